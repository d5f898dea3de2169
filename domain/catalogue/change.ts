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

/** A change as it is applied: seats as bytes, and a catalogue whose rows replace all rows of their missions, null for none. */
export type ChangeColumns = {
  gone: number[]
  seats: { number: number; seats: number }[]
  rows: Uint8Array | null
}

/** Reads a change. Throws CatalogueError on anything that is not a whole change of this format. */
export function readChange(bytes: Uint8Array): ChangeColumns {
  const header = headerOf(bytes, CHANGE, CHANGE_START)
  const [gone, seats, length] = [8, 12, 16].map((at) => header.getUint32(at, true)) as [
    number,
    number,
    number,
  ]
  const start = CHANGE_START + Math.ceil(length / 4) * 4
  if (start > bytes.length) throw new CatalogueError('wrong_length')
  const read = reader(bytes.subarray(CHANGE_START, CHANGE_START + length))
  const change: ChangeColumns = {
    gone: [],
    seats: [],
    rows: start === bytes.length ? null : bytes.subarray(start),
  }
  for (let last = 0; change.gone.length < gone; change.gone.push(last)) last = read.next(last)
  for (let last = 0; change.seats.length < seats; ) {
    last = read.next(last)
    change.seats.push({ number: last, seats: read.byte() })
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

/** What `encodeChange` wrote, as objects. Throws CatalogueError as `readChange` and `view` do. */
export function decodeChange(bytes: Uint8Array): Change {
  const { gone, seats, rows } = readChange(bytes)
  const catalogue = rows && view(rows)
  return {
    gone,
    seats: seats.map((one) => ({ ...one, seats: one.seats === UNKNOWN ? null : one.seats })),
    rows: catalogue ? Array.from({ length: catalogue.rows }, (_, i) => rowAt(catalogue, i)) : [],
  }
}
