import { INFERRED } from '../catalogue/flags.ts'
import type { Catalogue } from '../catalogue/layout.ts'
import { PARTS, type Part, weekdayOf } from '../days.ts'
import { MOTORS, type Motor, unpackGrid, type Wish } from '../motors.ts'
import type { Wishes } from '../wishes.ts'
import type { Clock } from './clock.ts'
import { kmTo, originOf } from './distance.ts'
import { slotsOf } from './terms.ts'

/** A part of the line that says why a mission stands where it does: a code and its values, never a sentence. */
export type Reason =
  | { code: 'motor'; motor: Motor; wish: Wish; inferred: boolean }
  | { code: 'km'; km: number }
  | { code: 'slot'; weekday: number; part: Part | null; free: boolean }
  | { code: 'date'; day: number; part: Part | null; free: boolean }
  | { code: 'crowd' }

/** Exposure, of 254, from which a mission says that it needs people. */
const NEEDS_PEOPLE = 190

/** Why a row fits, strongest first: the motor that the two share, the distance, when, and whether hands are short. */
export function reasonsOf(catalogue: Catalogue, row: number, wishes: Wishes, clock: Clock): Reason[] {
  const km = kmTo(catalogue, row, wishes.home && originOf(wishes.home))
  const exposure = catalogue.exposure[row] ?? 255
  return [
    motorReason(catalogue, row, wishes),
    km === null ? null : { code: 'km' as const, km },
    whenReason(catalogue, row, wishes.slots, clock),
    exposure !== 255 && exposure >= NEEDS_PEOPLE ? { code: 'crowd' as const } : null,
  ].filter((reason) => reason !== null)
}

/** The motor with the largest share of the total match index; without wishes, the one that the mission gives most. */
function motorReason(catalogue: Catalogue, row: number, wishes: Wishes): Reason | null {
  const given = unpackGrid(catalogue.grid[row] ?? 255)
  const isSilent = MOTORS.every((motor) => wishes.grid[motor] === 0)
  const worth = (motor: Motor) => (given[motor] ?? 0) * (isSilent ? 1 : wishes.grid[motor])
  const best = MOTORS.reduce((a, b) => (worth(b) > worth(a) ? b : a))
  if (worth(best) === 0) return null
  const inferred = ((catalogue.flags[row] ?? 0) & INFERRED) !== 0
  return { code: 'motor', motor: best, wish: wishes.grid[best], inferred }
}

/** The next date, or the weekly slot, first one when the person is free. */
function whenReason(catalogue: Catalogue, row: number, free: number, clock: Clock): Reason | null {
  const dates = catalogue.datesAt(row).filter(({ day }) => day >= clock.day)
  if (dates.length > 0) {
    const freeAt = ({ day, parts }: { day: number; parts: number }) =>
      ((free >> (3 * weekdayOf(day))) & (parts || 7)) !== 0
    const date = dates.find(freeAt) ?? dates[0]
    if (date === undefined) return null
    const part = PARTS.find((_, i) => (date.parts >> i) & 1) ?? null
    return { code: 'date', day: date.day, part, free: freeAt(date) }
  }
  const slots = slotsOf(catalogue, row)
  if (slots === 0) return null
  const bit = lowestBit(slots & free) ?? lowestBit(slots) ?? 0
  const part = PARTS[bit % 3] ?? null
  return { code: 'slot', weekday: Math.floor(bit / 3), part, free: ((free >> bit) & 1) === 1 }
}

function lowestBit(mask: number): number | null {
  return mask === 0 ? null : 31 - Math.clz32(mask & -mask)
}
