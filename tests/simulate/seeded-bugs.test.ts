import { afterAll, beforeAll, expect, test } from 'vitest'
import { INVARIANTS } from './broken.ts'
import { profileOf, runHistory } from './history.ts'
import { SEEDED_BUGS } from './seeded-bugs.ts'
import { shrink } from './shrink.ts'
import { type Ground, makeGround } from './template.ts'
import { WHOLE } from './world.ts'

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.files.remove())

const MOST = 400

test.each(SEEDED_BUGS.map((bug) => [bug.name, bug] as const))(
  'catches: %s',
  async (_, bug) => {
    for (const seed of [bug.seed, ...Array.from({ length: MOST }, (__, i) => i + 1)]) {
      const { broken } = await runHistory(seed, ground, { bug, profile: bug.profile ?? profileOf(seed) })
      if (broken === null) continue
      expect(bug.caughtBy, broken.message).toContain(broken.invariant)
      return
    }
    expect.fail(`not caught in ${MOST} histories`)
  },
  300_000,
)

test('every invariant has a seeded bug that it catches', () => {
  const tried = new Set(SEEDED_BUGS.flatMap(({ caughtBy }) => caughtBy))
  expect(INVARIANTS.filter((invariant) => !tried.has(invariant))).toEqual([])
})

test('one seed run twice is one history', async () => {
  // The first has a citizen.
  for (const seed of [7, 8]) {
    const first = await runHistory(seed, ground)
    const second = await runHistory(seed, ground)
    expect(second.lines).toEqual(first.lines)
    expect(second.hash).toBe(first.hash)
    expect(first.lines.length).toBeGreaterThan(40)
  }
})

test('a history that breaks is shrunk to one that breaks alike, and that can be run again', async () => {
  const bug = SEEDED_BUGS.find(({ name }) => name === 'outcome before its documents')
  if (bug === undefined) throw new Error('no such bug')
  const options = { bug, profile: profileOf(bug.seed) }
  const whole = await runHistory(bug.seed, ground, options)
  const shrunk = await shrink(bug.seed, ground, options, 140)
  expect(shrunk?.history.broken?.invariant).toBe(whole.broken?.invariant)
  expect(shrunk?.history.lines.length).toBeLessThan(whole.lines.length / 2)
  const again = await runHistory(bug.seed, ground, { ...options, cut: shrunk?.cut ?? WHOLE })
  expect(again.hash).toBe(shrunk?.history.hash)
}, 300_000)

test('a history without a seeded bug holds, and something happens in it', async () => {
  const { broken, mutations, faults } = await runHistory(3, ground)
  expect(broken?.message).toBeUndefined()
  expect(mutations).toBeGreaterThan(5)
  expect(faults.size).toBeGreaterThan(5)
})
