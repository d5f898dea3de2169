import { wishKey } from '#domain/work/application-doc.ts'
import {
  type AttendanceDoc,
  attendanceId,
  type GatheringDoc,
  gatheringId,
  type Held,
  type Presence,
  presenceOf,
} from '#domain/work/attendance-doc.ts'
import type { View } from '#domain/work/fold.ts'
import type { MissionDoc } from '#domain/work/mission-doc.ts'
import { plannedFor } from '#domain/work/roster.ts'
import { type Application, listPeople } from '../people/people-of.ts'
import { listDocs } from '../work/work-docs.ts'

/** Somebody on the sheet of a date. `noted` is what stands in the document, `presence` what counts, with digits that were typed. */
export type OnSheet = {
  id: string
  person: Application
  value: AttendanceDoc | undefined
  noted: Presence
  presence: Presence
}

/** The dates on which people come, or of which something was said, the earliest first; none for a mission without dates. */
export function listSheetDates(view: View, mission: string): Held[] {
  const slots = listPeople(view, mission).flatMap(({ value }) =>
    value.status === 'coming' ? value.slots : [],
  )
  const said = listDocs(view, 'attendance').flatMap(({ value }) => (value.mission === mission ? [value] : []))
  const dates = new Map<string, Held>()
  for (const { session, date } of [...slots, ...said]) {
    if (date !== null && session !== 'all') dates.set(wishKey({ session, date }), { mission, session, date })
  }
  return [...dates.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

export const gatheringOf = (view: View, held: Held): GatheringDoc | undefined =>
  listDocs(view, 'gathering').find(({ id }) => id === gatheringId(held))?.value

/** Who is expected on a date and who was said to have come, by first name. */
export function listOnSheet(view: View, held: Held): OnSheet[] {
  const gathering = gatheringOf(view, held)
  const values = new Map(listDocs(view, 'attendance').map(({ id, value }) => [id, value]))
  return listPeople(view, held.mission)
    .flatMap((person): OnSheet[] => {
      const value = values.get(attendanceId(held, person.value.account))
      if (value === undefined && !isExpected(person, held)) return []
      const noted = value?.presence ?? 'unsaid'
      const presence = value === undefined ? 'unsaid' : presenceOf(value, gathering)
      return [{ id: person.id, person, value, noted, presence }]
    })
    .sort((a, b) => a.person.value.name.localeCompare(b.person.value.name))
}

function isExpected({ value }: Application, { session, date }: Held): boolean {
  return (
    value.status === 'coming' &&
    value.slots.some((slot) => slot.session === session && (session === 'all' || slot.date === date))
  )
}

/** Minutes that a mission plans for a date; null where it says none. */
export const plannedMinutes = (mission: MissionDoc, { session, date }: Held): number | null =>
  plannedFor(mission, { session, date })?.minutes ?? null
