import * as v from 'valibot'
import { dayOf, isoOf, type Part } from '../days.ts'
import { occurrencesOf, spanOf } from './occurrences.ts'
import {
  MOST_EXCEPTIONS,
  type PlannedSession,
  PlannedSessionSchema,
  type PlannedSessions,
  type WeeklySession,
} from './planned-session.ts'

/** What an edit says of the hours; what it leaves out stays. A start told alone forgets the part of the day, and the other way round. */
type TimingChange = { start?: string | null; part?: Part | null; minutes?: number | null; zone?: string }
export type DateChange = TimingChange & { date?: string }
export type SeriesChange = TimingChange & { weekday?: number; every?: 1 | 2 | 4; until?: string | null }

/**
 * `addedId`: the new id, where one was used; its seats are for the caller to take over from the session that it came from.
 * `no_such_session`, `no_such_date`: nothing stands there any more, a colleague may have moved it. `too_many_exceptions`: the series
 * has MOST_EXCEPTIONS cancelled dates. `not_a_session`: the change makes something that the schema refuses.
 */
export type ChangedSessions =
  | { ok: true; sessions: PlannedSessions; addedId: string | null }
  | {
      ok: false
      code: 'no_such_session' | 'no_such_date' | 'too_many_exceptions' | 'not_a_session'
    }

/** Cancels one date. A dated session goes away; so does a series of which nothing is left. */
export function withoutOccurrence(sessions: PlannedSessions, id: string, date: string): ChangedSessions {
  const found = findAt(sessions, id, date)
  if (!found.ok) return found
  const { [id]: _, ...others } = sessions
  if (found.session.kind === 'once') return { ok: true, sessions: others, addedId: null }
  return accept({ ...others, ...orNothing(id, cancelled(found.session, date)) })
}

/**
 * « Celle-ci seulement »: the date leaves its series and stands alone under `newId`, changed; every other occurrence stays. A dated
 * session is changed where it stands, and `newId` is left.
 */
export function changeOne(
  sessions: PlannedSessions,
  id: string,
  date: string,
  change: DateChange,
  newId: string,
): ChangedSessions {
  const found = findAt(sessions, id, date)
  if (!found.ok) return found
  const { session } = found
  const alone = { kind: 'once' as const, date: change.date ?? date, ...timing(session, change) }
  if (session.kind === 'once') return accept({ ...sessions, [id]: alone })
  const { [id]: _, ...others } = sessions
  return accept({ ...others, ...orNothing(id, cancelled(session, date)), [newId]: alone }, newId)
}

/**
 * « À partir de celle-ci »: the series ends the day before `date`, and a changed one starts there under `newId`; what came before
 * stays. Another weekday moves it within the week of `date`, with its end and its cancelled dates. From its first occurrence on,
 * and for a dated session, the session is changed where it stands, and `newId` is left.
 */
export function changeFromHereOn(
  sessions: PlannedSessions,
  id: string,
  date: string,
  change: SeriesChange,
  newId: string,
): ChangedSessions {
  const found = findAt(sessions, id, date)
  if (!found.ok) return found
  const { session } = found
  if (session.kind === 'once')
    return accept({ ...sessions, [id]: { ...session, ...timing(session, change) } })
  const { [id]: _, ...others } = sessions
  const kept = orNothing(id, endedBefore(session, date))
  const started = startedOn(session, date, change)
  return id in kept
    ? accept({ ...others, ...kept, [newId]: started }, newId)
    : accept({ ...others, [id]: started })
}

/** What an edit must carry to lead from some sessions to others: those added or changed, and null for those that went. */
export function sessionEdits(
  before: PlannedSessions,
  after: PlannedSessions,
): Record<string, PlannedSession | null> {
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id))
  const changed = Object.entries(after).filter(
    ([id, session]) => JSON.stringify(session) !== JSON.stringify(before[id]),
  )
  return { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((id) => [id, null])) }
}

type FoundSession =
  | { ok: true; session: PlannedSession }
  | { ok: false; code: 'no_such_session' | 'no_such_date' }

function findAt(sessions: PlannedSessions, id: string, date: string): FoundSession {
  const session = Object.hasOwn(sessions, id) ? sessions[id] : undefined
  if (session === undefined) return { ok: false, code: 'no_such_session' }
  const isThere =
    v.is(v.pipe(v.string(), v.isoDate()), date) && occurrencesOf(session, dayOf(date), dayOf(date)).length > 0
  return isThere ? { ok: true, session } : { ok: false, code: 'no_such_date' }
}

function cancelled(series: WeeklySession, date: string): WeeklySession {
  return { ...series, except: [...series.except, date].sort() }
}

function endedBefore(series: WeeklySession, date: string): WeeklySession {
  return { ...series, until: isoOf(dayOf(date) - 1), except: series.except.filter((day) => day < date) }
}

function startedOn(series: WeeklySession, date: string, change: SeriesChange): WeeklySession {
  const shift = (change.weekday ?? series.weekday) - series.weekday
  const moved = (day: string) => isoOf(dayOf(day) + shift)
  return {
    ...series,
    ...timing(series, change),
    weekday: change.weekday ?? series.weekday,
    every: change.every ?? series.every,
    from: moved(date),
    until: change.until !== undefined || series.until === null ? (change.until ?? null) : moved(series.until),
    except: series.except.filter((day) => day > date).map(moved),
  }
}

function timing({ start, part, minutes, zone }: PlannedSession, change: TimingChange) {
  const saysStart = typeof change.start === 'string' && change.part === undefined
  const saysPart = typeof change.part === 'string' && change.start === undefined
  return {
    start: saysPart ? null : change.start === undefined ? start : change.start,
    part: saysStart ? null : change.part === undefined ? part : change.part,
    minutes: change.minutes === undefined ? minutes : change.minutes,
    zone: change.zone ?? zone,
  }
}

/** A series of which nothing is left is no session. */
function orNothing(id: string, series: WeeklySession): Record<string, PlannedSession> {
  return spanOf(series) === undefined ? {} : { [id]: series }
}

function accept(sessions: PlannedSessions, addedId: string | null = null): ChangedSessions {
  const all = Object.values(sessions)
  const isFull = all.some((session) => session.kind === 'weekly' && session.except.length > MOST_EXCEPTIONS)
  if (isFull) return { ok: false, code: 'too_many_exceptions' }
  return all.every((session) => v.is(PlannedSessionSchema, session))
    ? { ok: true, sessions, addedId }
    : { ok: false, code: 'not_a_session' }
}
