import { foldName } from '#domain/place/fold-name.ts'
import { SEATS } from './far-points.ts'

/** A populated place of GeoNames that carries the INSEE code of its commune. */
export type Spot = { insee: string; name: string; lat: number; lon: number; seat: boolean; people: number }

const COUNTRIES = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC', 'TF']

/** Reads GeoNames' cities500 table (its own 19 columns): the places of France whose commune is told by code or in SEATS. */
export function readSpots(table: string): Spot[] {
  return table.split('\n').flatMap((line) => {
    const cells = line.split('\t')
    const [, name = '', , , lat, lon, , feature = '', country = '', , admin1, admin2, , admin4] = cells
    if (!COUNTRIES.includes(country)) return []
    const insee = [admin4, admin2, admin1].find((code) => code?.length === 5) ?? seatOf(country, name)
    if (insee === undefined) return []
    const people = Number(cells[14] ?? 0)
    return [{ insee, name, lat: Number(lat), lon: Number(lon), seat: /^PPL(A|C)/.test(feature), people }]
  })
}

/** The spot that stands for a commune: of its name, else where an authority sits, else the most peopled. */
export function bestSpot(name: string, spots: readonly Spot[]): Spot | undefined {
  const rank = (spot: Spot) => (foldName(spot.name) === foldName(name) ? 2 : spot.seat ? 1 : 0)
  return spots.toSorted((a, b) => rank(b) - rank(a) || b.people - a.people)[0]
}

function seatOf(country: string, name: string): string | undefined {
  return Object.entries(SEATS[country] ?? {}).find(([, seat]) => seat === name)?.[0]
}
