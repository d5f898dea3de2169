import { asc } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { readGazetteer } from '../../db/import/gazetteer-index.ts'
import { OUTCOMES, summarise } from '../../db/import/outcome.ts'
import { planSlice } from '../../db/import/plan-slice.ts'
import { stageRecord } from '../../db/import/staged-record.ts'
import { areaChanges, communes, missions, organisations, sources } from '../../db/schema/index.ts'
import { importRecords as importAll, makeInstance, many, record } from '../support/import-feed.ts'
import { everything } from './everything.ts'

const anyRecord = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    'junk',
    {},
    record('', {}),
    record('x', { country: 'DE' }),
    record('y', { deleted: true }),
  ),
  fc
    .record({
      id: fc.integer({ min: 0, max: 12 }),
      title: fc.constantFrom('Un', 'Deux', 'Trois'),
      endAt: fc.constantFrom(undefined, '2023-01-01', '2024-01-01', '3024-01-01'),
      places: fc.constantFrom(undefined, 1, 2, 'x'),
      city: fc.constantFrom('Lille', 'Orléans', 'Nulle part'),
      postalCode: fc.constant(undefined),
      source: fc.constantFrom(undefined, 'a', 'b'),
    })
    .map(({ id, ...said }) => record(`m${id}`, said)),
)

test('numbers missions and organisations densely, in the order of the feed', async () => {
  const { db, ...instance } = await makeInstance()
  await importAll({ db, ...instance }, many(120))
  const rows = await db.select().from(missions).orderBy(asc(missions.number))
  expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1))
  expect(rows.map((row) => row.clientId)).toEqual(Array.from({ length: 120 }, (_, i) => `m${i}`))
  expect(await db.select().from(organisations)).toHaveLength(1)
  const changes = await db.select().from(areaChanges).orderBy(asc(areaChanges.seq))
  expect(changes.map((change) => change.seq)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1))
})

test('changes nothing when the same feed comes again', async () => {
  const instance = await makeInstance()
  const feed = [
    ...many(60),
    record('gone', { startAt: '2020-01-01', endAt: '2020-02-01' }),
    record('m0-twin'),
    'junk',
  ]
  await importAll(instance, feed, 'one')
  await importAll(instance, feed.slice(0, 30), 'two')
  const before = await everything(instance.db)
  const run = await importAll(instance, feed, 'one')
  expect(summarise([run])).toMatchObject({
    read: 63,
    new: 0,
    changed: 0,
    expired: 1,
    refused: { not_a_record: 1 },
  })
  await importAll(instance, feed.slice(0, 30), 'two')
  expect(await everything(instance.db)).toEqual(before)
})

test('says that only seats moved, and moves nothing else', async () => {
  const instance = await makeInstance()
  await importAll(instance, many(3, { places: 5 }))
  const run = await importAll(instance, [
    record('m0', { title: 'Mission 0', places: 4 }),
    ...many(3, { places: 5 }).slice(1),
  ])
  expect(summarise([run])).toMatchObject({ changed: 1, unchanged: 2 })
  const changes = await instance.db.select().from(areaChanges).orderBy(asc(areaChanges.seq))
  expect(changes.map(({ kind, seq }) => [kind, seq])).toEqual([
    ['row', 1],
    ['row', 2],
    ['row', 3],
    ['seats', 4],
  ])
})

test('tells the area that a mission leaves, stands in and enters', async () => {
  const instance = await makeInstance()
  const at = (...cities: string[]) => [
    record('m', { addresses: cities.map((city) => ({ city, departmentCode: DEPARTMENT[city] })) }),
  ]
  const DEPARTMENT: Record<string, string> = { Lille: '59', Orléans: '45', Bourges: '18' }
  await importAll(instance, at('Lille', 'Orléans'))
  await importAll(instance, at('Orléans', 'Bourges'))
  const changes = await instance.db.select().from(areaChanges).orderBy(asc(areaChanges.area))
  expect(changes.map(({ area, seq }) => [area, seq])).toEqual([
    ['18', 2],
    ['45', 2],
    ['59', 2],
  ])
})

test('says that the gazetteer is missing instead of refusing every mission', async () => {
  const instance = await makeInstance()
  await commit(instance.db, [instance.db.delete(communes)])
  await expect(importAll(instance, [record('a')])).rejects.toThrow('the gazetteer is empty')
  expect(await instance.db.select().from(missions)).toEqual([])
})

test('writes fifty missions in as many statements as five', async () => {
  const { db, newId, now } = await makeInstance()
  const planner = { db, newId, at: now(), today: '2023-09-15', kind: 'file' as const }
  const reading = {
    sourceId: 'feed',
    sourceName: 'feed',
    today: '2023-09-15',
    gazetteer: await readGazetteer(db),
  }
  const staged = await Promise.all(many(50).map((raw) => stageRecord(raw, reading)))
  const records = staged.flatMap((one) => (one.ok ? [one.record] : []))
  const few = await planSlice(planner, records.slice(0, 5))
  const full = await planSlice(planner, records)
  expect(full.writes.length).toBe(few.writes.length)
  expect(full.writes.map((write) => write.toSQL().sql)).toEqual(few.writes.map((write) => write.toSQL().sql))
})

test('dates each source and its publishers with their last reading', async () => {
  const instance = await makeInstance()
  await importAll(instance, [record('a', { source: 'sdis' }), record('b')], 'hub')
  const rows = await instance.db.select().from(sources).orderBy(asc(sources.id))
  expect(rows.map((row) => [row.id, row.name])).toEqual([
    ['hub', 'hub'],
    ['hub/sdis', 'Sapeurs-pompiers (SDIS)'],
  ])
  for (const row of rows) expect(row.lastReadAt).toBeGreaterThanOrEqual(Date.parse('2023-09-15T10:00:00Z'))
})

test('accounts for every record, whatever comes and however often', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyRecord, { maxLength: 30 }), { minLength: 1, maxLength: 4 }),
      async (feeds) => {
        const instance = await makeInstance()
        for (const feed of feeds) {
          const run = await importAll(instance, feed, 'feed')
          const summary = summarise([run])
          const refused = Object.values(summary.refused).reduce((sum, count) => sum + count, 0)
          const outcomes = OUTCOMES.reduce((sum, outcome) => sum + summary[outcome], 0)
          expect(summary.read).toBe(feed.length)
          expect(outcomes + refused).toBe(feed.length)
        }
        const rows = await instance.db.select().from(missions)
        const numbers = rows.flatMap((row) => row.number ?? []).sort((a, b) => a - b)
        expect(numbers).toEqual(numbers.map((_, i) => i + 1))
        for (const row of rows.filter((row) => row.visibility === 'public')) expect(row.number).not.toBeNull()
      },
    ),
    { numRuns: 25 },
  )
})
