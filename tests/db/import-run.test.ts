import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { readGazetteer } from '../../db/import/gazetteer-index.ts'
import { OUTCOMES, summarise } from '../../db/import/outcome.ts'
import { planSlice } from '../../db/import/plan-slice.ts'
import { acceptRun, type Reading } from '../../db/import/run-import.ts'
import { stageRecord } from '../../db/import/staged-record.ts'
import { findRun, listHeldRuns } from '../../db/queries/imports.ts'
import {
  areaChanges,
  communes,
  counters,
  importRecords,
  importReports,
  importRuns,
  missions,
  organisations,
  placements,
  sources,
} from '../../db/schema/index.ts'
import { importRecords as importAll, importText, makeInstance, record } from '../support/import-feed.ts'

const many = (count: number, said: object = {}) =>
  Array.from({ length: count }, (_, i) => record(`m${i}`, { title: `Mission ${i}`, ...said }))

/** All that the outside can see of an instance. Run ids and clocks aside, the same feeds give the same. */
async function everything(db: Db) {
  return {
    missions: (await db.select().from(missions).orderBy(asc(missions.clientId))).map(
      ({ lastSeenAt, ...row }) => row,
    ),
    placements: await db
      .select()
      .from(placements)
      .orderBy(asc(placements.missionId), asc(placements.ordinal)),
    organisations: await db.select().from(organisations).orderBy(asc(organisations.number)),
    changes: await db.select().from(areaChanges).orderBy(asc(areaChanges.seq), asc(areaChanges.area)),
    counters: await db.select().from(counters).orderBy(asc(counters.name)),
  }
}

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

test('keeps what was refused or mended, and why, with the position in the feed', async () => {
  const instance = await makeInstance()
  const run = await importAll(instance, [
    record('a', { audience: ['false'] }),
    'junk',
    record('b', { country: 'DE' }),
  ])
  const reports = await instance.db.select().from(importReports).where(eq(importReports.runId, run.id))
  expect(reports.map(({ position, clientId, code, refused }) => [position, clientId, code, refused])).toEqual(
    [
      [0, 'a', 'false_in_list', false],
      [1, null, 'not_a_record', true],
      [2, 'b', 'outside_france', true],
    ],
  )
})

test('keeps the reports of the latest run of a source only', async () => {
  const instance = await makeInstance()
  await importAll(instance, ['junk'], 'other')
  await importAll(instance, ['junk', record('a')], 'feed')
  const run = await importAll(instance, [record('a'), 'junk'], 'feed')
  const reports = await instance.db.select().from(importReports)
  expect(reports.map(({ runId, position }) => [runId === run.id, position])).toEqual([
    [false, 0],
    [true, 1],
  ])
})

test('says that the gazetteer is missing instead of refusing every mission', async () => {
  const instance = await makeInstance()
  await commit(instance.db, [instance.db.delete(communes)])
  await expect(importAll(instance, [record('a')])).rejects.toThrow('the gazetteer is empty')
  expect(await instance.db.select().from(missions)).toEqual([])
})

test('stages in batches and empties the stage when it is applied', async () => {
  const instance = await makeInstance()
  const steps: [string, number][] = []
  await importAll(instance, many(450), 'feed', {
    onProgress: (step, position) => steps.push([step, position]),
  })
  expect(steps.filter(([step]) => step === 'reading').map(([, position]) => position)).toEqual([
    200, 400, 450,
  ])
  expect(await instance.db.select().from(importRecords)).toEqual([])
})

test('lets others be served between two slices', async () => {
  const instance = await makeInstance()
  let turns = 0
  const timer = setInterval(() => turns++, 0)
  const seen: number[] = []
  await importAll(instance, many(430), 'feed', {
    onProgress: (step) => {
      if (step === 'applying') seen.push(turns)
    },
  })
  clearInterval(timer)
  expect(new Set(seen).size).toBe(seen.length)
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

/** A reading that dies after some batches, as a killed process does: nothing after it is written. */
function cutAfter(records: readonly unknown[], batches: number): Partial<Reading> {
  return {
    origin: 'the same content',
    open: async () => ({
      at: 0,
      batches: (async function* () {
        for (let i = 0; i < batches; i++) yield records.slice(i * 200, (i + 1) * 200)
        throw new Error('killed')
      })(),
    }),
  }
}

test('goes on where a cut reading was, and ends as if it had not been cut', async () => {
  const feed = [...many(500), 'junk', record('m3', { title: 'Mission 3 bis' })]
  const whole = await makeInstance()
  await importAll(whole, feed)
  const cut = await makeInstance()
  await expect(importAll(cut, feed, 'feed', cutAfter(feed, 2))).rejects.toThrow('killed')
  expect((await cut.db.select().from(importRuns))[0]).toMatchObject({ state: 'reading', position: 400 })
  expect(await cut.db.select().from(missions)).toEqual([])
  const run = await importAll(cut, feed, 'feed', { origin: 'the same content' })
  expect(await cut.db.select().from(importRuns)).toHaveLength(1)
  expect(summarise([run])).toMatchObject({
    read: 502,
    new: 500,
    refused: { not_a_record: 1, repeated_id: 1 },
  })
  const titles = async (db: Db) =>
    (await everything(db)).missions.map((row) => [row.clientId, row.number, row.title])
  expect(await titles(cut.db)).toEqual(await titles(whole.db))
})

test('stops when it is late, in either half, and goes on at the next call', async () => {
  const instance = await makeInstance()
  const feed = many(430)
  let calls = 0
  const states: string[] = []
  for (let i = 0; i < 40; i++) {
    calls = 0
    const run = await importAll(instance, feed, 'feed', { origin: 'same', isLate: () => ++calls > 1 })
    states.push(run.state)
    if (run.state === 'applied') break
  }
  expect(new Set(states)).toEqual(new Set(['reading', 'applying', 'applied']))
  expect(await instance.db.select().from(missions)).toHaveLength(430)
  expect(await instance.db.select().from(importRuns)).toHaveLength(1)
})

test('gives up an unfinished reading when other content comes', async () => {
  const instance = await makeInstance()
  await expect(importAll(instance, many(500), 'feed', cutAfter(many(500), 1))).rejects.toThrow('killed')
  await importAll(instance, many(3), 'feed')
  const runs = await instance.db.select().from(importRuns).orderBy(asc(importRuns.startedAt))
  expect(runs.map((run) => run.state)).toEqual(['failed', 'applied'])
  expect(runs[0]?.message).toBe(`replaced:${runs[1]?.id}`)
  expect(await instance.db.select().from(importRecords)).toEqual([])
})

test('changes nothing when a feed breaks off in its middle', async () => {
  const instance = await makeInstance()
  await importAll(instance, many(5), 'feed')
  const before = await everything(instance.db)
  const broken = JSON.stringify(many(400)).slice(0, -100)
  await expect(importText(instance, broken, 'feed')).rejects.toThrow('malformed')
  expect(await everything(instance.db)).toEqual(before)
  const [run] = await instance.db.select().from(importRuns).where(eq(importRuns.state, 'failed'))
  expect(run?.message).toContain('malformed')
  expect(await instance.db.select().from(importRecords)).toEqual([])
})

test('holds a feed that would shrink its source by more than half', async () => {
  const instance = await makeInstance()
  await importAll(instance, many(10), 'feed')
  const before = await everything(instance.db)
  const run = await importAll(instance, many(4), 'feed')
  expect(run.state).toBe('held')
  expect(summarise([run])).toMatchObject({ read: 4, new: 0, held: 4 })
  expect(await everything(instance.db)).toEqual(before)
  expect((await listHeldRuns(instance.db)).map((held) => held.id)).toEqual([run.id])
  expect(instance.lines.join('\n')).toContain(`import ${run.id} of feed is held: from 10 missions to 4`)
})

test('takes a feed that shrinks by half, and not what is over for what is still there', async () => {
  const half = await makeInstance()
  await importAll(half, many(10), 'feed')
  expect((await importAll(half, many(5), 'feed')).state).toBe('applied')
  const over = await makeInstance()
  await importAll(over, many(10), 'feed')
  const ended = many(10, { startAt: '2023-01-01', endAt: '2023-02-01' })
  expect((await importAll(over, [...many(4), ...ended.slice(4)], 'feed')).state).toBe('held')
})

test('asks whether a source may shrink where someone can answer', async () => {
  const instance = await makeInstance()
  await importAll(instance, many(10), 'feed')
  const asked: number[][] = []
  const answer = (yes: boolean) => ({
    mayShrink: async (before: number, after: number) => {
      asked.push([before, after])
      return yes
    },
  })
  expect((await importAll(instance, many(2), 'feed', answer(false))).state).toBe('held')
  expect((await importAll(instance, many(2), 'feed', answer(true))).state).toBe('applied')
  expect(asked).toEqual([
    [10, 2],
    [10, 2],
  ])
})

test('applies a held run once it is accepted, and only once', async () => {
  const instance = await makeInstance()
  await importAll(instance, many(10), 'feed')
  const held = await importAll(instance, many(4), 'feed')
  const source = { id: 'feed', name: 'feed', url: null, kind: 'file' as const }
  const run = await acceptRun(instance, held.id, source)
  expect(run.state).toBe('applied')
  expect(summarise([run])).toMatchObject({ read: 4, unchanged: 4, held: 0, hidden: 6 })
  await expect(acceptRun(instance, held.id, source)).rejects.toThrow('no held run')
  await expect(acceptRun(instance, 'nothing', source)).rejects.toThrow('no held run')
})

test('lets a later reading of the source replace a held one', async () => {
  const instance = await makeInstance()
  await importAll(instance, many(10), 'feed')
  const first = await importAll(instance, many(4), 'feed')
  const second = await importAll(instance, many(3), 'feed')
  expect((await listHeldRuns(instance.db)).map((run) => run.id)).toEqual([second.id])
  await importAll(instance, many(10), 'feed')
  expect(await listHeldRuns(instance.db)).toEqual([])
  expect((await findRun(instance.db, first.id))?.message).toBe(`replaced:${second.id}`)
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
