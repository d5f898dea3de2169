import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Inferred, inferGrid } from '#domain/infer-grid.ts'
import { findWords, makeLexicon } from '#domain/inference/find-words.ts'
import { LACKING, LEXICON } from '#domain/inference/lexicon.ts'
import { MOTORS } from '#domain/motors.ts'
import { CAUSES, KINDS } from '#domain/vocabulary.ts'

const SILENT: Inferred = {
  title: 'Mission',
  description: '',
  activities: [],
  causes: [],
  kind: 'volunteering',
}
const infer = (given: Partial<Inferred>) => inferGrid({ ...SILENT, ...given })
const gifts = (given: Partial<Inferred>) => {
  const grid = infer(given)
  return MOTORS.map((motor) => grid[motor])
}

test('knows nothing of a mission that says nothing', () => {
  expect(gifts({})).toEqual([null, null, null, null])
  expect(infer({}).clues).toEqual({})
  expect(infer({}).origin).toBe('inferred')
})

test.each([
  ['Distribuer des repas et trier les denrées', 'be_useful'],
  ['Rendre visite à des personnes âgées isolées', 'take_care'],
  ['Vous serez formé au métier, développer vos compétences avec un tuteur', 'grow_skills'],
  ['Animer en équipe la fête de quartier, moment de partage convivial', 'build_ties'],
] as const)('reads « %s » as %s at the top', (title, motor) => {
  expect(infer({ title })[motor]).toBe(2)
})

test('counts a word twice in the title', () => {
  expect(infer({ description: 'Un chantier.' }).be_useful).toBe(1)
  expect(infer({ title: 'Un chantier' }).be_useful).toBe(2)
})

test('lets a faint word alone say nothing', () => {
  expect(infer({ description: 'Une action utile.' }).be_useful).toBeNull()
})

test('shows the words that led to a motor, as they were written', () => {
  const { clues } = infer({
    title: "Lutter contre l'isolement",
    description: 'Vous serez formé. À l’écoute des aînés.',
    activities: ['visites'],
  })
  expect(clues).toEqual({
    take_care: ['isolement', 'à l’écoute', 'aînés', 'visites'],
    grow_skills: ['vous serez formé'],
  })
})

test('counts a written word for one entry of a motor only', () => {
  expect(infer({ description: 'En équipe.' }).clues.build_ties).toEqual(['en équipe'])
  expect(infer({ description: 'En équipe.' }).build_ties).toBe(1)
})

test('says 0 only where the text says the lack and nothing says the contrary', () => {
  expect(infer({ description: 'Travail en autonomie.' }).build_ties).toBe(0)
  expect(infer({ description: 'Travail en autonomie.' }).clues.build_ties).toEqual(['en autonomie'])
  expect(infer({ description: 'En autonomie, puis en équipe.' }).build_ties).toBe(1)
  expect(infer({ description: 'Expérience exigée en droit.' }).grow_skills).toBe(0)
})

test('adds what activities, causes and the frame give', () => {
  expect(infer({ activities: ['distribution'] }).be_useful).toBe(1)
  expect(infer({ activities: ['distribution', 'logistique'] }).be_useful).toBe(2)
  expect(infer({ causes: ['animals'] }).take_care).toBeNull()
  expect(infer({ kind: 'civic_service' })).toMatchObject({
    grow_skills: 1,
    clues: { grow_skills: ['service civique'] },
  })
})

test('is not fooled by words that only begin alike', () => {
  expect(gifts({ title: 'Le collectif du château cherche un responsable' })[0]).toBeNull()
  expect(infer({ title: 'Un château en Espagne' }).take_care).toBeNull()
  expect(infer({ title: 'Soigner les animaux' }).build_ties).toBeNull()
})

const mission = fc.record<Inferred>({
  title: fc.lorem(),
  description: fc
    .array(fc.constantFrom(...MOTORS.flatMap((motor) => [...Object.values(LEXICON[motor]), LACKING[motor]])))
    .map((lists) => lists.join(' ').replaceAll('*', '')),
  activities: fc.subarray(['distribution', 'visites', 'informatique', 'animation', 'inconnue']),
  causes: fc.subarray([...CAUSES]),
  kind: fc.constantFrom(...KINDS),
})

test('never gives more than two tops, and a clue for each motor that it knows', () => {
  fc.assert(
    fc.property(mission, (given) => {
      const grid = inferGrid(given)
      const known = MOTORS.filter((motor) => grid[motor] !== null)
      expect(MOTORS.filter((motor) => grid[motor] === 2).length).toBeLessThanOrEqual(2)
      expect(Object.keys(grid.clues).sort()).toEqual([...known].sort())
      for (const motor of known) expect(grid.clues[motor]?.length).toBeGreaterThan(0)
    }),
  )
})

test('never lowers a motor that the top cap does not bind when a text says more of it', () => {
  fc.assert(
    fc.property(mission, (given) => {
      const before = inferGrid(given).take_care ?? -1
      const after =
        inferGrid({ ...given, title: `${given.title} rendre visite, écouter, isolement` }).take_care ?? -1
      expect(after).toBeGreaterThanOrEqual(before)
    }),
  )
})

test('finds whole words and begun words wherever accents and apostrophes stand', () => {
  const lexicon = makeLexicon([{ list: 'a l ecoute, isole*', points: 1, tag: 'x' }])
  const words = (text: string) => findWords(text, lexicon).map((found) => found.words)
  expect(words('À l’écoute des Isolés')).toEqual(['à l’écoute', 'isolés'])
  expect(words('écoute, île')).toEqual([])
})
