import { dayAt, isoOf } from '../days.ts'
import { KEPT } from '../retention.ts'
import { instantOf } from '../sessions/wall-time.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The delay of reply, in days, of an association that promises none: silence is not allowed to last. */
export const USUAL_REPLY_DAYS = 7
/** An offer of seats without a date, or of one that is over, in ms. */
const DATELESS_OFFER_MS = 3 * DAY
/** How long the place of a proposal is kept whose author has not confirmed their mail. */
export const HOLD_MS = KEPT.holdHours * HOUR
const NIGHT_FROM = '21:00'
const NIGHT_TO = '09:00'

/** Until when (ms) an association has promised its answer to what reached it at `since`. */
export function answerBy(since: number, replyDays: number | null): number {
  return since + (replyDays ?? USUAL_REPLY_DAYS) * DAY
}

/**
 * Until when (ms) an offer made at `now` holds: 24 hours or a third of the time left before it starts, whichever is longer. It never
 * ends between 21 h and 9 h where it takes place, but where it starts before; `startsAt` (ms) is null without a date.
 */
export function offerUntil(now: number, startsAt: number | null, zone: string): number {
  if (startsAt === null || startsAt <= now) return awake(now + DATELESS_OFFER_MS, zone)
  return Math.min(startsAt, awake(now + Math.max(DAY, Math.round((startsAt - now) / 3)), zone))
}

/** An instant, or the next 9 h where it is night. */
function awake(instant: number, zone: string): number {
  const day = dayAt(instant, zone)
  if (instant < instantOf(isoOf(day), NIGHT_TO, zone)) return instantOf(isoOf(day), NIGHT_TO, zone)
  if (instant < instantOf(isoOf(day), NIGHT_FROM, zone)) return instant
  return instantOf(isoOf(day + 1), NIGHT_TO, zone)
}
