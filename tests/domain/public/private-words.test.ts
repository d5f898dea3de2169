import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { privateSpans } from '#domain/public/private-words.ts'
import { readExamples } from '../../../db/seeds/read-examples.ts'

const told = (text: string) =>
  privateSpans(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

test('underlines phones, mails and names that are announced', () => {
  expect(told('Appelez Mme Le Goff au 06 12 34 56 78 ou écrivez à a.legoff@example.org.')).toEqual([
    'name: Mme Le Goff',
    'phone: 06 12 34 56 78',
    'mail: a.legoff@example.org',
  ])
  expect(told('Contact : Paul Martin, au local')).toEqual(['name: Paul Martin'])
  expect(told('Madame\u00a0Le\u00a0Goff')).toEqual(['name: Madame\u00a0Le\u00a0Goff'])
})

test('underlines a first name that somebody lives under', () => {
  expect(told('Jeanne a 82 ans et ne sort plus.')).toEqual(['name: Jeanne'])
  expect(told('Vous irez chez Marie-Thérèse le mardi.')).toEqual(['name: Marie-Thérèse'])
  expect(told('Lucien, 91 ans, vous attend.')).toEqual(['name: Lucien'])
  expect(told('Odette Bernard habite seule.')).toEqual(['name: Odette Bernard'])
  expect(told('Il s’agit de rendre visite à Yvonne.')).toEqual(['name: Yvonne'])
})

test('underlines street addresses', () => {
  const said = (text: string) => told(text)[0]
  expect(said('Rendez-vous au 12 rue de la Gare, à 9 h.')).toBe('address: 12 rue de la Gare')
  expect(said('au 3 bis, avenue du Général Leclerc à Nantes')).toBe(
    'address: 3 bis, avenue du Général Leclerc',
  )
  expect(said('8 place Saint-Michel')).toBe('address: 8 place Saint-Michel')
  expect(said('24 impasse des lilas')).toBe('address: 24 impasse des lilas')
  expect(said('112, Bd Voltaire')).toBe('address: 112, Bd Voltaire')
})

test('leaves alone what only looks like an address', () => {
  for (const text of [
    'Il reste 1 place de parking et 2 places.',
    '2 cours de français par semaine',
    'à 14 h 30 rue piétonne',
    'Envoyez 1 mail de confirmation',
    'la rue de la Gare sera fermée',
    '10 passages par jour',
  ]) {
    expect(told(text)).toEqual([])
  }
})

test('underlines the health of one person', () => {
  expect(told('Elle souffre de diabète.')).toEqual(['health: souffre de diabète'])
  expect(told('Le jeune garçon est atteint d’une leucémie.')).toEqual(['health: atteint d’une leucémie'])
  expect(told('Depuis son AVC, elle parle peu.')).toEqual(['health: son AVC'])
  expect(told('Notre voisine est en fauteuil roulant.')).toEqual([
    'health: Notre voisine est en fauteuil roulant',
  ])
  expect(told('Il suit un traitement depuis mars.')).toEqual(['health: suit un traitement'])
  expect(told('Elle a la maladie de Parkinson.')).toEqual(['health: Elle a la maladie de Parkinson'])
  expect(told('Simone est malvoyante.')).toEqual(['name: Simone', 'health: est malvoyante'])
})

test('leaves alone what is said of a public in general', () => {
  for (const text of [
    'Prendre soin des personnes âgées, malades ou isolées.',
    'Lieu accessible aux personnes en situation de handicap.',
    'Chacun vient comme il est, quel que soit son handicap.',
    'Une permanence pour les malades d’Alzheimer et leurs aidants.',
    'Des personnes atteintes de maladies chroniques ou de troubles psychiques.',
    'Apprendre à parler avec une personne atteinte d’Alzheimer.',
    'Journée de lutte contre le cancer, collecte de médicaments.',
    'Le tri des déchets et leur traitement.',
    'Séjours adaptés pour des jeunes en situation de handicap mental.',
    'La personne suit un traitement de texte pas à pas.',
  ]) {
    expect(told(text)).toEqual([])
  }
})

test('leaves the names of places, halls and roles alone', () => {
  for (const text of [
    'Le lycée Jean Moulin a besoin de vous.',
    'La salle Pierre est ouverte, rue du Docteur Calmette.',
    'Madame la Maire vous accueillera.',
    'Saint-Denis est à vingt minutes.',
    'La fête de la Saint-Nicolas a lieu en décembre.',
    'L’église Saint Pierre est ouverte, la Sainte Anne aussi.',
    'Rennes est une ville agréable, Emmaüs a 70 ans.',
    'avec Jean Moulin et Louise Michel',
  ]) {
    expect(told(text)).toEqual([])
  }
})

test('gives spans within the text, in order, that never overlap', () => {
  const piece = fc.constantFrom(
    'Jeanne ',
    'Jeanne Martin ',
    'a 82 ans',
    'est malade ',
    'chez ',
    'Mme ',
    '12 rue de la Gare ',
    '06 12 34 56 78',
    'a@b.fr',
    'son cancer ',
    'elle ',
    'souffre de ',
    'diabète',
    ', ',
    '\n',
    '👩‍🚒',
    'Contact : ',
    '0',
    '1 place ',
    'É',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(text, (written) => {
      let last = 0
      for (const { start, end } of privateSpans(written)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(written.length)
    }),
    { numRuns: 500 },
  )
})

test('underlines next to nothing in the example missions', () => {
  const texts = readExamples().missions.map(({ title, text }) => `${title}\n${text}`)
  const found = texts.flatMap(told)
  expect(texts.length).toBeGreaterThan(100)
  expect(found.length / texts.length).toBeLessThan(0.02)
})

const REAL = '../shared/data/real'
test.skipIf(!existsSync(REAL))('underlines next to nothing in real missions', () => {
  const read = (file: string): { title: string; description?: string }[] =>
    JSON.parse(readFileSync(`${REAL}/${file}`, 'utf8'))
  const texts = [...read('missions-with-descriptions-107.json'), ...read('service-civique-1592.json')].map(
    ({ title, description }) => `${title}\n${description ?? ''}`,
  )
  const found = [...new Set(texts)].flatMap(told)
  expect(found.filter((one) => !one.startsWith('mail:')).length / texts.length).toBeLessThan(0.005)
})
