import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOTORS } from '#domain/motors.ts'
import { addWishes, carriedWishes } from '#domain/transfer/baggage.ts'
import { DEFAULT_WEIGHTS, NO_WISHES } from '#domain/wishes.ts'
import { anyBaggage, rennes } from './any-baggage.ts'

const silent = carriedWishes(NO_WISHES)

test('adding to a phone that knows nothing is the same as replacing', () => {
  fc.assert(
    fc.property(anyBaggage, ({ wishes }) => {
      expect(addWishes(silent, wishes)).toEqual(wishes)
    }),
  )
})

test('adding nothing changes nothing', () => {
  fc.assert(
    fc.property(anyBaggage, ({ wishes }) => {
      expect(addWishes(wishes, silent)).toEqual(wishes)
    }),
  )
})

test('an answer given here is never lost by adding', () => {
  fc.assert(
    fc.property(anyBaggage, anyBaggage, ({ wishes: here }, { wishes: arriving }) => {
      const both = addWishes(here, arriving)
      for (const motor of MOTORS) if (here.grid[motor] !== 0) expect(both.grid[motor]).toBe(here.grid[motor])
      expect(both.slots & here.slots).toBe(here.slots)
      expect((both.causes & here.causes) >>> 0).toBe(here.causes)
      if (here.home !== null) expect(both.home).toEqual(here.home)
    }),
  )
})

test('weights come along only where none was moved', () => {
  const own = { ...DEFAULT_WEIGHTS, grid: 500 }
  expect(addWishes(silent, { ...silent, weights: own }).weights).toEqual(own)
  expect(addWishes({ ...silent, weights: own, home: rennes }, silent).weights).toEqual(own)
})
