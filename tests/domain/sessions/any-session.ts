import fc from 'fast-check'
import { dayOf, isoOf, PARTS } from '#domain/days.ts'
import type { OnceSession, WeeklySession } from '#domain/sessions/planned-session.ts'

export const ZONES = ['Europe/Paris', 'Indian/Reunion', 'America/Guadeloupe', 'America/Miquelon']
const FIRST = dayOf('2026-01-01')

export const anyDate = fc.nat(1000).map((days) => isoOf(FIRST + days))
const anyTime = fc.nat(1439).map((minute) => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
})
const timing = {
  start: fc.option(anyTime),
  part: fc.option(fc.constantFrom(...PARTS)),
  minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
  zone: fc.constantFrom(...ZONES),
}

export const anyOnce: fc.Arbitrary<OnceSession> = fc.record({
  kind: fc.constant('once' as const),
  date: anyDate,
  ...timing,
})

/** Series with and without an end, cancelled here and there, on dates of the series and on others. */
export const anyWeekly: fc.Arbitrary<WeeklySession> = fc
  .record({
    kind: fc.constant('weekly' as const),
    weekday: fc.nat(6),
    every: fc.constantFrom(1 as const, 2 as const, 4 as const),
    from: anyDate,
    length: fc.option(fc.nat(400)),
    cancelled: fc.array(fc.nat(400), { maxLength: 10 }),
    ...timing,
  })
  .map(({ length, cancelled, ...series }) => ({
    ...series,
    until: length === null ? null : isoOf(dayOf(series.from) + length),
    except: [...new Set(cancelled)].map((days) => isoOf(dayOf(series.from) + days)),
  }))

export const weekly = (given: Partial<WeeklySession> = {}): WeeklySession => ({
  kind: 'weekly',
  weekday: 1,
  every: 1,
  from: '2026-09-01',
  until: null,
  except: [],
  start: '18:00',
  part: null,
  minutes: 120,
  zone: 'Europe/Paris',
  ...given,
})

export const once = (date: string, given: Partial<OnceSession> = {}): OnceSession => ({
  kind: 'once',
  date,
  start: '18:00',
  part: null,
  minutes: 120,
  zone: 'Europe/Paris',
  ...given,
})
