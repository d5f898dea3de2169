import { assemble } from './assemble.ts'
import { type ChangeColumns, readChange } from './change.ts'
import { readSections } from './sections.ts'
import { joinSheets, type Sheet, sheetOfSections } from './sheet.ts'

/**
 * The catalogue after a change: byte for byte what `encode` gives for the rows after it, without an object per row. An
 * organisation or commune that the change names is called as the change says in all rows. Throws CatalogueError when either is
 * not what it should be.
 */
export function applyChange(catalogue: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const change = readChange(bytes)
  const base = sheetOfSections(readSections(catalogue))
  const staying = withSeats(base, change)
  const fresh = change.rows && sheetOfSections(readSections(change.rows))
  const kept = keptRows(base, new Set([...change.gone, ...(fresh?.number ?? [])]))
  if (fresh === null) return assemble(staying, kept)
  const joined = joinSheets(staying, fresh)
  return assemble(joined, merge(joined, kept, base.key.length))
}

function withSeats(sheet: Sheet, change: ChangeColumns): Sheet {
  if (change.seats.length === 0) return sheet
  const left = new Map(change.seats.map((one) => [one.number, one.seats]))
  const seats = sheet.columns.seats.map((one, row) => left.get(sheet.number[row] as number) ?? one)
  return { ...sheet, columns: { ...sheet.columns, seats } }
}

function keptRows(sheet: Sheet, leaving: ReadonlySet<number>): Uint32Array {
  const rows = sheet.number.map((_, row) => row)
  return leaving.size === 0 ? rows : rows.filter((row) => !leaving.has(sheet.number[row] as number))
}

/** Both sorted runs of rows as one: those kept, and those from `first` on. No mission is in both. */
function merge({ key, number }: Sheet, kept: Uint32Array, first: number): Uint32Array {
  const order = new Uint32Array(kept.length + key.length - first)
  const compare = (a: number, b: number) =>
    (key[a] as number) - (key[b] as number) || (number[a] as number) - (number[b] as number)
  let old = 0
  let fresh = first
  for (let i = 0; i < order.length; i++) {
    const takesOld = fresh === key.length || (old < kept.length && compare(kept[old] as number, fresh) < 0)
    order[i] = takesOld ? (kept[old++] as number) : fresh++
  }
  return order
}
