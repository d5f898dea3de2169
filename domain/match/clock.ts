import type { Part } from '../days.ts'
import { isoOf, PARTS, weekdayOf } from '../days.ts'
import type { DayFilter } from '../wishes.ts'

/** The moment of a match: today's day number where the person is, and the part of the day that has begun (null: all of today is ahead). */
export type Clock = { day: number; part: Part | null }

/** Days from `from` to `to`, both included. */
export type Span = { from: number; to: number }

/** Days that a filter asks for: this or the next Saturday or Sunday, or what is left of the month. */
export function spanOf(filter: DayFilter, today: number): Span {
  if (filter === 'month') return { from: today, to: lastOfMonth(today) }
  const weekday = { today: weekdayOf(today), saturday: 5, sunday: 6 }[filter]
  const day = today + ((weekday - weekdayOf(today) + 7) % 7)
  return { from: day, to: day }
}

function lastOfMonth(today: number): number {
  const monthOf = (day: number) => isoOf(day).slice(0, 7)
  let last = today
  while (monthOf(last + 1) === monthOf(today)) last++
  return last
}

/** Parts of a session's day (3 bits, 0 unknown) that are not over yet; -1 when all of them are. */
export function partsAhead(day: number, parts: number, clock: Clock): number {
  if (day !== clock.day || clock.part === null || parts === 0) return day < clock.day ? -1 : parts
  const begun = PARTS.indexOf(clock.part)
  return (parts >> begun) << begun || -1
}

/** A day and a part of it as one number, so that moments compare: the last part stands for a whole day. */
export function momentAt(day: number, part: number): number {
  return 4 * day + part
}

/** The present moment: what ended before it is over. */
export function momentOf({ day, part }: Clock): number {
  return momentAt(day, part === null ? 0 : PARTS.indexOf(part))
}

/** The moment when a day's session of some `parts` (3 bits, 0 unknown) is over. */
export function endOf(day: number, parts: number): number {
  return momentAt(day, parts === 0 ? 3 : 31 - Math.clz32(parts))
}
