import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CatalogueError } from '#domain/catalogue/layout.ts'
import { changeTexts, FEWEST, lotsOf, MOST, splitTexts, writeTexts } from '#domain/catalogue/text-chunks.ts'
import { chunkOf, readTextDirectory, readTexts } from '#domain/catalogue/texts.ts'
import { makeMission } from '../../support/make-mission.ts'

const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))
const entry = (from: number) => ({ from, hash: 'a'.repeat(64), bytes: 9, missions: 64 })

test('splits missions in chunks of 64 to 128, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (count) => {
      const missions = Array.from({ length: count }, (_, i) => makeMission({ number: i + 1 }))
      const chunks = splitTexts(missions)
      expect(chunks.flat()).toEqual(missions)
      for (const { length } of chunks) {
        expect(length).toBeGreaterThanOrEqual(Math.min(FEWEST, count))
        expect(length).toBeLessThanOrEqual(MOST)
      }
    }),
    { numRuns: 50 },
  )
})

test('puts each chunk in one lot, none but an only one with fewer than 64', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }), (sizes) => {
      const lots = lotsOf(sizes)
      const chunks = lots.flatMap(({ first, end }) =>
        Array.from({ length: end - first }, (_, i) => first + i),
      )
      expect(chunks).toEqual(sizes.map((_, i) => i))
      for (const { first, end } of lots) {
        const size = sizes.slice(first, end).reduce((sum, one) => sum + one, 0)
        expect(size >= FEWEST || lots.length === 1).toBe(true)
      }
    }),
  )
})

test('leaves full chunks alone, and joins a small one to one neighbour', () => {
  const lot = (first: number, end: number) => ({ first, end })
  expect(lotsOf([64, 128, 90])).toEqual([lot(0, 1), lot(1, 2), lot(2, 3)])
  expect(lotsOf([64, 63, 90, 70])).toEqual([lot(0, 1), lot(1, 3), lot(3, 4)])
  expect(lotsOf([64, 90, 63])).toEqual([lot(0, 1), lot(1, 3)])
  expect(lotsOf([64, 90, 0])).toEqual([lot(0, 1), lot(1, 3)])
})

test('changes, adds and takes missions of a chunk, in order of number', () => {
  const missions = [1, 2, 3].map((number) => makeMission({ number }))
  const changed = new Map([
    [2, null],
    [9, null],
    [7, makeMission({ number: 7 })],
    [3, makeMission({ number: 3, title: 'Autre' })],
  ])
  const texts = changeTexts(missions, changed).map(({ number, title }) => [number, title])
  expect(texts).toEqual([
    [1, 'Trier les dons du matin'],
    [3, 'Autre'],
    [7, 'Trier les dons du matin'],
  ])
})

test('reads missions as they were written, without the seats that move', () => {
  const mission = makeMission({ seatsLeft: 3, seatsTotal: 9, title: 'Œuvrer à l’été' })
  expect(readTexts(writeTexts([mission]))).toEqual([{ ...mission, seatsLeft: null }])
})

test('finds the one chunk that may hold a number', () => {
  const directory = [entry(10), entry(200), entry(500)]
  expect([10, 199, 200, 9999].map((number) => chunkOf(directory, number)?.from)).toEqual([10, 10, 200, 500])
  expect(chunkOf(directory, 9)).toBeUndefined()
})

test('refuses texts and directories that are not what they should be', () => {
  const page = new TextEncoder().encode('<!doctype html>')
  const hostile = [
    page,
    bytesOf({}),
    bytesOf([{ number: 1 }]),
    new Uint8Array([0xff, 0xfe]),
    new Uint8Array(),
  ]
  for (const bytes of hostile) {
    expect(() => readTexts(bytes)).toThrow(new CatalogueError('not_texts'))
    expect(() => readTextDirectory(bytes)).toThrow(new CatalogueError('not_texts'))
  }
  expect(readTextDirectory(bytesOf([entry(1), entry(2)]))).toHaveLength(2)
  expect(() => readTextDirectory(bytesOf([entry(2), entry(1)]))).toThrow(CatalogueError)
  expect(() => readTextDirectory(bytesOf([{ ...entry(2), hash: '../../x' }]))).toThrow(CatalogueError)
})
