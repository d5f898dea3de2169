import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from '../../../domain/catalogue/row.ts'
import { dayOf, slotBit } from '../../../domain/days.ts'
import type { Clock } from '../../../domain/match/clock.ts'
import { explain } from '../../../domain/match/explain.ts'
import { rank } from '../../../domain/match/rank.ts'
import { NEUTRAL } from '../../../domain/match/terms.ts'
import { packGrid, SILENT_PERSON_GRID } from '../../../domain/motors.ts'
import { NO_WISHES, TERMS, type Term, type Wishes } from '../../../domain/wishes.ts'
import {
  anyClock,
  anyPlacedRows,
  anyWishes,
  catalogueOf,
  RENNES,
  spread,
  TODAY,
} from '../../support/match-cases.ts'
import { makeRow } from '../../support/rows.ts'

const WEDNESDAY: Clock = { day: TODAY, part: null }
const SATURDAY = dayOf('2023-11-18')

function worthOf(
  term: Term,
  row: Partial<Row>,
  wishes: Partial<Wishes>,
  clock = WEDNESDAY,
): number | null | undefined {
  const { terms } = explain(catalogueOf(makeRow(row)), 0, { ...NO_WISHES, ...wishes }, clock)
  return terms.find((one) => one.term === term)?.value
}

test('shows terms that add up to the score that the list was ordered by', () => {
  fc.assert(
    fc.property(anyPlacedRows().chain(spread), anyWishes, anyClock, (catalogues, wishes, clock) => {
      for (const { catalogue, row, score } of rank(catalogues, wishes, clock).matches) {
        const sum = explain(catalogue, row, wishes, clock)
        expect(sum.terms.reduce((total, { points }) => total + points, 0)).toBe(score)
        expect(sum.score).toBe(score)
        expect(sum.max).toBeGreaterThanOrEqual(score)
      }
    }),
  )
})

test('gives whole points between nothing and the weight', () => {
  fc.assert(
    fc.property(anyPlacedRows(5), anyWishes, anyClock, (rows, wishes, clock) => {
      const catalogue = catalogueOf(...rows)
      for (let row = 0; row < catalogue.rows; row++) {
        for (const { points, weight, value } of explain(catalogue, row, wishes, clock).terms) {
          expect(Number.isInteger(points) && points >= 0 && points <= weight).toBe(true)
          expect(value === null || (value >= 0 && value <= 1)).toBe(true)
        }
      }
    }),
  )
})

const SILENCES: Record<Term, Partial<Row>> = {
  grid: { grid: 0xff },
  nearness: { lat: null, lon: null },
  time: { slots: 0, dates: [], startDay: 0 },
  skills_bring: { skillsBrought: 0 },
  skills_want: { skillsTaught: 0 },
  causes: { causes: 0 },
  exposure: { exposure: null },
  reply: { organisation: { number: 1, name: 'Structure', reply: null } },
  freshness: { postedDay: 0 },
}

test('never lowers a mission that was below neutral on a term, nor raises one above, by its silence', () => {
  const cases = fc.tuple(
    anyPlacedRows(1).filter((rows) => rows.length > 0),
    fc.constantFrom(...TERMS),
  )
  fc.assert(
    fc.property(cases, anyWishes, anyClock, ([[row], term], wishes, clock) => {
      if (row === undefined) return
      const sumOf = (one: Row) => explain(catalogueOf(one), 0, wishes, clock)
      const before = sumOf(row)
      const known = before.terms.find((one) => one.term === term)
      const gain = sumOf({ ...row, ...SILENCES[term] }).score - before.score
      if (known === undefined || known.value === null) expect(gain).toBe(0)
      else expect(known.value <= NEUTRAL[term] ? gain >= 0 : gain <= 0).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('never lowers a mission by silence on a motor that it gives little of, nor raises it on one that it gives much of', () => {
  fc.assert(
    fc.property(fc.nat(255), fc.nat(3), anyWishes, (grid, motor, wishes) => {
      const gift = (grid >> (2 * motor)) & 3
      const scoreOf = (one: number) =>
        explain(catalogueOf(makeRow({ grid: one })), 0, wishes, WEDNESDAY).score
      const gain = scoreOf(grid | (3 << (2 * motor))) - scoreOf(grid)
      if (gift !== 3) expect(gift / 2 <= NEUTRAL.grid ? gain >= 0 : gain <= 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('leaves out what the person said nothing about, and what four equal answers say', () => {
  const termsOf = (wishes: Partial<Wishes>) =>
    explain(catalogueOf(makeRow()), 0, { ...NO_WISHES, ...wishes }, WEDNESDAY).terms.map(({ term }) => term)
  expect(termsOf({})).toEqual(['exposure', 'reply', 'freshness'])
  expect(termsOf({ grid: { be_useful: 2, take_care: 2, grow_skills: 2, build_ties: 2 } })).not.toContain(
    'grid',
  )
  expect(termsOf({ grid: { ...SILENT_PERSON_GRID, build_ties: 1 } })).toContain('grid')
  const remote = { ...NO_WISHES.narrowing, lane: 'remote' as const }
  expect(termsOf({ home: RENNES })).toContain('nearness')
  expect(termsOf({ home: RENNES, narrowing: remote })).not.toContain('nearness')
})

test('weighs each motor by its share of what is wished', () => {
  const ties = packGrid({ be_useful: 0, take_care: 0, grow_skills: 1, build_ties: 2 })
  const wishes = { grid: { be_useful: 1, take_care: 0, grow_skills: 0, build_ties: 3 } } as const
  expect(worthOf('grid', { grid: ties }, wishes)).toBe(0.75)
  expect(
    worthOf(
      'grid',
      { grid: packGrid({ be_useful: null, take_care: 0, grow_skills: 0, build_ties: 2 }) },
      wishes,
    ),
  ).toBe(0.875)
  expect(worthOf('grid', { grid: 0xff }, wishes)).toBeNull()
})

test('halves nearness at a quarter of an hour, or at 5 km by public transport', () => {
  const away = (km: number) => ({ lat: RENNES.lat + km / 111.195, lon: RENNES.lon })
  const near = (km: number, travel: Wishes['travel']) =>
    worthOf('nearness', away(km), { home: RENNES, travel })
  expect(near(1, 'foot')).toBeCloseTo(0.5, 1)
  expect(near(3, 'bike')).toBeCloseTo(0.5, 2)
  expect(near(10, 'car')).toBeCloseTo(0.5, 2)
  expect(near(10, null)).toBeCloseTo(0.5, 2)
  expect(near(5, 'transit')).toBeCloseTo(0.5, 2)
  expect(near(0, 'car')).toBeGreaterThan(0.99)
})

test('compares free slots with exact dates, weekly slots, or the only day', () => {
  const free = { slots: 1 << slotBit(5, 'morning') }
  const at = (parts: number, day = SATURDAY) => ({ day, parts })
  expect(worthOf('time', { dates: [at(1)] }, free)).toBe(1)
  expect(worthOf('time', { dates: [at(2)] }, free)).toBe(0)
  expect(worthOf('time', { dates: [at(0)] }, free)).toBe(0.5)
  expect(worthOf('time', { dates: [at(1), at(1, SATURDAY + 1)] }, free)).toBe(0.75)
  expect(worthOf('time', { dates: [at(1, SATURDAY - 14), at(1)] }, free)).toBe(1)
  expect(worthOf('time', { slots: free.slots }, free)).toBe(1)
  expect(worthOf('time', { slots: free.slots | 1 }, free)).toBe(0.75)
  expect(worthOf('time', { slots: 1 }, free)).toBe(0)
  expect(worthOf('time', { startDay: SATURDAY, endDay: SATURDAY }, free)).toBe(0.5)
  expect(worthOf('time', { startDay: SATURDAY + 1, endDay: SATURDAY + 1 }, free)).toBe(0)
  expect(worthOf('time', {}, free)).toBeNull()
})

test('counts any skill or cause in common for more than silence, and the more the better', () => {
  const bring = (asked: number) => worthOf('skills_bring', { skillsBrought: asked }, { skillsBrought: 0b11 })
  expect([bring(0), bring(0b100), bring(0b1), bring(0b101), bring(0b11)]).toEqual([null, 0, 1, 0.75, 1])
  const learn = (taught: number) => worthOf('skills_want', { skillsTaught: taught }, { skillsWanted: 0b11 })
  expect([learn(0), learn(0b100), learn(0b10)]).toEqual([null, 0, 1])
  const goal17 = 0x8000_0000
  expect(worthOf('causes', { causes: goal17 }, { causes: goal17 })).toBe(1)
  expect(worthOf('causes', { causes: 1 }, { causes: goal17 })).toBe(0)
})

test('reads exposure, reply and freshness for everybody', () => {
  expect(worthOf('exposure', { exposure: 127 }, {})).toBe(0.5)
  expect(worthOf('exposure', { exposure: null }, {})).toBeNull()
  expect(worthOf('reply', { organisation: { number: 1, name: 'A', reply: 254 } }, {})).toBe(1)
  expect(worthOf('freshness', { postedDay: TODAY - 30 }, {})).toBe(0.5)
  expect(worthOf('freshness', { postedDay: TODAY + 3 }, {})).toBe(1)
  expect(worthOf('freshness', { postedDay: TODAY - 900 }, {})).toBe(
    worthOf('freshness', { postedDay: TODAY - 255 }, {}),
  )
  expect(worthOf('freshness', { postedDay: 0 }, {})).toBeNull()
})
