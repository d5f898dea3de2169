import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { summarise } from '../../db/import/outcome.ts'
import type { Reading } from '../../db/import/run-import.ts'
import { importRecords, importRuns, missions } from '../../db/schema/index.ts'
import { importRecords as importAll, importText, makeInstance, many, record } from '../support/import-feed.ts'
import { everything } from './everything.ts'

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
