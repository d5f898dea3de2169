import type { Unplaced } from './positions.ts'

type CogEntry = {
  code: string
  nom: string
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  departement?: string
  region?: string
  chefLieu?: string
  commune?: string
  codesPostaux?: string[]
  population?: number
}
type Epci = { code: string; membres: { code: string }[] }

/**
 * Communes of `communes.json` of @etalab/decoupage-administratif, in order of INSEE code. Names of former communes and of
 * boroughs become synonyms of the commune that they belong to, and the boroughs' postcodes its own.
 */
export function readCommunes(entries: readonly CogEntry[], epcis: readonly Epci[]): Unplaced[] {
  const epciOf = new Map(
    epcis.flatMap(({ code, membres }) => membres.map((one) => [one.code, code] as const)),
  )
  const parts = Map.groupBy(entries, (entry) => entry.chefLieu ?? entry.commune)
  const communes = entries.filter((entry) => entry.type === 'commune-actuelle')
  return communes
    .map((entry) => toCommune(entry, parts.get(entry.code) ?? [], epciOf.get(entry.code) ?? null))
    .sort((a, b) => (a.insee < b.insee ? -1 : 1))
}

function toCommune(entry: CogEntry, parts: readonly CogEntry[], epci: string | null): Unplaced {
  const { code, nom, departement, region } = entry
  if (departement === undefined || region === undefined) throw new Error(`${code} ${nom} has no area`)
  const postcodes = [...(entry.codesPostaux ?? []), ...parts.flatMap((part) => part.codesPostaux ?? [])]
  const synonyms = parts.map((part) => part.nom).filter((name) => name !== nom)
  return {
    insee: code,
    name: nom,
    area: departement,
    region,
    epci,
    population: entry.population ?? null,
    postcodes: [...new Set(postcodes)].sort(),
    synonyms: [...new Set(synonyms)].sort(),
  }
}
