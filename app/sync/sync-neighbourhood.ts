import { fetchIndex } from './fetch-index.ts'
import { type AreaOutcome, type SyncDeps, syncArea } from './sync-area.ts'

export type AreaReport = { area: string; outcome: AreaOutcome }

/**
 * Checks an area and all those that are matched with it, in an order that depends on the area alone: its own index and blobs,
 * then, unless the network is away, the others' indexes, then their blobs. `onOwn` is called as soon as the own area is there. Never throws: what could not be
 * brought is in the report, and the last good catalogue stays.
 */
export async function syncNeighbourhood(
  deps: SyncDeps,
  area: string,
  onOwn: (report: AreaReport) => Promise<void>,
): Promise<AreaReport[]> {
  const [own = { area, outcome: 'absent' as const }] = await syncAreas(deps, [area])
  await onOwn(own)
  if (own.outcome === 'offline' || own.outcome === 'slow') return [own]
  const held = await deps.local.get('indexes', area)
  const others = (held?.index.neighbourhood ?? []).filter((other) => other !== area)
  return [own, ...(await syncAreas(deps, others))]
}

/** All indexes, then all that they name: each round starts in the order of the areas, however fast the answers come. */
async function syncAreas(deps: SyncDeps, areas: readonly string[]): Promise<AreaReport[]> {
  const indexes = await Promise.all(areas.map((area) => fetchIndex(deps.fetch, area)))
  const held = await Promise.all(areas.map((area) => deps.local.get('catalogues', area)))
  return Promise.all(
    areas.map(async (area, i) => {
      const index = indexes[i]
      if (index === undefined || !index.ok) return { area, outcome: index?.fault ?? 'absent' }
      return { area, outcome: await syncArea(deps, index.value, held[i]) }
    }),
  )
}
