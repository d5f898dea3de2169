/** A commune of the gazetteer, as derived, stored and imported. Degrees; `precision` says how sure the position is. */
export type Place = {
  insee: string
  name: string
  area: string
  region: string
  epci: string | null
  population: number | null
  lat: number
  lon: number
  precision: 'commune' | 'estimated'
  postcodes: string[]
  /** Names of former communes, and of municipal boroughs. */
  synonyms: string[]
}
