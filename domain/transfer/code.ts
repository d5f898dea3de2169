import * as v from 'valibot'
import { MOTORS } from '../motors.ts'
import { TRAVELS } from '../vocabulary.ts'
import { DEFAULT_WEIGHTS, TERMS } from '../wishes.ts'
import {
  type Baggage,
  type CarriedNumber,
  type CarriedWishes,
  CarriedWishesSchema,
  hasOwnWeights,
} from './baggage.ts'
import { LineError, makeLineReader, makeLineWriter } from './byte-line.ts'
import { fromLetters, toLetters } from './letters.ts'

const FORMAT = 1
/** Bytes before the content: format and check. */
const HEAD = 4
/** Degrees are kept to a ten-thousandth, about 11 m: a place is a commune. */
const STEPS = 10_000
const MOST_KEPT = 10_000

export type CodeFault = 'not_a_code' | 'damaged' | 'newer'

/** A code that cannot be read, and why. */
export class CodeError extends Error {
  readonly fault: CodeFault
  constructor(fault: CodeFault) {
    super(fault)
    this.fault = fault
  }
}

/**
 * Baggage as letters that fit an address and a QR code: format, check (24 bits), then the answers as whole numbers. About 60
 * letters without kept missions. The same baggage always gives the same letters.
 */
export function toCode({ wishes, kept }: Baggage): string {
  const line = makeLineWriter()
  writeWishes(line, wishes)
  writeKept(line, kept)
  const content = line.bytes()
  return toLetters(Uint8Array.of(FORMAT, ...checkOf(content), ...content))
}

/** Baggage of a code; throws CodeError unless every letter of it is as it was written. */
export function fromCode(code: string): Baggage {
  const bytes = fromLetters(code)
  if (bytes === null || bytes.length <= HEAD) throw new CodeError('not_a_code')
  const format = bytes[0] ?? 0
  const content = bytes.subarray(HEAD)
  const isWhole = checkOf(content).every((byte, i) => byte === bytes[1 + i])
  // The check stays where it is in later formats: only a whole code can tell that it is newer.
  if (!isWhole) throw new CodeError(format === FORMAT ? 'damaged' : 'not_a_code')
  if (format !== FORMAT) throw new CodeError('newer')
  try {
    return readBaggage(content)
  } catch (failure) {
    if (failure instanceof LineError || failure instanceof v.ValiError) throw new CodeError('damaged')
    throw failure
  }
}

/** The code of as much baggage as `most` letters hold: all wishes, and the first kept missions. `carried` says how many. */
export function toShortCode({ wishes, kept }: Baggage, most: number): { code: string; carried: number } {
  let [fits, fails] = [0, kept.length + 1]
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1
    if (toCode({ wishes, kept: kept.slice(0, middle) }).length <= most) fits = middle
    else fails = middle
  }
  return { code: toCode({ wishes, kept: kept.slice(0, fits) }), carried: fits }
}

/** Six digits of a code, in two groups that no line break parts, for two people to compare: « 482 913 ». */
export function digitsOf(code: string): string {
  const bytes = fromLetters(code) ?? new Uint8Array()
  const digits = String(sumOf(bytes) % 1_000_000).padStart(6, '0')
  return `${digits.slice(0, 3)}\u00a0${digits.slice(3)}`
}

type LineWriter = ReturnType<typeof makeLineWriter>
type LineReader = ReturnType<typeof makeLineReader>

function writeWishes(line: LineWriter, wishes: CarriedWishes): void {
  line.number(MOTORS.reduce((packed, motor, i) => packed + wishes.grid[motor] * 4 ** i, 0))
  line.number(wishes.travel === null ? 0 : TRAVELS.indexOf(wishes.travel) + 1)
  line.number(wishes.farKm ?? 0)
  for (const mask of [wishes.slots, wishes.skillsBrought, wishes.skillsWanted, wishes.causes])
    line.number(mask)
  const own = hasOwnWeights(wishes)
  line.number(own ? 1 : 0)
  if (own) for (const term of TERMS) line.number(wishes.weights[term])
  line.text(wishes.home?.name ?? '')
  if (wishes.home === null) return
  line.number(Math.round((wishes.home.lat + 90) * STEPS))
  line.number(Math.round((wishes.home.lon + 180) * STEPS))
  line.text(wishes.home.area)
  line.text(wishes.home.insee ?? '')
}

function readBaggage(content: Uint8Array): Baggage {
  const line = makeLineReader(content)
  const wishes = v.parse(CarriedWishesSchema, readWishes(line))
  const kept = readKept(line)
  if (!line.isAtEnd()) throw new LineError()
  return { wishes, kept }
}

/** Area by area in the order of their codes, numbers as steps from one to the next. */
function writeKept(line: LineWriter, kept: readonly CarriedNumber[]): void {
  const areas = Map.groupBy(kept, ({ area }) => area)
  line.number(areas.size)
  for (const area of [...areas.keys()].sort()) {
    const numbers = [...new Set(areas.get(area)?.map(({ number }) => number))].sort((a, b) => a - b)
    line.text(area)
    line.number(numbers.length)
    for (const [i, number] of numbers.entries()) line.number(number - (numbers[i - 1] ?? 0))
  }
}

function readKept(line: LineReader): CarriedNumber[] {
  return times(line.number(), () => {
    const area = line.text()
    let number = 0
    return times(line.number(), () => {
      number += line.number()
      return { number, area }
    })
  }).flat()
}

function times<T>(count: number, read: () => T): T[] {
  if (count > MOST_KEPT) throw new LineError()
  return Array.from({ length: count }, read)
}

function readWishes(line: LineReader): unknown {
  const packed = line.number()
  const grid = Object.fromEntries(MOTORS.map((motor, i) => [motor, Math.floor(packed / 4 ** i) % 4]))
  const travel = line.number()
  const farKm = line.number()
  const [slots, skillsBrought, skillsWanted, causes] = [
    line.number(),
    line.number(),
    line.number(),
    line.number(),
  ]
  const own = line.number() === 1
  const weights = own ? Object.fromEntries(TERMS.map((term) => [term, line.number()])) : DEFAULT_WEIGHTS
  return {
    grid,
    travel: travel === 0 ? null : TRAVELS[travel - 1],
    farKm: farKm === 0 ? null : farKm,
    slots,
    skillsBrought,
    skillsWanted,
    causes,
    weights,
    home: readHome(line),
  }
}

function readHome(line: LineReader): unknown {
  const name = line.text()
  if (name === '') return null
  const lat = line.number() / STEPS - 90
  const lon = line.number() / STEPS - 180
  const area = line.text()
  return { name, lat, lon, area, insee: line.text() || null }
}

function checkOf(content: Uint8Array): number[] {
  const sum = sumOf(content)
  return [sum & 255, (sum >> 8) & 255, (sum >> 16) & 255]
}

/** FNV-1a, 32 bits: finds a slip, not a forger; whoever holds the phone decides. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}
