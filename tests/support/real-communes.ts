import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The exact centres of `../shared/data/communes.tsv`, beside the project and never inside it. */
export const REAL_COMMUNES = fileURLToPath(new URL('../../../shared/data/communes.tsv', import.meta.url))

export const WITHOUT_REAL_COMMUNES = existsSync(REAL_COMMUNES) ? false : 'needs ../shared/data/communes.tsv'

export type RealCommune = {
  insee: string
  name: string
  postcodes: string[]
  area: string
  lat: number
  lon: number
}

/** Communes of today with their exact centres, without municipal boroughs. */
export function readRealCommunes(): RealCommune[] {
  const lines = readFileSync(REAL_COMMUNES, 'utf8').trimEnd().split('\n').slice(1)
  return lines.flatMap((line) => {
    const [insee = '', name = '', postcodes = '', area = '', , , lat, lon, , type] = line.split('\t')
    if (type !== 'C') return []
    return [
      {
        insee,
        name,
        postcodes: postcodes.split(',').filter(Boolean),
        area,
        lat: Number(lat),
        lon: Number(lon),
      },
    ]
  })
}
