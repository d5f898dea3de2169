import type { Catalogue } from '#domain/catalogue/layout.ts'
import type { Row } from '#domain/catalogue/row.ts'
import { rowAt } from '#domain/catalogue/row-at.ts'
import { kmTo, originOf } from '#domain/match/distance.ts'
import type { Mission, Placement } from '#domain/mission.ts'
import { areaName } from '#domain/place/area-names.ts'
import { isArea } from '#domain/place/areas.ts'
import type { Home } from '#domain/wishes.ts'

/** A mission's row in a catalogue, at the nearest of its places. */
export type Spot = { catalogue: Catalogue; row: number; km: number | null; places: number }

/** All that this phone holds about a mission: its row, its text, or both. */
export type KnownMission = { number: number; spot: Spot | null; row: Row | null; mission: Mission | null }

/** Where a mission stands in the catalogues at hand: the place nearest to home, the lowest ordinal among equals. */
export function findSpot(
  catalogues: readonly Catalogue[],
  number: number,
  home: Home | null,
): Spot | undefined {
  const origin = home && originOf(home)
  const spots = catalogues.flatMap((catalogue) =>
    rowsOf(catalogue, number).map((row) => ({ catalogue, row, km: kmTo(catalogue, row, origin) })),
  )
  const far = ({ km }: { km: number | null }) => km ?? Number.POSITIVE_INFINITY
  const order = ({ catalogue, row }: { catalogue: Catalogue; row: number }) => catalogue.ordinal[row] ?? 0
  const [nearest] = spots.sort((a, b) => (far(a) === far(b) ? order(a) - order(b) : far(a) - far(b)))
  return nearest && { ...nearest, places: spots.length }
}

function rowsOf({ number: numbers }: Catalogue, number: number): number[] {
  const rows: number[] = []
  for (let row = numbers.indexOf(number); row !== -1; row = numbers.indexOf(number, row + 1)) rows.push(row)
  return rows
}

/** Puts row and text together. */
export function knownMission(number: number, spot: Spot | null, mission: Mission | null): KnownMission {
  return { number, spot, row: spot && rowAt(spot.catalogue, spot.row), mission }
}

/** The address that the row stands for in the mission's text, else the text's first. */
export function placementOf({ row, mission }: KnownMission): Placement | undefined {
  if (mission === null) return undefined
  const { placements } = mission
  return (
    placements.find(({ ordinal, insee }) => ordinal === row?.ordinal && insee === row.commune?.insee) ??
    placements[0]
  )
}

/** Name of the commune; null where only the département is known, and for what is done from anywhere. */
export function communeOf(known: KnownMission): string | null {
  return known.row?.commune?.name ?? placementOf(known)?.commune ?? null
}

type WhereWords = { remote: string; everywhere: string }

/** Where a mission is, by its text and one of its placements: commune, else département, else from home or near everybody. */
export function whereOfMission(
  { remote }: Pick<Mission, 'remote'>,
  placement: Placement | undefined,
  words: WhereWords,
): string {
  if (placement?.commune) return placement.commune
  if (placement !== undefined && isArea(placement.area)) return areaName(placement.area)
  return remote === 'local' ? words.everywhere : words.remote
}

/** Where a mission is, in words, as far as the phone knows. */
export function whereOf(known: KnownMission, words: WhereWords & { somewhere: string }): string {
  const { row, mission } = known
  const commune = communeOf(known)
  if (commune !== null) return commune
  if (mission !== null) return whereOfMission(mission, placementOf(known), words)
  if (row !== null && row.lat !== null) return words.somewhere
  return row === null || row.kind === 'volunteering' ? words.remote : words.everywhere
}

/** Whether the mission is an invented one. */
export function isExample({ row, mission }: KnownMission): boolean {
  return mission?.example ?? row?.example ?? false
}
