import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { communesFile, readCommunesFile } from '#domain/place/communes-file.ts'
import { readTownsFile, townsFile } from '#domain/place/towns-file.ts'

type Row = Parameters<typeof communesFile>[0][number]

function row(insee: string, name: string, more: Partial<Row> = {}): Row {
  const at = { lat: 48.1147, lon: -1.6794, precision: 'commune' as const }
  return { insee, name, ...at, population: 2500, postcodes: ['35000'], synonyms: [], ...more }
}

test('a commune comes back from its file with its area, and its position to a thousandth of a degree', () => {
  const rows = [
    row('2A004', 'Ajaccio', {
      precision: 'estimated',
      postcodes: ['20000', '20090'],
      synonyms: ['Mezzavia'],
    }),
  ]
  expect(readCommunesFile(communesFile(rows))).toEqual([
    {
      insee: '2A004',
      name: 'Ajaccio',
      area: '2A',
      lat: 48.115,
      lon: -1.679,
      folded: 'ajaccio',
      precision: 'estimated',
      postcodes: ['20000', '20090'],
      synonyms: [{ name: 'Mezzavia', folded: 'mezzavia' }],
    },
  ])
})

test('a file lists the most peopled first, whatever the order of the rows', () => {
  const rows = [
    row('35001', 'A', { population: null }),
    row('35002', 'B', { population: 9 }),
    row('35003', 'C'),
  ]
  const names = (list: Row[]) => readCommunesFile(communesFile(list)).map((commune) => commune.name)
  expect(names(rows)).toEqual(['C', 'B', 'A'])
  expect(names(rows.toReversed())).toEqual(['C', 'B', 'A'])
})

test('the list of towns takes 2,000 people and more, overseas too', () => {
  const rows = [
    row('97411', 'Saint-Denis', { population: 150_000 }),
    row('35002', 'Petit', { population: 1999 }),
    row('35003', 'Juste', { population: 2000 }),
    row('35004', 'Inconnu', { population: null }),
  ]
  const towns = readTownsFile(townsFile(rows))
  expect(towns.map(({ name, area }) => [name, area])).toEqual([
    ['Saint-Denis', '974'],
    ['Juste', '35'],
  ])
})

test.each([
  ['a captive portal', '<!doctype html><title>Wi-Fi</title>'],
  ['an answer cut short', '[["35238","Rennes",48.1'],
  ['another form', '{"communes":[]}'],
  ['a tuple too short', '[["35238"]]'],
  ['a latitude in text', '[["35238","Rennes","48.1",-1.6,[],["35000"],0]]'],
  ['a list of numbers', '[["35238","Rennes",48.1,-1.6,[],[35000],0]]'],
  ['nothing', ''],
])('%s is not taken for a file of communes', (_, text) => {
  expect(() => readCommunesFile(new TextEncoder().encode(text))).toThrow(/not a (file of places|place)/)
})

test('any bytes give a list or an error that says so', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        try {
          expect(Array.isArray(readTownsFile(bytes))).toBe(true)
        } catch (error) {
          expect(String(error)).toMatch(/not a (file of places|place)/)
        }
      },
    ),
  )
})
