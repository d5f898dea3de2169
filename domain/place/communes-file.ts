import { areaOfInsee, type Commune, toSynonym } from './commune.ts'
import { foldName } from './fold-name.ts'
import { byPeople } from './towns-file.ts'
import { readTuples, toThousandths, writeTuples } from './tuples.ts'

type CommuneRow = {
  insee: string
  name: string
  lat: number
  lon: number
  population: number | null
  precision: 'commune' | 'estimated'
  postcodes: string[]
  synonyms: string[]
}
type Tuple = [string, string, number, number, string[], string[], 0 | 1]

/**
 * Bytes of an area's communes, most peopled first, as [insee, name, lat, lon, synonyms, postcodes, estimated], where
 * `estimated` is 1 or 0.
 */
export function communesFile(rows: readonly CommuneRow[]): Uint8Array<ArrayBuffer> {
  return writeTuples(rows.toSorted(byPeople).map(toTuple))
}

/** Reads what communesFile wrote, in its order. Throws Error on other bytes. */
export function readCommunesFile(bytes: Uint8Array): Commune[] {
  return readTuples(bytes, 'ssnnlln').map((tuple) => {
    const [insee, name, lat, lon, synonyms, postcodes, estimated] = tuple as Tuple
    const precision = estimated === 1 ? 'estimated' : 'commune'
    return {
      insee,
      name,
      area: areaOfInsee(insee),
      lat,
      lon,
      folded: foldName(name),
      synonyms: synonyms.map(toSynonym),
      precision,
      postcodes,
    }
  })
}

function toTuple(row: CommuneRow): Tuple {
  const estimated = row.precision === 'estimated' ? 1 : 0
  const { insee, name, synonyms, postcodes } = row
  return [insee, name, toThousandths(row.lat), toThousandths(row.lon), synonyms, postcodes, estimated]
}
