import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offerUntil } from '#domain/work/reply-times.ts'

const HOUR = 3_600_000
const at = (iso: string) => Date.parse(iso)
const hourIn = (instant: number, zone: string) =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(instant),
  )

test('an offer holds 24 hours, or a third of the time left when that is longer', () => {
  const now = at('2026-09-12T12:00:00+02:00')
  expect(offerUntil(now, now + 48 * HOUR, 'Europe/Paris')).toBe(now + 24 * HOUR)
  expect(offerUntil(now, now + 216 * HOUR, 'Europe/Paris')).toBe(now + 72 * HOUR)
})

test('an offer ends before what it offers begins, and one without a date lasts three days', () => {
  const now = at('2026-09-12T12:00:00+02:00')
  expect(offerUntil(now, now + 5 * HOUR, 'Europe/Paris')).toBe(now + 5 * HOUR)
  expect(offerUntil(now, null, 'Europe/Paris')).toBe(now + 72 * HOUR)
  expect(offerUntil(now, now - HOUR, 'Europe/Paris')).toBe(now + 72 * HOUR)
})

test('an offer never ends at night where it takes place, also on the nights when clocks change', () => {
  expect(offerUntil(at('2026-09-12T22:10:00+02:00'), at('2026-09-15T10:00:00+02:00'), 'Europe/Paris')).toBe(
    at('2026-09-14T09:00:00+02:00'),
  )
  const zones = ['Europe/Paris', 'Indian/Reunion', 'America/Cayenne', 'Pacific/Noumea', 'America/Miquelon']
  const instants = fc.oneof(
    fc.integer({ min: at('2026-01-01'), max: at('2028-01-01') }),
    fc.integer({ min: at('2027-03-26'), max: at('2027-03-30') }),
    fc.integer({ min: at('2026-10-23'), max: at('2026-10-27') }),
  )
  fc.assert(
    fc.property(instants, fc.nat(60 * 24), fc.constantFrom(...zones), (now, hours, zone) => {
      const startsAt = hours === 0 ? null : now + hours * HOUR
      const until = offerUntil(now, startsAt, zone)
      expect(until).toBeGreaterThan(now)
      if (startsAt !== null) expect(until).toBeLessThanOrEqual(startsAt)
      if (until === startsAt) return
      expect(until - now).toBeGreaterThanOrEqual(24 * HOUR)
      const hour = hourIn(until, zone)
      expect(hour >= 9 && hour < 21).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
