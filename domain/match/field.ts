import type { Catalogue } from '../catalogue/layout.ts'

/** One of the catalogues that are matched as one. */
export type Plot = {
  catalogue: Catalogue
  /** Position of its first row among the rows of the field. */
  offset: number
  /** 1 for a row whose mission has another row in the field; null when there is none. */
  repeated: Uint8Array | null
  /** Of each organisation of the catalogue, its index in the field. */
  organisation: Uint32Array
}

/** Several catalogues seen as one: rows that are the same mission, and organisations, are known to each other. */
export type Field = { plots: Plot[]; rows: number; organisations: number }

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
      organisation: catalogue.organisations.number.map((n) => indexIn(organisations, n)),
    }
    rows += catalogue.rows
    return plot
  })
  return { plots, rows, organisations: organisations.size }
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
  const repeats = new Set<number>()
  for (let i = 1; i < all.length; i++) if (all[i] === all[i - 1]) repeats.add(all[i] ?? 0)
  return repeats
}
