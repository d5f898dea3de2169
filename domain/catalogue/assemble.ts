import { BASE, CatalogueError, COUNTS, FORMAT, MAGIC, NO_COMMUNE, type Sections } from './layout.ts'
import { lay } from './sections.ts'
import { COPIED, joinBytes, NONE, type Sheet } from './sheet.ts'

type Column = Uint8Array | Uint16Array | Uint32Array

/**
 * Writes a catalogue from a sheet, column by column. `order` names the rows that stay, sorted by key, number and ordinal.
 * Throws `too_large` where a table outgrows its index.
 */
export function assemble(sheet: Sheet, order: Uint32Array): Uint8Array<ArrayBuffer> {
  const organisations = tidy(sheet.organisation, sheet.organisations, order, (one) => one.number)
  const communes = tidy(sheet.commune, sheet.communes, order, (one) => one.insee)
  const names = organisations.table.map((one) => one.name)
  const communeTexts = communes.table.map((one) => one.text)
  const titles = runs(sheet.titleFirst, sheet.columns.titleSize, order)
  const dates = runs(sheet.dateFirst, sheet.columns.dateCount, order)
  const cells = cellStarts(sheet.key, order)
  const [bytes, s] = blank([
    order.length,
    cells.length,
    names.length,
    communeTexts.length,
    lengthOf(dates),
    lengthOf(titles),
    lengthOf(names),
    lengthOf(communeTexts),
  ])
  s.cellKey.set(cells.map((row) => sheet.key[order[row] as number] as number))
  s.cellFirst.set([...cells, order.length])
  for (const name of COPIED) gather(sheet.columns[name], order, s[name])
  gather(sheet.number, order, s.numberStep)
  toSteps(s.numberStep)
  s.organisation.set(organisations.refs)
  s.commune.set(communes.refs)
  copyRuns(dates, sheet.dateDay, s.dateDay)
  copyRuns(dates, sheet.dateParts, s.dateParts)
  s.organisationNumber.set(organisations.table.map((one) => one.number))
  s.reply.set(organisations.table.map((one) => one.reply))
  s.nameSize.set(names.map((name) => name.length))
  s.communeSize.set(communeTexts.map((text) => text.length))
  copyRuns(titles, sheet.titleText, s.titleText)
  s.nameText.set(joinBytes(names))
  s.communeText.set(joinBytes(communeTexts))
  return bytes
}

/** The entries of a table that rows name, the latest of each, in order of their key; and the rows' indices in it. */
function tidy<T, K extends number | string>(
  refs: Uint32Array,
  table: readonly T[],
  order: Uint32Array,
  keyOf: (one: T) => K,
): { table: T[]; refs: Uint16Array } {
  const named = new Uint8Array(table.length)
  for (const row of order) named[refs[row] as number] = 1
  const keys = table.map(keyOf)
  const latest = new Map(table.map((one, i) => [keys[i] as K, one]))
  const kept = [...new Set(keys.filter((_, i) => named[i]))].sort((a, b) => (a < b ? -1 : 1))
  if (kept.length > NO_COMMUNE) throw new CatalogueError('too_large')
  const places = new Map(kept.map((key, i) => [key, i]))
  const place = Uint16Array.from(keys, (key) => places.get(key) ?? 0)
  const moved = new Uint16Array(order.length)
  order.forEach((row, i) => {
    const ref = refs[row] as number
    moved[i] = ref === NONE ? NO_COMMUNE : (place[ref] as number)
  })
  return { table: kept.map((key) => latest.get(key) as T), refs: moved }
}

/** Rows at which a new cell starts. */
function cellStarts(key: Uint32Array, order: Uint32Array): number[] {
  const starts: number[] = []
  order.forEach((row, i) => {
    if (i === 0 || key[row] !== key[order[i - 1] as number]) starts.push(i)
  })
  return starts
}

function gather(from: Column, order: Uint32Array, to: Column): void {
  for (let i = 0; i < order.length; i++) to[i] = from[order[i] as number] as number
}

function toSteps(numbers: Uint32Array): void {
  for (let i = numbers.length - 1; i > 0; i--)
    numbers[i] = (numbers[i] as number) - (numbers[i - 1] as number)
}

type Run = { from: number; length: number }

/** Where the rows' pieces lie, neighbours as one: after a change most rows still stand behind each other. */
function runs(first: Uint32Array, size: Uint8Array | Uint16Array, order: Uint32Array): Run[] {
  const all: Run[] = []
  for (const row of order) {
    const from = first[row] as number
    const last = all.at(-1)
    if (last && last.from + last.length === from) last.length += size[row] as number
    else all.push({ from, length: size[row] as number })
  }
  return all
}

function copyRuns<T extends Uint8Array | Uint16Array>(pieces: readonly Run[], from: T, to: T): void {
  let at = 0
  for (const { from: start, length } of pieces) {
    to.set(from.subarray(start, start + length), at)
    at += length
  }
}

function lengthOf(pieces: readonly { length: number }[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

function blank(counts: readonly number[]): [Uint8Array<ArrayBuffer>, Sections] {
  const bytes = new Uint8Array(lay(counts)[1])
  const header = new DataView(bytes.buffer)
  header.setUint32(0, MAGIC, true)
  header.setUint16(4, FORMAT, true)
  header.setUint16(6, BASE, true)
  COUNTS.forEach((_, i) => {
    header.setUint32(8 + 4 * i, counts[i] as number, true)
  })
  return [bytes, lay(counts, bytes.buffer)[0]]
}
