import { ACCESSIBLE_SHIFT, DATED, MIN_AGE_SHIFT } from '../catalogue/flags.ts'
import type { Catalogue } from '../catalogue/layout.ts'
import { weekdayOf } from '../days.ts'
import type { Clock, Span } from './clock.ts'
import { partsAhead } from './clock.ts'
import type { Plan } from './plan.ts'
import { slotsOf } from './terms.ts'

/** What a gate says of a row: out, in though it has to be asked, or in for sure. Only facts close it; what is unknown never does. */
export const OUT = 0
export const TO_CHECK = 1
export const SURE = 2
export type Passage = typeof OUT | typeof TO_CHECK | typeof SURE

/** What a person has to ask before coming. */
export const CHECKS = ['day', 'age', 'accessible', 'causes'] as const
export type Check = (typeof CHECKS)[number]

/**
 * 1 when a seat is left and the last moment is not over, as far as both are known, else 0. Moments as in `momentOf`. Does not
 * branch: every row passes here.
 */
export function openBit(seats: number, last: number, now: number): number {
  const full = (seats - 1) >>> 31
  const over = ((last - now) & -last) >>> 31
  return 1 - (full | over)
}

/** Whether anything but the lane narrows the list. */
export function isNarrowed({ wishes: { narrowing } }: Plan): boolean {
  return narrowing.day !== null || narrowing.minAge !== null || narrowing.accessible || narrowing.causes !== 0
}

/** Whether a row passes all that narrows the list but lane and distance; TO_CHECK when its day is to be asked. */
export function narrowingGate(c: Catalogue, row: number, plan: Plan): Passage {
  const rest = Math.min(ageGate(c, row, plan), accessGate(c, row, plan), causesGate(c, row, plan))
  return rest === OUT ? OUT : dayGate(c, row, plan)
}

/** What has to be asked about a row under the present narrowing. */
export function checksOf(c: Catalogue, row: number, plan: Plan): Check[] {
  const gates = { day: dayGate, age: ageGate, accessible: accessGate, causes: causesGate }
  return CHECKS.filter((check) => gates[check](c, row, plan) === TO_CHECK)
}

function ageGate(c: Catalogue, row: number, { wishes }: Plan): Passage {
  const { minAge } = wishes.narrowing
  if (minAge === null) return SURE
  const least = ((c.flags[row] ?? 0) >> MIN_AGE_SHIFT) & 3
  if (least === 0) return TO_CHECK
  return least <= (minAge === 'sixteen' ? 2 : 1) ? SURE : OUT
}

function accessGate(c: Catalogue, row: number, { wishes }: Plan): Passage {
  const answer = ((c.flags[row] ?? 0) >> ACCESSIBLE_SHIFT) & 3
  if (!wishes.narrowing.accessible || answer === 2) return SURE
  return answer === 1 ? OUT : TO_CHECK
}

function causesGate(c: Catalogue, row: number, { wishes }: Plan): Passage {
  const causes = c.causes[row] ?? 0
  if (wishes.narrowing.causes === 0 || (causes & wishes.narrowing.causes) !== 0) return SURE
  return causes === 0 ? TO_CHECK : OUT
}

/** Exact dates count first, then weekly slots within the mission's days; a mission of one day stands on that day. */
function dayGate(c: Catalogue, row: number, { span, clock }: Plan): Passage {
  if (span === null) return SURE
  if (((c.flags[row] ?? 0) & DATED) !== 0) return datesGate(c, row, span, clock)
  const start = c.start[row] ?? 0
  const end = c.end[row] ?? 0
  const from = Math.max(span.from, start)
  const to = end === 0 ? span.to : Math.min(span.to, end)
  if (from > to) return OUT
  const slots = slotsOf(c, row)
  if (slots === 0) return start !== 0 && start === end ? SURE : TO_CHECK
  for (let day = from; day <= Math.min(to, from + 6); day++) {
    const parts = (slots >> (3 * weekdayOf(day))) & 7
    if (parts !== 0 && partsAhead(day, parts, clock) > 0) return start === 0 ? TO_CHECK : SURE
  }
  return OUT
}

function datesGate(c: Catalogue, row: number, span: Span, clock: Clock): Passage {
  const { first, day, parts } = c.dates
  for (let i = first[row] ?? 0; i < (first[row + 1] ?? 0); i++) {
    const on = day[i] ?? 0
    if (on >= span.from && on <= span.to && partsAhead(on, parts[i] ?? 0, clock) >= 0) return SURE
  }
  return OUT
}
