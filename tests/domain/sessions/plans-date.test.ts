import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, isoOf, weekdayOf } from '#domain/days.ts'
import { occurrencesOf } from '#domain/sessions/occurrences.ts'
import { plansDate } from '#domain/sessions/plans-date.ts'
import { anyOnce, anyWeekly } from './any-session.ts'

test('a date is planned exactly when the recurrence library gives it', () => {
  let planned = 0
  fc.assert(
    fc.property(
      fc.oneof(anyOnce, anyWeekly),
      fc.nat(57),
      fc.constantFrom(0, 0, 1, 3),
      (session, weeks, off) => {
        const from = dayOf(session.kind === 'once' ? session.date : session.from)
        const first = session.kind === 'once' ? from : from + ((session.weekday - weekdayOf(from) + 7) % 7)
        const date = isoOf(first - 14 + 7 * weeks + off)
        const isGiven = occurrencesOf(session, dayOf(date), dayOf(date)).length === 1
        if (isGiven) planned += 1
        expect(plansDate(session, date)).toBe(isGiven)
      },
    ),
    { numRuns: 3000 },
  )
  expect(planned).toBeGreaterThan(200)
})
