import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '#domain/catalogue/apply-change.ts'
import { decodeChange } from '#domain/catalogue/change.ts'
import { encode } from '#domain/catalogue/encode.ts'
import { encodeChange } from '#domain/catalogue/encode-change.ts'
import { view } from '#domain/catalogue/view.ts'
import { anyChange, anyRows, changedRows, makeRow } from '../../support/rows.ts'

const rowsAndChange = anyRows().chain((rows) => fc.tuple(fc.constant(rows), anyChange(rows)))

test('gives byte for byte the encoding of the rows after the change', () => {
  fc.assert(
    fc.property(rowsAndChange, ([rows, change]) => {
      const applied = applyChange(encode(rows), encodeChange(change))
      expect(applied).toEqual(encode(changedRows(rows, change)))
    }),
    { numRuns: 300 },
  )
})

test('gives by a chain of changes the encoding of the rows after the last', () => {
  const chain = anyRows().chain((rows) =>
    fc.tuple(fc.constant(rows), fc.array(anyChange(rows), { maxLength: 6 })),
  )
  fc.assert(
    fc.property(chain, ([rows, changes]) => {
      const bytes = changes.reduce<Uint8Array>(
        (now, change) => applyChange(now, encodeChange(change)),
        encode(rows),
      )
      expect(bytes).toEqual(encode(changes.reduce(changedRows, rows)))
    }),
  )
})

test('is harmless when applied twice', () => {
  fc.assert(
    fc.property(rowsAndChange, ([rows, change]) => {
      const bytes = encodeChange(change)
      const once = applyChange(encode(rows), bytes)
      expect(applyChange(once, bytes)).toEqual(once)
    }),
  )
})

test('reads a change back as it was written', () => {
  fc.assert(
    fc.property(rowsAndChange, ([, change]) => {
      const bytes = encodeChange(change)
      expect(encodeChange(decodeChange(bytes))).toEqual(bytes)
    }),
  )
})

test('leaves the given bytes as they were', () => {
  fc.assert(
    fc.property(rowsAndChange, ([rows, change]) => {
      const base = encode(rows)
      const delta = encodeChange(change)
      applyChange(base, delta)
      expect([base, delta]).toEqual([encode(rows), encodeChange(change)])
    }),
  )
})

test('takes all placements of a mission that is gone', () => {
  const rows = [makeRow({ number: 3 }), makeRow({ number: 3, ordinal: 1, lat: 47 }), makeRow({ number: 4 })]
  const bytes = applyChange(encode(rows), encodeChange({ gone: [3], seats: [], rows: [] }))
  expect([...view(bytes).number]).toEqual([4])
})

test('gives an organisation that changed its name the new one in all rows', () => {
  const rows = [makeRow({ number: 3 }), makeRow({ number: 4 })]
  const organisation = { number: 1, name: 'Autre nom', reply: 12 }
  const change = { gone: [], seats: [], rows: [makeRow({ number: 4, organisation })] }
  const catalogue = view(applyChange(encode(rows), encodeChange(change)))
  expect([catalogue.organisationAt(0), catalogue.organisationAt(1)]).toEqual([organisation, organisation])
})

test('says no seats of a mission that is gone or has rows, and the last of two', () => {
  const seats = [3, 4, 5, 5].map((number, i) => ({ number, seats: i }))
  const change = { gone: [3], rows: [makeRow({ number: 4 })] }
  const bytes = encodeChange({ ...change, seats })
  expect(bytes).toEqual(encodeChange({ ...change, seats: [{ number: 5, seats: 3 }] }))
  expect(decodeChange(bytes).seats).toEqual([{ number: 5, seats: 3 }])
})

test('says 100 changed seats in 500 bytes, among 50,000 missions and among a million', () => {
  for (const gap of [500, 10_000]) {
    const seats = Array.from({ length: 100 }, (_, i) => ({ number: 1 + i * gap, seats: i }))
    expect(encodeChange({ gone: [], seats, rows: [] }).length).toBeLessThanOrEqual(500)
  }
})

test('takes an area of 50,000 missions', () => {
  const rows = Array.from({ length: 50_000 }, (_, i) =>
    makeRow({
      number: i * 3 + 1,
      lat: 47.5 + (i % 97) / 100,
      lon: -2 + (i % 89) / 100,
      organisation: { number: (i % 7000) + 1, name: `Structure ${i % 7000}`, reply: null },
      title: `Mission ${i}`,
    }),
  )
  const change = {
    gone: [4, 7],
    seats: [{ number: 10, seats: 2 }],
    rows: [
      makeRow({ number: 200_000, title: 'Nouvelle' }),
      makeRow({ number: 13, lat: 48, title: 'Changée' }),
    ],
  }
  const applied = applyChange(encode(rows), encodeChange(change))
  expect(applied).toEqual(encode(changedRows(rows, change)))
  expect(view(applied).rows).toBe(49_999)
})
