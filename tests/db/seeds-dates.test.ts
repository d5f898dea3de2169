import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleMissions } from '../../db/seeds/example-missions.ts'
import { dayOf, isoOf, weekdayOf } from '../../domain/days.ts'

const FIRST = dayOf('2026-01-01')
const anyDay = fc.integer({ min: FIRST, max: FIRST + 4000 })
const check = (property: fc.IProperty<[number]>) => fc.assert(property, { numRuns: 60 })

test('no date lies before the day of loading, whatever the day', () => {
  check(
    fc.property(anyDay, (day) => {
      for (const { clientId, sessions, startsOn, endsOn } of exampleMissions(day)) {
        const dates = [startsOn, endsOn, ...sessions.map((session) => session.date)].filter(
          (date) => date !== null,
        )
        for (const date of dates) expect(dayOf(date), `${clientId} ${date}`).toBeGreaterThanOrEqual(day)
      }
    }),
  )
})

test('a mission is posted before it is loaded, and starts before it ends', () => {
  check(
    fc.property(anyDay, (day) => {
      for (const { clientId, postedOn, startsOn, endsOn } of exampleMissions(day)) {
        expect(dayOf(postedOn ?? ''), clientId).toBeLessThanOrEqual(day)
        expect(startsOn === null || endsOn === null || startsOn <= endsOn, clientId).toBe(true)
      }
    }),
  )
})

test('sessions of one mission keep their order and their distance, whatever the day', () => {
  const gaps = (day: number) =>
    exampleMissions(day).map(({ sessions }) => {
      const days = sessions.flatMap(({ date }) => (date === null ? [] : [dayOf(date)]))
      return days.slice(1).map((one, i) => one - (days[i] as number))
    })
  const reference = gaps(FIRST)
  check(
    fc.property(anyDay, (day) => {
      expect(gaps(day)).toEqual(reference)
    }),
  )
})

test('a date keeps its day of the week, so it moves once a week', () => {
  const fields = (day: number) =>
    exampleMissions(day).map(({ clientId, sessions }) => ({ clientId, sessions }))
  const monday = FIRST + ((7 - weekdayOf(FIRST)) % 7)
  const week = Array.from({ length: 8 }, (_, i) => fields(monday + i))
  const moved = week.slice(1).map((missions, i) => {
    const before = new Map(week[i]?.map((one) => [one.clientId, JSON.stringify(one)] as const))
    return missions.filter((one) => before.get(one.clientId) !== JSON.stringify(one)).length
  })
  expect(Math.max(...moved)).toBeLessThan(fields(monday).length / 3)
})

test('only what says « ce soir » is on the day itself', () => {
  check(
    fc.property(anyDay, (day) => {
      const today = exampleMissions(day).filter(({ sessions }) =>
        sessions.some(({ date }) => date === isoOf(day)),
      )
      expect(today.filter(({ title }) => /ce soir/.test(title)).length).toBe(1)
    }),
  )
})
