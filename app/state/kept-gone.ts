import { dayOf } from '#domain/days.ts'
import type { Mission } from '#domain/mission.ts'
import type { KeptMission } from '../local/schema.ts'

/** Whether all days that a mission names are past; false where it names none. */
export function isOver(mission: Mission, today: number): boolean {
  const dates = mission.sessions.flatMap(({ date }) => (date === null ? [] : [date]))
  const isWeekly = mission.sessions.some(({ weekday, date }) => date === null && weekday !== null)
  const last = isWeekly || dates.length === 0 ? mission.endsOn : dates.sort().at(-1)
  return last != null && dayOf(last) < today
}

/**
 * A kept copy after a check of its area: marked with why and since when if the area does not list the mission any more, unmarked
 * if it does again; the same object when nothing changed. The catalogue says only that a mission is gone: its own dates tell
 * one that is over from one that was withdrawn.
 */
export function judgeKept(kept: KeptMission, isListed: boolean, today: number, now: number): KeptMission {
  if (isListed) {
    if (kept.goneSince === undefined) return kept
    const { goneSince: _since, goneReason: _reason, ...listed } = kept
    return listed
  }
  if (kept.goneSince !== undefined) return kept
  return { ...kept, goneSince: now, goneReason: isOver(kept.mission, today) ? 'over' : 'withdrawn' }
}
