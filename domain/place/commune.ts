import { foldName } from './fold-name.ts'

/** A town as the phone knows it, from the list of all France. Degrees; `folded` is as `foldName` gives it. */
export type Town = {
  insee: string
  name: string
  area: string
  lat: number
  lon: number
  folded: string
  /** Former communes and municipal boroughs. */
  synonyms: Synonym[]
}

export type Synonym = { name: string; folded: string }

/** A commune as the phone knows it, from its area's file. */
export type Commune = Town & { precision: 'commune' | 'estimated'; postcodes: string[] }

/** A synonym, folded once for all the letters that will be typed. */
export function toSynonym(name: string): Synonym {
  return { name, folded: foldName(name) }
}

/** Area of a commune, which begins its INSEE code: two characters, three overseas. */
export function areaOfInsee(insee: string): string {
  return insee.slice(0, insee >= '97' ? 3 : 2)
}
