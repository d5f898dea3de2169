import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { dayAt, isoOf } from '#domain/days.ts'
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

test('a set clock stays on its day everywhere in France, whatever the hour of the machine', () => {
  let machine = Date.UTC(2026, 8, 12)
  const clock = makeInstanceClock(() => machine)
  expect(clock.now()).toBe(machine)
  clock.set('2023-09-15')
  for (; machine < Date.UTC(2026, 8, 13); machine += 1_799_999) {
    const days = ['America/Martinique', 'Europe/Paris', 'Indian/Reunion'].map((zone) =>
      isoOf(dayAt(clock.now(), zone)),
    )
    expect(new Set(days)).toEqual(new Set(['2023-09-15']))
  }
  clock.set(undefined)
  expect(clock.now()).toBe(machine)
})
