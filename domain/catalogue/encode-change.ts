import { CHANGE_START } from './change.ts'
import { encode } from './encode.ts'
import { CHANGE, FORMAT, MAGIC, UNKNOWN } from './layout.ts'
import type { Change } from './row.ts'

/**
 * A change's bytes. A number that is gone and has rows is changed; one that is gone or has rows needs no seats; of two
 * seats for one number the last counts. So the same change gives the same bytes.
 */
export function encodeChange(change: Change): Uint8Array<ArrayBuffer> {
  const changed = new Set(change.rows.map((row) => row.number))
  const gone = new Set(change.gone.filter((number) => !changed.has(number)))
  const seats = new Map(change.seats.map((one) => [one.number, one.seats]))
  const moved = [...seats].filter(([number]) => !changed.has(number) && !gone.has(number))
  const stream: number[] = []
  ascending([...gone]).reduce(step(stream), 0)
  moved
    .sort(([a], [b]) => a - b)
    .reduce((before, [number, left]) => {
      step(stream)(before, number)
      stream.push(left === null ? UNKNOWN : Math.min(UNKNOWN - 1, left))
      return number
    }, 0)
  const rows = change.rows.length > 0 ? encode(change.rows) : new Uint8Array()
  return write(gone.size, moved.length, stream, rows)
}

function ascending(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b)
}

/** Appends the step from the number before, and gives the number back. */
function step(stream: number[]): (before: number, number: number) => number {
  return (before, number) => {
    let rest = number - before
    for (; rest > 127; rest = Math.floor(rest / 128)) stream.push((rest % 128) | 128)
    stream.push(rest)
    return number
  }
}

function write(
  gone: number,
  seats: number,
  stream: readonly number[],
  rows: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const start = CHANGE_START + Math.ceil(stream.length / 4) * 4
  const bytes = new Uint8Array(start + rows.length)
  const header = new DataView(bytes.buffer)
  header.setUint32(0, MAGIC, true)
  header.setUint16(4, FORMAT, true)
  header.setUint16(6, CHANGE, true)
  header.setUint32(8, gone, true)
  header.setUint32(12, seats, true)
  header.setUint32(16, stream.length, true)
  bytes.set(stream, CHANGE_START)
  bytes.set(rows, start)
  return bytes
}
