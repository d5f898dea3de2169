import { expect, test } from 'vitest'
import { summarise } from '../../db/import/outcome.ts'
import { acceptRun } from '../../db/import/run-import.ts'
import { findRun, listHeldRuns } from '../../db/queries/imports.ts'
import { importRecords as importAll, makeInstance, many } from '../support/import-feed.ts'
import { everything } from './everything.ts'

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
