import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { drawTileOrder, lastingWishes, restoredWishes } from '../../../app/state/prefs.ts'
import { makeSaver } from '../../../app/state/saver.ts'
import { MOTORS } from '../../../domain/motors.ts'
import { NO_WISHES, type Wishes } from '../../../domain/wishes.ts'
import { newDisk, openPage, RENNES } from '../../support/make-device.ts'
import { makeNetwork } from '../../support/make-network.ts'

beforeEach(newDisk)

const left: Wishes = {
  ...NO_WISHES,
  home: RENNES,
  farKm: 12,
  narrowing: { ...NO_WISHES.narrowing, day: 'today', accessible: true },
}

test('wishes come back as they were left, narrowing aside', () => {
  expect(restoredWishes(lastingWishes(left), NO_WISHES)).toEqual({ ...left, narrowing: NO_WISHES.narrowing })
})

test('what was touched before the phone woke up is not taken back', () => {
  const grid = { ...NO_WISHES.grid, take_care: 2 as const }
  expect(restoredWishes(lastingWishes(left), { ...NO_WISHES, grid })).toMatchObject({ grid, home: RENNES })
})

test('wishes of an older version get the first value of what it did not know', () => {
  const { weights: _, slots: __, ...older } = lastingWishes(left)
  const restored = restoredWishes({ ...older, grid: { be_useful: 3 } } as never, NO_WISHES)
  expect(restored).toMatchObject({
    weights: NO_WISHES.weights,
    slots: 0,
    grid: { be_useful: 3, take_care: 0 },
  })
})

test('preferences are there at the next visit', async () => {
  const network = makeNetwork()
  const page = await openPage(network)
  page.prefs.changePrefs({ theme: 'dark' })
  page.prefs.setFlag('only-one')
  page.prefs.setFlag('only-one')
  await page.prefs.flushPrefs()
  const next = await openPage(network)
  expect(await next.prefs.readPrefs(next.phone.local)).toMatchObject({ theme: 'dark', flags: ['only-one'] })
})

test('the order of the tiles is each motor once, and no order is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 32 - 1), { minLength: 3, maxLength: 3 }), (random) => {
      const given = [...random]
      expect([...drawTileOrder(() => given.pop() ?? 0)].sort()).toEqual([...MOTORS].sort())
    }),
  )
  const orders = new Set<string>()
  for (let i = 0; i < 24; i++) {
    const given = [i % 4, Math.floor(i / 4) % 3, Math.floor(i / 12)]
    orders.add(drawTileOrder(() => given.shift() ?? 0).join())
  }
  expect(orders.size).toBe(24)
})

test('of many changes the last is saved once, and at once when the page goes away', async () => {
  const saved: number[] = []
  const saver = makeSaver(async (value: number) => void saved.push(value), 10_000)
  saver.change(1)
  saver.change(2)
  await saver.flush()
  await saver.flush()
  expect(saved).toEqual([2])
})

test('changes are saved by themselves once things are calm', async () => {
  const saved = await new Promise<number>((resolve) => {
    const saver = makeSaver(async (value: number) => resolve(value), 5)
    saver.change(1)
    saver.change(2)
  })
  expect(saved).toBe(2)
})
