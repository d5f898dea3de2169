import type { Kind } from '../vocabulary.ts'
import { monthsAfter } from './feed-date.ts'

const MONTHS_UNSEEN = 12

/**
 * Whether a mission is over on a day, all days `YYYY-MM-DD`: a civic service from the day it starts, any other after its last
 * day; without such a date, twelve months after it was last seen in its source.
 */
export function isExpired(
  mission: { kind: Kind; startsOn: string | null; endsOn: string | null; lastSeenOn: string },
  today: string,
): boolean {
  const { kind, startsOn, endsOn, lastSeenOn } = mission
  if (kind === 'civic_service' && startsOn !== null) return startsOn <= today
  if (endsOn !== null) return endsOn < today
  return monthsAfter(lastSeenOn, MONTHS_UNSEEN) < today
}
