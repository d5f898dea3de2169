import { expect, test } from 'vitest'
import type { Placement } from '#domain/mission.ts'
import { mission as words } from '#domain/words/fr/mission.ts'
import { addressedMission } from '../../../../app/features/mission/addressed-mission.ts'
import { nextStep, webAddress } from '../../../../app/features/mission/application.ts'
import { factsOf } from '../../../../app/features/mission/facts.ts'
import { givesOf } from '../../../../app/features/mission/gives.ts'
import { knownMission } from '../../../../app/features/mission/known-mission.ts'
import { makeMission } from '../../../support/make-mission.ts'
import { plain } from '../../../support/plain.ts'
import { reader } from './reader.ts'

const knownOf = (part: Parameters<typeof makeMission>[0]) => knownMission(12, null, makeMission(part))
const linesOf = (part: Parameters<typeof makeMission>[0], name: string, checkedDays: number | null = null) =>
  factsOf(knownOf(part), reader, { distance: null, checkedDays })
    .find((fact) => fact.name === name)
    ?.lines.map(plain)

test('a source that is silent on minors and on access leaves it to be asked', () => {
  expect(linesOf({}, 'who')).toEqual(['Avant 18 ans : à demander'])
  expect(linesOf({}, 'access')).toEqual(['En fauteuil : à demander'])
  expect(linesOf({ minAge: 'sixteen', accessible: false }, 'who')).toEqual(['À partir de 16 ans'])
  expect(linesOf({ accessible: false, closeToTransport: true }, 'access')).toEqual([
    'Pas accessible en fauteuil',
    'Près d’un arrêt de transport',
  ])
})

test('seats say how old the information is', () => {
  expect(linesOf({ seatsLeft: 3, postedOn: '2026-11-16' }, 'seats', 3)).toEqual([
    '3 places libres',
    'annonce du lundi 16 novembre, vérifié il y a 3 jours',
  ])
  expect(linesOf({}, 'seats')).toEqual(['Nombre de places : à demander'])
  expect(linesOf({ seatsLeft: 0 }, 'seats')).toEqual(['Complet pour le moment'])
})

test('places name the street where it is public, and count the others', () => {
  const place: Placement = {
    ordinal: 0,
    area: '35',
    insee: '35238',
    commune: 'Rennes',
    postcode: '35000',
    street: '12 rue de Saint-Malo',
    lat: 48.1,
    lon: -1.7,
    precision: 'address',
  }
  expect(linesOf({ placements: [place, { ...place, ordinal: 1 }] }, 'where')).toEqual([
    '12 rue de Saint-Malo',
    '35000 Rennes',
    'et à un autre endroit',
  ])
  expect(linesOf({ placements: [] }, 'where')).toEqual(['À distance'])
})

test('a guessed gift shows the words that it comes from, a declared one its proof', () => {
  const grid = makeMission().grid
  const guessed = knownOf({ grid: { ...grid, take_care: 2, clues: { take_care: ['écouter'] } } })
  expect(givesOf(guessed, words)[1]).toEqual({
    motor: 'take_care',
    gift: 2,
    said: 'beaucoup',
    proof: null,
    clues: ['écouter'],
  })
  const declared = knownOf({
    grid: { ...grid, origin: 'declared', build_ties: 2, proofs: { build_ties: 'On mange ensemble.' } },
  })
  expect(givesOf(declared, words)[3]).toMatchObject({
    said: 'en équipe, avec un moment partagé',
    proof: 'On mange ensemble.',
  })
  expect(givesOf(declared, words)[0]?.said).toBe('inconnu')
})

test('an example takes no application, an import says where one signs up', () => {
  const applicationUrl = 'https://www.jeveuxaider.gouv.fr/1'
  expect(nextStep(knownOf({ example: true, applicationUrl }), words)).toMatchObject({ url: null })
  expect(nextStep(knownOf({ applicationUrl }), words)).toEqual({
    url: applicationUrl,
    label: 'Aller sur API Engagement',
    line: 'Inscription sur API Engagement, dans un nouvel onglet.',
  })
  expect(nextStep(knownOf({}), words)).toEqual({ url: null, line: words.noLink })
  expect(nextStep(knownMission(12, null, null), words)).toEqual({ url: null, line: words.noLinkYet })
})

test('only an address on the web becomes a link', () => {
  expect(webAddress('javascript:alert(1)')).toBeNull()
  expect(webAddress('data:text/html,x')).toBeNull()
  expect(webAddress(null)).toBeNull()
  expect(webAddress('https://asso.example.org')).toBe('https://asso.example.org')
  expect(nextStep(knownOf({ applicationUrl: 'javascript:alert(1)' }), words).url).toBeNull()
})

test('an address names a mission, with or without its area; anything else names none', () => {
  expect(addressedMission('123')).toEqual({ number: 123, area: undefined })
  expect(addressedMission('123-2A')).toEqual({ number: 123, area: '2A' })
  expect(addressedMission('')).toEqual({ number: 0, area: undefined })
  expect(addressedMission('12e3').number).toBe(0)
})
