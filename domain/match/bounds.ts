import { DATED } from '../catalogue/flags.ts'
import type { Catalogue } from '../catalogue/layout.ts'
import type { Plot } from './field.ts'
import type { Plan } from './plan.ts'
import type { Sweep } from './sweep.ts'
import type { Tables } from './tables.ts'
import { NEUTRAL, nearness, OLDEST_DAYS, overlap, slotsOf, timeValue, toPoints } from './terms.ts'

/**
 * Adds to the bounds of a plot's rows, from the one at `from`, at least the points of every term (two masks that meet at all, and
 * every exact date, count as if they met wholly), and turns the rows into positions in the field. Columns and points are taken
 * out of their objects first, and nothing branches: both cost more than the arithmetic.
 */
export function boundRows(plan: Plan, found: Sweep, plot: Plot, from: number): void {
  const { tables, rows, bounds, squares, count } = found
  const {
    halfKm,
    clock: { day },
  } = plan
  const { slots: free, skillsBrought: brought, skillsWanted: wanted, causes: cared } = plan.wishes
  const { grid: gridPoints, exposure: exposurePoints, reply: replyPoints, freshness: agePoints } = tables
  const { nearness: near, time, skills_bring, skills_want, causes: care } = tables.weights
  const { timeUnknown, unknown } = tables
  const {
    nearness: nowhere,
    skills_bring: noBring,
    skills_want: noWant,
    causes: noCause,
    freshness: noAge,
  } = unknown
  const { catalogue: c, offset } = plot
  const { grid, exposure, posted, weekdays, weekend, skillsBrought, skillsTaught, causes, organisation } = c
  const {
    flags,
    organisations: { reply },
  } = c
  for (let i = from; i < count; i++) {
    const row = rows[i] ?? 0
    const since = posted[row] ?? 0
    const square = squares[i] ?? 0
    const dated = (flags[row] ?? 0) & DATED
    const slots = (weekdays[row] ?? 0) | ((weekend[row] ?? 0) << 15)
    const asked = skillsBrought[row] ?? 0
    const taught = skillsTaught[row] ?? 0
    const served = (causes[row] ?? 0) | 0
    rows[i] = row + offset
    bounds[i] =
      (bounds[i] ?? 0) +
      (gridPoints[grid[row] ?? 0] ?? 0) +
      (exposurePoints[exposure[row] ?? 0] ?? 0) +
      (replyPoints[reply[organisation[row] ?? 0] ?? 0] ?? 0) +
      (since === 0 ? noAge : (agePoints[Math.min(OLDEST_DAYS, Math.max(0, day - since))] ?? 0)) +
      (square === Number.POSITIVE_INFINITY ? nowhere : toPoints(near, nearness(Math.sqrt(square), halfKm))) +
      meeting((free & slots) | dated, slots | dated, time, timeUnknown) +
      meeting(brought & asked, asked, skills_bring, noBring) +
      meeting(wanted & taught, taught, skills_want, noWant) +
      meeting(cared & served, served, care, noCause)
  }
}

/** What the bound of a row has above its score: where masks meet in part only, and for exact dates. */
export function excessOf(plan: Plan, tables: Tables, c: Catalogue, row: number): number {
  const { wishes } = plan
  const { weights } = tables
  return (
    timeExcess(plan, tables, c, row) +
    partExcess(wishes.skillsBrought, c.skillsBrought[row] ?? 0, weights.skills_bring) +
    partExcess(wishes.skillsWanted, c.skillsTaught[row] ?? 0, weights.skills_want) +
    partExcess(wishes.causes, c.causes[row] ?? 0, weights.causes)
  )
}

function partExcess(mine: number, theirs: number, weight: number): number {
  return (mine & theirs) === 0 ? 0 : weight - toPoints(weight, overlap(mine, theirs) ?? 0)
}

function timeExcess(plan: Plan, { weights, timeUnknown }: Tables, c: Catalogue, row: number): number {
  if (weights.time === 0) return 0
  const dated = (c.flags[row] ?? 0) & DATED
  const slots = slotsOf(c, row)
  const bound = meeting((plan.wishes.slots & slots) | dated, slots | dated, weights.time, timeUnknown)
  return bound - toPoints(weights.time, timeValue(c, row, plan) ?? NEUTRAL.time)
}

/** `weight` when two masks meet, 0 when they do not, `unknown` when `theirs` is empty. */
function meeting(both: number, theirs: number, weight: number, unknown: number): number {
  return (allBits(both) & weight) | (~allBits(theirs) & unknown)
}

/** All 32 bits when any is set, else none. */
function allBits(mask: number): number {
  return (mask | -mask) >> 31
}
