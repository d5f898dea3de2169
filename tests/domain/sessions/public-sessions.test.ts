import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dayOf, isoOf, weekdayOf } from '#domain/days.ts'
import { SessionSchema } from '#domain/mission.ts'
import { occurrencesOf } from '#domain/sessions/occurrences.ts'
import { publicSessionsOf } from '#domain/sessions/public-sessions.ts'
import { anyOnce, anyWeekly, once, weekly } from './any-session.ts'

const TODAY = dayOf('2026-09-01')
const seen = (...sessions: Parameters<typeof publicSessionsOf>[0][string][]) =>
  publicSessionsOf(Object.fromEntries(sessions.map((session, i) => [String(i), session])), TODAY)
const daysOf = ({ sessions }: ReturnType<typeof seen>) => sessions.map(({ date, weekday }) => date ?? weekday)

test('shows a series without exception as its weekday, by the id of its session', () => {
  const when = seen(weekly(), weekly({ weekday: 3, start: null, part: 'morning' }))
  expect(when).toEqual({
    sessions: [
      {
        date: null,
        weekday: 1,
        start: '18:00',
        part: null,
        minutes: 120,
        zone: 'Europe/Paris',
        seats: null,
        id: '0',
      },
      {
        date: null,
        weekday: 3,
        start: null,
        part: 'morning',
        minutes: 120,
        zone: 'Europe/Paris',
        seats: null,
        id: '1',
      },
    ],
    startsOn: '2026-09-01',
    endsOn: null,
    isOnce: false,
  })
})

test('shows an end as the last date', () => {
  const when = seen(weekly({ until: '2027-06-30' }), weekly({ weekday: 3, until: '2027-06-30' }))
  expect(daysOf(when)).toEqual([1, 3])
  expect(when.endsOn).toBe('2027-06-29')
})

test('shows dates where a week is skipped or cancelled', () => {
  expect(daysOf(seen(weekly({ every: 2 }))).slice(0, 3)).toEqual(['2026-09-01', '2026-09-15', '2026-09-29'])
  expect(daysOf(seen(weekly({ except: ['2026-09-08'] }))).slice(0, 2)).toEqual(['2026-09-01', '2026-09-15'])
  expect(seen(weekly({ except: ['2026-09-08'] })).endsOn).toBeNull()
})

test('shows dates where series begin or end in different weeks', () => {
  const isWeekly = (...sessions: Parameters<typeof seen>) => daysOf(seen(...sessions)).every(Number.isInteger)
  const thursdays = (given: Parameters<typeof weekly>[0]) => weekly({ weekday: 3, ...given })
  expect(isWeekly(weekly(), thursdays({ from: '2026-09-03' }))).toBe(true)
  expect(isWeekly(weekly(), thursdays({ from: '2026-09-10' }))).toBe(false)
  expect(isWeekly(weekly(), thursdays({ until: '2027-06-24' }))).toBe(false)
  expect(isWeekly(weekly({ until: '2027-06-22' }), thursdays({ until: '2027-06-24' }))).toBe(true)
  expect(isWeekly(weekly({ until: '2027-06-15' }), thursdays({ until: '2027-06-24' }))).toBe(false)
})

test('shows the weekday again when what was cancelled is past', () => {
  expect(daysOf(seen(weekly({ from: '2026-06-02', except: ['2026-07-14', '2026-08-25'] })))).toEqual([1])
})

test('stops after a year and after sixty dates', () => {
  const fortnightly = daysOf(seen(weekly({ every: 2 })))
  expect(fortnightly.at(-1)).toBe('2027-08-31')
  const mixed = seen(weekly({ except: ['2026-09-08'] }), weekly({ weekday: 4 }))
  expect(mixed.sessions).toHaveLength(60)
  expect(mixed.sessions[0]?.date).toBe('2026-09-01')
})

test('shows a date that is far away however far it is', () => {
  expect(seen(once('2029-05-05'))).toMatchObject({
    startsOn: '2029-05-05',
    sessions: [{ date: '2029-05-05' }],
  })
})

test('calls single dates within two months one time, and anything else regular', () => {
  expect(seen(once('2026-09-12')).isOnce).toBe(true)
  expect(seen(once('2026-09-12'), once('2026-11-12')).isOnce).toBe(true)
  expect(seen(once('2026-09-12'), once('2026-11-13')).isOnce).toBe(false)
  expect(seen(once('2026-09-12'), weekly({ until: '2026-09-08' })).isOnce).toBe(false)
  expect(seen().isOnce).toBe(false)
})

test('keeps the last date of what is over, and drops past dates of what is not', () => {
  expect(seen(once('2026-08-01'), weekly({ from: '2026-06-02', until: '2026-08-30' }))).toMatchObject({
    sessions: [{ date: '2026-08-25' }],
    endsOn: '2026-08-25',
  })
  expect(daysOf(seen(once('2026-08-01'), once('2026-09-02')))).toEqual(['2026-09-02'])
})

test('shows one session for two that nobody could tell apart', () => {
  expect(seen(once('2026-09-12'), once('2026-09-12')).sessions).toHaveLength(1)
})

test('says exactly what is planned: no date too many, none missing', () => {
  const plain = anyWeekly.map((series) => ({ ...series, every: 1 as const, except: [] }))
  const some = fc.oneof(
    fc.array(fc.oneof(anyOnce, anyWeekly), { maxLength: 3 }),
    fc.array(plain, { minLength: 2, maxLength: 3 }),
  )
  fc.assert(
    fc.property(some, fc.nat(1200), (planned, after) => {
      const today = dayOf('2026-01-01') + after
      const when = publicSessionsOf(Object.fromEntries(planned.map((one, i) => [String(i), one])), today)
      const to = today + 200
      const expected = new Set(
        planned.flatMap((one) => occurrencesOf(one, today, to).map(({ date, start }) => `${date} ${start}`)),
      )
      const said = new Set(
        when.sessions.flatMap(({ date, weekday, start }) => {
          if (date !== null) return dayOf(date) >= today && dayOf(date) <= to ? [`${date} ${start}`] : []
          const from = Math.max(today, dayOf(when.startsOn ?? ''))
          const last = Math.min(to, dayOf(when.endsOn ?? '2099-01-01'))
          const days = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i)
          return days.filter((day) => weekdayOf(day) === weekday).map((day) => `${isoOf(day)} ${start}`)
        }),
      )
      if (when.sessions.length < 60) expect(said).toEqual(expected)
      for (const session of when.sessions) expect(v.is(SessionSchema, session)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
