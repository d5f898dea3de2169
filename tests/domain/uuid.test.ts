import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidV7 } from '../../domain/uuid.ts'

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

test('has the form, version and variant of RFC 9562', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 47 }), bytes, (now, random) => {
      expect(uuidV7(now, random)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }),
  )
})

test('sorts by time whatever the chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 46 }), bytes, bytes, (now, one, other) => {
      expect(uuidV7(now, one) < uuidV7(now + 1, other)).toBe(true)
    }),
  )
})
