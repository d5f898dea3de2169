import { DATED } from '../catalogue/flags.ts'
import type { Catalogue } from '../catalogue/layout.ts'
import { UNKNOWN } from '../catalogue/layout.ts'
import { weekdayOf } from '../days.ts'
import type { Term } from '../wishes.ts'
import { partsAhead } from './clock.ts'
import type { Plan } from './plan.ts'

/**
 * What is unknown counts as this: the median of the known values in real data where it can be known, else the midpoint
 * (`tests/domain/match/neutral.test.ts` measures them again). Beside each, its default weight and where it comes from.
 */
export const NEUTRAL: Record<Term, number> = {
  grid: 0.5,
  nearness: 0.4,
  time: 0.5,
  skills_bring: 0.5,
  skills_want: 0.5,
  causes: 0.5,
  exposure: 0.5,
  reply: 0.5,
  freshness: 0.25,
}

/** A mission's grid when it says nothing of any motor. */
const SILENT_GRID = 0xff

/** Days after which freshness is worth one half. */
export const HALF_DAYS = 30
/** What is older than this is not less fresh. */
export const OLDEST_DAYS = 255

/** Value of a term for a row, 0 to 1; null when the mission says nothing about it. `km` as `kmTo` gives it. */
export type ValueOf = (catalogue: Catalogue, row: number, plan: Plan, km: number | null) => number | null

/** What each term is worth. */
export const VALUE: Record<Term, ValueOf> = {
  grid: (c, row, plan) => (c.grid[row] === SILENT_GRID ? null : gridValue(c.grid[row] ?? 0, plan.wanted)),
  nearness: (_c, _row, plan, km) => nearness(km, plan.halfKm),
  time: (c, row, plan) => timeValue(c, row, plan),
  skills_bring: (c, row, plan) => overlap(plan.wishes.skillsBrought, c.skillsBrought[row] ?? 0),
  skills_want: (c, row, plan) => overlap(plan.wishes.skillsWanted, c.skillsTaught[row] ?? 0),
  causes: (c, row, plan) => overlap(plan.wishes.causes, c.causes[row] ?? 0),
  exposure: (c, row) => ratio(c.exposure[row] ?? UNKNOWN),
  reply: (c, row) => ratio(c.organisations.reply[c.organisation[row] ?? 0] ?? UNKNOWN),
  freshness: (c, row, plan) => freshness(c.posted[row] ?? 0, plan.clock.day),
}

/** Points of a weighted value, rounded once, the half upwards. */
export function toPoints(weight: number, value: number): number {
  return Math.floor(weight * value + 0.5)
}

/** Sum of the points of all terms that speak. `km` as `kmTo` gives it. */
export function scoreOf(catalogue: Catalogue, row: number, plan: Plan, km: number | null): number {
  let score = 0
  for (const { weight, neutral, value } of plan.terms) {
    score += toPoints(weight, value(catalogue, row, plan, km) ?? neutral)
  }
  return score
}

/**
 * The total match index: the sum over motors of the person's share times what the mission gives (0, a half, 1); a motor that
 * the mission is silent about counts as neutral. `wanted`: wishes in the order of MOTORS. Source: Stukas and others, 2009.
 */
export function gridValue(grid: number, wanted: readonly number[]): number {
  let given = 0
  let sum = 0
  for (let motor = 0; motor < 4; motor++) {
    const gift = (grid >> (2 * motor)) & 3
    const wish = wanted[motor] ?? 0
    given += wish * (gift === 3 ? NEUTRAL.grid : gift / 2)
    sum += wish
  }
  return given / sum
}

/**
 * How far two masks meet: 0 when they do not, else from a half upwards by the share of the shorter one that is met. A single
 * thing in common is worth more than silence. Null when `theirs` is empty: the mission says nothing.
 */
export function overlap(mine: number, theirs: number): number | null {
  if (theirs === 0) return null
  const both = bitCount(mine & theirs)
  return both === 0 ? 0 : (1 + both / Math.min(bitCount(mine), bitCount(theirs))) / 2
}

/** Number of bits set in 32. */
export function bitCount(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Weekly slots of a row, a 21-bit week; 0 unknown. */
export function slotsOf(catalogue: Catalogue, row: number): number {
  return (catalogue.weekdays[row] ?? 0) | ((catalogue.weekend[row] ?? 0) << 15)
}

/** Nearness of a place, a half at `halfKm`; null when it stands nowhere. */
export function nearness(km: number | null, halfKm: number): number | null {
  return km === null ? null : halfKm / (halfKm + km)
}

/** A session that fits is worth 1, one that only may (its part of the day is unknown) a half: the mean of the best and of all. */
export function timeValue(c: Catalogue, row: number, plan: Plan): number | null {
  if (((c.flags[row] ?? 0) & DATED) !== 0) return datesValue(c, row, plan)
  const slots = slotsOf(c, row)
  if (slots !== 0) {
    const fits = bitCount(slots & plan.wishes.slots)
    return fits === 0 ? 0 : (1 + fits / bitCount(slots)) / 2
  }
  const start = c.start[row] ?? 0
  return start !== 0 && start === c.end[row] ? dateFits(start, 0, plan) : null
}

function datesValue(c: Catalogue, row: number, plan: Plan): number | null {
  const { first, day, parts } = c.dates
  let best = 0
  let sum = 0
  let count = 0
  for (let i = first[row] ?? 0; i < (first[row + 1] ?? 0); i++) {
    const ahead = partsAhead(day[i] ?? 0, parts[i] ?? 0, plan.clock)
    if (ahead < 0) continue
    const fits = dateFits(day[i] ?? 0, ahead, plan)
    best = Math.max(best, fits)
    sum += fits
    count++
  }
  return count === 0 ? null : (best + sum / count) / 2
}

/** Whether the person is free on a day, at some of its `parts` (0 unknown): 1 yes, a half perhaps, 0 no. */
export function dateFits(day: number, parts: number, plan: Plan): number {
  const free = (plan.wishes.slots >> (3 * weekdayOf(day))) & 7
  if (parts === 0) return free === 0 ? 0 : 0.5
  return (free & parts) === 0 ? 0 : 1
}

function ratio(byte: number): number | null {
  return byte === UNKNOWN ? null : byte / 254
}

/** Freshness of what was posted on a day, a half after HALF_DAYS; null when that day is unknown. */
export function freshness(posted: number, today: number): number | null {
  return posted === 0 ? null : HALF_DAYS / (HALF_DAYS + Math.min(OLDEST_DAYS, Math.max(0, today - posted)))
}
