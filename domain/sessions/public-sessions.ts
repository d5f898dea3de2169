import { dayOf, isoOf } from '../days.ts'
import type { Session } from '../mission.ts'
import { occurrencesOf, spanOf } from './occurrences.ts'
import type { PlannedSession, PlannedSessions, WeeklySession } from './planned-session.ts'

/** Series are told a year ahead, sixty dates at most: they are told again whenever their mission is written anew. */
const DAYS_AHEAD = 365
const MOST_DATES = 60
/** Single dates within two months are one need, of which one picks a date; over a longer time one comes back. */
const ONCE_DAYS = 61

/**
 * When a mission happens, as citizens and catalogues see it. `startsOn` and `endsOn`: first and last planned date of what is not
 * over; null where nothing is planned, `endsOn` also where a series has no end. `isOnce`: single dates only, within two months
 * (see `laneOf`). Seats are null: they belong to an occurrence.
 */
export type PublicWhen = {
  sessions: Session[]
  startsOn: string | null
  endsOn: string | null
  isOnce: boolean
}

/** A session and the day numbers of its first and last dates, cancelled ones apart; `last` is Infinity without an end. */
type Spanned = { id: string; session: PlannedSession; first: number; last: number }

/**
 * Public sessions as of a day (day number). Series stand as weekdays only where « every such weekday from `startsOn` to `endsOn` »
 * is exactly what is planned; where a date is single or cancelled, a week is skipped, or series begin or end apart, dates of the
 * year ahead stand instead, sixty at most. Past dates are left out, but for the last one when all is over.
 */
export function publicSessionsOf(sessions: PlannedSessions, today: number): PublicWhen {
  const all = Object.entries(sessions).flatMap(([id, session]): Spanned[] => {
    const span = spanOf(session)
    return span === undefined ? [] : [{ id, session, ...span }]
  })
  const ahead = all.filter(({ last }) => last >= today)
  const shown = ahead.length > 0 ? ahead : all.toSorted((a, b) => a.last - b.last).slice(-1)
  if (shown.length === 0) return { sessions: [], startsOn: null, endsOn: null, isOnce: false }
  const first = Math.min(...shown.map((one) => one.first))
  const last = Math.max(...shown.map((one) => one.last))
  return {
    sessions: distinct(
      (last < today ? null : weekdaysOf(shown, today)) ?? datesOf(shown, Math.min(today, last)),
    ),
    startsOn: isoOf(first),
    endsOn: Number.isFinite(last) ? isoOf(last) : null,
    isOnce: shown.every(({ session }) => session.kind === 'once') && last - first <= ONCE_DAYS,
  }
}

/** Weekday sessions, if those say it exactly: every week, nothing cancelled, all begun or all beginning and ending within one week. */
function weekdaysOf(shown: readonly Spanned[], today: number): Session[] | null {
  const series = shown.flatMap(({ id, session }) => (session.kind === 'weekly' ? [{ id, session }] : []))
  if (series.length < shown.length || !series.every((one) => isEveryWeek(one.session, today))) return null
  const nexts = shown.map(({ first }) => Math.max(first, today))
  const lasts = shown.map(({ last }) => last)
  if (!isWithinAWeek(nexts) || !isWithinAWeek(lasts)) return null
  return series.map(({ id, session }) => sessionOf(id, session, { date: null, weekday: session.weekday }))
}

function isEveryWeek({ every, except }: WeeklySession, today: number): boolean {
  return every === 1 && except.every((date) => dayOf(date) < today)
}

function isWithinAWeek(days: readonly number[]): boolean {
  return new Set(days).size === 1 || Math.max(...days) - Math.min(...days) < 7
}

function datesOf(shown: readonly Spanned[], from: number): Session[] {
  return shown
    .flatMap(({ id, session, last }) => {
      const to = session.kind === 'once' ? last : Math.min(last, from + DAYS_AHEAD)
      return occurrencesOf(session, from, to).map(({ date }) =>
        sessionOf(id, session, { date, weekday: null }),
      )
    })
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b)))
    .slice(0, MOST_DATES)
}

function sessionOf(
  id: string,
  { start, part, minutes, zone }: PlannedSession,
  when: Pick<Session, 'date' | 'weekday'>,
): Session {
  return { ...when, start, part, minutes, zone, seats: null, id }
}

function sortKey({ date, start }: Session): string {
  return `${date} ${start ?? ''}`
}

function distinct(sessions: readonly Session[]): Session[] {
  return [...new Map(sessions.map((session) => [JSON.stringify({ ...session, id: '' }), session])).values()]
}
