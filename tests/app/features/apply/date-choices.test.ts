import { expect, test } from 'vitest'
import { dateChoices, wishesOf } from '../../../../app/features/apply/date-choices.ts'
import { sessionOf } from '../mission/reader.ts'

/** Monday 23 November 2026, 23:30 in Paris: Tuesday already in La Réunion. */
const LATE_MONDAY = Date.UTC(2026, 10, 23, 22, 30)
type Span = { startsOn: string | null; endsOn: string | null }
const open: Span = { startsOn: null, endsOn: null }
const datesOf = (sessions: ReturnType<typeof sessionOf>[], span: Span = open) =>
  dateChoices({ sessions, ...span }, LATE_MONDAY).choices.map(({ wish }) => wish.date)

test('a weekly session gives its next eight dates, within the days of the mission', () => {
  const weekly = sessionOf({ id: 'w', weekday: 1, start: '14:00' })
  expect(datesOf([weekly])).toHaveLength(8)
  expect(datesOf([weekly]).slice(0, 2)).toEqual(['2026-11-24', '2026-12-01'])
  expect(datesOf([weekly], { startsOn: '2026-12-02', endsOn: '2026-12-10' })).toEqual(['2026-12-08'])
})

test('dates to come stand in order, a day counting until it ends where the mission is', () => {
  const on = (id: string, date: string, given = {}) => sessionOf({ id, date, ...given })
  expect(datesOf([on('b', '2026-12-05'), on('a', '2026-11-23'), on('c', '2026-11-22')])).toEqual([
    '2026-11-23',
    '2026-12-05',
  ])
  expect(datesOf([on('r', '2026-11-23', { zone: 'Indian/Reunion' })])).toEqual([])
})

test('two sessions of one day are two choices, the earlier one first; a session without a name is none', () => {
  const morning = sessionOf({ id: 'm', date: '2026-12-05', start: '09:00' })
  const evening = sessionOf({ id: 'e', date: '2026-12-05', start: '18:00' })
  const { choices } = dateChoices(
    { sessions: [evening, morning, sessionOf({ date: '2026-12-06' })], ...open },
    LATE_MONDAY,
  )
  expect(choices.map(({ wish }) => wish.session)).toEqual(['m', 'e'])
  expect(wishesOf(choices, ['e/2026-12-05'])).toEqual([{ session: 'e', date: '2026-12-05' }])
})

test('a mission without sessions is proposed for as a whole; one whose dates are past is over', () => {
  const without = dateChoices({ sessions: [], ...open }, LATE_MONDAY)
  expect(without).toEqual({ choices: [], isOver: false })
  expect(wishesOf(without.choices, [])).toEqual([{ session: 'all', date: null }])
  const past = dateChoices({ sessions: [sessionOf({ id: 'p', date: '2026-11-01' })], ...open }, LATE_MONDAY)
  expect(past).toEqual({ choices: [], isOver: true })
})
