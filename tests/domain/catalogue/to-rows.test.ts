import { expect, test } from 'vitest'
import { encode } from '#domain/catalogue/encode.ts'
import { toRows } from '#domain/catalogue/to-rows.ts'
import { dayOf, slotBit } from '#domain/days.ts'
import type { Placement, Session } from '#domain/mission.ts'
import { makeMission } from '../../support/make-mission.ts'

const [rennes] = makeMission().placements as [Placement]
const session = (given: Partial<Session>): Session => ({
  date: null,
  weekday: null,
  start: null,
  part: null,
  minutes: null,
  zone: 'Europe/Paris',
  seats: null,
  ...given,
})
const rowOf = (given: Parameters<typeof makeMission>[0]) => {
  const [row] = toRows(makeMission(given), '35')
  if (row === undefined) throw new Error('no row')
  return row
}

test('gives a row for each address in the area, and none for others', () => {
  const placements = [
    rennes,
    { ...rennes, ordinal: 1, lat: 48.2 },
    { ...rennes, ordinal: 2, area: '22', insee: '22278' },
    { ...rennes, ordinal: 3, area: 'remote', insee: null, commune: null, lat: null, lon: null },
  ]
  const mission = makeMission({ placements })
  expect(toRows(mission, '35').map((row) => row.ordinal)).toEqual([0, 1])
  expect(toRows(mission, '29')).toEqual([])
  expect(toRows(mission, 'remote')).toMatchObject([{ ordinal: 3, lat: null, lon: null, commune: null }])
})

test('turns weekly sessions into slots by the part of the day in which they start', () => {
  const sessions = [
    session({ weekday: 1, start: '09:30' }),
    session({ weekday: 5, part: 'evening' }),
    session({ weekday: 6 }),
  ]
  const slots = [slotBit(1, 'morning'), slotBit(5, 'evening'), 18, 19, 20]
  expect(rowOf({ sessions })).toMatchObject({
    slots: slots.reduce((mask, bit) => mask | (1 << bit), 0),
    dates: [],
  })
})

test('keeps exact dates once each, ascending, and spans them where the mission has no days', () => {
  const sessions = [
    session({ date: '2026-10-03', start: '14:00' }),
    session({ date: '2026-09-12', start: '09:00' }),
    session({ date: '2026-10-03', part: 'evening' }),
  ]
  const [first, last] = [dayOf('2026-09-12'), dayOf('2026-10-03')]
  const dates = [
    { day: first, parts: 1 },
    { day: last, parts: 6 },
  ]
  expect(rowOf({ sessions })).toMatchObject({ slots: 0, dates, startDay: first, endDay: last })
  const endsOn = '2026-12-31'
  expect(rowOf({ sessions, endsOn })).toMatchObject({ startDay: first, endDay: dayOf(endsOn) })
})

test('lets what recurs count before single dates', () => {
  const sessions = [session({ date: '2020-01-01' }), session({ weekday: 0, part: 'morning' })]
  expect(rowOf({ sessions })).toMatchObject({ slots: 1, dates: [], endDay: 0 })
})

test('leaves unknown what is unknown', () => {
  expect(rowOf({})).toMatchObject({
    grid: 0xff,
    startDay: 0,
    endDay: 0,
    postedDay: 0,
    slots: 0,
    seats: null,
    minAge: null,
    accessible: null,
    exposure: null,
    organisation: { reply: null },
  })
})

test('never gives a row that cannot be encoded', () => {
  const sessions = Array.from({ length: 400 }, (_, i) =>
    session({ date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10) }),
  )
  const row = rowOf({
    sessions,
    title: '🌻'.repeat(40_000),
    organisation: { number: 3, name: 'x'.repeat(70_000), url: null, description: null },
    placements: [{ ...rennes, insee: 'n/a', commune: 'y'.repeat(300) }],
    startsOn: '2026-13-45',
    endsOn: '3023-01-01',
    seatsLeft: 100_000,
  })
  expect(row).toMatchObject({ commune: null, endDay: 65_535 })
  expect(row.dates).toHaveLength(255)
  expect(() => encode([row])).not.toThrow()
})
