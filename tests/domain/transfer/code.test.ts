import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Baggage, carriedWishes } from '#domain/transfer/baggage.ts'
import { CodeError, digitsOf, fromCode, toCode, toShortCode } from '#domain/transfer/code.ts'
import { fromLetters, toLetters } from '#domain/transfer/letters.ts'
import { NO_WISHES, TERMS } from '#domain/wishes.ts'
import { anyBaggage, rennes } from './any-baggage.ts'

const faultOf = (code: string) => {
  try {
    fromCode(code)
    return null
  } catch (failure) {
    if (failure instanceof CodeError) return failure.fault
    throw failure
  }
}
const named = ({ kept }: Baggage) => [...new Set(kept.map(({ area, number }) => `${area} ${number}`))].sort()

test('a code brings back what it was made of, places to 11 m', () => {
  fc.assert(
    fc.property(anyBaggage, (baggage) => {
      const read = fromCode(toCode(baggage))
      const { home, ...wishes } = baggage.wishes
      const { home: readHome, ...readWishes } = read.wishes
      expect(readWishes).toEqual(wishes)
      expect(named(read)).toEqual(named(baggage))
      expect(readHome?.name).toBe(home?.name)
      expect(readHome?.area).toBe(home?.area)
      expect(readHome?.insee).toBe(home?.insee)
      expect(Math.abs((readHome?.lat ?? 0) - (home?.lat ?? 0))).toBeLessThan(0.000_06)
      expect(Math.abs((readHome?.lon ?? 0) - (home?.lon ?? 0))).toBeLessThan(0.000_06)
    }),
  )
})

test('a code with one letter changed is refused, and never read as something else', () => {
  fc.assert(
    fc.property(anyBaggage, fc.nat(), fc.nat({ max: 63 }), (baggage, at, other) => {
      const code = toCode(baggage)
      const place = at % (code.length - 1)
      const letter = toLetters(Uint8Array.of(other << 2))[0] ?? ''
      fc.pre(letter !== code[place])
      expect(faultOf(code.slice(0, place) + letter + code.slice(place + 1))).not.toBeNull()
    }),
  )
})

test('any text at all is read or refused with a reason, never thrown at the person', () => {
  fc.assert(fc.property(fc.string(), (text) => faultOf(text) !== null))
  fc.assert(fc.property(fc.uint8Array(), (bytes) => faultOf(toLetters(Uint8Array.of(1, ...bytes))) !== null))
  expect(faultOf('')).toBe('not_a_code')
})

test('a code of a newer app says so', () => {
  const bytes = fromLetters(toCode({ wishes: carriedWishes(NO_WISHES), kept: [] })) ?? new Uint8Array()
  bytes[0] = 2
  expect(faultOf(toLetters(bytes))).toBe('newer')
})

test('everything said and forty kept missions stay within 200 letters', () => {
  const kept = Array.from({ length: 40 }, (_, i) => ({ number: 100_000 + 137 * i, area: '35' }))
  const weights = Object.fromEntries(TERMS.map((term) => [term, 250])) as typeof NO_WISHES.weights
  const all = { slots: 0x1f_ffff, skillsBrought: 0xffff, skillsWanted: 0xffff, causes: 0xffff_ffff }
  const wishes = { ...carriedWishes(NO_WISHES), ...all, home: rennes, weights }
  expect(toCode({ wishes, kept }).length).toBeLessThan(200)
})

test('both phones show the same six digits, and another code shows others', () => {
  const one = toCode({ wishes: carriedWishes(NO_WISHES), kept: [{ number: 12, area: '35' }] })
  const other = toCode({ wishes: carriedWishes(NO_WISHES), kept: [{ number: 13, area: '35' }] })
  expect(digitsOf(one)).toMatch(/^\d{3}\u00a0\d{3}$/)
  expect(digitsOf(one)).toBe(digitsOf(one))
  expect(digitsOf(one)).not.toBe(digitsOf(other))
})

test('a short code carries all wishes and as many kept missions as fit, the first ones', () => {
  fc.assert(
    fc.property(anyBaggage, fc.integer({ min: 150, max: 400 }), (baggage, most) => {
      const { code, carried } = toShortCode(baggage, most)
      const read = fromCode(code)
      expect(named(read)).toEqual(named({ ...baggage, kept: baggage.kept.slice(0, carried) }))
      if (carried > 0) expect(code.length).toBeLessThanOrEqual(most)
      if (carried < baggage.kept.length) {
        const oneMore = baggage.kept.slice(0, carried + 1)
        expect(toCode({ ...baggage, kept: oneMore }).length).toBeGreaterThan(most)
      }
    }),
  )
})
