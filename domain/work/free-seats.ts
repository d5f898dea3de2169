import { type RosterDoc, type Slot, slotKey } from './application-doc.ts'
import type { MissionDoc } from './mission-doc.ts'

/** Seats of a slot that nobody holds, never below 0. */
export function freeSeats(
  { seats }: Pick<MissionDoc, 'seats'>,
  { held }: Pick<RosterDoc, 'held'>,
  slot: Slot,
): number {
  const roles = seats[slot.session] ?? {}
  const count = Object.hasOwn(roles, slot.role) ? (roles[slot.role] ?? 0) : 0
  return Math.max(0, count - (held[slotKey(slot)] ?? 0))
}
