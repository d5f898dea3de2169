import { NO_COMMUNE, SECTIONS, type Sections, UNKNOWN } from './layout.ts'
import { sums } from './view.ts'

/** Columns that are copied as they stand when rows move. The others depend on the row before, or on a table. */
export const COPIED = [
  'dLat',
  'dLon',
  'grid',
  'flags',
  'start',
  'end',
  'posted',
  'weekdays',
  'weekend',
  'seats',
  'causes',
  'skillsBrought',
  'skillsTaught',
  'exposure',
  'ordinal',
  'titleSize',
  'dateCount',
] as const satisfies readonly (keyof Sections)[]
export type Copied = Pick<Sections, (typeof COPIED)[number]>

export type SheetOrganisation = { number: number; reply: number; name: Uint8Array }
export type SheetCommune = { insee: string; text: Uint8Array }

/** No commune, in a sheet. */
export const NONE = 0xffff_ffff

/**
 * Rows in columns, in any order: what `assemble` sorts into a catalogue. The title of row i starts at `titleFirst[i]`, its
 * dates at `dateFirst[i]`. `organisation` and `commune` are indices of the tables (or NONE), which may hold what no row names,
 * and the same one twice: the later counts.
 */
export type Sheet = {
  columns: Copied
  key: Uint32Array
  number: Uint32Array
  titleFirst: Uint32Array
  titleText: Uint8Array
  dateFirst: Uint32Array
  dateDay: Uint16Array
  dateParts: Uint8Array
  organisation: Uint32Array
  organisations: SheetOrganisation[]
  commune: Uint32Array
  communes: SheetCommune[]
}

const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array }
const WIDTHS = new Map<string, 1 | 2 | 4>(SECTIONS.map(([name, width]) => [name, width]))

/** Empty columns for so many rows, to be filled. */
export function blankColumns(rows: number): Copied {
  const blank = (name: string) => new ARRAYS[WIDTHS.get(name) ?? 4](rows)
  return Object.fromEntries(COPIED.map((name) => [name, blank(name)])) as Copied
}

/** The sheet of a catalogue, over its sections. */
export function sheetOfSections(s: Sections): Sheet {
  const key = new Uint32Array(s.dLat.length)
  s.cellKey.forEach((one, i) => {
    key.fill(one, s.cellFirst[i], s.cellFirst[i + 1])
  })
  const nameFirst = sums(s.nameSize)
  const communeFirst = sums(s.communeSize)
  return {
    columns: s,
    key,
    number: sums(s.numberStep).subarray(1),
    titleFirst: sums(s.titleSize),
    titleText: s.titleText,
    dateFirst: sums(s.dateCount),
    dateDay: s.dateDay,
    dateParts: s.dateParts,
    organisation: new Uint32Array(s.organisation),
    organisations: Array.from(s.organisationNumber, (number, i) => ({
      number,
      reply: s.reply[i] ?? UNKNOWN,
      name: s.nameText.subarray(nameFirst[i], nameFirst[i + 1]),
    })),
    commune: new Uint32Array(s.commune).map((one) => (one === NO_COMMUNE ? NONE : one)),
    communes: Array.from(s.communeSize, (_, i) => {
      const text = s.communeText.subarray(communeFirst[i], communeFirst[i + 1])
      return { insee: String.fromCharCode(...text.subarray(0, 5)), text }
    }),
  }
}

/** One sheet of two: the rows and the tables of the second after those of the first. */
export function joinSheets(a: Sheet, b: Sheet): Sheet {
  const columns = blankColumns(a.key.length + b.key.length)
  for (const name of COPIED) {
    columns[name].set(a.columns[name])
    columns[name].set(b.columns[name], a.key.length)
  }
  return {
    columns,
    key: joinWide(a.key, b.key),
    number: joinWide(a.number, b.number),
    titleFirst: joinWide(a.titleFirst.subarray(0, -1), shift(b.titleFirst, a.titleText.length)),
    titleText: joinBytes([a.titleText, b.titleText]),
    dateFirst: joinWide(a.dateFirst.subarray(0, -1), shift(b.dateFirst, a.dateDay.length)),
    dateDay: join(new Uint16Array(a.dateDay.length + b.dateDay.length), a.dateDay, b.dateDay),
    dateParts: joinBytes([a.dateParts, b.dateParts]),
    organisation: joinWide(a.organisation, shift(b.organisation, a.organisations.length)),
    organisations: [...a.organisations, ...b.organisations],
    commune: joinWide(a.commune, shift(b.commune, a.communes.length)),
    communes: [...a.communes, ...b.communes],
  }
}

function joinWide(a: Uint32Array, b: Uint32Array): Uint32Array {
  return join(new Uint32Array(a.length + b.length), a, b)
}

function join<T extends Uint16Array | Uint32Array>(all: T, a: T, b: T): T {
  all.set(a)
  all.set(b, a.length)
  return all
}

function shift(values: Uint32Array, by: number): Uint32Array {
  return values.map((value) => (value === NONE ? NONE : value + by))
}

/** Pieces of bytes, one after the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
