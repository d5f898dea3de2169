import { CatalogueError, CHANGE, UNKNOWN } from './layout.ts'
import type { Change } from './row.ts'
import { rowAt } from './row-at.ts'
import { headerOf } from './sections.ts'
import { view } from './view.ts'

/**
 * The form of a change: header of 8 bytes, u32 numbers gone, u32 seats changed, u32 bytes of what follows: the numbers gone, then
 * number and seats (255 unknown) of each change of seats, ascending, each number as the step from the one before in 7-bit
 * groups, lowest first. From the next multiple of 4 on, the catalogue of the new and changed missions' rows, or nothing.
 */
export const CHANGE_START = 20

/** A change as it is applied. `rows` is a catalogue, whose rows replace all rows of their missions; null for none. */
export type ChangeColumns = {
  gone: Uint32Array
  seatsOf: Uint32Array
  seats: Uint8Array
  rows: Uint8Array | null
}

/** A change's columns over its bytes. Throws CatalogueError on anything that is not a whole change of this format. */
export function readChange(bytes: Uint8Array): ChangeColumns {
  const header = headerOf(bytes, CHANGE, CHANGE_START)
  const [gone, seats, length] = [8, 12, 16].map((at) => header.getUint32(at, true)) as [
    number,
    number,
    number,
  ]
  const start = CHANGE_START + Math.ceil(length / 4) * 4
  if (start > bytes.length || gone + 2 * seats > length) throw new CatalogueError('wrong_length')
  const read = reader(bytes.subarray(CHANGE_START, CHANGE_START + length))
  const change = {
    gone: new Uint32Array(gone),
    seatsOf: new Uint32Array(seats),
    seats: new Uint8Array(seats),
    rows: start === bytes.length ? null : bytes.subarray(start),
  }
  for (let i = 0; i < gone; i++) change.gone[i] = read.next(change.gone[i - 1] ?? 0)
  for (let i = 0; i < seats; i++) {
    change.seatsOf[i] = read.next(change.seatsOf[i - 1] ?? 0)
    change.seats[i] = read.byte()
  }
  if (read.left() !== 0) throw new CatalogueError('wrong_length')
  return change
}

function reader(stream: Uint8Array): { byte(): number; next(before: number): number; left(): number } {
  let at = 0
  const byte = () => {
    const one = stream[at++]
    if (one === undefined) throw new CatalogueError('wrong_length')
    return one
  }
  const next = (before: number) => {
    let number = before
    for (let scale = 1; ; scale *= 128) {
      const group = byte()
      number += (group & 127) * scale
      if (number > 0xffff_ffff) throw new CatalogueError('wrong_order')
      if (group < 128) break
    }
    if (number <= before) throw new CatalogueError('wrong_order')
    return number
  }
  return { byte, next, left: () => stream.length - at }
}

/** What `encodeChange` wrote, as objects. Throws CatalogueError as `readChange` does. */
export function decodeChange(bytes: Uint8Array): Change {
  const change = readChange(bytes)
  const rows = change.rows && view(change.rows)
  return {
    gone: [...change.gone],
    seats: Array.from(change.seatsOf, (number, i) => {
      const seats = change.seats[i] ?? UNKNOWN
      return { number, seats: seats === UNKNOWN ? null : seats }
    }),
    rows: rows ? Array.from({ length: rows.rows }, (_, i) => rowAt(rows, i)) : [],
  }
}
