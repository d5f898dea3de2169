import type { Catalogue } from '../../domain/catalogue/layout.ts'
import type { Row } from '../../domain/catalogue/row.ts'
import { rowAt } from '../../domain/catalogue/row-at.ts'
import { isoOf, PARTS, weekdayOf } from '../../domain/days.ts'
import type { Clock } from '../../domain/match/clock.ts'
import { kmTo, originOf } from '../../domain/match/distance.ts'
import { turnOf } from '../../domain/match/select.ts'
import { NEUTRAL } from '../../domain/match/terms.ts'
import { MOTORS, unpackGrid } from '../../domain/motors.ts'
import type { Lane } from '../../domain/vocabulary.ts'
import type { Term, Wishes } from '../../domain/wishes.ts'
import { FAR_KM, SPEED_KMH, TERMS } from '../../domain/wishes.ts'

/**
 * The rules of a match said a second time, as plainly as possible: every row becomes an object, is gated and scored in full, and
 * all are sorted. Shares with `domain/match` only the constants, the distance and the draw among equals.
 */
export function naiveRank(
  catalogues: readonly Catalogue[],
  wishes: Wishes,
  clock: Clock,
  limits: { limit: number; perOrganisation: number },
) {
  const passing = nearestOfEach(allRows(catalogues, wishes).filter((one) => passes(one, wishes, clock)))
  const lanes: Record<Lane, number> = { once: 0, regular: 0, long: 0, remote: 0 }
  for (const { row } of passing) lanes[row.lane]++
  const listed = passing
    .filter(({ row }) =>
      wishes.narrowing.lane === null ? isMain(row.lane) : row.lane === wishes.narrowing.lane,
    )
    .map((one) => ({
      ...one,
      score: naiveScore(one, wishes, clock),
      sure: dayAnswer(one.row, wishes, clock) === 'sure',
      turn: turnOf(one.row.number, clock.day),
    }))
    .sort(
      (a, b) =>
        Number(b.sure) - Number(a.sure) ||
        b.score - a.score ||
        order(a.km ?? 1e9, b.km ?? 1e9) ||
        a.turn - b.turn ||
        a.row.number - b.row.number,
    )
  const shown = new Map<number, number>()
  const matches = listed
    .filter(({ row: { organisation } }) => {
      shown.set(organisation.number, (shown.get(organisation.number) ?? 0) + 1)
      return (shown.get(organisation.number) ?? 0) <= limits.perOrganisation
    })
    .slice(0, limits.limit)
  return {
    total: listed.length,
    sure: listed.filter(({ sure }) => sure).length,
    lanes,
    matches: matches.map((one, i) => ({
      ...plain(one),
      more: moreOf(matches, listed, i, limits.perOrganisation),
    })),
  }
}

type Placed = { row: Row; km: number | null }

function plain({ row, km, score, sure }: Placed & { score: number; sure: boolean }) {
  return { number: row.number, ordinal: row.ordinal, km, score, sure }
}

function moreOf(matches: Placed[], listed: Placed[], i: number, cap: number): number {
  const mine = (one: Placed) => one.row.organisation.number === matches[i]?.row.organisation.number
  if (matches.slice(i + 1).some(mine)) return 0
  const shown = matches.filter(mine).length
  return shown < cap ? 0 : listed.filter(mine).length - shown
}

const order = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
const isMain = (lane: Lane) => lane === 'once' || lane === 'regular'

function allRows(catalogues: readonly Catalogue[], wishes: Wishes): Placed[] {
  const origin = wishes.home === null ? null : originOf(wishes.home)
  return catalogues.flatMap((catalogue) =>
    Array.from({ length: catalogue.rows }, (_, i) => ({
      row: rowAt(catalogue, i),
      km: kmTo(catalogue, i, origin),
    })),
  )
}

function nearestOfEach(all: Placed[]): Placed[] {
  const best = new Map<number, Placed>()
  const sorted = all.toSorted((a, b) => order(a.km ?? 1e9, b.km ?? 1e9) || a.row.ordinal - b.row.ordinal)
  for (const one of sorted) if (!best.has(one.row.number)) best.set(one.row.number, one)
  return [...best.values()]
}

function passes({ row, km }: Placed, wishes: Wishes, clock: Clock): boolean {
  const { narrowing } = wishes
  if (km !== null && km > (wishes.farKm ?? FAR_KM[wishes.travel ?? 'car'])) return false
  if (row.seats === 0 || (row.endDay !== 0 && row.endDay < clock.day)) return false
  if (row.dates.length > 0 && datesAhead(row, clock).length === 0) return false
  if (narrowing.accessible && row.accessible === false) return false
  if (narrowing.minAge !== null && row.minAge === 'adult') return false
  if (narrowing.minAge === 'under16' && row.minAge === 'sixteen') return false
  if (narrowing.causes !== 0 && row.causes !== 0 && (row.causes & narrowing.causes) === 0) return false
  return dayAnswer(row, wishes, clock) !== 'no'
}

/** Dates that are not over, with the parts of each that are left. */
function datesAhead(row: Row, clock: Clock) {
  return row.dates
    .map(({ day, parts }) => ({ day, given: parts, parts: partsLeft(day, parts, clock) }))
    .filter(({ day, given, parts }) => day >= clock.day && (given === 0 || parts !== 0))
}

function partsLeft(day: number, parts: number, clock: Clock): number {
  const begun = clock.part === null ? 0 : PARTS.indexOf(clock.part)
  return [0, 1, 2]
    .filter((i) => (parts >> i) & 1 && (day > clock.day || i >= begun))
    .reduce((m, i) => m | (1 << i), 0)
}

function wantedDays({ narrowing: { day } }: Wishes, today: number): number[] | null {
  if (day === null) return null
  if (day === 'today') return [today]
  const next = Array.from({ length: 31 }, (_, i) => today + i)
  if (day === 'month') return next.filter((one) => isoOf(one).slice(0, 7) === isoOf(today).slice(0, 7))
  return next.filter((one) => weekdayOf(one) === (day === 'saturday' ? 5 : 6)).slice(0, 1)
}

function dayAnswer(row: Row, wishes: Wishes, clock: Clock): 'sure' | 'to_check' | 'no' {
  const wanted = wantedDays(wishes, clock.day)
  if (wanted === null) return 'sure'
  if (row.dates.length > 0)
    return datesAhead(row, clock).some(({ day }) => wanted.includes(day)) ? 'sure' : 'no'
  const days = wanted.filter((one) => one >= row.startDay && (row.endDay === 0 || one <= row.endDay))
  if (days.length === 0) return 'no'
  if (row.slots === 0) return row.startDay !== 0 && row.startDay === row.endDay ? 'sure' : 'to_check'
  const held = days.some((one) => partsLeft(one, (row.slots >> (3 * weekdayOf(one))) & 7, clock) !== 0)
  if (!held) return 'no'
  return row.startDay === 0 ? 'to_check' : 'sure'
}

/** Score of a row, term by term. */
export function naiveScore(one: Placed, wishes: Wishes, clock: Clock): number {
  return TERMS.map((term) => {
    if (isSilent(term, wishes)) return 0
    return Math.round(wishes.weights[term] * (naiveValue(term, one, wishes, clock) ?? NEUTRAL[term]))
  }).reduce((a, b) => a + b, 0)
}

function isSilent(
  term: Term,
  { grid, home, slots, skillsBrought, skillsWanted, causes, narrowing }: Wishes,
): boolean {
  if (term === 'grid') return MOTORS.every((motor) => grid[motor] === grid.be_useful)
  if (term === 'nearness') return home === null || narrowing.lane === 'remote'
  const said = { time: slots, skills_bring: skillsBrought, skills_want: skillsWanted, causes }
  return term in said && said[term as keyof typeof said] === 0
}

function naiveValue(term: Term, { row, km }: Placed, wishes: Wishes, clock: Clock): number | null {
  switch (term) {
    case 'grid':
      return naiveGrid(row.grid, wishes)
    case 'nearness': {
      const speed = SPEED_KMH[wishes.travel ?? 'car']
      const half = speed === null ? 5 : speed / 4
      return km === null ? null : half / (half + km)
    }
    case 'time':
      return naiveTime(row, wishes, clock)
    case 'skills_bring':
      return naiveOverlap(wishes.skillsBrought, row.skillsBrought)
    case 'skills_want':
      return naiveOverlap(wishes.skillsWanted, row.skillsTaught)
    case 'causes':
      return naiveOverlap(wishes.causes, row.causes)
    case 'exposure':
      return row.exposure === null ? null : row.exposure / 254
    case 'reply':
      return row.organisation.reply === null ? null : row.organisation.reply / 254
    case 'freshness':
      return row.postedDay === 0 ? null : 30 / (30 + Math.min(255, Math.max(0, clock.day - row.postedDay)))
  }
}

function naiveGrid(packed: number, wishes: Wishes): number | null {
  const gifts = unpackGrid(packed)
  if (MOTORS.every((motor) => gifts[motor] === null)) return null
  const sum = MOTORS.reduce((total, motor) => total + wishes.grid[motor], 0)
  const given = MOTORS.map((motor) => {
    const gift = gifts[motor]
    return wishes.grid[motor] * (gift === null ? NEUTRAL.grid : gift / 2)
  })
  return given.reduce((a, b) => a + b, 0) / sum
}

function naiveOverlap(mine: number, theirs: number): number | null {
  if (theirs === 0) return null
  const bits = (mask: number) => [...(mask >>> 0).toString(2)].filter((bit) => bit === '1').length
  const both = bits(mine & theirs)
  return both === 0 ? 0 : (1 + both / Math.min(bits(mine), bits(theirs))) / 2
}

function naiveTime(row: Row, wishes: Wishes, clock: Clock): number | null {
  const free = (day: number) => (wishes.slots >> (3 * weekdayOf(day))) & 7
  const perhaps = (day: number) => (free(day) === 0 ? 0 : 0.5)
  if (row.dates.length > 0) {
    const fits = datesAhead(row, clock).map(({ day, given, parts }) =>
      given === 0 ? perhaps(day) : (free(day) & parts) === 0 ? 0 : 1,
    )
    if (fits.length === 0) return null
    return (Math.max(...fits) + fits.reduce<number>((a, b) => a + b, 0) / fits.length) / 2
  }
  if (row.slots === 0) {
    return row.startDay !== 0 && row.startDay === row.endDay ? perhaps(row.startDay) : null
  }
  const slots = Array.from({ length: 21 }, (_, i) => i).filter((i) => (row.slots >> i) & 1)
  const fits = slots.filter((i) => (wishes.slots >> i) & 1).length
  return fits === 0 ? 0 : (1 + fits / slots.length) / 2
}
