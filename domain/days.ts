/** Days as integers since 2020-01-01 (day 1), so that a date fits 16 bits until 2199. 0 means "not known". Calendar days, no time zone. */

const DAY_MS = 86_400_000
const DAY_ZERO_MS = Date.UTC(2019, 11, 31)

/** Day number of an ISO date `YYYY-MM-DD`. Dates outside 2020 to 2199 clamp to 1 and 65535; anything else throws RangeError. */
export function dayOf(isoDate: string): number {
  const ms = Date.parse(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(ms) || !/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) {
    throw new RangeError(`not a date: ${isoDate}`)
  }
  return Math.min(65_535, Math.max(1, Math.round((ms - DAY_ZERO_MS) / DAY_MS)))
}

/** ISO date of a day number. */
export function isoOf(day: number): string {
  return new Date(DAY_ZERO_MS + day * DAY_MS).toISOString().slice(0, 10)
}

/** Weekday of a day number: 0 Monday to 6 Sunday. Day 1, 2020-01-01, was a Wednesday. */
export function weekdayOf(day: number): number {
  return (day + 1) % 7
}

/** Day number at an instant (ms since 1970) in an IANA zone. */
export function dayAt(instantMs: number, zone: string): number {
  return dayOf(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instantMs))
}

/** Parts of a day, as a person says them. */
export const PARTS = ['morning', 'afternoon', 'evening'] as const
export type Part = (typeof PARTS)[number]

/** Bit of a slot in the week, 0 to 20: three parts a day from Monday morning. A week is a 21-bit mask; 0 means "not known". */
export function slotBit(weekday: number, part: Part): number {
  return weekday * 3 + PARTS.indexOf(part)
}

/** Part of the day of a wall time `HH:MM`: before 12:00, before 18:00, after. */
export function partOf(wallTime: string): Part {
  if (wallTime < '12:00') return 'morning'
  return wallTime < '18:00' ? 'afternoon' : 'evening'
}

/**
 * The instant (ms) of a clock that is set to a day `YYYY-MM-DD`, at a machine's instant: it runs from six to eighteen hours UTC,
 * which is that day everywhere from Martinique to Paris and La Réunion, whatever the machine's hour.
 */
export function instantOn(day: string, machineMs: number): number {
  return Date.parse(`${day}T06:00:00Z`) + Math.floor((machineMs % DAY_MS) / 2)
}
