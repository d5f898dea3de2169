import { dayOf } from '#domain/days.ts'
import type { Session } from '#domain/mission.ts'
import type { Slot, Wish } from '#domain/work/application-doc.ts'
import { hoursOf, longDay, type Reader } from '../mission/when.ts'

/** « samedi 12 septembre, de 14 h à 16 h »: a session at one of its dates. */
export function dateWords(session: Session, date: string, reader: Reader): string {
  return [longDay(dayOf(date), reader), hoursOf({ ...session, date }, reader)].filter(Boolean).join(', ')
}

/** A date that was wished or given, by the sessions that the phone knows of its mission; the day alone where it knows none. */
export function slotWords(
  slot: Wish & Partial<Slot>,
  sessions: readonly Session[],
  reader: Reader,
  anyDate: string,
): string {
  const { session: id, date, role } = slot
  const session = sessions.find((one) => one.id === id)
  const day =
    date === null
      ? anyDate
      : session === undefined
        ? longDay(dayOf(date), reader)
        : dateWords(session, date, reader)
  return role ? `${day} (${role})` : day
}

/** Each date once: two roles of one date are said apart, two sessions at one hour are not. */
export const distinctWords = (lines: readonly string[]): string[] => [...new Set(lines)]
