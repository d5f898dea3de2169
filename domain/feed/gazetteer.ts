/** A commune as the gazetteer knows it. */
export type Commune = {
  insee: string
  name: string
  area: string
  lat: number
  lon: number
  population: number
  precision: 'commune' | 'estimated'
}

/** What an import asks of the gazetteer. `named` folds names and knows former communes; `nearest` gives nothing beyond 20 km. */
export type Gazetteer = {
  ofPostcode: (postcode: string) => readonly Commune[]
  named: (name: string) => readonly Commune[]
  nearest: (lat: number, lon: number) => Commune | undefined
  largest: (area: string) => Commune | undefined
}
