import type { Catalogue } from '../catalogue/layout.ts'
import type { Lane } from '../vocabulary.ts'
import { LANES } from '../vocabulary.ts'
import type { Wishes } from '../wishes.ts'
import type { Clock } from './clock.ts'
import { kmTo } from './distance.ts'
import type { Field, Plot } from './field.ts'
import { fieldOf } from './field.ts'
import type { Plan } from './plan.ts'
import { planOf } from './plan.ts'
import type { Sweep } from './sweep.ts'
import { SURE_FIRST, sweep } from './sweep.ts'
import { scoreOf } from './terms.ts'

/** A mission of the list, at the nearest of its places. */
export type Match = {
  catalogue: Catalogue
  row: number
  number: number
  score: number
  /** As the crow flies; null without a home, or for what stands nowhere. */
  km: number | null
  /** Under a day: whether it is sure that day. True when no day is asked for. */
  sure: boolean
  /** On the last mission shown of an organisation: how many more of its missions are in reach but not shown. */
  more: number
}

/** `total` counts the missions of the list, shown or not, `sure` those whose day is sure; `lanes` counts those in reach by lane. */
export type Ranking = { matches: Match[]; total: number; sure: number; lanes: Record<Lane, number> }

/** How many missions to show, in all and of one organisation. */
export type Limits = { limit: number; perOrganisation: number }

export const LIMITS: Limits = { limit: 50, perOrganisation: 2 }

/**
 * The missions that fit someone best, best first: under a day those that are sure come first, then by score, then the nearer,
 * then by a draw that changes every day. An organisation shows `perOrganisation` at most; the next ones take its places. The
 * main list holds the lanes `once` and `regular`, another lane when it is narrowed to that. Exactly the list of a full scoring.
 */
export function rank(
  catalogues: readonly Catalogue[],
  wishes: Wishes,
  clock: Clock,
  limits: Limits = LIMITS,
): Ranking {
  const field = fieldOf(catalogues)
  const plan = planOf(wishes, clock)
  const found = sweep(field, plan)
  const best = select(field, plan, found, limits)
  const lanes = Object.fromEntries(LANES.map((lane, i) => [lane, found.lanes[i]])) as Record<Lane, number>
  return { matches: sayMore(best, found), total: found.count, sure: found.sure, lanes }
}

type Scored = Match & { key: number; turn: number; ordinal: number; organisation: number }

/** Scores rows in slices of falling bound, until no bound that is left could still enter. */
function select(field: Field, plan: Plan, found: Sweep, limits: Limits): Scored[] {
  const heights = histogram(found)
  const scored: Scored[] = []
  let ceiling = heights.length
  for (let wanted = limits.limit; ; wanted *= 2) {
    let floor = ceiling
    for (let held = scored.length; floor > 0 && held < wanted; ) held += heights[--floor] ?? 0
    for (let i = 0; i < found.count; i++) {
      const bound = found.bounds[i] ?? 0
      if (bound >= floor && bound < ceiling) scored.push(scoredAt(field, plan, found, i))
    }
    const best = capped(scored.sort(compare), limits)
    const last = best[limits.limit - 1]
    if (floor === 0 || (last !== undefined && last.key >= floor)) return best
    ceiling = floor
  }
}

function histogram({ bounds, count }: Sweep): Uint32Array {
  let top = 0
  for (let i = 0; i < count; i++) top = Math.max(top, bounds[i] ?? 0)
  const heights = new Uint32Array(top + 1)
  for (let i = 0; i < count; i++) heights[bounds[i] ?? 0] = (heights[bounds[i] ?? 0] ?? 0) + 1
  return heights
}

function scoredAt(field: Field, plan: Plan, found: Sweep, i: number): Scored {
  const at = found.rows[i] ?? 0
  const plot = plotAt(field, at)
  const { catalogue } = plot
  const row = at - plot.offset
  const number = catalogue.number[row] ?? 0
  const score = scoreOf(catalogue, row, plan)
  const sure = (found.bounds[i] ?? 0) >= SURE_FIRST
  return {
    catalogue,
    row,
    number,
    score,
    km: kmTo(catalogue, row, plan.origin),
    sure,
    more: 0,
    key: score + (sure ? SURE_FIRST : 0),
    turn: turnOf(number, plan.clock.day),
    ordinal: catalogue.ordinal[row] ?? 0,
    organisation: plot.organisation[catalogue.organisation[row] ?? 0] ?? 0,
  }
}

function plotAt(field: Field, at: number): Plot {
  const plot = field.plots.findLast(({ offset }) => offset <= at)
  if (plot === undefined) throw new Error('a row outside the field')
  return plot
}

function compare(a: Scored, b: Scored): number {
  if (a.key !== b.key) return b.key - a.key
  if (a.km !== b.km) return (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY)
  return a.turn - b.turn || a.number - b.number || a.ordinal - b.ordinal
}

/** Shares attention among equals: a draw of 32 bits for a mission, another one every day. */
export function turnOf(number: number, day: number): number {
  let hash = Math.imul(number ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function capped(sorted: Scored[], { limit, perOrganisation }: Limits): Scored[] {
  const shown = new Map<number, number>()
  const best: Scored[] = []
  for (const one of sorted) {
    if (best.length >= limit) break
    const before = shown.get(one.organisation) ?? 0
    if (before >= perOrganisation) continue
    best.push(one)
    shown.set(one.organisation, before + 1)
  }
  return best
}

/** Says on the last of an organisation how many of its missions the list leaves out. */
function sayMore(best: Scored[], { organisations }: Sweep): Match[] {
  for (const { organisation } of best) organisations[organisation] = (organisations[organisation] ?? 0) - 1
  for (const one of best.toReversed()) {
    one.more = organisations[one.organisation] ?? 0
    organisations[one.organisation] = 0
  }
  return best
}
