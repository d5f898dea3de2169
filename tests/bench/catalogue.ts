import { brotliCompressSync, constants } from 'node:zlib'
import { applyChange } from '../../domain/catalogue/apply-change.ts'
import { encode } from '../../domain/catalogue/encode.ts'
import { encodeChange } from '../../domain/catalogue/encode-change.ts'
import type { Row } from '../../domain/catalogue/row.ts'
import { readSections } from '../../domain/catalogue/sections.ts'
import { view } from '../../domain/catalogue/view.ts'
import { realisticArea } from './realistic-area.ts'

const MISSIONS = 50_000
const ROUNDS = 5

/**
 * A catalogue of 50,000 rows against the same rows as JSON, in time (ratios of one run) and in bytes, and the bytes of changes.
 */
export function benchCatalogue(print: (line: string) => void): void {
  const rows = realisticArea(MISSIONS)
  const bytes = encode(rows)
  printTimes(rows, bytes, print)
  printBytes(bytes, print)
  printChanges(rows, bytes, print)
}

function printTimes(rows: Row[], bytes: Uint8Array, print: (line: string) => void): void {
  const json = JSON.stringify(rows)
  const stringify = median(() => JSON.stringify(rows))
  const parse = median(() => JSON.parse(json))
  const encoding = median(() => encode(rows))
  const viewing = median(() => view(bytes))
  const numbers = median(() => view(bytes).number)
  const [seatsBytes, someBytes] = [seatsChange(rows), rowsChange(rows)]
  const seats = median(() => applyChange(bytes, seatsBytes))
  const some = median(() => applyChange(bytes, someBytes))
  print(`encode: ${ratio(encoding, stringify)} of JSON.stringify (${encoding.toFixed(0)} ms)`)
  print(`view: 1/${(parse / viewing).toFixed(0)} of JSON.parse (${viewing.toFixed(1)} ms)`)
  print(`view with numbers: 1/${(parse / numbers).toFixed(0)} of JSON.parse`)
  print(`apply 100 changed seats: ${ratio(seats, encoding)} of encode (${seats.toFixed(0)} ms)`)
  print(`apply 100 changed missions: ${ratio(some, encoding)} of encode (${some.toFixed(0)} ms)`)
}

function printBytes(bytes: Uint8Array, print: (line: string) => void): void {
  const { dLat, numberStep } = readSections(bytes)
  const blocks = {
    'first block (with cells)': bytes.subarray(0, numberStep.byteOffset),
    'second block (titles, organisations)': bytes.subarray(numberStep.byteOffset),
    whole: bytes,
  }
  print(`first pass in memory: ${((numberStep.byteOffset - dLat.byteOffset) / MISSIONS).toFixed(2)} B a row`)
  for (const [name, block] of Object.entries(blocks)) {
    const sizes = [block.length, brotli(block, 5), brotli(block, 11)].map((size) =>
      (size / MISSIONS).toFixed(1),
    )
    print(`${name}: ${sizes[0]} B a row raw, ${sizes[1]} br5, ${sizes[2]} br11`)
  }
}

function printChanges(rows: Row[], bytes: Uint8Array, print: (line: string) => void): void {
  const seats = seatsChange(rows)
  print(`100 changed seats: ${seats.length} B raw, ${brotli(seats, 5)} br5 (budget 500)`)
  const changed = rowsChange(rows)
  print(`100 changed missions: ${changed.length} B raw, ${brotli(changed, 5)} br5`)
  const after = applyChange(bytes, changed)
  const numbers = changedNumbers(rows)
  const whole = encode(rows.map((row) => (numbers.has(row.number) ? retitled(row) : row)))
  print(`byte for byte the full encoding: ${Buffer.compare(after, whole) === 0 ? 'yes' : 'NO'}`)
}

function seatsChange(rows: Row[]): Uint8Array {
  const seats = [...changedNumbers(rows)].map((number, i) => ({ number, seats: i % 9 }))
  return encodeChange({ gone: [], seats, rows: [] })
}

function rowsChange(rows: Row[]): Uint8Array {
  const numbers = changedNumbers(rows)
  const changed = rows.filter(({ number }) => numbers.has(number))
  return encodeChange({ gone: [], seats: [], rows: changed.map(retitled) })
}

/** 100 missions from all over the area. */
function changedNumbers(rows: Row[]): Set<number> {
  return new Set(rows.filter((_, i) => i % (rows.length / 100) === 0).map(({ number }) => number))
}

const retitled = (row: Row): Row => ({ ...row, title: `${row.title} (complet)` })
const ratio = (time: number, reference: number) => (time / reference).toFixed(2)

function brotli(bytes: Uint8Array, quality: number): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return brotliCompressSync(bytes, { params }).length
}

/** Milliseconds of some work, the median of five rounds. */
function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0
}
