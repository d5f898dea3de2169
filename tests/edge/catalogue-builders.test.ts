import { expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { claimCatalogue, findCatalogue, LEASE_MS, listRetiredBlobs } from '../../db/queries/catalogues.ts'
import { blobsOf } from '../../edge/catalogue/area-state.ts'
import { buildArea } from '../../edge/catalogue/build-area.ts'
import { build, expectWhole, inWorld, manyMissions, missionIn, stateOf } from '../support/catalogue-world.ts'

test(
  'goes on after a crash between two slices, and leaves no blob behind that nobody knows',
  inWorld(async (world) => {
    await world.publisher.publish(...manyMissions(90))
    const { put } = world.blobs
    const crashes = new Set([1, 3, 6, 10, 15, 21])
    let puts = 0
    world.blobs.put = async (hash, bytes) => {
      await put(hash, bytes)
      if (crashes.delete(++puts)) throw new Error('power cut')
    }
    for (let left = crashes.size; left > 0; left--) {
      await expect(build(world, 20)).rejects.toThrow('power cut')
      const pending = Array.from({ length: 90 }, (_, i) => missionIn(i + 1, { title: `Reprise ${left}` }))
      await world.publisher.publish(...pending)
    }
    world.blobs.put = put
    expect(await build(world, 20)).toBe('built')
    await expectWhole(world)
    const known = new Set([
      ...blobsOf(await stateOf(world)),
      ...(await listRetiredBlobs(world.db, world.clock.now, 1000)),
    ])
    for (const hash of world.blobs.held.keys()) expect(known).toContain(hash)
  }),
)

test(
  'lets one of two builders win, and loses nothing',
  inWorld(async (world) => {
    await world.publisher.publish(...manyMissions(90))
    const other = openDatabase(`file:${world.folder}/elan.db`)
    const outcomes = await Promise.all([
      build(world, 10),
      build({ ...world, deps: { ...world.deps, db: other } }, 10),
    ])
    other.$client.close()
    expect(outcomes.toSorted()).toEqual(['built', 'busy'])
    await expectWhole(world)
  }),
)

test(
  'writes nothing when its lease went to another builder meanwhile',
  inWorld(async (world) => {
    await world.publisher.publish(missionIn(1))
    const started = Promise.withResolvers<void>()
    const stalled = Promise.withResolvers<void>()
    const put = () => {
      started.resolve()
      return stalled.promise
    }
    const slow = { ...world.deps, blobs: { ...world.blobs, put } }
    const first = buildArea(slow, { area: '35', lastSeq: 0, geo: '0' })
    await started.promise
    expect(await build(world)).toBe('busy')

    world.clock.now += LEASE_MS
    await world.publisher.publish(missionIn(2))
    expect(await build(world)).toBe('built')
    const state = await stateOf(world)
    const retired = await listRetiredBlobs(world.db, world.clock.now, 100)
    stalled.resolve()
    expect(await first).toBe('busy')
    expect(await stateOf(world)).toEqual(state)
    expect(await listRetiredBlobs(world.db, world.clock.now, 100)).toEqual(retired)
    await expectWhole(world)
  }),
)

test(
  'takes over a lease that seems to last too long, because the clock was set back',
  inWorld(async (world) => {
    await commit(world.db, [claimCatalogue(world.db, '35', 'a builder that died', world.clock.now)])
    expect(await build(world)).toBe('busy')
    world.clock.now -= 86_400_000
    expect(await build(world)).toBe('built')
  }),
)

test(
  'builds again from nothing when a blob that it rests on is lost or spoilt',
  inWorld(async (world) => {
    await world.publisher.publish(...manyMissions(200))
    await build(world)
    for (const spoil of [
      (hash: string) => world.blobs.held.delete(hash),
      (hash: string) => world.blobs.held.set(hash, new Uint8Array(99)),
    ]) {
      for (const hash of blobsOf(await stateOf(world))) spoil(hash)
      await world.publisher.publish(...manyMissions(150, 300))
      expect(await build(world)).toBe('built')
      await expectWhole(world)
    }
    expect(world.lines.join()).toContain('built again from nothing')
  }),
)

test(
  'goes up to the last change even when the last ones say nothing yet',
  inWorld(async (world) => {
    await world.publisher.publish(missionIn(1))
    await buildArea(world.deps, { area: '35', lastSeq: 17, geo: '0' })
    expect((await findCatalogue(world.db, '35'))?.builtSeq).toBe(17)
  }),
)
