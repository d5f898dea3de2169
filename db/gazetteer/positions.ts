import { distanceKm } from '#domain/place/distance.ts'
import { OWN_POINTS } from './far-points.ts'
import { bestSpot, type Spot } from './geonames.ts'
import type { Place } from './place.ts'

export type Unplaced = Omit<Place, 'lat' | 'lon' | 'precision'>
type Point = { lat: number; lon: number }

/** Further than this from every other located member of its EPCI, a position in métropole is a mistake of its source. */
const STRAY_KM = 20

/**
 * Gives each commune its position: GeoNames' by INSEE code, else a point of ours on islands, else the mean of the located
 * communes of its postcodes, of its EPCI, of its area. Means and our own points are 'estimated'.
 */
export function placeAll(communes: readonly Unplaced[], spots: readonly Spot[]): Place[] {
  const located = dropStrays(communes, locate(communes, spots))
  const means = [
    meansBy(communes, located, (commune) => commune.postcodes),
    meansBy(communes, located, (commune) => (commune.epci === null ? [] : [commune.epci])),
    meansBy(communes, located, (commune) => [commune.area]),
  ]
  return communes.map((commune) => {
    const point = located.get(commune.insee)
    if (point !== undefined) return { ...commune, ...point, precision: 'commune' }
    const own = OWN_POINTS[commune.insee]
    const guess = own ? { lat: own[0], lon: own[1] } : means.map((mean) => mean(commune)).find(Boolean)
    if (guess === undefined)
      throw new Error(`no position for ${commune.insee} ${commune.name}: add it to far-points.ts`)
    return { ...commune, ...guess, precision: 'estimated' }
  })
}

function locate(communes: readonly Unplaced[], spots: readonly Spot[]): Map<string, Point> {
  const byCommune = Map.groupBy(spots, (spot) => spot.insee)
  const located = new Map<string, Point>()
  for (const { insee, name } of communes) {
    const spot = bestSpot(name, byCommune.get(insee) ?? [])
    if (spot !== undefined) located.set(insee, { lat: spot.lat, lon: spot.lon })
  }
  return located
}

function dropStrays(communes: readonly Unplaced[], located: Map<string, Point>): Map<string, Point> {
  const kept = new Map(located)
  for (const members of Map.groupBy(communes, (commune) => commune.epci).values()) {
    for (const { insee, area, epci } of members) {
      const point = located.get(insee)
      if (point === undefined || epci === null || area.length > 2) continue
      const others = members.flatMap((other) =>
        other.insee === insee ? [] : (located.get(other.insee) ?? []),
      )
      if (others.length > 0 && others.every((other) => distanceKm(point, other) > STRAY_KM))
        kept.delete(insee)
    }
  }
  return kept
}

function meansBy(
  communes: readonly Unplaced[],
  located: ReadonlyMap<string, Point>,
  keysOf: (commune: Unplaced) => string[],
): (commune: Unplaced) => Point | undefined {
  const groups = new Map<string, Point[]>()
  for (const commune of communes) {
    const point = located.get(commune.insee)
    if (point === undefined) continue
    for (const key of keysOf(commune)) groups.set(key, [...(groups.get(key) ?? []), point])
  }
  return (commune) => mean(keysOf(commune).flatMap((key) => groups.get(key) ?? []))
}

function mean(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const sum = (of: (point: Point) => number) => points.reduce((total, point) => total + of(point), 0)
  return { lat: sum((p) => p.lat) / points.length, lon: sum((p) => p.lon) / points.length }
}
