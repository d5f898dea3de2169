import { regionOf } from '#domain/place/regions.ts'
import type { Place } from './place.ts'

/** What the committed file says of itself: its vintage, then one line per column. Thousandths of a degree are 110 m. */
const COLUMNS = 9
const SCALE = 1000

/**
 * Text form of the gazetteer: its version, then nine lines, one per column, with values between tabs; lists within a value
 * are parted by `|`. Columns compress to two thirds of what rows do. The region is left out: the area tells it.
 */
export function encodePlaces(version: string, places: readonly Place[]): string {
  const column = (value: (place: Place) => string | number) => places.map(value).join('\t')
  return [
    version,
    column((p) => p.insee),
    column((p) => p.name),
    column((p) => p.area),
    column((p) => p.epci ?? ''),
    column((p) => p.population ?? ''),
    column((p) => Math.round(p.lat * SCALE)),
    column((p) => Math.round(p.lon * SCALE)),
    column((p) => `${p.precision === 'estimated' ? '~' : ''}${p.postcodes.join('|')}`),
    column((p) => p.synonyms.join('|')),
  ].join('\n')
}

/** Reads back what encodePlaces wrote, positions rounded to a thousandth of a degree. Throws Error on a file cut short. */
export function decodePlaces(text: string): { version: string; places: Place[] } {
  const [version = '', ...lines] = text.split('\n')
  const columns = lines.map((line) => line.split('\t'))
  const count = columns[0]?.length ?? 0
  if (columns.length !== COLUMNS || columns.some((column) => column.length !== count)) {
    throw new Error('the gazetteer file is cut short: check out db/gazetteer/data again')
  }
  const places = Array.from({ length: count }, (_, i) => placeOf(columns.map((column) => column[i] ?? '')))
  return { version, places }
}

function placeOf(values: string[]): Place {
  const [insee = '', name = '', area = '', epci, population, lat, lon, postcodes = '', synonyms] = values
  return {
    insee,
    name,
    area,
    region: regionOf(area).code,
    epci: epci || null,
    population: population ? Number(population) : null,
    lat: Number(lat) / SCALE,
    lon: Number(lon) / SCALE,
    precision: postcodes.startsWith('~') ? 'estimated' : 'commune',
    postcodes: postcodes.replace('~', '').split('|').filter(Boolean),
    synonyms: (synonyms ?? '').split('|').filter(Boolean),
  }
}
