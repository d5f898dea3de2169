import fc from 'fast-check'
import { encode } from '../../domain/catalogue/encode.ts'
import type { Catalogue } from '../../domain/catalogue/layout.ts'
import type { Row } from '../../domain/catalogue/row.ts'
import { view } from '../../domain/catalogue/view.ts'
import { dayOf, PARTS } from '../../domain/days.ts'
import type { Clock } from '../../domain/match/clock.ts'
import type { PersonGrid, Wish } from '../../domain/motors.ts'
import { MOTORS } from '../../domain/motors.ts'
import { LANES, MIN_AGES, TRAVELS } from '../../domain/vocabulary.ts'
import type { Home, Weights, Wishes } from '../../domain/wishes.ts'
import { DAY_FILTERS, TERMS } from '../../domain/wishes.ts'
import { makeRow } from './rows.ts'

/** A Wednesday. */
export const TODAY = dayOf('2023-11-15')
export const RENNES: Home = { lat: 48.1173, lon: -1.6778, area: '35', name: 'Rennes', insee: '35238' }

export function catalogueOf(...rows: Row[]): Catalogue {
  return view(encode(rows))
}

/** Few values, often equal, often unknown: ties and limits are where lists go wrong. */
const often = <T>(unknown: T, known: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(unknown) }, { weight: 2, arbitrary: known })
const day = often(0, fc.integer({ min: TODAY - 12, max: TODAY + 40 }))
const quantum = often<number | null>(null, fc.constantFrom(0, 1, 127, 253, 254))
const mask = (bits: number) =>
  often(
    0,
    fc.oneof(
      fc.integer({ min: 0, max: bits - 1 }).map((i) => (1 << i) >>> 0),
      fc.nat(2 ** bits - 1),
    ),
  )
const place = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      lat: fc.double({ min: 47.8, max: 48.4, noNaN: true }),
      lon: fc.double({ min: -2.1, max: -1.2, noNaN: true }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ lat: 48.11, lon: -1.68 }) },
  { weight: 1, arbitrary: fc.constant({ lat: null, lon: null }) },
)
const dates = often<Row['dates']>(
  [],
  fc
    .uniqueArray(fc.record({ day: fc.integer({ min: TODAY - 4, max: TODAY + 12 }), parts: fc.nat(7) }), {
      selector: (one) => one.day,
      maxLength: 3,
    })
    .map((all) => all.sort((a, b) => a.day - b.day)),
)

const anyMission = fc.record({
  grid: fc.oneof(fc.nat(255), fc.constant(255)),
  inferred: fc.boolean(),
  lane: fc.constantFrom(...LANES, 'once' as const, 'regular' as const),
  minAge: fc.option(fc.constantFrom(...MIN_AGES)),
  accessible: fc.option(fc.boolean()),
  startDay: day,
  endDay: day,
  postedDay: day,
  slots: mask(21),
  dates,
  seats: fc.constantFrom(null, 0, 1, 12),
  causes: mask(32),
  skillsBrought: mask(16),
  skillsTaught: mask(16),
  exposure: quantum,
  organisation: fc
    .nat(4)
    .map((i) => ({ number: i + 1, name: `Structure ${i}`, reply: i % 3 === 0 ? null : i * 60 })),
})

/** Rows of `least` to `missions` missions, each at one to three places within 60 km of Rennes or nowhere; its rows differ in place only. */
export function anyPlacedRows(missions = 30, least = 0): fc.Arbitrary<Row[]> {
  const mission = fc.tuple(anyMission, fc.array(place, { minLength: 1, maxLength: 3 }))
  return fc
    .array(mission, { minLength: least, maxLength: missions, size: '+1' })
    .map((all) =>
      all.flatMap(([given, places], i) =>
        places.map((at, ordinal) => makeRow({ ...given, ...at, number: i + 1, ordinal })),
      ),
    )
}

/** The rows spread over up to three catalogues, as areas that touch each other share missions. */
export function spread(rows: readonly Row[]): fc.Arbitrary<Catalogue[]> {
  return fc
    .array(fc.nat(2), { minLength: rows.length, maxLength: rows.length })
    .map((areas) => [0, 1, 2].map((area) => catalogueOf(...rows.filter((_, i) => areas[i] === area))))
}

export const anyClock: fc.Arbitrary<Clock> = fc.record({
  day: fc.integer({ min: TODAY - 2, max: TODAY + 2 }),
  part: fc.option(fc.constantFrom(...PARTS)),
})

const anyWish = fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<Wish>
const anyGrid = fc.record(
  Object.fromEntries(MOTORS.map((motor) => [motor, anyWish])),
) as fc.Arbitrary<PersonGrid>
const weight = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constantFrom(0, 1, 600))
export const anyWeights = fc.record(
  Object.fromEntries(TERMS.map((term) => [term, weight])),
) as fc.Arbitrary<Weights>

export const anyWishes: fc.Arbitrary<Wishes> = fc.record({
  grid: anyGrid,
  home: fc.option(
    fc
      .record({
        lat: fc.double({ min: 47.9, max: 48.3, noNaN: true }),
        lon: fc.double({ min: -2, max: -1.3, noNaN: true }),
      })
      .map((at) => ({ ...RENNES, ...at })),
    { freq: 6 },
  ),
  travel: fc.option(fc.constantFrom(...TRAVELS)),
  farKm: often<number | null>(null, fc.integer({ min: 1, max: 80 })),
  slots: mask(21),
  skillsBrought: mask(16),
  skillsWanted: mask(16),
  causes: mask(32),
  weights: anyWeights,
  narrowing: fc.record({
    day: fc.option(fc.constantFrom(...DAY_FILTERS), { freq: 1 }),
    lane: fc.option(fc.constantFrom(...LANES), { freq: 1 }),
    causes: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: mask(32) }),
    minAge: fc.option(fc.constantFrom('under16' as const, 'sixteen' as const), { freq: 1 }),
    accessible: fc.boolean(),
  }),
})
