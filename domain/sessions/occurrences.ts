import { dayAt, dayOf, isoOf, type Part, weekdayOf } from '../days.ts'
import {
  MOST_EXCEPTIONS,
  type PlannedSession,
  type PlannedSessions,
  type WeeklySession,
} from './planned-session.ts'
import { listMidnights } from './recurrence.ts'
import { instantOf } from './wall-time.ts'

const MINUTE_MS = 60_000
/** The longest a series can stay silent: every exception used in a row, four weeks apart. */
const LONGEST_SILENCE = (MOST_EXCEPTIONS + 2) * 28

/** One coming of a session: its date, wall time and minutes where known, and the instants (ms) that they make in its zone. */
export type Occurrence = {
  date: string
  start: string | null
  part: Part | null
  minutes: number | null
  startsAt: number | null
  endsAt: number | null
}

/**
 * Occurrences from `fromDay` to `toDay` (day numbers, both included), in order, never two on one date. `minutes` are those that
 * pass, also over a change of hour; `startsAt` is null where no start is known, `endsAt` also where no duration is.
 */
export function occurrencesOf(session: PlannedSession, fromDay: number, toDay: number): Occurrence[] {
  return datesOf(session, fromDay, toDay).map((date) => occurrenceOn(session, date))
}

/** Day numbers of a session's first and last dates; `last` is Infinity without an end. Undefined when every date is cancelled. */
export function spanOf(session: PlannedSession): { first: number; last: number } | undefined {
  const isEndless = session.kind === 'weekly' && session.until === null
  const from = dayOf(session.kind === 'weekly' ? session.from : session.date)
  const to = session.kind === 'weekly' ? dayOf(session.until ?? isoOf(from + LONGEST_SILENCE)) : from
  const dates = datesOf(session, from, to)
  const [first, last] = [dates.at(0), dates.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return { first: dayOf(first), last: isEndless ? Number.POSITIVE_INFINITY : dayOf(last) }
}

/** The next occurrence of any session that is not over at an instant (ms), and whose it is; one without hours lasts all its day. */
export function nextOccurrence(
  sessions: PlannedSessions,
  now: number,
): (Occurrence & { id: string }) | undefined {
  return Object.entries(sessions)
    .flatMap(([id, session]) => {
      const next = nextOf(session, now)
      return next === undefined ? [] : [{ id, ...next }]
    })
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b)))[0]
}

function nextOf(session: PlannedSession, now: number): Occurrence | undefined {
  const yesterday = dayAt(now, session.zone) - 1
  const from = session.kind === 'weekly' ? Math.max(yesterday, dayOf(session.from)) : yesterday
  const to = session.kind === 'weekly' ? from + LONGEST_SILENCE : dayOf(session.date)
  return occurrencesOf(session, from, to).find(({ date, startsAt, endsAt }) => {
    const end = endsAt ?? startsAt
    return end === null ? dayOf(date) > yesterday : end > now
  })
}

function sortKey({ date, start, id }: Occurrence & { id: string }): string {
  return `${date} ${start ?? '24:00'} ${id}`
}

/** Day number of the first date that a series' rule gives, cancelled or not. */
function firstDayOf({ from, weekday }: WeeklySession): number {
  return dayOf(from) + ((weekday - weekdayOf(dayOf(from)) + 7) % 7)
}

function datesOf(session: PlannedSession, fromDay: number, toDay: number): string[] {
  if (session.kind === 'once') {
    const day = dayOf(session.date)
    return day >= fromDay && day <= toDay ? [session.date] : []
  }
  const rule = {
    weekday: session.weekday,
    every: session.every,
    first: midnightOf(firstDayOf(session)),
    last: session.until === null ? null : midnightOf(dayOf(session.until)),
  }
  if (rule.last !== null && rule.last < rule.first) return []
  return listMidnights(rule, midnightOf(fromDay), midnightOf(toDay))
    .map((ms) => new Date(ms).toISOString().slice(0, 10))
    .filter((date) => !session.except.includes(date))
}

function occurrenceOn(session: PlannedSession, date: string): Occurrence {
  const { start, part, minutes, zone } = session
  const startsAt = start === null ? null : instantOf(date, start, zone)
  const endsAt = startsAt === null || minutes === null ? null : startsAt + minutes * MINUTE_MS
  return { date, start, part, minutes, startsAt, endsAt }
}

function midnightOf(day: number): number {
  return Date.parse(`${isoOf(day)}T00:00:00Z`)
}
