/**
 * The binary form of an area's catalogue, version 1. Little-endian; every section starts at a multiple of 4.
 *
 *   0  magic "ELAN"   4  u16 format   6  u16 kind (1 base, 2 change)   8  u32 counts, in the order of COUNTS   then SECTIONS
 *
 * A section's length follows from the counts, so the length of a whole file does too. Rows are sorted by cell, number and
 * ordinal. Organisations are sorted by number, communes by INSEE code, and both hold only what a row names: the same rows
 * give the same bytes. A change has its own short form (`change.ts`).
 */
export const MAGIC = 0x4e414c45
export const FORMAT = 1
export const BASE = 1
export const CHANGE = 2

export const COUNTS = [
  'rows',
  'cells',
  'organisations',
  'communes',
  'dates',
  'titleBytes',
  'nameBytes',
  'communeBytes',
] as const
export const HEADER_BYTES = 8 + 4 * COUNTS.length

/** One index of a section, in bytes: 1, 2 or 4. */
type Width = 1 | 2 | 4
type Spec = readonly [name: string, width: Width, count: number, more?: 1]

/**
 * Sections in file order: name, bytes of an element, which of COUNTS gives its length, and 1 where it has one element more.
 * First block, 26 bytes a row: all that the first pass of matching reads. Days as in `domain/days`, masks as in
 * `domain/vocabulary`, 0 unknown.
 * - `dLat` `dLon`: 1/256 of the cell, from its south-west corner · `grid`: `packGrid` · `flags`: see `flags.ts`
 * - `start` `end` `posted`: days · `weekdays`: the 15 slots from Monday to Friday · `weekend`: the 6 others
 * - `seats`: left, 255 unknown · `causes`: `packCauses` · `skillsBrought` `skillsTaught`: masks of SKILLS
 * - `organisation`: index in the table of organisations · `exposure`: 255 unknown
 *
 * Second block. `number` is stored as the difference to the row before, modulo 2^32; texts as UTF-8, one after the other,
 * with the bytes of each in `titleSize`, `nameSize` and `communeSize` (a commune's text is its INSEE code, five
 * characters, then its name). `commune` 65535 is none. `reply` 255 is unknown. Exact dates stand one after the other, row by
 * row, `dateCount` for each.
 */
export const SECTIONS = [
  ['cellKey', 4, 1],
  ['cellFirst', 4, 1, 1],
  ['dLat', 1, 0],
  ['dLon', 1, 0],
  ['grid', 1, 0],
  ['flags', 2, 0],
  ['start', 2, 0],
  ['end', 2, 0],
  ['posted', 2, 0],
  ['weekdays', 2, 0],
  ['weekend', 1, 0],
  ['seats', 1, 0],
  ['causes', 4, 0],
  ['skillsBrought', 2, 0],
  ['skillsTaught', 2, 0],
  ['organisation', 2, 0],
  ['exposure', 1, 0],
  ['numberStep', 4, 0],
  ['ordinal', 2, 0],
  ['commune', 2, 0],
  ['titleSize', 2, 0],
  ['dateCount', 1, 0],
  ['dateDay', 2, 4],
  ['dateParts', 1, 4],
  ['organisationNumber', 4, 2],
  ['reply', 1, 2],
  ['nameSize', 2, 2],
  ['communeSize', 1, 3],
  ['titleText', 1, 5],
  ['nameText', 1, 6],
  ['communeText', 1, 7],
] as const satisfies readonly Spec[]

type ArrayOf<W extends Width> = { 1: Uint8Array; 2: Uint16Array; 4: Uint32Array }[W]

/** A catalogue's bytes as they lie, by section. */
export type Sections = { [S in (typeof SECTIONS)[number] as S[0]]: ArrayOf<S[1]> }

export const UNKNOWN = 255
export const NO_COMMUNE = 65_535

export type CatalogueFault =
  | 'not_a_catalogue'
  | 'unknown_format'
  | 'wrong_length'
  | 'wrong_order'
  | 'wrong_reference'
  | 'too_large'
  | 'not_an_index'
  | 'not_texts'

/** Bytes that are not what they should be: truncated, altered, of another format, or a page of something else. */
export class CatalogueError extends Error {
  readonly code: CatalogueFault
  constructor(code: CatalogueFault) {
    super(`catalogue: ${code}`)
    this.name = 'CatalogueError'
    this.code = code
  }
}

/** Exact dates of all rows: those of row i from `first[i]` to `first[i + 1]`, ascending. `parts`: 3 bits, 0 unknown. */
export type Dates = { first: Uint32Array; day: Uint16Array; parts: Uint8Array }

/**
 * An area's catalogue as `view` gives it: the columns of SECTIONS over the bytes themselves, nothing copied. The rows of cell c
 * go from `cells.first[c]` to `cells.first[c + 1]`; `cells.key` ascends (`cells.ts` reads it), the cell of remote rows last.
 * Every `organisation` is an index of `organisations`, every `commune` one of the communes or NO_COMMUNE.
 */
export type Catalogue = {
  rows: number
  cells: { key: Uint32Array; first: Uint32Array }
  dLat: Uint8Array
  dLon: Uint8Array
  grid: Uint8Array
  flags: Uint16Array
  start: Uint16Array
  end: Uint16Array
  posted: Uint16Array
  weekdays: Uint16Array
  weekend: Uint8Array
  seats: Uint8Array
  causes: Uint32Array
  skillsBrought: Uint16Array
  skillsTaught: Uint16Array
  organisation: Uint16Array
  exposure: Uint8Array
  ordinal: Uint16Array
  organisations: { number: Uint32Array; reply: Uint8Array }
  /** Numbers of the missions; computed at the first reading, as are `dates` and the texts' offsets. */
  readonly number: Uint32Array
  readonly dates: Dates
  titleAt(row: number): string
  organisationAt(row: number): { number: number; name: string; reply: number | null }
  communeAt(row: number): { insee: string; name: string } | null
  datesAt(row: number): { day: number; parts: number }[]
}
