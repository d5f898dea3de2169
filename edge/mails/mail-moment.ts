import { dayAt, isoOf } from '#domain/days.ts'
import { zoneFormat } from '#domain/sessions/zone-format.ts'
import type { MailMoment } from '#domain/words/mail-moment.ts'

/** An instant (ms) as clocks of an IANA zone show it, to the minute. */
export function mailMoment(instant: number, zone: string): MailMoment {
  const parts = Object.fromEntries(
    zoneFormat(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return { date: isoOf(dayAt(instant, zone)), start: `${parts.hour}:${parts.minute}`, part: null, zone }
}
