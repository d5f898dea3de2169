import * as fc from 'fast-check'
import { MOTORS } from '#domain/motors.ts'
import type { Baggage, CarriedWishes } from '#domain/transfer/baggage.ts'
import { TRAVELS } from '#domain/vocabulary.ts'
import { DEFAULT_WEIGHTS, type Home, TERMS } from '#domain/wishes.ts'

export const rennes: Home = { lat: 48.1119, lon: -1.6816, area: '35', name: 'Rennes', insee: '35238' }

const recordOf = <K extends string, T>(
  keys: readonly K[],
  value: fc.Arbitrary<T>,
): fc.Arbitrary<Record<K, T>> =>
  fc
    .tuple(...keys.map(() => value))
    .map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i]])) as Record<K, T>)
const whole = (max: number) => fc.nat({ max })
const degrees = (max: number) =>
  fc.double({ min: -max, max, noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x))

const anyHome: fc.Arbitrary<Home> = fc.record({
  lat: degrees(90),
  lon: degrees(180),
  area: fc.constantFrom('35', '2A', '974', 'remote'),
  name: fc.constantFrom('Rennes', 'Saint-Denis', 'L’Haÿ-les-Roses', 'Œuilly'),
  insee: fc.constantFrom('35238', '2A004', '97411', null),
})

const anyWishes: fc.Arbitrary<CarriedWishes> = fc.record({
  grid: recordOf(MOTORS, fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)),
  home: fc.option(anyHome),
  travel: fc.option(fc.constantFrom(...TRAVELS)),
  farKm: fc.option(fc.integer({ min: 1, max: 200 })),
  slots: whole(0x1f_ffff),
  skillsBrought: whole(0xffff),
  skillsWanted: whole(0xffff),
  causes: whole(0xffff_ffff),
  weights: fc.oneof(fc.constant(DEFAULT_WEIGHTS), recordOf(TERMS, whole(600))),
})

/** Any wishes, with any missions kept. */
export const anyBaggage: fc.Arbitrary<Baggage> = fc.record({
  wishes: anyWishes,
  kept: fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 4_000_000_000 }),
      area: fc.constantFrom('35', '2A', 'remote'),
    }),
    { maxLength: 60 },
  ),
})
