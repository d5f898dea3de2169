import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode } from '#domain/catalogue/encode.ts'
import { rowAt } from '#domain/catalogue/row-at.ts'
import { toRows } from '#domain/catalogue/to-rows.ts'
import { view } from '#domain/catalogue/view.ts'
import { dayOf, isoOf, weekdayOf } from '#domain/days.ts'
import type { Mission } from '#domain/mission.ts'
import { mission as english } from '#domain/words/en/mission.ts'
import { nextDays, whenOfMission, whenOfRow } from '../../../../app/features/mission/when.ts'
import { makeMission } from '../../../support/make-mission.ts'
import { plain } from '../../../support/plain.ts'
import { reader, sessionOf } from './reader.ts'

const whenSaid = (...given: Parameters<typeof whenOfMission>) => whenOfMission(...given).map(plain)
const rowSaid = (...given: Parameters<typeof whenOfRow>) => whenOfRow(...given).map(plain)
const rowOf = (mission: Mission) => rowAt(view(encode(toRows(mission, '35'))), 0)

test('a weekly session says its day, its wall time and its next dates', () => {
  const weekly = makeMission({ sessions: [sessionOf({ weekday: 5, start: '09:00', minutes: 150 })] })
  expect(whenSaid(weekly, reader)).toEqual([
    'chaque samedi, de 9 h à 11 h 30',
    'Prochaines dates : sam. 28 nov., sam. 5 déc., sam. 12 déc.',
  ])
})

test('next dates stay within the mission’s own days', () => {
  const weekly = makeMission({ endsOn: '2026-12-01', sessions: [sessionOf({ weekday: 5 })] })
  expect(whenSaid(weekly, reader)).toEqual(['chaque samedi', 'Prochaine date : sam. 28 nov.'])
  const over = makeMission({ endsOn: '2026-11-20', sessions: [sessionOf({ weekday: 5 })] })
  expect(whenSaid(over, reader)).toEqual(['chaque samedi', 'Les dates annoncées sont passées.'])
})

test('a next day falls on its weekday, never before today, the start or after the end', () => {
  const day = fc.integer({ min: 2000, max: 3000 })
  fc.assert(
    fc.property(fc.nat({ max: 6 }), day, day, day, (weekday, today, start, end) => {
      const days = nextDays(weekday, isoOf(start), isoOf(end), today, 3)
      for (const one of days) {
        expect(weekdayOf(one)).toBe(weekday)
        expect(one).toBeGreaterThanOrEqual(Math.max(today, start))
        expect(one).toBeLessThanOrEqual(end)
      }
      if (end >= Math.max(today, start) + 6) expect(days.length).toBeGreaterThan(0)
    }),
  )
})

test('only dates to come are listed, the first five and how many more', () => {
  const dates = [
    '2026-11-20',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
  ]
  const dated = makeMission({ sessions: dates.map((date) => sessionOf({ date, start: '14:00' })) })
  const lines = whenSaid(dated, reader)
  expect(lines).toHaveLength(6)
  expect(lines[0]).toBe('mardi 24 novembre, à 14 h')
  expect(lines[5]).toBe('et une autre date')
})

test('hours are the wall time there, said so where the phone shows another one', () => {
  const reunion = sessionOf({ date: '2026-11-28', start: '08:00', minutes: 60, zone: 'Indian/Reunion' })
  expect(whenSaid(makeMission({ sessions: [reunion] }), reader)).toEqual([
    'samedi 28 novembre, de 8 h à 9 h (heure de là-bas)',
  ])
  const there = { ...reader, zone: 'Indian/Mauritius' }
  expect(whenSaid(makeMission({ sessions: [reunion] }), there)).toEqual(['samedi 28 novembre, de 8 h à 9 h'])
})

test('without sessions the span speaks, and silence leads to the association', () => {
  expect(whenSaid(makeMission({ startsOn: '2026-12-01', endsOn: '2027-01-15' }), reader)).toEqual([
    'du mardi 1 décembre au vendredi 15 janvier 2027',
  ])
  expect(whenSaid(makeMission({ startsOn: '2026-01-01', endsOn: '2027-01-15' }), reader)).toEqual([
    'jusqu’au vendredi 15 janvier 2027',
  ])
  expect(whenSaid(makeMission(), reader)).toEqual(['À convenir avec l’association'])
  expect(whenSaid(makeMission({ schedule: '2 h par semaine' }), reader)).toEqual(['2 h par semaine'])
})

test('the row alone tells days and parts of the day, without hours', () => {
  const dated = makeMission({ sessions: [sessionOf({ date: '2026-11-28', start: '09:00' })] })
  expect(rowSaid(rowOf(dated), reader)).toEqual(['samedi 28 novembre, le matin'])
  const weekly = makeMission({
    sessions: [sessionOf({ weekday: 1, start: '18:30' }), sessionOf({ weekday: 5, part: 'morning' })],
  })
  expect(rowSaid(rowOf(weekly), reader)).toEqual(['mardi soir, samedi matin'])
  expect(rowSaid(rowOf(makeMission()), reader)).toEqual(['À convenir avec l’association'])
})

test('English says its own', () => {
  const weekly = makeMission({ sessions: [sessionOf({ weekday: 5, start: '09:00', minutes: 90 })] })
  expect(whenSaid(weekly, { ...reader, language: 'en', words: english })).toEqual([
    'every Saturday, from 9:00 to 10:30',
    'Next dates: Sat 28 Nov, Sat 5 Dec, Sat 12 Dec',
  ])
  expect(dayOf('2026-11-28') - reader.today).toBe(5)
})
