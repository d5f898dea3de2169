import { DATED } from '../catalogue/flags.ts'
import type { Catalogue } from '../catalogue/layout.ts'
import { weekdayOf } from '../days.ts'
import type { Term } from '../wishes.ts'
import { partsAhead } from './clock.ts'
import type { Plan } from './plan.ts'

/**
 * What is unknown counts as this: the median of the known values in real data, or the midpoint where these say nothing.
 * `tests/domain/match/neutral.test.ts` measures it again on 1,592 Service Civique missions and 107 of API Engagement.
 */
export const NEUTRAL: Record<Term, number> = {
  /** Weight 300. Median over all persons' grids and the inferred grids of the 1,699 missions; that of a single motor too. */
  grid: 0.5,
  /** Weight 200. Median of 168,877 pairs of a home, drawn by population, and an address within 30 km of it, by car. */
  nearness: 0.37,
  /** Weight 150. Midpoint: the feeds hardly ever say when. */
  time: 0.5,
  /** Weight 60. Midpoint: five missions of 1,699 ask for a skill. */
  skills_bring: 0.5,
  /** Weight 60. Median for persons who want one to five skills: most missions teach none of them. */
  skills_want: 0,
  /** Weight 90. Median for persons who care for one to five causes: most missions serve none of them. */
  causes: 0,
  /** Weight 60. Midpoint: no application has been seen yet. */
  exposure: 0.5,
  /** Weight 40. Midpoint: no reply has been seen yet. */
  reply: 0.5,
  /** Weight 40. Median by the day when each Service Civique record was made (its id holds it), seen from the last of them. */
  freshness: 0.2,
}

/** A mission's grid when it says nothing of any motor. */
export const SILENT_GRID = 0xff

/** Days after which freshness is worth one half. */
const HALF_DAYS = 30
/** What is older than this is not less fresh. */
export const OLDEST_DAYS = 255

/** Points of a weighted value, rounded once, the half upwards. */
export function toPoints(weight: number, value: number): number {
  return Math.floor(weight * value + 0.5)
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

/** Nearness of a place, a half at `halfKm`. */
export function nearness(km: number, halfKm: number): number {
  return halfKm / (halfKm + km)
}

/** Freshness at an age in days, a half after HALF_DAYS. */
export function freshness(age: number): number {
  return HALF_DAYS / (HALF_DAYS + Math.min(OLDEST_DAYS, Math.max(0, age)))
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
