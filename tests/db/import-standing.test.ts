import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mission } from '#domain/mission.ts'
import type { Db } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { expireMissions } from '../../db/import/expire-missions.ts'
import { hideExamples } from '../../db/import/hide-examples.ts'
import { findMission, findRedirect, listAreaChanges, listChangedAreas } from '../../db/queries/missions.ts'
import { areaChanges, counters, missions, redirects } from '../../db/schema/index.ts'
import { expireOn, importRecords, makeInstance, record } from '../support/import-feed.ts'

/** How each mission stands, by its id in its source: number, why it is hidden, what it is merged into. */
async function standings(db: Db) {
  const rows = await db.select().from(missions).orderBy(asc(missions.id))
  const number = new Map(rows.map((row) => [row.id, row.number]))
  return Object.fromEntries(
    rows.map((row) => [
      `${row.sourceId}/${row.clientId}`,
      [
        row.number,
        row.visibilityReason ?? row.visibility,
        row.mergedInto === null ? null : number.get(row.mergedInto),
      ],
    ]),
  )
}
const leads = async (db: Db) =>
  (await db.select().from(redirects).orderBy(asc(redirects.fromNumber))).map((row) => [
    row.fromNumber,
    row.toNumber,
  ])

test('merges one mission of two sources into the one that was known first', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [record('a')], 'one')
  await importRecords(instance, [record('b', { title: '📚 TRIER DES LIVRES !' })], 'two')
  expect(await standings(instance.db)).toEqual({ 'one/a': [1, 'public', null], 'two/b': [null, 'merged', 1] })
})

test('leads the number of a mission that loses a later merge to the winner, for ever', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [record('a')], 'one')
  await importRecords(instance, [record('b', { title: 'Autre titre' })], 'two')
  await importRecords(instance, [record('b')], 'two')
  expect(await standings(instance.db)).toEqual({ 'one/a': [1, 'public', null], 'two/b': [2, 'merged', 1] })
  expect(await findRedirect(instance.db, 2)).toBe(1)
  expect(await findMission(instance.db, 2)).toBeUndefined()
})

test('shows the loser again when the winner goes, and the winner with its number when it comes back', async () => {
  const instance = await makeInstance()
  const others = [record('x', { title: 'X' }), record('y', { title: 'Y' })]
  await importRecords(instance, [record('a'), ...others], 'one')
  await importRecords(instance, [record('b')], 'two')
  await importRecords(instance, others, 'one')
  expect(await standings(instance.db)).toMatchObject({
    'one/a': [1, 'source_gone', null],
    'two/b': [4, 'public', null],
  })
  expect(await leads(instance.db)).toEqual([[1, 4]])
  await importRecords(instance, [record('a'), ...others], 'one')
  expect(await standings(instance.db)).toMatchObject({
    'one/a': [1, 'public', null],
    'two/b': [4, 'merged', 1],
  })
  expect(await leads(instance.db)).toEqual([[4, 1]])
})

test('unmerges when the winner becomes another mission', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [record('a')], 'one')
  await importRecords(instance, [record('b')], 'two')
  await importRecords(instance, [record('a', { title: 'Ranger la cave' })], 'one')
  expect(await standings(instance.db)).toEqual({ 'one/a': [1, 'public', null], 'two/b': [2, 'public', null] })
})

test('merges twins of one slice, and those that are the same to the letter within a source', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [
    record('a', { source: 'p' }),
    record('b', { source: 'q' }),
    record('c', { source: 'p', schedule: 'le lundi' }),
    record('d', { source: 'p', applicationUrl: 'https://exemple.fr/d' }),
  ])
  expect(await standings(instance.db)).toEqual({
    'feed/p/a': [1, 'public', null],
    'feed/q/b': [null, 'merged', 1],
    'feed/p/c': [2, 'public', null],
    'feed/p/d': [null, 'merged', 1],
  })
})

test('hides what left its source, and gives it back with its number', async () => {
  const instance = await makeInstance()
  const three = ['a', 'b', 'c'].map((id) => record(id, { title: id }))
  await importRecords(instance, three)
  const run = await importRecords(instance, three.slice(0, 2))
  expect(run.counts.hidden).toBe(1)
  expect((await standings(instance.db))['feed/c']).toEqual([3, 'source_gone', null])
  const again = await importRecords(instance, three)
  expect(again.counts).toMatchObject({ unchanged: 2, changed: 1 })
  expect((await standings(instance.db))['feed/c']).toEqual([3, 'public', null])
})

test('hides nothing of other sources, whose names only begin alike', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [record('a', { title: 'A' })], 'feed-two')
  await importRecords(
    instance,
    [record('b', { title: 'B', source: 'p' }), record('c', { title: 'C' })],
    'feed',
  )
  await importRecords(instance, [record('c', { title: 'C' })], 'feed')
  expect(await standings(instance.db)).toEqual({
    'feed-two/a': [1, 'public', null],
    'feed/p/b': [2, 'source_gone', null],
    'feed/c': [3, 'public', null],
  })
})

test('hides a mission when it is over, and gives it back when an import says otherwise', async () => {
  const instance = await makeInstance()
  const until = (endAt: string) => [record('a', { startAt: '2023-01-01', endAt })]
  await importRecords(instance, until('2023-10-01'))
  expect(await expireOn(instance, '2023-10-01')).toBe(0)
  expect(await expireOn(instance, '2023-10-02')).toBe(1)
  expect(await standings(instance.db)).toEqual({ 'feed/a': [1, 'expired', null] })
  expect(await expireOn(instance, '2023-10-02')).toBe(0)
  await importRecords(instance, until('2023-12-01'))
  expect(await standings(instance.db)).toEqual({ 'feed/a': [1, 'public', null] })
})

test('hides a civic service on the day it starts, and one without an end a year after it was last seen', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [
    record('civic', {
      type: 'volontariat_service_civique',
      startAt: '2023-10-02',
      duration: 8,
      title: 'Civique',
    }),
    record('open'),
  ])
  await expireOn(instance, '2023-10-02')
  expect(await standings(instance.db)).toEqual({
    'feed/civic': [1, 'expired', null],
    'feed/open': [2, 'public', null],
  })
  await expireOn(instance, '2024-09-15')
  expect((await standings(instance.db))['feed/open']).toEqual([2, 'public', null])
  await expireOn(instance, '2024-09-17')
  expect((await standings(instance.db))['feed/open']).toEqual([2, 'expired', null])
})

test('gives back what a clock set back makes live again', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [record('a', { endAt: '2023-10-01' })])
  await expireOn(instance, '2026-01-01')
  expect(await standings(instance.db)).toEqual({ 'feed/a': [1, 'expired', null] })
  await expireOn(instance, '2023-09-15')
  expect(await standings(instance.db)).toEqual({ 'feed/a': [1, 'public', null] })
})

test('shows a twin when the one that it was merged into is over', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [record('a', { endAt: '2023-10-01' })], 'one')
  await importRecords(instance, [record('b')], 'two')
  await expireOn(instance, '2023-11-01')
  expect(await standings(instance.db)).toEqual({
    'one/a': [1, 'expired', null],
    'two/b': [2, 'public', null],
  })
  expect(await leads(instance.db)).toEqual([[1, 2]])
})

test('keeps hidden what was reported, however often its source sends it', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [record('a')])
  const reported = { visibility: 'hidden', visibilityReason: 'reported' } as const
  await commit(instance.db, [instance.db.update(missions).set(reported).where(eq(missions.clientId, 'a'))])
  await importRecords(instance, [record('a', { description: 'Un autre texte.' })])
  await expireMissions(instance.db, instance.now())
  expect(await standings(instance.db)).toEqual({ 'feed/a': [1, 'reported', null] })
})

test('takes the demonstration away with the first real mission', async () => {
  const instance = await makeInstance()
  await importRecords(instance, [record('a', { title: 'A' }), record('b', { title: 'B' })], 'example')
  await commit(instance.db, [instance.db.update(missions).set({ example: true })])
  await importRecords(instance, ['junk'], 'real')
  expect((await standings(instance.db))['example/a']).toEqual([1, 'public', null])
  await importRecords(instance, [record('c')], 'real')
  expect(await standings(instance.db)).toEqual({
    'example/a': [1, 'source_gone', null],
    'example/b': [2, 'source_gone', null],
    'real/c': [3, 'public', null],
  })
  const changes = await listAreaChanges(instance.db, '59', 0, 10)
  expect(changes.map(({ number, seq, mission }) => [number, seq, mission === null])).toEqual([
    [3, 3, false],
    [1, 4, true],
    [2, 5, true],
  ])
  const before = await instance.db.select().from(counters)
  await commit(instance.db, hideExamples(instance.db))
  expect(await instance.db.select().from(counters)).toEqual(before)
  await importRecords(instance, [record('c'), record('d', { title: 'D' })], 'real')
  expect((await listAreaChanges(instance.db, '59', 5, 10)).map(({ number, seq }) => [number, seq])).toEqual([
    [4, 6],
  ])
})

const title = fc.constantFrom('Un', 'Deux')
const city = fc.constantFrom('Lille', 'Orléans', 'Bourges')
const feed = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 5 }),
      title,
      city,
      places: fc.constantFrom(1, 2),
      end: fc.boolean(),
    })
    .map(({ id, end, ...said }) => ({
      id,
      said: { ...said, ...(end ? { endAt: '2023-10-01' } : {}), postalCode: null },
    })),
  { selector: (one) => one.id, maxLength: 6 },
)
const step = fc.oneof(
  fc.record({ kind: fc.constant('import' as const), source: fc.constantFrom('one', 'two'), feed }),
  fc.record({ kind: fc.constant('expire' as const), day: fc.constantFrom('2023-09-15', '2023-11-01') }),
)

/** What a phone would hold that took every change in order: by area, the missions that stand there. */
async function foldChanges(db: Db): Promise<Map<string, Map<number, Mission>>> {
  const areas = new Map<string, Map<number, Mission>>()
  for (const { area } of await listChangedAreas(db)) {
    const standing = new Map<number, Mission>()
    for (const { number, mission } of await listAreaChanges(db, area, 0, 1000)) {
      if (mission === null) standing.delete(number)
      else standing.set(number, mission)
    }
    areas.set(area, standing)
  }
  return areas
}

test('tells catalogues all that they need, whatever comes and goes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const instance = await makeInstance()
      const { db } = instance
      const built = new Map<string, { seq: number; numbers: Set<number> }>()
      for (const one of steps) {
        if (one.kind === 'expire') await expireOn(instance, one.day)
        else {
          const records = one.feed.map(({ id, said }) => record(`m${id}`, said))
          await importRecords(instance, records, one.source, { mayShrink: async () => true })
        }
        for (const { area } of await listChangedAreas(db)) {
          const { seq, numbers } = built.get(area) ?? { seq: 0, numbers: new Set<number>() }
          const changes = await listAreaChanges(db, area, seq, 1000)
          for (const { number, mission } of changes) {
            if (mission === null) numbers.delete(number)
            else numbers.add(number)
          }
          built.set(area, { seq: changes.at(-1)?.seq ?? seq, numbers })
        }
        for (const [area, standing] of await foldChanges(db)) {
          expect([...(built.get(area)?.numbers ?? [])].sort()).toEqual([...standing.keys()].sort())
        }
        const shown = await db.select().from(missions).where(eq(missions.visibility, 'public'))
        const told = [...built.values()].flatMap(({ numbers }) => [...numbers])
        expect(told.sort()).toEqual(shown.map((row) => row.number as number).sort())
      }
      const places = (await db.select().from(areaChanges)).map(({ area, seq }) => `${area} ${seq}`)
      expect(new Set(places).size).toBe(places.length)
      for (const [from, to] of await leads(db)) {
        expect(await findMission(db, from as number)).toBeUndefined()
        expect(await findRedirect(db, to as number)).toBeUndefined()
      }
    }),
    { numRuns: 15 },
  )
})
