import { areaOfInsee, type Town, toSynonym } from './commune.ts'
import { foldName } from './fold-name.ts'
import { readTuples, toThousandths, writeTuples } from './tuples.ts'

/** From how many people on a commune stands in the list of towns. */
export const TOWN_PEOPLE = 2000

type TownRow = {
  insee: string
  name: string
  lat: number
  lon: number
  population: number | null
  synonyms: string[]
}

/** Bytes of the list of towns: communes of 2,000 people and more, most peopled first, as [insee, name, lat, lon, synonyms]. */
export function townsFile(rows: readonly TownRow[]): Uint8Array<ArrayBuffer> {
  const towns = rows.filter((row) => (row.population ?? 0) >= TOWN_PEOPLE).toSorted(byPeople)
  return writeTuples(towns.map((row) => [row.insee, row.name, ...pointOf(row), row.synonyms]))
}

/** Reads what townsFile wrote, in its order. Throws Error on other bytes. */
export function readTownsFile(bytes: Uint8Array): Town[] {
  return readTuples(bytes, 'ssnnl').map((tuple) => {
    const [insee, name, lat, lon, synonyms] = tuple as [string, string, number, number, string[]]
    return {
      insee,
      name,
      area: areaOfInsee(insee),
      lat,
      lon,
      folded: foldName(name),
      synonyms: synonyms.map(toSynonym),
    }
  })
}

/** Most peopled first, unknown last; of equals, by INSEE code. */
export function byPeople(
  a: { population: number | null; insee: string },
  b: { population: number | null; insee: string },
): number {
  return (b.population ?? -1) - (a.population ?? -1) || (a.insee < b.insee ? -1 : 1)
}

function pointOf(row: TownRow): [number, number] {
  return [toThousandths(row.lat), toThousandths(row.lon)]
}
