import type { PlannedSession } from '../sessions/planned-session.ts'
import { plansDate } from '../sessions/plans-date.ts'
import { instantOf } from '../sessions/wall-time.ts'
import {
  type ApplicationDoc,
  type RosterDoc,
  type Slot,
  slotKey,
  type Wish,
  wishKey,
} from './application-doc.ts'
import type { Change } from './decision.ts'
import type { MissionDoc } from './mission-doc.ts'

type Standing = Pick<ApplicationDoc, 'status' | 'wishes' | 'slots'>

/** The seats that an application holds: those of an offer, and of who is coming. */
export function heldBy({ status, slots }: Standing): readonly Slot[] {
  return status === 'offered' || status === 'coming' ? slots : []
}

/** What an application is after, as long as it is neither over nor told to wait. */
function askedBy({ status, wishes, slots }: Standing): readonly Wish[] {
  if (status === 'proposed') return wishes
  if (status !== 'offered' && status !== 'coming') return []
  return [...new Map(slots.map((slot) => [wishKey(slot), slot])).values()]
}

/** The roster after an application went from one standing to another; undefined: it was not there. */
export function recount(roster: RosterDoc, before: Standing | undefined, after: Standing): RosterDoc {
  const asked = { ...roster.asked }
  const held = { ...roster.held }
  if (before !== undefined) {
    add(asked, askedBy(before).map(wishKey), -1)
    add(held, heldBy(before).map(slotKey), -1)
  }
  add(asked, askedBy(after).map(wishKey), 1)
  add(held, heldBy(after).map(slotKey), 1)
  return { ...roster, asked, held }
}

/** A count that comes to nothing leaves. */
function add(counts: Record<string, number>, keys: readonly string[], by: 1 | -1): void {
  for (const key of keys) {
    const count = (counts[key] ?? 0) + by
    if (count > 0) counts[key] = count
    else delete counts[key]
  }
}

/** A mission's roster before anybody asked. */
export function emptyRoster(organisation: string, mission: string): Change<'roster'> {
  const value = { organisation, mission, asked: {}, held: {} }
  return { kind: 'roster', id: mission, gone: false, writers: {}, value }
}

/** Seats of a wish over all roles; 0 where it is not, or no longer, among what the mission plans. */
export function seatsOf(
  { sessions, seats }: Pick<MissionDoc, 'sessions' | 'seats'>,
  { session }: Wish,
): number {
  const isThere = session === 'all' ? Object.keys(sessions).length === 0 : Object.hasOwn(sessions, session)
  if (!isThere) return 0
  return Object.values(seats[session] ?? {}).reduce((sum, count) => sum + count, 0)
}

/** When a wish takes place, as its session plans it; `startsAt` in ms, null where no hour is known. */
export type Planned = Pick<PlannedSession, 'start' | 'part' | 'minutes' | 'zone'> & {
  date: string
  startsAt: number | null
}

/** When a wish takes place, if the mission plans it; null for a mission without sessions, undefined when there is none. */
export function plannedFor(
  { sessions }: Pick<MissionDoc, 'sessions'>,
  { session, date }: Wish,
): Planned | null | undefined {
  if (session === 'all') return Object.keys(sessions).length === 0 && date === null ? null : undefined
  const planned = Object.hasOwn(sessions, session) ? sessions[session] : undefined
  if (planned === undefined || date === null || !plansDate(planned, date)) return undefined
  const { start, part, minutes, zone } = planned
  const startsAt = start === null ? null : instantOf(date, start, zone)
  return { date, start, part, minutes, zone, startsAt }
}
