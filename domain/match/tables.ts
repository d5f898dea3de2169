import { UNKNOWN } from '../catalogue/layout.ts'
import type { Term } from '../wishes.ts'
import { TERMS } from '../wishes.ts'
import type { Plan } from './plan.ts'
import { freshness, gridValue, OLDEST_DAYS, toPoints } from './terms.ts'

/** Points ready to be looked up by the bytes of a row, and weights; a silent term weighs 0. */
export type Tables = {
  weights: Record<Term, number>
  /** Points of a term that a row says nothing about. */
  unknown: Record<Term, number>
  grid: Uint16Array
  exposure: Uint16Array
  reply: Uint16Array
  /** By age in days, 0 to OLDEST_DAYS. */
  freshness: Uint16Array
  /** Of a row without slots or dates: it may still be of one day, which may fit. */
  timeUnknown: number
}

/** Looks up once what the pass over the rows would compute again and again. */
export function tablesOf(plan: Plan): Tables {
  const weights = { ...NO_WEIGHTS }
  const unknown = { ...NO_WEIGHTS }
  for (const { term, weight, neutral } of plan.terms) {
    weights[term] = weight
    unknown[term] = toPoints(weight, neutral)
  }
  return {
    weights,
    unknown,
    grid: gridTable(weights.grid, plan.wanted, unknown.grid),
    exposure: byteTable(weights.exposure, unknown.exposure),
    reply: byteTable(weights.reply, unknown.reply),
    freshness: freshnessTable(weights.freshness),
    timeUnknown: Math.max(unknown.time, toPoints(weights.time, 0.5)),
  }
}

const NO_WEIGHTS = Object.fromEntries(TERMS.map((term) => [term, 0])) as Record<Term, number>

function gridTable(weight: number, wanted: readonly number[], unknown: number): Uint16Array {
  const points = new Uint16Array(256)
  if (weight === 0) return points
  for (let grid = 0; grid < 256; grid++) points[grid] = toPoints(weight, gridValue(grid, wanted))
  points[0xff] = unknown
  return points
}

function byteTable(weight: number, unknown: number): Uint16Array {
  const points = new Uint16Array(256)
  for (let byte = 0; byte < UNKNOWN; byte++) points[byte] = toPoints(weight, byte / 254)
  points[UNKNOWN] = unknown
  return points
}

function freshnessTable(weight: number): Uint16Array {
  const points = new Uint16Array(OLDEST_DAYS + 1)
  for (let age = 0; age <= OLDEST_DAYS; age++) points[age] = toPoints(weight, freshness(age))
  return points
}
