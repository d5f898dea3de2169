import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, isoOf } from '#domain/days.ts'
import { occurrencesOf } from '#domain/sessions/occurrences.ts'
import { plansDate } from '#domain/sessions/plans-date.ts'
import { anyOnce, anyWeekly } from './any-session.ts'

test('a date is planned exactly when the recurrence library gives it', () => {
  let planned = 0
  fc.assert(
    fc.property(fc.oneof(anyOnce, anyWeekly), fc.nat(400), (session, days) => {
      const from = dayOf(session.kind === 'once' ? session.date : session.from)
      const date = isoOf(from - 30 + days)
      const isGiven = occurrencesOf(session, dayOf(date), dayOf(date)).length === 1
      if (isGiven) planned += 1
      expect(plansDate(session, date)).toBe(isGiven)
    }),
    { numRuns: 3000 },
  )
  expect(planned).toBeGreaterThan(50)
})
