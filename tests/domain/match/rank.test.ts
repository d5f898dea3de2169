import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Catalogue } from '../../../domain/catalogue/layout.ts'
import type { Row } from '../../../domain/catalogue/row.ts'
import type { Clock } from '../../../domain/match/clock.ts'
import { type Limits, type Ranking, rank } from '../../../domain/match/rank.ts'
import { packGrid, UNKNOWN_MISSION_GRID } from '../../../domain/motors.ts'
import { NO_WISHES, type Wishes } from '../../../domain/wishes.ts'
import {
  anyClock,
  anyPlacedRows,
  anyWishes,
  catalogueOf,
  RENNES,
  spread,
  TODAY,
} from '../../support/match-cases.ts'
import { naiveRank } from '../../support/naive-scorer.ts'
import { makeRow, shuffled } from '../../support/rows.ts'

const ALL: Limits = { limit: Number.POSITIVE_INFINITY, perOrganisation: Number.POSITIVE_INFINITY }
const NOON: Clock = { day: TODAY, part: null }
const anyLimits = fc.record({
  limit: fc.integer({ min: 1, max: 12 }),
  perOrganisation: fc.constantFrom(1, 2, 3, 1000),
})

function plain(ranking: Ranking) {
  return {
    ...ranking,
    matches: ranking.matches.map(({ catalogue, row, ...match }) => ({
      ...match,
      ordinal: catalogue.ordinal[row],
    })),
  }
}

function numbersOf(
  catalogues: Catalogue[],
  wishes: Wishes,
  clock: Clock = NOON,
  limits: Limits = ALL,
): number[] {
  return rank(catalogues, wishes, clock, limits).matches.map(({ number }) => number)
}

test('gives exactly the list of a full scoring, for any weights, wishes and catalogues', () => {
  fc.assert(
    fc.property(
      anyPlacedRows().chain(spread),
      anyWishes,
      anyClock,
      anyLimits,
      (catalogues, wishes, clock, limits) => {
        expect(plain(rank(catalogues, wishes, clock, limits))).toEqual(
          naiveRank(catalogues, wishes, clock, limits),
        )
      },
    ),
    { numRuns: 600 },
  )
})

test('gives the list of a full scoring when hundreds are in reach', () => {
  fc.assert(
    fc.property(anyPlacedRows(300, 250).chain(spread), anyWishes, anyClock, (catalogues, wishes, clock) => {
      const limits = { limit: 20, perOrganisation: 2 }
      expect(plain(rank(catalogues, wishes, clock, limits))).toEqual(
        naiveRank(catalogues, wishes, clock, limits),
      )
    }),
    { numRuns: 40 },
  )
})

test('does not depend on the order of catalogues, nor on how rows are spread over them', () => {
  const cases = anyPlacedRows().chain((rows) =>
    fc.tuple(
      spread(rows),
      spread(rows).chain((catalogues) => shuffled(catalogues)),
    ),
  )
  fc.assert(
    fc.property(cases, anyWishes, anyClock, anyLimits, ([one, other], wishes, clock, limits) => {
      expect(plain(rank(other, wishes, clock, limits))).toEqual(plain(rank(one, wishes, clock, limits)))
    }),
  )
})

test('gives the same list again, whatever was asked in between', () => {
  fc.assert(
    fc.property(
      anyPlacedRows().chain(spread),
      anyWishes,
      anyWishes,
      anyClock,
      (catalogues, one, other, clock) => {
        const before = plain(rank(catalogues, one, clock))
        rank(catalogues, other, clock, ALL)
        expect(plain(rank(catalogues, one, clock))).toEqual(before)
      },
    ),
  )
})

test('shows a mission once, at the nearest of its places', () => {
  const far = makeRow({ number: 7, ordinal: 0, lat: 48.2 })
  const near = makeRow({ number: 7, ordinal: 1, lat: 48.12 })
  const wishes = { ...NO_WISHES, home: RENNES }
  const { matches, total, lanes } = rank([catalogueOf(far), catalogueOf(near)], wishes, NOON)
  expect(matches.map(({ catalogue, row }) => catalogue.ordinal[row])).toEqual([1])
  expect({ total, once: lanes.once }).toEqual({ total: 1, once: 1 })
})

test('never ranks a mission lower when its grid gets better', () => {
  const cases = anyPlacedRows(20)
    .filter((rows) => rows.length > 0)
    .chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        number: fc.constantFrom(...rows.map((r) => r.number)),
        motor: fc.nat(3),
      }),
    )
  fc.assert(
    fc.property(cases, anyWishes, anyClock, ({ rows, number, motor }, wishes, clock) => {
      const better = rows.map((row) =>
        row.number === number ? { ...row, grid: raised(row.grid, motor) } : row,
      )
      const before = numbersOf([catalogueOf(...rows)], wishes, clock).indexOf(number)
      const after = numbersOf([catalogueOf(...better)], wishes, clock).indexOf(number)
      expect(after).toBeLessThanOrEqual(before)
    }),
    { numRuns: 300 },
  )
})

/** The grid with one known gift raised by one; as it was when that is unknown or at its top. */
function raised(grid: number, motor: number): number {
  return ((grid >> (2 * motor)) & 3) < 2 ? grid + (1 << (2 * motor)) : grid
}

test('excludes nobody by taste: the same missions are in reach for any grid, weights, skills and slots', () => {
  fc.assert(
    fc.property(
      anyPlacedRows().chain(spread),
      anyWishes,
      anyWishes,
      anyClock,
      (catalogues, one, other, clock) => {
        const { home, travel, farKm, narrowing } = one
        const { total, lanes } = rank(catalogues, { ...other, home, travel, farKm, narrowing }, clock)
        expect({ total, lanes }).toEqual(pick(rank(catalogues, one, clock)))
      },
    ),
  )
})

const pick = ({ total, lanes }: Ranking) => ({ total, lanes })

const SILENCES: Record<string, Partial<Row>> = {
  seats: { seats: null },
  age: { minAge: null },
  access: { accessible: null },
  causes: { causes: 0 },
  grid: { grid: packGrid(UNKNOWN_MISSION_GRID) },
  end: { endDay: 0 },
  sessions: { slots: 0, dates: [], startDay: 0, endDay: 0 },
  place: { lat: null, lon: null },
}

test('never excludes a mission for what is not known of it', () => {
  const silence = fc.constantFrom(...Object.values(SILENCES))
  fc.assert(
    fc.property(anyPlacedRows(8), silence, anyWishes, anyClock, (rows, silent, wishes, clock) => {
      const before = numbersOf([catalogueOf(...rows)], wishes, clock)
      const after = numbersOf([catalogueOf(...rows.map((row) => ({ ...row, ...silent })))], wishes, clock)
      expect(after).toEqual(expect.arrayContaining(before))
    }),
    { numRuns: 400 },
  )
})

test('caps an organisation, fills up with the next ones, and says how many it leaves out', () => {
  const busy = { number: 9, name: 'Grande', reply: null }
  const rows = [1, 2, 3, 4, 5].map((number) => makeRow({ number, organisation: busy, exposure: 254 }))
  const others = [6, 7].map((number) =>
    makeRow({ number, exposure: 0, organisation: { number, name: `Petite ${number}`, reply: null } }),
  )
  const { matches, total } = rank([catalogueOf(...rows, ...others)], NO_WISHES, NOON, {
    limit: 4,
    perOrganisation: 2,
  })
  expect(matches.map(({ number }) => number > 5)).toEqual([false, false, true, true])
  expect(matches.map(({ more }) => more)).toEqual([0, 3, 0, 0])
  expect(total).toBe(7)
})

test('keeps long and remote missions beside the main list, and counts them', () => {
  const lanes = ['once', 'regular', 'long', 'remote'] as const
  const catalogue = catalogueOf(...lanes.map((lane, i) => makeRow({ number: i + 1, lane })))
  const inLane = (lane: (typeof lanes)[number] | null) =>
    numbersOf([catalogue], { ...NO_WISHES, narrowing: { ...NO_WISHES.narrowing, lane } }).sort()
  expect(inLane(null)).toEqual([1, 2])
  expect(lanes.map(inLane)).toEqual([[1], [2], [3], [4]])
  expect(rank([catalogue], NO_WISHES, NOON).lanes).toEqual({ once: 1, regular: 1, long: 1, remote: 1 })
})

test('takes turns among equals from day to day', () => {
  const rows = Array.from({ length: 12 }, (_, i) =>
    makeRow({ number: i + 1, organisation: { number: i + 1, name: `Structure ${i}`, reply: null } }),
  )
  const catalogues = [catalogueOf(...rows)]
  const firsts = Array.from(
    { length: 30 },
    (_, i) => numbersOf(catalogues, NO_WISHES, { day: TODAY + i, part: null })[0],
  )
  expect(new Set(firsts).size).toBeGreaterThan(5)
})

test('has an answer for no catalogue, an empty one, and more asked for than there is', () => {
  const empty = { matches: [], total: 0, sure: 0, lanes: { once: 0, regular: 0, long: 0, remote: 0 } }
  expect(rank([], { ...NO_WISHES, home: RENNES }, NOON)).toEqual(empty)
  expect(rank([catalogueOf()], NO_WISHES, NOON)).toEqual(empty)
  expect(numbersOf([catalogueOf(makeRow())], NO_WISHES, NOON, { limit: 1000, perOrganisation: 1 })).toEqual([
    1,
  ])
})
