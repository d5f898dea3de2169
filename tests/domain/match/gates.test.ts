import { expect, test } from 'vitest'
import type { Row } from '../../../domain/catalogue/row.ts'
import { dayOf, slotBit } from '../../../domain/days.ts'
import { type Clock, spanOf } from '../../../domain/match/clock.ts'
import { checksOf } from '../../../domain/match/gates.ts'
import { planOf } from '../../../domain/match/plan.ts'
import { rank } from '../../../domain/match/rank.ts'
import { type Narrowing, NO_NARROWING, NO_WISHES, type Wishes } from '../../../domain/wishes.ts'
import { catalogueOf, RENNES } from '../../support/match-cases.ts'
import { makeRow } from '../../support/rows.ts'

const WEDNESDAY = dayOf('2023-11-15')
const SATURDAY = dayOf('2023-11-18')
const SATURDAY_MORNING = 1 << slotBit(5, 'morning')
const MORNING = 1
const EVENING = 4

function wishesFor(narrowing: Partial<Narrowing>): Wishes {
  return { ...NO_WISHES, narrowing: { ...NO_NARROWING, ...narrowing } }
}

/** What becomes of one mission: out, in, or in with what has to be asked. */
function answer(row: Partial<Row>, wishes: Wishes, clock: Clock = { day: WEDNESDAY, part: null }) {
  const { matches, sure } = rank([catalogueOf(makeRow(row))], wishes, clock)
  const [match] = matches
  if (match === undefined) return 'out'
  const checks = checksOf(match.catalogue, match.row, planOf(wishes, clock))
  expect(match.sure).toBe(!checks.includes('day'))
  expect(sure).toBe(match.sure ? 1 : 0)
  return checks.length === 0 ? 'in' : checks.join()
}

test('closes a mission that is over or full, and no other', () => {
  expect(answer({}, NO_WISHES)).toBe('in')
  expect(answer({ seats: 1, endDay: WEDNESDAY }, NO_WISHES)).toBe('in')
  expect(answer({ seats: 0 }, NO_WISHES)).toBe('out')
  expect(answer({ endDay: WEDNESDAY - 1 }, NO_WISHES)).toBe('out')
  expect(answer({ dates: [{ day: WEDNESDAY - 1, parts: 0 }] }, NO_WISHES)).toBe('out')
  expect(answer({ dates: [{ day: WEDNESDAY, parts: 0 }] }, NO_WISHES)).toBe('in')
})

test('closes this morning’s session in the afternoon', () => {
  const row = { dates: [{ day: WEDNESDAY, parts: MORNING }] }
  expect(answer(row, NO_WISHES, { day: WEDNESDAY, part: 'morning' })).toBe('in')
  expect(answer(row, NO_WISHES, { day: WEDNESDAY, part: 'afternoon' })).toBe('out')
  expect(
    answer({ dates: [{ day: WEDNESDAY, parts: MORNING | EVENING }] }, NO_WISHES, {
      day: WEDNESDAY,
      part: 'afternoon',
    }),
  ).toBe('in')
})

test('goes as far as one said, or as one’s way of travelling goes', () => {
  const tenKmNorth = { lat: RENNES.lat + 10 / 111.195, lon: RENNES.lon }
  const from = (wishes: Partial<Wishes>) => answer(tenKmNorth, { ...NO_WISHES, home: RENNES, ...wishes })
  expect(from({})).toBe('in')
  expect(from({ travel: 'bike' })).toBe('out')
  expect(from({ travel: 'transit' })).toBe('in')
  expect(from({ travel: 'foot', farKm: 11 })).toBe('in')
  expect(from({ farKm: 9 })).toBe('out')
  expect(answer({ lat: null, lon: null }, { ...NO_WISHES, home: RENNES, farKm: 1 })).toBe('in')
})

test('asks about age where the source is silent, and believes it where it is not', () => {
  const from = (minAge: Row['minAge'], asked: Narrowing['minAge']) =>
    answer({ minAge }, wishesFor({ minAge: asked }))
  expect(from(null, 'under16')).toBe('age')
  expect(from('any', 'under16')).toBe('in')
  expect(from('sixteen', 'under16')).toBe('out')
  expect(from('sixteen', 'sixteen')).toBe('in')
  expect(from('adult', 'sixteen')).toBe('out')
  expect(from('adult', null)).toBe('in')
})

test('asks about access and causes where the source is silent', () => {
  const access = (accessible: boolean | null) => answer({ accessible }, wishesFor({ accessible: true }))
  expect([access(true), access(false), access(null)]).toEqual(['in', 'out', 'accessible'])
  const cause = (causes: number) => answer({ causes }, wishesFor({ causes: 0b110 }))
  expect([cause(0b100), cause(0b001), cause(0)]).toEqual(['in', 'out', 'causes'])
})

test('knows the days that a filter means', () => {
  expect(spanOf('today', WEDNESDAY)).toEqual({ from: WEDNESDAY, to: WEDNESDAY })
  expect(spanOf('saturday', WEDNESDAY)).toEqual({ from: SATURDAY, to: SATURDAY })
  expect(spanOf('saturday', SATURDAY)).toEqual({ from: SATURDAY, to: SATURDAY })
  expect(spanOf('sunday', SATURDAY)).toEqual({ from: SATURDAY + 1, to: SATURDAY + 1 })
  expect(spanOf('month', WEDNESDAY)).toEqual({ from: WEDNESDAY, to: dayOf('2023-11-30') })
  expect(spanOf('month', dayOf('2023-12-31')).to).toBe(dayOf('2023-12-31'))
  expect(spanOf('month', dayOf('2024-02-01')).to).toBe(dayOf('2024-02-29'))
})

test('is sure of a day by exact dates alone when there are some', () => {
  const saturday = wishesFor({ day: 'saturday' })
  expect(answer({ dates: [{ day: SATURDAY, parts: 0 }] }, saturday)).toBe('in')
  expect(answer({ dates: [{ day: SATURDAY + 7, parts: 0 }], slots: SATURDAY_MORNING }, saturday)).toBe('out')
})

test('is sure of a day by weekly slots between the mission’s days', () => {
  const saturday = wishesFor({ day: 'saturday' })
  const weekly = { slots: SATURDAY_MORNING, startDay: WEDNESDAY - 90 }
  expect(answer(weekly, saturday)).toBe('in')
  expect(answer({ ...weekly, slots: 1 }, saturday)).toBe('out')
  expect(answer({ ...weekly, startDay: 0 }, saturday)).toBe('day')
  expect(answer({ ...weekly, startDay: SATURDAY + 1 }, saturday)).toBe('out')
  expect(answer({ ...weekly, endDay: SATURDAY - 1 }, saturday)).toBe('out')
})

test('asks about a day when sessions are unknown, unless the mission has but one day', () => {
  const saturday = wishesFor({ day: 'saturday' })
  expect(answer({}, saturday)).toBe('day')
  expect(answer({ startDay: WEDNESDAY, endDay: SATURDAY }, saturday)).toBe('day')
  expect(answer({ startDay: SATURDAY, endDay: SATURDAY }, saturday)).toBe('in')
  expect(answer({ startDay: WEDNESDAY, endDay: SATURDAY - 1 }, saturday)).toBe('out')
})

test('puts what is sure that day before what has to be asked, whatever its score', () => {
  const sure = makeRow({ number: 1, dates: [{ day: SATURDAY, parts: 0 }], exposure: 0 })
  const better = makeRow({ number: 2, exposure: 254, organisation: { number: 2, name: 'B', reply: 254 } })
  const {
    matches,
    total,
    sure: count,
  } = rank([catalogueOf(sure, better)], wishesFor({ day: 'saturday' }), { day: WEDNESDAY, part: null })
  expect(matches.map(({ number }) => number)).toEqual([1, 2])
  expect({ total, count }).toEqual({ total: 2, count: 1 })
  expect(matches[1]?.score).toBeGreaterThan(matches[0]?.score ?? 0)
})
