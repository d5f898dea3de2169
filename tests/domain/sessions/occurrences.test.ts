import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, isoOf, weekdayOf } from '#domain/days.ts'
import { nextOccurrence, occurrencesOf, spanOf } from '#domain/sessions/occurrences.ts'
import type { WeeklySession } from '#domain/sessions/planned-session.ts'
import { anyOnce, anyWeekly, once, weekly } from './any-session.ts'

const between = (session: Parameters<typeof occurrencesOf>[0], from: string, to: string) =>
  occurrencesOf(session, dayOf(from), dayOf(to))
const datesIn = (session: Parameters<typeof occurrencesOf>[0], from: string, to: string) =>
  between(session, from, to).map(({ date }) => date)

/** What a clock on the wall shows, as an independent witness. */
const wallOf = (instant: number, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(instant)

/** Day by day, as slowly as a person would with a calendar. */
function naiveDates(series: WeeklySession, from: number, to: number): string[] {
  const found: string[] = []
  let turn = 0
  for (let day = dayOf(series.from); day <= Math.min(to, dayOf(series.until ?? '2099-12-31')); day++) {
    if (weekdayOf(day) !== series.weekday) continue
    const isItsWeek = turn++ % series.every === 0
    if (isItsWeek && day >= from && !series.except.includes(isoOf(day))) found.push(isoOf(day))
  }
  return found
}

test('counts weeks from the first such weekday, whatever day the series is said to begin on', () => {
  const series = weekly({ weekday: 0, every: 2, from: '2026-09-02' })
  expect(datesIn(series, '2026-09-01', '2026-10-10')).toEqual(['2026-09-07', '2026-09-21', '2026-10-05'])
})

test('gives the dates that a person finds day by day, and none twice', () => {
  fc.assert(
    fc.property(anyWeekly, fc.nat(1400), fc.nat(500), (series, after, length) => {
      const from = dayOf('2026-01-01') + after
      const dates = occurrencesOf(series, from, from + length).map(({ date }) => date)
      expect(dates).toEqual(naiveDates(series, from, from + length))
      expect(new Set(dates).size).toBe(dates.length)
    }),
  )
})

test('spans from the first date that stands to the last one', () => {
  fc.assert(
    fc.property(fc.oneof(anyOnce, anyWeekly), (session) => {
      const to = session.kind === 'once' ? session.date : (session.until ?? '2031-01-01')
      const dates = datesIn(session, '2020-01-01', to)
      const isEndless = session.kind === 'weekly' && session.until === null
      const [first, last] = [dates.at(0), dates.at(-1)]
      const expected =
        first === undefined || last === undefined
          ? undefined
          : { first: dayOf(first), last: isEndless ? Number.POSITIVE_INFINITY : dayOf(last) }
      expect(spanOf(session)).toEqual(expected)
    }),
  )
})

test('keeps the time on the wall over every change of hour', () => {
  fc.assert(
    fc.property(anyWeekly, (series) => {
      for (const { date, start, startsAt } of between(series, '2026-01-01', '2028-12-31')) {
        if (startsAt === null || (start ?? '') < '03:00') continue
        expect(wallOf(startsAt, series.zone)).toBe(`${date} ${start}`)
      }
    }),
  )
})

test('lets as many minutes pass as were said, also in the night of a change', () => {
  const session = once('2026-10-24', { start: '23:00', minutes: 300 })
  const [night] = between(session, '2026-10-24', '2026-10-24')
  expect((night?.endsAt ?? 0) - (night?.startsAt ?? 0)).toBe(300 * 60_000)
  expect(wallOf(night?.endsAt ?? 0, 'Europe/Paris')).toBe('2026-10-25 03:00')
})

test('reads 02:30 of the Sunday that skips it as when clocks show 03:30', () => {
  const [sunday] = between(once('2026-03-29', { start: '02:30' }), '2026-03-29', '2026-03-29')
  expect(sunday?.startsAt).toBe(Date.parse('2026-03-29T01:30:00Z'))
})

test('reads 02:30 of the Sunday that has it twice as the first one', () => {
  const [sunday] = between(once('2026-10-25', { start: '02:30' }), '2026-10-25', '2026-10-25')
  expect(sunday?.startsAt).toBe(Date.parse('2026-10-25T00:30:00Z'))
})

test('knows both Sundays to the minute in Paris', () => {
  const at = (date: string, start: string) => between(once(date, { start }), date, date)[0]?.startsAt
  const utc = (text: string) => Date.parse(`${text}:00Z`)
  expect(at('2026-03-29', '01:59')).toBe(utc('2026-03-29T00:59'))
  expect(at('2026-03-29', '02:00')).toBe(utc('2026-03-29T01:00'))
  expect(at('2026-03-29', '03:00')).toBe(utc('2026-03-29T01:00'))
  expect(at('2026-10-25', '01:59')).toBe(utc('2026-10-24T23:59'))
  expect(at('2026-10-25', '02:00')).toBe(utc('2026-10-25T00:00'))
  expect(at('2026-10-25', '03:00')).toBe(utc('2026-10-25T02:00'))
})

test.each([
  ['Indian/Reunion', '+04:00'],
  ['America/Guadeloupe', '-04:00'],
])('changes no hour in %s', (zone, offset) => {
  for (const date of ['2026-03-29', '2026-10-25', '2026-11-01', '2026-07-01']) {
    const [found] = between(once(date, { start: '02:30', zone }), date, date)
    expect(found?.startsAt).toBe(Date.parse(`${date}T02:30:00${offset}`))
  }
})

test('changes hour with America in Saint-Pierre-et-Miquelon', () => {
  const at = (date: string) =>
    between(once(date, { start: '12:00', zone: 'America/Miquelon' }), date, date)[0]?.startsAt
  expect(at('2026-03-09')).toBe(Date.parse('2026-03-09T14:00:00Z'))
  expect(at('2026-11-02')).toBe(Date.parse('2026-11-02T15:00:00Z'))
})

test('shows its own hour on the wall at every quarter of the days of change', () => {
  const skipped = { 'Europe/Paris 2026-03-29': '02', 'America/Miquelon 2026-03-08': '02' }
  for (const zone of ['Europe/Paris', 'America/Miquelon', 'America/Guadeloupe', 'Pacific/Noumea']) {
    for (const date of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01']) {
      for (let quarter = 0; quarter < 96; quarter++) {
        const hour = String(Math.floor(quarter / 4)).padStart(2, '0')
        const start = `${hour}:${['00', '15', '30', '45'][quarter % 4]}`
        const [found] = between(once(date, { start, zone }), date, date)
        const isSkipped = Object.entries(skipped).some(
          ([day, at]) => day === `${zone} ${date}` && at === hour,
        )
        expect(wallOf(found?.startsAt ?? 0, zone) === `${date} ${start}`).toBe(!isSkipped)
      }
    }
  }
})

test('says nothing of instants that nobody told', () => {
  expect(between(once('2026-09-01', { start: null }), '2026-09-01', '2026-09-01')).toMatchObject([
    { startsAt: null, endsAt: null },
  ])
  expect(between(once('2026-09-01', { minutes: null }), '2026-09-01', '2026-09-01')).toMatchObject([
    { startsAt: Date.parse('2026-09-01T16:00:00Z'), endsAt: null },
  ])
})

test('finds what comes next: what has begun counts until it ends', () => {
  const sessions = { tuesdays: weekly({ except: ['2026-09-08'] }), fete: once('2026-09-12', { start: null }) }
  const next = (instant: string) => {
    const found = nextOccurrence(sessions, Date.parse(instant))
    return found && `${found.id} ${found.date}`
  }
  expect(next('2026-09-01T17:59:00Z')).toBe('tuesdays 2026-09-01')
  expect(next('2026-09-01T18:00:00Z')).toBe('fete 2026-09-12')
  expect(next('2026-09-12T21:59:00Z')).toBe('fete 2026-09-12')
  expect(next('2026-09-12T22:00:00Z')).toBe('tuesdays 2026-09-15')
})

test('finds the next one past sixty cancelled dates, and nothing after the end', () => {
  const first = dayOf('2026-09-01')
  const except = Array.from({ length: 60 }, (_, i) => isoOf(first + 28 * i))
  const now = Date.parse('2026-09-01T00:00:00Z')
  expect(nextOccurrence({ a: weekly({ every: 4, except }) }, now)?.date).toBe(isoOf(first + 28 * 60))
  expect(
    nextOccurrence({ a: weekly({ until: '2026-09-15' }) }, Date.parse('2026-09-16T00:00:00Z')),
  ).toBeUndefined()
  expect(nextOccurrence({}, now)).toBeUndefined()
})
