import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { makeInstanceClock } from '../../../edge/instance-clock.ts'
import { repeat } from '../../../edge/node/repeat.ts'
import { told } from '../../../edge/node/told.ts'

test('never runs a job twice at once, and stops after the run that is under way', async () => {
  const gate = Promise.withResolvers<void>()
  const began = Promise.withResolvers<void>()
  let runs = 0
  let ended = false
  const job = async (isStopping: () => boolean) => {
    runs++
    began.resolve()
    await gate.promise
    ended = isStopping()
  }
  const repeated = repeat(1, 'job', job, () => {})
  await began.promise
  await pause(20)
  expect(runs).toBe(1)
  const stopped = repeated.stop()
  gate.resolve()
  await stopped
  expect([runs, ended]).toEqual([1, true])
})

test('tells a failure and runs again', async () => {
  const lines: string[] = []
  const twice = Promise.withResolvers<void>()
  let runs = 0
  const repeated = repeat(
    1,
    'job',
    async () => {
      if (++runs === 2) twice.resolve()
      throw new Error('out of order')
    },
    (line) => void lines.push(line),
  )
  await twice.promise
  await repeated.stop()
  expect(lines[0]).toContain('job failed: Error: out of order')
})

test('says nothing of quick work, and gives what the work gives', async () => {
  const lines: string[] = []
  expect(
    await told(
      'quick',
      async () => 7,
      (line) => void lines.push(line),
    ),
  ).toBe(7)
  await expect(
    told(
      'failing',
      () => Promise.reject(new Error('no')),
      (line) => void lines.push(line),
    ),
  ).rejects.toThrow('no')
  expect(lines).toEqual([])
})

test('a set clock stays on its day at the time of day of the machine', () => {
  const clock = makeInstanceClock(() => Date.UTC(2026, 8, 12, 23, 59))
  expect(clock.now()).toBe(Date.UTC(2026, 8, 12, 23, 59))
  clock.set('2023-09-15')
  expect(clock.now()).toBe(Date.UTC(2023, 8, 15, 23, 59))
  clock.set(undefined)
  expect(clock.now()).toBe(Date.UTC(2026, 8, 12, 23, 59))
})
