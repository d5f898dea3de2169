import {
  type ChangedSessions,
  changeFromHereOn,
  changeOne,
  type DateChange,
  type SeriesChange,
  withoutOccurrence,
} from '#domain/sessions/change-sessions.ts'
import type { PlannedSession } from '#domain/sessions/planned-session.ts'
import { MOST_SESSIONS } from '#domain/work/mission-doc.ts'
import type { Content } from './edits.ts'

export type SessionsFault = Extract<ChangedSessions, { ok: false }>['code'] | 'too_many'
export type Planned =
  | { ok: true; part: Pick<Content, 'sessions' | 'seats'> }
  | { ok: false; code: SessionsFault }

type Timetable = Pick<Content, 'sessions' | 'seats'>

/** One more session. It takes the seats of the one before it, or those said for no session in particular. */
export function addSession({ sessions, seats }: Timetable, id: string, session: PlannedSession): Planned {
  if (Object.keys(sessions).length >= MOST_SESSIONS) return { ok: false, code: 'too_many' }
  const model = Object.keys(sessions).at(-1) ?? 'all'
  return { ok: true, part: { sessions: { ...sessions, [id]: session }, seats: withSeats(seats, model, id) } }
}

/** Takes a session away with its seats. When none is left, its seats stand for the mission as a whole. */
export function removeSession({ sessions, seats }: Timetable, id: string): Timetable {
  const { [id]: _, ...others } = sessions
  const { [id]: left = {}, ...rest } = seats
  return { sessions: others, seats: Object.keys(others).length === 0 ? { ...rest, all: left } : rest }
}

/** « Seulement ce mardi 8 ». */
export function onlyThis(
  timetable: Timetable,
  id: string,
  date: string,
  change: DateChange,
  newId: string,
): Planned {
  return planned(timetable, id, newId, changeOne(timetable.sessions, id, date, change, newId))
}

/** « À partir de ce mardi 8 ». */
export function fromThisOn(
  timetable: Timetable,
  id: string,
  date: string,
  change: SeriesChange,
  newId: string,
): Planned {
  return planned(timetable, id, newId, changeFromHereOn(timetable.sessions, id, date, change, newId))
}

/** « Pas de séance ce mardi 8 ». */
export function notThis(timetable: Timetable, id: string, date: string): Planned {
  return planned(timetable, id, id, withoutOccurrence(timetable.sessions, id, date))
}

/** « Arrêter à partir de ce mardi 8 »: from its first date on, nothing is left. */
export function stopFrom(timetable: Timetable, id: string, date: string, newId: string): Planned {
  const split = changeFromHereOn(timetable.sessions, id, date, {}, newId)
  if (!split.ok) return split
  const { [newId]: later, ...kept } = split.sessions
  if (later !== undefined) return planned(timetable, id, id, { ok: true, sessions: kept, addedId: null })
  return { ok: true, part: removeSession(timetable, id) }
}

/** The same dates with clocks of another zone, when the mission moves there. */
export function inZone(sessions: Content['sessions'], zone: string): Content['sessions'] {
  return Object.fromEntries(
    Object.entries(sessions).map(([id, session]) => [
      id,
      session.zone === zone ? session : { ...session, zone },
    ]),
  )
}

function planned({ seats }: Timetable, id: string, newId: string, changed: ChangedSessions): Planned {
  if (!changed.ok) return changed
  const sessions = { ...changed.sessions }
  if (Object.keys(sessions).length > MOST_SESSIONS) return { ok: false, code: 'too_many' }
  const with_ = sessions[newId] === undefined ? seats : withSeats(seats, id, newId)
  const standing = Object.entries(with_).filter(([one]) => one === 'all' || sessions[one] !== undefined)
  return { ok: true, part: { sessions, seats: Object.fromEntries(standing) } }
}

function withSeats(seats: Content['seats'], from: string, to: string): Content['seats'] {
  const roles = seats[from]
  return roles === undefined || seats[to] !== undefined ? seats : { ...seats, [to]: { ...roles } }
}
