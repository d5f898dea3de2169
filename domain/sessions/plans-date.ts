import { dayOf, weekdayOf } from '../days.ts'
import type { PlannedSession } from './planned-session.ts'

/**
 * Whether a session takes place on a date `YYYY-MM-DD`: what `occurrencesOf` says of one day, without the recurrence library, for the
 * phone of who proposes themselves.
 */
export function plansDate(session: PlannedSession, date: string): boolean {
  if (session.kind === 'once') return session.date === date
  const { weekday, every, from, until, except } = session
  if (date < from || (until !== null && date > until) || except.includes(date)) return false
  const first = dayOf(from) + ((weekday - weekdayOf(dayOf(from)) + 7) % 7)
  return dayOf(date) >= first && (dayOf(date) - first) % (7 * every) === 0
}
