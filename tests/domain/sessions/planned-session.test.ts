import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { zoneOf } from '#domain/place/zones.ts'
import { PlannedSessionSchema } from '#domain/sessions/planned-session.ts'
import { anyOnce, anyWeekly, once, weekly } from './any-session.ts'

const isSession = (session: unknown) => v.is(PlannedSessionSchema, session)

test('takes what the rules make', () => {
  fc.assert(
    fc.property(fc.oneof(anyOnce, anyWeekly), (session) => {
      expect(isSession(session)).toBe(true)
    }),
  )
})

test('refuses days that no calendar has, and years too far', () => {
  const dates = ['2026-02-29', '2026-13-01', '2026-04-31', '2019-12-31', '2100-01-01', '2026-1-1', '']
  expect(dates.filter((date) => isSession(once(date)))).toEqual([])
  expect(dates.filter((date) => isSession(weekly({ from: date })))).toEqual([])
  expect(dates.filter((date) => isSession(weekly({ except: [date] })))).toEqual([])
  expect(isSession(once('2028-02-29'))).toBe(true)
})

test('refuses zones that are none, offsets among them', () => {
  const zones = ['', 'Europe/Pari', '+04:00', 'Europe/Paris; DROP', 'a'.repeat(65)]
  expect(zones.filter((zone) => isSession(once('2026-09-01', { zone })))).toEqual([])
})

test('refuses hours, durations, weekdays and rhythms out of bounds', () => {
  expect(['24:00', '9:00', '12:60'].filter((start) => isSession(once('2026-09-01', { start })))).toEqual([])
  expect([0, 1441, 1.5].filter((minutes) => isSession(once('2026-09-01', { minutes })))).toEqual([])
  expect([-1, 7, 0.5].filter((weekday) => isSession(weekly({ weekday })))).toEqual([])
  expect(isSession({ ...weekly(), every: 3 })).toBe(false)
})

test('refuses a series that ends before it begins, or with more than sixty cancelled dates', () => {
  expect(isSession(weekly({ from: '2026-09-02', until: '2026-09-01' }))).toBe(false)
  expect(isSession(weekly({ except: Array(61).fill('2026-09-08') }))).toBe(false)
})

test('takes the zone of every territory overseas', () => {
  const areas = ['971', '972', '973', '974', '975', '976', '977', '978', '984', '986', '987', '988', '989']
  const zones = [
    ...areas.map((area) => zoneOf(area)),
    zoneOf('987', '98719'),
    zoneOf('987', '98731'),
    zoneOf('35'),
  ]
  expect(zones.filter((zone) => !isSession(once('2026-09-01', { zone })))).toEqual([])
  expect(new Set(zones).size).toBe(16)
})
