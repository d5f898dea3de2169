import { zoneFormat } from './zone-format.ts'

const DAY_MS = 86_400_000

/**
 * The instant (ms since 1970) at which clocks of an IANA zone show a date `YYYY-MM-DD` and a time `HH:MM`. A time that a change of
 * hour skips is read with the offset before it (02:30 in Paris in March is when clocks show 03:30); one that comes twice is its
 * first: the rule of RFC 5545. Throws RangeError for an unknown zone.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const before = offsetAt(wall - DAY_MS, zone)
  const after = offsetAt(wall + DAY_MS, zone)
  const isAfter = offsetAt(wall - before, zone) !== before && offsetAt(wall - after, zone) === after
  return wall - (isAfter ? after : before)
}

/** Milliseconds that clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    zoneFormat(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const shown = `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`
  return Date.parse(shown) - Math.floor(instant / 1000) * 1000
}
