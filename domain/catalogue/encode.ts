import { assemble } from './assemble.ts'
import { cellKey, cellOffsets, NOWHERE } from './cells.ts'
import { packFlags } from './flags.ts'
import { CatalogueError, NO_COMMUNE, UNKNOWN } from './layout.ts'
import type { Row } from './row.ts'
import { blankColumns, type Copied, joinBytes, NONE, type Sheet } from './sheet.ts'
import { toUtf8 } from './utf8.ts'
import { sums } from './view.ts'

type Column = Exclude<keyof Copied, 'dLat' | 'dLon' | 'titleSize'>

const known = (value: number | null): number => (value === null ? UNKNOWN : Math.min(UNKNOWN - 1, value))

const VALUES: Record<Column, (row: Row) => number> = {
  grid: (row) => row.grid,
  flags: packFlags,
  start: (row) => row.startDay,
  end: (row) => row.endDay,
  posted: (row) => row.postedDay,
  weekdays: (row) => row.slots & 0x7fff,
  weekend: (row) => row.slots >>> 15,
  seats: (row) => known(row.seats),
  causes: (row) => row.causes,
  skillsBrought: (row) => row.skillsBrought,
  skillsTaught: (row) => row.skillsTaught,
  exposure: (row) => known(row.exposure),
  ordinal: (row) => row.ordinal,
  dateCount: (row) => row.dates.length,
}

/**
 * An area's catalogue from its rows: the same rows in any order give the same bytes. Of an organisation or commune that rows
 * name differently, the greatest name counts. Throws `too_large` where a text, a list of dates or a table outgrows the form
 * (65,535 bytes, 255 dates, 65,535 organisations and communes), and Error when a placement comes twice.
 */
export function encode(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const sheet = sheetOfRows(rows)
  return assemble(sheet, sortedOrder(sheet))
}

function sortedOrder({ key, number, columns: { ordinal } }: Sheet): Uint32Array {
  const at = (column: Uint32Array | Uint16Array, i: number) => column[i] as number
  return key
    .map((_, i) => i)
    .sort((a, b) => {
      const difference =
        at(key, a) - at(key, b) || at(number, a) - at(number, b) || at(ordinal, a) - at(ordinal, b)
      if (difference === 0 && a !== b) throw new Error(`placement given twice: ${at(number, a)}`)
      return difference
    })
}

function sheetOfRows(rows: readonly Row[]): Sheet {
  const columns = blankColumns(rows.length)
  const key = new Uint32Array(rows.length)
  const titles = rows.map((row) => toUtf8(row.title))
  rows.forEach((row, i) => {
    for (const name of Object.keys(VALUES) as Column[]) columns[name][i] = VALUES[name](row)
    columns.titleSize[i] = within((titles[i] as Uint8Array).length, 65_535)
    within(row.dates.length, 255)
    key[i] = place(row, columns, i)
  })
  const dates = rows.flatMap((row) => row.dates)
  return {
    columns,
    key,
    number: Uint32Array.from(rows, (row) => row.number),
    titleFirst: sums(columns.titleSize),
    titleText: joinBytes(titles),
    dateFirst: sums(columns.dateCount),
    dateDay: Uint16Array.from(dates, ({ day }) => day),
    dateParts: Uint8Array.from(dates, ({ parts }) => parts),
    ...organisationsOf(rows),
    ...communesOf(rows),
  }
}

function place({ lat, lon }: Row, columns: Copied, i: number): number {
  if (lat === null || lon === null) return NOWHERE
  const { dLat, dLon } = cellOffsets(lat, lon)
  columns.dLat[i] = dLat
  columns.dLon[i] = dLon
  return cellKey(lat, lon)
}

function within(size: number, most: number): number {
  if (size > most) throw new CatalogueError('too_large')
  return size
}

function organisationsOf(rows: readonly Row[]): Pick<Sheet, 'organisation' | 'organisations'> {
  const table = new Map<number, { index: number; name: string; reply: number }>()
  const organisation = Uint32Array.from(rows, ({ organisation: { number, name, reply } }) => {
    const one = table.get(number) ?? { index: within(table.size, 65_534), name, reply: known(reply) }
    if (name > one.name) Object.assign(one, { name, reply: known(reply) })
    else if (name === one.name) one.reply = Math.min(one.reply, known(reply))
    table.set(number, one)
    return one.index
  })
  const organisations = Array.from(table, ([number, { name, reply }]) => {
    const text = toUtf8(name)
    within(text.length, 65_535)
    return { number, reply, name: text }
  })
  return { organisation, organisations }
}

function communesOf(rows: readonly Row[]): Pick<Sheet, 'commune' | 'communes'> {
  const table = new Map<string, { index: number; name: string }>()
  const commune = Uint32Array.from(rows, ({ commune: given }) => {
    if (given === null) return NONE
    const one = table.get(given.insee) ?? { index: within(table.size, NO_COMMUNE - 1), name: given.name }
    if (given.name > one.name) one.name = given.name
    table.set(given.insee, one)
    return one.index
  })
  const communes = Array.from(table, ([insee, { name }]) => {
    const text = toUtf8(insee + name)
    within(text.length, 255)
    return { insee, text }
  })
  return { commune, communes }
}
