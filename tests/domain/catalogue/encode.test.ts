import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode } from '#domain/catalogue/encode.ts'
import type { Row } from '#domain/catalogue/row.ts'
import { rowAt } from '#domain/catalogue/row-at.ts'
import { view } from '#domain/catalogue/view.ts'
import { anyRows, makeRow, shuffled } from '../../support/rows.ts'

const decode = (bytes: Uint8Array): Row[] => {
  const catalogue = view(bytes)
  return Array.from({ length: catalogue.rows }, (_, i) => rowAt(catalogue, i))
}

test('gives the same bytes whatever the order of the rows', () => {
  const twoOrders = anyRows().chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows)))
  fc.assert(
    fc.property(twoOrders, ([rows, others]) => {
      expect(encode(others)).toEqual(encode(rows))
    }),
  )
})

test('gives its bytes again from the rows that it reads', () => {
  fc.assert(
    fc.property(anyRows(), (rows) => {
      const bytes = encode(rows)
      expect(encode(decode(bytes))).toEqual(bytes)
    }),
  )
})

test('keeps every field, and places within 1/512 of a cell', () => {
  fc.assert(
    fc.property(anyRows(), (rows) => {
      const key = (row: Row) => `${row.number}/${row.ordinal}`
      const read = new Map(decode(encode(rows)).map((row) => [key(row), row]))
      expect(read.size).toBe(rows.length)
      for (const { lat, lon, title, ...given } of rows) {
        const row = read.get(key({ lat, lon, title, ...given })) as Row
        expect(row).toMatchObject({ ...given, title: title.toWellFormed() })
        if (lat === null || lon === null) expect([row.lat, row.lon]).toEqual([null, null])
        else {
          expect(Math.abs((row.lat as number) - lat)).toBeLessThanOrEqual(0.1 / 512 + 1e-9)
          expect(Math.abs((row.lon as number) - lon)).toBeLessThanOrEqual(0.1 / 512 + 1e-9)
        }
      }
    }),
  )
})

test('sorts rows by cell, number and ordinal, remote ones last', () => {
  const rows = [
    makeRow({ number: 9, lat: null, lon: null }),
    makeRow({ number: 7, ordinal: 1 }),
    makeRow({ number: 7, ordinal: 0 }),
    makeRow({ number: 8, lat: 48.01 }),
    makeRow({ number: 2 }),
  ]
  const read = decode(encode(rows)).map((row) => [row.number, row.ordinal])
  expect(read).toEqual([
    [8, 0],
    [2, 0],
    [7, 0],
    [7, 1],
    [9, 0],
  ])
})

test('puts 26 bytes a row in its first block', () => {
  const c = view(encode([makeRow()]))
  const first = [
    ...[c.dLat, c.dLon, c.grid, c.flags, c.start, c.end, c.posted, c.weekdays, c.weekend, c.seats],
    ...[c.causes, c.skillsBrought, c.skillsTaught, c.organisation, c.exposure],
  ]
  expect(first.reduce((sum, column) => sum + column.BYTES_PER_ELEMENT, 0)).toBe(26)
})

test('caps seats and exposure below the value of unknown', () => {
  const [row] = decode(encode([makeRow({ seats: 4000, exposure: 255 })]))
  expect(row).toMatchObject({ seats: 254, exposure: 254 })
})

test('takes the greatest of two names of one organisation or commune', () => {
  const rows = ['Abeille', 'Zèbre', 'Ours'].map((name, i) =>
    makeRow({
      number: i + 1,
      organisation: { number: 5, name, reply: i },
      commune: { insee: '35238', name },
    }),
  )
  const read = decode(encode(rows))
  expect(read.map((row) => row.organisation)).toEqual(Array(3).fill({ number: 5, name: 'Zèbre', reply: 1 }))
  expect(read.map((row) => row.commune?.name)).toEqual(['Zèbre', 'Zèbre', 'Zèbre'])
})

test('refuses a placement that comes twice', () => {
  expect(() => encode([makeRow({ title: 'a' }), makeRow({ title: 'b' })])).toThrow('given twice')
})

test('refuses what outgrows the form', () => {
  const dates = Array.from({ length: 256 }, (_, i) => ({ day: i + 1, parts: 0 }))
  for (const row of [makeRow({ dates }), makeRow({ title: 'x'.repeat(65_536) })]) {
    expect(() => encode([row])).toThrow('too_large')
  }
})

test('writes an empty area', () => {
  const catalogue = view(encode([]))
  expect([catalogue.rows, catalogue.cells.key.length, [...catalogue.cells.first]]).toEqual([0, 0, [0]])
})
