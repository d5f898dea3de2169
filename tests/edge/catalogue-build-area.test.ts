import fc from 'fast-check'
import { expect, test } from 'vitest'
import { view } from '#domain/catalogue/view.ts'
import { blobHash } from '../../edge/blobs/blob-hash.ts'
import { blobsOf } from '../../edge/catalogue/area-state.ts'
import {
  build,
  expectWhole,
  inWorld,
  makeWorld,
  manyMissions,
  missionIn,
  servedBytes,
  servedTexts,
  stateOf,
  type World,
} from '../support/catalogue-world.ts'
import { placeIn } from '../support/publisher.ts'

type Step = { numbers: number[]; what: 'publish' | 'hide' | 'seats' | 'move'; value: number }
const anyStep: fc.Arbitrary<Step> = fc.record({
  numbers: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }),
  what: fc.constantFrom('publish', 'publish', 'hide', 'seats', 'move'),
  value: fc.integer({ min: 0, max: 99 }),
})

async function take({ publisher }: World, { numbers, what, value }: Step): Promise<void> {
  if (what === 'hide') return publisher.hide(...numbers)
  for (const number of numbers) {
    if (what === 'seats') await publisher.moveSeats(number, value)
    else {
      const places = [placeIn(what === 'move' ? '22' : '35', { lat: 48 + value / 100 }), placeIn('35')]
      const placements = places.slice(0, 1 + (value % 2)).map((place, ordinal) => ({ ...place, ordinal }))
      await publisher.publish(missionIn(number, { title: `Titre ${value}`, placements }))
    }
  }
}

test('serves after any history what a full encoding of what stands gives', async () => {
  const histories = fc.array(fc.tuple(anyStep, fc.boolean(), fc.integer({ min: 1, max: 5 })), {
    maxLength: 10,
  })
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const world = await makeWorld()
      try {
        for (const [step, isBuiltNow, slice] of history) {
          await take(world, step)
          if (isBuiltNow) await build(world, slice)
        }
        for (const area of ['35', '22']) {
          await build(world, 3, area)
          await expectWhole(world, area)
        }
      } finally {
        world.remove()
      }
    }),
    { numRuns: 25 },
  )
})

test(
  'gives an area without any mission an empty catalogue',
  inWorld(async (world) => {
    expect(await build(world)).toBe('built')
    const state = await stateOf(world)
    expect(state).toMatchObject({ base: { rows: 0 }, deltas: [], directory: [], texts: { bytes: 0 } })
    for (const hash of blobsOf(state)) expect(world.blobs.held.has(hash)).toBe(true)
  }),
)

test(
  'takes a mission out of an area that it leaves, and out of all when it is hidden',
  inWorld(async (world) => {
    await world.publisher.publish(missionIn(1), missionIn(2))
    await build(world)
    await world.publisher.publish(missionIn(1, { placements: [placeIn('22')] }))
    await world.publisher.hide(2)
    await build(world)
    await build(world, undefined, '22')
    expect(view(await servedBytes(world)).rows).toBe(0)
    expect([...view(await servedBytes(world, '22')).number]).toEqual([1])
    expect(await servedTexts(world)).toEqual([])
  }),
)

test(
  'adds a small change to the chain and reads nothing of the area but the chunk that it concerns',
  inWorld(async (world) => {
    await world.publisher.publish(...manyMissions(300))
    await build(world)
    const before = await stateOf(world)
    const read: string[] = []
    const { get } = world.blobs
    world.blobs.get = (hash) => {
      read.push(hash)
      return get(hash)
    }
    await world.publisher.publish(missionIn(150, { title: 'Autre titre' }))
    await build(world)
    const after = await stateOf(world)
    expect(after.base).toEqual(before.base)
    expect(after.deltas).toHaveLength(before.deltas.length + 1)
    const rewritten = before.directory.filter(({ hash }) => !after.directory.some((one) => one.hash === hash))
    expect(rewritten).toHaveLength(1)
    expect(read).toEqual([rewritten[0]?.hash])
    world.blobs.get = get
    await expectWhole(world)
  }),
)

test(
  'says 100 changed seats in 500 bytes, and writes no text again',
  inWorld(async (world) => {
    await world.publisher.publish(...manyMissions(1200))
    await build(world)
    const before = await stateOf(world)
    for (let number = 1; number <= 1200; number += 12) await world.publisher.moveSeats(number, number % 9)
    await build(world)
    const after = await stateOf(world)
    expect(after.texts).toEqual(before.texts)
    expect(after.base).toEqual(before.base)
    expect(after.deltas.at(-1)?.bytes).toBeLessThanOrEqual(500)
    await expectWhole(world)
  }),
)

test(
  'writes a new base past half the size of the old one',
  inWorld(async (world) => {
    await world.publisher.publish(...manyMissions(60))
    await build(world)
    const first = await stateOf(world)
    expect(first.deltas).toEqual([])
    await world.publisher.publish(...manyMissions(20, 100))
    await build(world)
    const second = await stateOf(world)
    expect(second.base).toEqual(first.base)
    await world.publisher.publish(...manyMissions(20, 200))
    await build(world)
    const third = await stateOf(world)
    expect(third.base.rows).toBe(80)
    expect(third.deltas).toHaveLength(1)
    await expectWhole(world)
  }),
)

test(
  'leaves a phone that was up to date only the last change to fetch, however often the base is written anew',
  inWorld(async (world) => {
    await world.publisher.publish(...manyMissions(40))
    await build(world)
    let bases = 0
    for (let i = 0; i < 60; i++) {
      const held = await blobHash(new Uint8Array(await servedBytes(world)))
      const { base } = await stateOf(world)
      await world.publisher.publish(missionIn(1000 + i))
      await build(world)
      const after = await stateOf(world)
      expect(after.deltas.length).toBeLessThanOrEqual(24)
      if (after.base.hash === base.hash) continue
      bases++
      expect([after.base.hash, after.deltas.length]).toEqual([held, 1])
    }
    expect(bases).toBeGreaterThan(1)
    await expectWhole(world)
  }),
)

test(
  'keeps every chunk of texts between 64 and 128 missions while an area grows and shrinks',
  inWorld(async (world) => {
    for (let from = 1; from < 500; from += 50) {
      await world.publisher.publish(...manyMissions(50, from))
      await build(world)
    }
    for (let from = 10; from < 400; from += 40) {
      await world.publisher.hide(...Array.from({ length: 30 }, (_, i) => from + i))
      await build(world)
      const sizes = (await servedTexts(world)).map(({ length }) => length)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(64)
      expect(Math.max(...sizes)).toBeLessThanOrEqual(128)
    }
    await expectWhole(world)
  }),
)
