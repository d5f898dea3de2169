/** Making a format is slow on a phone. More names than zones exist only come from somebody who varies their letters. */
const MOST_KEPT = 600
const kept = new Map<string, Intl.DateTimeFormat>()

/** Writes instants as clocks of an IANA zone show them, in numbers, to the second. Throws RangeError for an unknown zone. */
export function zoneFormat(zone: string): Intl.DateTimeFormat {
  const known = kept.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(zone, format)
  return format
}
