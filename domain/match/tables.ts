import { UNKNOWN } from '../catalogue/layout.ts'
import type { Term } from '../wishes.ts'
import { TERMS } from '../wishes.ts'
import type { Plan } from './plan.ts'
import { gridValue, pointsOf } from './terms.ts'

/** Points ready to be looked up by the bytes of a row, and weights; a silent term weighs 0. */
export type Tables = {
  weights: Record<Term, number>
  /** Points of a term that a row says nothing about. */
  unknown: Record<Term, number>
  grid: Uint16Array
  exposure: Uint16Array
  reply: Uint16Array
}

/** Looks up once what the pass over the rows would compute again and again. */
export function tablesOf(plan: Plan): Tables {
  const weights = Object.fromEntries(TERMS.map((term) => [term, 0])) as Record<Term, number>
  for (const { term, weight } of plan.terms) weights[term] = weight
  const unknown = { ...weights }
  for (const term of TERMS) unknown[term] = pointsOf(term, weights[term], null)
  return {
    weights,
    unknown,
    grid: gridTable(weights.grid, plan.shares),
    exposure: byteTable('exposure', weights.exposure),
    reply: byteTable('reply', weights.reply),
  }
}

function gridTable(weight: number, shares: readonly number[]): Uint16Array {
  const points = new Uint16Array(256)
  if (weight === 0) return points
  for (let grid = 0; grid < 256; grid++) points[grid] = pointsOf('grid', weight, gridValue(grid, shares))
  return points
}

function byteTable(term: Term, weight: number): Uint16Array {
  const points = new Uint16Array(256)
  for (let byte = 0; byte < UNKNOWN; byte++) points[byte] = pointsOf(term, weight, byte / 254)
  points[UNKNOWN] = pointsOf(term, weight, null)
  return points
}
