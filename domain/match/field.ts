import type { Catalogue } from '../catalogue/layout.ts'
import { endOf } from './clock.ts'

/** One of the catalogues that are matched as one. */
export type Plot = {
  catalogue: Catalogue
  /** Position of its first row among the rows of the field. */
  offset: number
  /** 1 for a row whose mission has another row in the field; null when there is none. */
  repeated: Uint8Array | null
  /** Last moment of each row, by its end or its last exact date, whichever is first; 0 unknown. */
  last: Uint32Array
  /** Of each organisation of the catalogue, its index in the field. */
  organisation: Uint32Array
}

/** Several catalogues seen as one: rows that are the same mission, and organisations, are known to each other. */
export type Field = {
  plots: Plot[]
  /** A zero for each organisation, for whoever has to count; to be left as it was found. */
  tally: Int32Array
  room: Room
}

/** Where a pass over the field writes: its rows, the bound of each, and the square of its distance in km, infinite when unknown. */
export type Room = { rows: Uint32Array; bounds: Uint16Array; squares: Float64Array }

/** Room for some rows. */
export function makeRoom(rows: number): Room {
  return { rows: new Uint32Array(rows), bounds: new Uint16Array(rows), squares: new Float64Array(rows) }
}

const known = new WeakMap<readonly Catalogue[], Field>()

/** The field of some catalogues, computed once for each array: hand over the same array while its content is the same. */
export function fieldOf(catalogues: readonly Catalogue[]): Field {
  const found = known.get(catalogues)
  if (found !== undefined) return found
  const field = makeField(catalogues)
  known.set(catalogues, field)
  return field
}

function makeField(catalogues: readonly Catalogue[]): Field {
  const repeats = repeatedNumbers(catalogues)
  const organisations = new Map<number, number>()
  let rows = 0
  const plots = catalogues.map((catalogue) => {
    const plot: Plot = {
      catalogue,
      offset: rows,
      repeated:
        repeats.size === 0 ? null : Uint8Array.from(catalogue.number, (n) => (repeats.has(n) ? 1 : 0)),
      last: lastMoments(catalogue),
      organisation: catalogue.organisations.number.map((n) => indexIn(organisations, n)),
    }
    rows += catalogue.rows
    return plot
  })
  return { plots, tally: new Int32Array(organisations.size), room: makeRoom(0) }
}

function lastMoments({ end, dates: { first, day, parts } }: Catalogue): Uint32Array {
  return Uint32Array.from(end, (until, row) => {
    const after = first[row + 1] ?? 0
    const date = after === first[row] ? 0 : endOf(day[after - 1] ?? 0, parts[after - 1] ?? 0)
    return until === 0 ? date : Math.min(endOf(until, 0), date || Number.POSITIVE_INFINITY)
  })
}

function indexIn(indices: Map<number, number>, number: number): number {
  const index = indices.get(number) ?? indices.size
  indices.set(number, index)
  return index
}

function repeatedNumbers(catalogues: readonly Catalogue[]): Set<number> {
  const all = new Uint32Array(catalogues.reduce((sum, { rows }) => sum + rows, 0))
  let at = 0
  for (const { number, rows } of catalogues) {
    all.set(number, at)
    at += rows
  }
  all.sort()
  return new Set(all.filter((number, i) => number === all[i - 1]))
}
