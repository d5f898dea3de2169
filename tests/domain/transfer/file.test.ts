import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedWishes } from '#domain/transfer/baggage.ts'
import { readFile, toFile } from '#domain/transfer/file.ts'
import { NO_WISHES } from '#domain/wishes.ts'
import { anyBaggage } from './any-baggage.ts'

const wishes = carriedWishes(NO_WISHES)
const file = JSON.parse(toFile(wishes, [], '2026-11-23'))

test('a file brings back what it was made of', () => {
  fc.assert(
    fc.property(anyBaggage, (one) => {
      const read = readFile(toFile(one.wishes, [], '2026-11-23'))
      expect(read).toEqual({ baggage: { wishes: one.wishes, kept: [], savedOn: '2026-11-23', unread: 0 } })
    }),
  )
})

test('a file is refused with its reason', () => {
  expect(readFile('<html>')).toEqual({ fault: 'not_ours' })
  expect(readFile('{}')).toEqual({ fault: 'not_ours' })
  expect(readFile('null')).toEqual({ fault: 'not_ours' })
  expect(readFile(JSON.stringify({ ...file, format: 2 }))).toEqual({ fault: 'newer' })
  expect(readFile(JSON.stringify({ ...file, wishes: { ...wishes, slots: -1 } }))).toEqual({ fault: 'broken' })
  expect(readFile(JSON.stringify({ ...file, wishes: { ...wishes, home: { lat: 900 } } }))).toEqual({
    fault: 'broken',
  })
  expect(readFile(' '.repeat(10_000_001))).toEqual({ fault: 'too_large' })
})

test('a kept mission that cannot be read does not cost the others', () => {
  const read = readFile(JSON.stringify({ ...file, kept: [{ mission: { title: 'x' } }, 12] }))
  expect(read).toMatchObject({ baggage: { kept: [], unread: 2 } })
})

test('any text is read or refused', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'fault' in readFile(text)))
})
