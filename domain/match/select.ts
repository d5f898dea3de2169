import { excessOf } from './bounds.ts'
import type { Field, Plot } from './field.ts'
import type { Plan } from './plan.ts'
import type { Limits, Match } from './rank.ts'
import type { Sweep } from './sweep.ts'

/** The missions shown, best first, and those of each organisation of the field that reached its cap. */
export type Selection = { matches: Match[]; capped: Map<number, Match[]> }

/**
 * The best of what a sweep found. Scores rows in widening slices of falling bound, until no bound that is left reaches the last
 * of the list: what is shown is what a full scoring of every row would show.
 */
export function select(field: Field, plan: Plan, found: Sweep, limits: Limits): Selection {
  const heights = histogram(plan, found)
  const scored: number[] = []
  let ceiling = heights.length
  let floor = floorOf(heights, 2 * limits.limit)
  for (let wanted = 2 * limits.limit; ; wanted *= 2) {
    for (let i = 0; i < found.count; i++) {
      const bound = found.bounds[i] ?? 0
      if (bound >= floor && bound < ceiling) scored.push(i - keyAt(field, plan, found, i) * KEY_STEP)
    }
    const selection = walk(field, plan, found, limits, new Float64Array(scored).sort())
    const last = selection.matches[limits.limit - 1]
    const key = last === undefined ? -1 : last.score + (last.sure ? found.lead : 0)
    if (floor === 0 || key >= floor) return selection
    ceiling = floor
    floor = Math.max(key, floorOf(heights, wanted * 2))
  }
}

/** Rows of a sweep and their keys are sorted as one number each, `i - key * KEY_STEP`: ten times faster than by comparing. */
const KEY_STEP = 2 ** 32

function histogram({ terms }: Plan, { bounds, count, lead }: Sweep): Uint32Array {
  const heights = new Uint32Array(terms.reduce((sum, { weight }) => sum + weight, lead + 1))
  for (let i = 0; i < count; i++) heights[bounds[i] ?? 0] = (heights[bounds[i] ?? 0] ?? 0) + 1
  return heights
}

/** The greatest height at or above which at least `wanted` rows stand; 0 when there are not as many. */
function floorOf(heights: Uint32Array, wanted: number): number {
  let floor = heights.length
  for (let held = 0; floor > 0 && held < wanted; ) held += heights[--floor] ?? 0
  return floor
}

/** What rows are ordered by before all: the score, and the lead of those whose day is sure. */
function keyAt(field: Field, plan: Plan, found: Sweep, i: number): number {
  const at = found.rows[i] ?? 0
  const { catalogue, offset } = plotAt(field, at)
  return (found.bounds[i] ?? 0) - excessOf(plan, found.tables, catalogue, at - offset)
}

/** The plot that holds a position of the field. */
export function plotAt(field: Field, at: number): Plot {
  for (const plot of field.plots) if (at < plot.offset + plot.catalogue.rows) return plot
  throw new Error('a row outside the field')
}

/** Index in the field of the organisation at a position. */
export function organisationAt(field: Field, at: number): number {
  const { catalogue, organisation, offset } = plotAt(field, at)
  return organisation[catalogue.organisation[at - offset] ?? 0] ?? 0
}

/** Takes rows from the best on, equals in their own order, leaving out what is over its organisation's cap. */
function walk(field: Field, plan: Plan, found: Sweep, limits: Limits, order: Float64Array): Selection {
  const matches: Match[] = []
  const shown = new Map<number, Match[]>()
  const capped = new Map<number, Match[]>()
  for (let from = 0; from < order.length && matches.length < limits.limit; ) {
    const key = keyOf(order[from] ?? 0)
    const equals: Entry[] = []
    for (; from < order.length && keyOf(order[from] ?? 0) === key; from++) {
      equals.push(entryAt(field, plan, found, (order[from] ?? 0) + key * KEY_STEP, key))
    }
    if (equals.length > 1) equals.sort(inTurn)
    for (const { match, organisation } of equals) {
      const others = shown.get(organisation) ?? []
      if (matches.length >= limits.limit || others.length >= limits.perOrganisation) continue
      matches.push(match)
      if (others.push(match) >= limits.perOrganisation) capped.set(organisation, others)
      shown.set(organisation, others)
    }
  }
  return { matches, capped }
}

function keyOf(packed: number): number {
  return 0 - Math.floor(packed / KEY_STEP)
}

type Entry = { match: Match; organisation: number; turn: number; ordinal: number }

function entryAt(field: Field, plan: Plan, found: Sweep, i: number, key: number): Entry {
  const { catalogue, offset, organisation } = plotAt(field, found.rows[i] ?? 0)
  const row = (found.rows[i] ?? 0) - offset
  const square = found.squares[i] ?? 0
  const km = square === Number.POSITIVE_INFINITY ? null : Math.sqrt(square)
  const sure = key >= found.lead
  const number = catalogue.number[row] ?? 0
  return {
    match: { catalogue, row, number, score: sure ? key - found.lead : key, km, sure, more: 0 },
    organisation: organisation[catalogue.organisation[row] ?? 0] ?? 0,
    turn: turnOf(number, plan.clock.day),
    ordinal: catalogue.ordinal[row] ?? 0,
  }
}

/** Among equals the nearer first (what stands nowhere last: two of those differ by NaN), then the turn of the day. */
function inTurn(a: Entry, b: Entry): number {
  const nearer = (a.match.km ?? Number.POSITIVE_INFINITY) - (b.match.km ?? Number.POSITIVE_INFINITY)
  return nearer || a.turn - b.turn || a.match.number - b.match.number || a.ordinal - b.ordinal
}

/** Shares attention among equals: a draw of 32 bits for a mission, another one every day. */
export function turnOf(number: number, day: number): number {
  let hash = Math.imul(number ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
