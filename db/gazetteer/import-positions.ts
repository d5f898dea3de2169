import { distanceKm } from '#domain/place/distance.ts'
import type { Db } from '../client.ts'
import { commit } from '../commit.ts'
import { communes } from '../schema/index.ts'
import type { Place } from './place.ts'
import { type Point, type Positions, readPositions, WrongPositions } from './read-positions.ts'
import { upsertCommunes } from './upsert.ts'
import { raiseGeoVersion, setGeoSetting } from './versions.ts'

/** Half of the communes moving further than this means that latitude and longitude are swapped, or another country. */
const ABSURD_KM = 200

/** How far positions moved, in km. */
export type Spread = { count: number; median: number; p95: number }

/** What an import did. `located` and `estimated` say how far off those of each precision were; `unknown` codes are no communes. */
export type ImportedPositions = {
  moved: number
  unchanged: number
  silent: number
  unknown: number
  located: Spread
  estimated: Spread
}

type Move = { place: Place; point: Point; km: number }

/**
 * Replaces positions of communes by those of a file (`readPositions`), in one batch, and raises `geo_version` so that files of
 * places are built again; nothing is written when nothing moves. Throws WrongPositions, then nothing changed.
 */
export async function importPositions(db: Db, text: string, origin: string): Promise<ImportedPositions> {
  const positions = readPositions(text, origin)
  const rows = await db.select().from(communes)
  const moves = movesOf(rows, positions)
  refuseAbsurd(moves, origin)
  const moved = moves.filter(({ place, km }) => km > 0 || place.precision === 'estimated')
  if (moved.length > 0) {
    const places = moved.map(({ place, point }): Place => ({ ...place, ...point, precision: 'commune' }))
    await commit(db, [
      ...upsertCommunes(db, places, false),
      setGeoSetting(db, 'geo_positions', 'imported'),
      raiseGeoVersion(db),
    ])
  }
  return {
    moved: moved.length,
    unchanged: moves.length - moved.length,
    silent: positions.silent,
    unknown: positions.points.size - moves.length,
    located: spreadOf(moves, 'commune'),
    estimated: spreadOf(moves, 'estimated'),
  }
}

function movesOf(rows: readonly Place[], { points }: Positions): Move[] {
  return rows.flatMap((place) => {
    const point = points.get(place.insee)
    return point === undefined ? [] : [{ place, point, km: distanceKm(place, point) }]
  })
}

function refuseAbsurd(moves: readonly Move[], origin: string): void {
  if (moves.length === 0) {
    throw new WrongPositions(
      `${origin} has no commune of COG 2026: its codes must be INSEE codes, such as 35238.`,
    )
  }
  const km = Math.round(quantile(moves, 0.5))
  if (km > ABSURD_KM) {
    throw new WrongPositions(
      `${origin} puts half of its communes ${km} km or more from where they are: are latitude and longitude swapped?`,
    )
  }
}

function spreadOf(moves: readonly Move[], precision: Place['precision']): Spread {
  const some = moves.filter(({ place }) => place.precision === precision)
  return { count: some.length, median: quantile(some, 0.5), p95: quantile(some, 0.95) }
}

function quantile(moves: readonly Move[], share: number): number {
  const sorted = moves.map(({ km }) => km).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
