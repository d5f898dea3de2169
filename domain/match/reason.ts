import { INFERRED } from '../catalogue/flags.ts'
import { type Catalogue, UNKNOWN } from '../catalogue/layout.ts'
import { PARTS, type Part, weekdayOf } from '../days.ts'
import { MOTORS, type Motor, unpackGrid, type Wish } from '../motors.ts'
import type { Wishes } from '../wishes.ts'
import { type Clock, partsAhead } from './clock.ts'
import { kmTo, originOf } from './distance.ts'
import { speaks } from './plan.ts'
import { SILENT_GRID, slotsOf } from './terms.ts'

/**
 * A part of the line that says why a mission stands where it does: a code and its values, never a sentence. `wish` is 0 when the
 * person's grid is silent; `gift` is what the mission gives, 1 some or 2 much.
 */
export type Reason =
  | { code: 'motor'; motor: Motor; wish: Wish; gift: 1 | 2; inferred: boolean }
  | { code: 'km'; km: number }
  | { code: 'slot'; weekday: number; part: Part | null; free: boolean }
  | { code: 'date'; day: number; part: Part | null; free: boolean }
  | { code: 'crowd' }
  | { code: 'bring' }
  | { code: 'learn' }
  | { code: 'cause' }
  | { code: 'new' }

/** Exposure, of 254, from which a mission says that it needs people: three quarters of the way from crowded to empty. */
const NEEDS_PEOPLE = 190
/** A line holds this many reasons, and « nouvelle ici » only when there is room. */
const MOST = 4

/** Why a row fits, strongest first: the motor that both share, the distance, when, whether hands are short, and what else meets. */
export function reasonsOf(catalogue: Catalogue, row: number, wishes: Wishes, clock: Clock): Reason[] {
  const km = kmTo(catalogue, row, wishes.home && originOf(wishes.home))
  return [
    motorReason(catalogue, row, wishes),
    km === null ? null : { code: 'km' as const, km },
    whenReason(catalogue, row, wishes.slots, clock),
    ...otherReasons(catalogue, row, wishes),
  ]
    .filter((reason) => reason !== null)
    .filter(({ code }, i) => i < (code === 'new' ? MOST - 1 : MOST))
}

function otherReasons(c: Catalogue, row: number, wishes: Wishes): Reason[] {
  const exposure = c.exposure[row] ?? UNKNOWN
  const said: [Reason, boolean][] = [
    [{ code: 'crowd' }, exposure !== UNKNOWN && exposure >= NEEDS_PEOPLE],
    [{ code: 'bring' }, (wishes.skillsBrought & (c.skillsBrought[row] ?? 0)) !== 0],
    [{ code: 'learn' }, (wishes.skillsWanted & (c.skillsTaught[row] ?? 0)) !== 0],
    [{ code: 'cause' }, (wishes.causes & (c.causes[row] ?? 0)) !== 0],
    [{ code: 'new' }, isNew(c, row)],
  ]
  return said.filter(([, holds]) => holds).map(([reason]) => reason)
}

/** Nobody's reply is known yet. Of an imported mission that is no news: its replies pass elsewhere. A declared grid shows ours. */
function isNew(c: Catalogue, row: number): boolean {
  const isDeclared = c.grid[row] !== SILENT_GRID && ((c.flags[row] ?? 0) & INFERRED) === 0
  return isDeclared && c.organisations.reply[c.organisation[row] ?? 0] === UNKNOWN
}

/** The motor with the largest share of the total match index; while the grid is silent, the one that the mission gives most. */
function motorReason(catalogue: Catalogue, row: number, wishes: Wishes): Reason | null {
  const given = unpackGrid(catalogue.grid[row] ?? SILENT_GRID)
  const wishOf = (motor: Motor): Wish => (speaks('grid', wishes) ? wishes.grid[motor] : 0)
  const worth = (motor: Motor) => (given[motor] ?? 0) * (speaks('grid', wishes) ? wishes.grid[motor] : 1)
  const motor = MOTORS.reduce((a, b) => (worth(b) > worth(a) ? b : a))
  const gift = given[motor]
  if (worth(motor) === 0 || gift === null || gift === 0) return null
  const inferred = ((catalogue.flags[row] ?? 0) & INFERRED) !== 0
  return { code: 'motor', motor, wish: wishOf(motor), gift, inferred }
}

/** The next date or the weekly slot, the first one when the person is free. */
function whenReason(catalogue: Catalogue, row: number, free: number, clock: Clock): Reason | null {
  const dates = catalogue
    .datesAt(row)
    .map(({ day, parts }) => ({ day, parts: partsAhead(day, parts, clock) }))
    .filter(({ parts }) => parts >= 0)
  if (dates.length > 0) return dateReason(dates, free)
  const slots = slotsOf(catalogue, row)
  if (slots === 0) return null
  const bit = lowestBit(slots & free) ?? lowestBit(slots) ?? 0
  const part = PARTS[bit % 3] ?? null
  return { code: 'slot', weekday: Math.floor(bit / 3), part, free: ((free >> bit) & 1) === 1 }
}

/** A part that is not known leaves open whether the person is free then. */
function dateReason(dates: { day: number; parts: number }[], free: number): Reason | null {
  const freeIn = ({ day, parts }: { day: number; parts: number }) => (free >> (3 * weekdayOf(day))) & parts
  const date = dates.find((one) => freeIn(one) !== 0) ?? dates[0]
  if (date === undefined) return null
  const bit = lowestBit(freeIn(date) || date.parts)
  return {
    code: 'date',
    day: date.day,
    part: bit === null ? null : (PARTS[bit] ?? null),
    free: freeIn(date) !== 0,
  }
}

function lowestBit(mask: number): number | null {
  return mask === 0 ? null : 31 - Math.clz32(mask & -mask)
}
