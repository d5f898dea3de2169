import { dayAt, dayOf, isoOf } from '#domain/days.ts'
import type { Mission, Session } from '#domain/mission.ts'
import { type Wish, wishKey } from '#domain/work/application-doc.ts'
import { nextDays } from '../mission/when.ts'

/** A date that one may tick: what is sent, and the session with its date, to be said. */
export type DateChoice = { key: string; wish: Wish; session: Session }

/** So many dates of a weekly session may be ticked. */
const NEXT_DATES = 8

/**
 * The dates of a mission that are to come at `now` (ms), where it takes place. A mission without sessions gives none: one proposes
 * oneself for all of it. `isOver`: it had dates, and they are past.
 */
export function dateChoices(
  mission: Pick<Mission, 'sessions' | 'startsOn' | 'endsOn'>,
  now: number,
): { choices: DateChoice[]; isOver: boolean } {
  const named = mission.sessions.flatMap((session) => datesOf(session, mission, now))
  const choices = [...new Map(named.map((one) => [one.key, one])).values()]
  choices.sort((a, b) => sortKey(a).localeCompare(sortKey(b)))
  return { choices, isOver: mission.sessions.length > 0 && choices.length === 0 }
}

function datesOf(
  session: Session,
  { startsOn, endsOn }: Pick<Mission, 'startsOn' | 'endsOn'>,
  now: number,
): DateChoice[] {
  const { id, date, weekday, zone } = session
  if (id === undefined) return []
  const today = dayAt(now, zone)
  const dates =
    date !== null
      ? [date].filter((one) => dayOf(one) >= today)
      : nextDays(weekday ?? 0, startsOn, endsOn, today, NEXT_DATES).map(isoOf)
  return dates.map((one) => {
    const wish = { session: id, date: one }
    return { key: wishKey(wish), wish, session: { ...session, date: one } }
  })
}

const sortKey = ({ session }: DateChoice): string => `${session.date} ${session.start ?? ''}`

/** What is sent for the dates that are ticked; `all` for a mission without dates. */
export function wishesOf(choices: readonly DateChoice[], ticked: readonly string[]): Wish[] {
  if (choices.length === 0) return [{ session: 'all', date: null }]
  return choices.filter(({ key }) => ticked.includes(key)).map(({ wish }) => wish)
}
