import { dayAt, partOf } from '#domain/days.ts'
import type { Clock } from '#domain/match/clock.ts'

/** Today and the part of the day where the phone is, at an instant in ms since 1970. */
export function phoneClock(instantMs: number): Clock {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const wall = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(instantMs)
  return { day: dayAt(instantMs, zone), part: partOf(wall) }
}
