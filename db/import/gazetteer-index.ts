import type { Commune, Gazetteer } from '#domain/feed/gazetteer.ts'
import { distanceKm } from '#domain/place/distance.ts'
import { foldName } from '#domain/place/fold-name.ts'
import type { Db } from '../client.ts'
import { communes } from '../schema/index.ts'

const NEAREST_KM = 20
const CELL_DEGREES = 0.25

export type CommuneEntry = Commune & { postcodes: readonly string[]; synonyms: readonly string[] }

/**
 * The whole gazetteer in memory for one import, about 20 MB: an import asks it several times for each address, and a query each
 * time would cost more than the import itself. Throws Error when the table is empty, since no address would be found.
 */
export async function readGazetteer(db: Db): Promise<Gazetteer> {
  const rows = await db
    .select({
      insee: communes.insee,
      name: communes.name,
      area: communes.area,
      lat: communes.lat,
      lon: communes.lon,
      population: communes.population,
      precision: communes.precision,
      postcodes: communes.postcodes,
      synonyms: communes.synonyms,
    })
    .from(communes)
  if (rows.length === 0) throw new Error('the gazetteer is empty: load it before importing missions')
  return makeGazetteer(rows.map((row) => ({ ...row, population: row.population ?? 0 })))
}

/** Looks communes up by postcode, by folded name (its own before a former one) and by the nearest centre. */
export function makeGazetteer(entries: readonly CommuneEntry[]): Gazetteer {
  const byPostcode = indexBy(entries, (entry) => entry.postcodes)
  const byName = indexBy(entries, (entry) => [foldName(entry.name)])
  const bySynonym = indexBy(entries, (entry) => entry.synonyms.map(foldName))
  const byCell = indexBy(entries, (entry) => [cellOf(entry.lat, entry.lon)])
  const largest = new Map<string, CommuneEntry>()
  for (const entry of entries) {
    if (entry.population >= (largest.get(entry.area)?.population ?? 0)) largest.set(entry.area, entry)
  }
  return {
    ofPostcode: (postcode) => byPostcode.get(postcode) ?? [],
    named: (name) => byName.get(foldName(name)) ?? bySynonym.get(foldName(name)) ?? [],
    nearest: (lat, lon) => nearestIn(byCell, lat, lon),
    largest: (area) => largest.get(area),
  }
}

function indexBy(
  entries: readonly CommuneEntry[],
  keysOf: (entry: CommuneEntry) => readonly string[],
): Map<string, CommuneEntry[]> {
  const index = new Map<string, CommuneEntry[]>()
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const there = index.get(key)
      if (there === undefined) index.set(key, [entry])
      else there.push(entry)
    }
  }
  return index
}

function nearestIn(byCell: Map<string, CommuneEntry[]>, lat: number, lon: number): Commune | undefined {
  const around = [-1, 0, 1].flatMap((y) =>
    [-1, 0, 1].flatMap((x) => byCell.get(cellOf(lat + y * CELL_DEGREES, lon + x * CELL_DEGREES)) ?? []),
  )
  const [nearest] = around
    .map((entry) => ({ entry, km: distanceKm({ lat, lon }, entry) }))
    .sort((a, b) => a.km - b.km)
  return nearest !== undefined && nearest.km <= NEAREST_KM ? nearest.entry : undefined
}

function cellOf(lat: number, lon: number): string {
  return `${Math.floor(lat / CELL_DEGREES)} ${Math.floor(lon / CELL_DEGREES)}`
}
