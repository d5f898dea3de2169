import { expect } from 'vitest'
import { commit } from '../../db/commit.ts'
import { findCatalogue, insertCatalogues } from '../../db/queries/catalogues.ts'
import { encode } from '../../domain/catalogue/encode.ts'
import { readTexts } from '../../domain/catalogue/texts.ts'
import { toRows } from '../../domain/catalogue/to-rows.ts'
import type { Mission } from '../../domain/mission.ts'
import { memoryBlobs } from '../../edge/blobs/memory.ts'
import type { AreaState } from '../../edge/catalogue/area-state.ts'
import { makeBlobDraft } from '../../edge/catalogue/blob-draft.ts'
import { type BuildDeps, buildArea } from '../../edge/catalogue/build-area.ts'
import { chainBytes } from '../../edge/catalogue/extend-chain.ts'
import { openFreshDb } from './fresh-db.ts'
import { makeMission } from './make-mission.ts'
import { makePublisher, placeIn } from './publisher.ts'

/** A database with two areas, blobs in memory, a clock that is set by hand. */
export async function makeWorld() {
  const { db, folder, remove } = await openFreshDb()
  const blobs = memoryBlobs()
  const lines: string[] = []
  let ids = 0
  const clock = { now: Date.UTC(2026, 8, 12) }
  const deps: BuildDeps = {
    db,
    blobs,
    now: () => clock.now,
    newId: () => `builder-${++ids}`,
    log: (line) => void lines.push(line),
  }
  await commit(db, [insertCatalogues(db, ['35', '22'])])
  return { deps, db, blobs, clock, lines, folder, remove, publisher: makePublisher(db) }
}

export type World = Awaited<ReturnType<typeof makeWorld>>

/** Runs a test over a world of its own, whatever becomes of it. */
export function inWorld(work: (world: World) => Promise<void>): () => Promise<void> {
  return async () => {
    const world = await makeWorld()
    try {
      await work(world)
    } finally {
      world.remove()
    }
  }
}

/** Builds an area in slices. */
export const build = (world: World, slice?: number, area = '35') =>
  buildArea(world.deps, { area, lastSeq: 0, geo: '0' }, slice)

/** What the builder stored of an area. */
export async function stateOf({ db }: World, area = '35'): Promise<AreaState> {
  return (await findCatalogue(db, area))?.state as AreaState
}

/** What a phone would hold: the chain, applied. */
export async function servedBytes(world: World, area = '35'): Promise<Uint8Array> {
  return chainBytes(await stateOf(world, area), makeBlobDraft(world.blobs))
}

/** Missions as a phone reads them, chunk by chunk. */
export async function servedTexts(world: World, area = '35'): Promise<Mission[][]> {
  const { directory } = await stateOf(world, area)
  return Promise.all(
    directory.map(async ({ hash }) => readTexts((await world.blobs.get(hash)) as Uint8Array)),
  )
}

/** What the area must be, read from what stands alone. */
function wholeArea({ publisher }: World, area = '35'): { rows: Uint8Array; texts: Mission[] } {
  const here = [...publisher.standing.values()]
    .map((mission) => ({ ...mission, placements: mission.placements.filter((one) => one.area === area) }))
    .filter(({ placements }) => placements.length > 0)
    .sort((a, b) => a.number - b.number)
  return {
    rows: encode(here.flatMap((mission) => toRows(mission, area))),
    texts: here.map((mission) => ({
      ...mission,
      id: `mission-${mission.number}`,
      seatsLeft: null,
      source: { ...mission.source, name: mission.source.id },
    })),
  }
}

/** Holds what is served against a full encoding of what stands. */
export async function expectWhole(world: World, area = '35'): Promise<void> {
  const whole = wholeArea(world, area)
  expect(await servedBytes(world, area)).toEqual(whole.rows)
  expect((await servedTexts(world, area)).flat()).toEqual(whole.texts)
}

/** A mission at one address in Ille-et-Vilaine. */
export const missionIn = (number: number, given: Partial<Mission> = {}) =>
  makeMission({ number, placements: [placeIn('35', { lat: 48 + (number % 7) / 10 })], ...given })

/** Missions of one address each, numbered one after the other. */
export const manyMissions = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => missionIn(from + i, { title: `Mission ${from + i}` }))
