import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { importReports } from '../../db/schema/index.ts'
import { importRecords as importAll, makeInstance, record } from '../support/import-feed.ts'

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
