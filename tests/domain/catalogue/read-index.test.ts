import { expect, test } from 'vitest'
import { CatalogueError } from '#domain/catalogue/layout.ts'
import { readCatalogueIndex } from '#domain/catalogue/read-index.ts'

const hash = '0123456789abcdef'.repeat(4)
const index = {
  format: 1,
  area: '35',
  name: 'Ille-et-Vilaine',
  neighbourhood: ['35', '22', 'remote'],
  base: { hash, bytes: 900, rows: 12 },
  deltas: [{ hash, bytes: 20 }],
  texts: { hash, bytes: 4000 },
  communes: hash,
  towns: hash,
  asOf: null,
  sources: [{ id: 'example', name: 'Exemples', readOn: 2400 }],
}

function faultOf(json: unknown): string {
  try {
    readCatalogueIndex(json)
  } catch (error) {
    if (error instanceof CatalogueError) return error.code
    throw error
  }
  return 'none'
}

test('reads an index, with or without what may be missing', () => {
  expect(readCatalogueIndex(index)).toEqual(index)
  expect(faultOf({ ...index, communes: null, deltas: [], asOf: 1234, sources: [], later: 'field' })).toBe(
    'none',
  )
})

test('says of a later format that the app is too old', () => {
  expect(faultOf({ ...index, format: 2 })).toBe('unknown_format')
})

test.each([
  ['no object', null],
  ['a text', '<!doctype html>'],
  ['a list', []],
  ['an empty object', {}],
  ['a format in words', { ...index, format: '1' }],
  ['no area', { ...index, area: '' }],
  ['no name', { ...index, name: undefined }],
  ['areas that are not texts', { ...index, neighbourhood: [35] }],
  ['areas that are no list', { ...index, neighbourhood: '35' }],
  ['a hash that leaves its folder', { ...index, towns: '../../../../etc/passwd' }],
  ['a hash in capitals', { ...index, towns: hash.toUpperCase() }],
  ['no base', { ...index, base: null }],
  ['a base without rows', { ...index, base: { hash, bytes: 1 } }],
  ['negative bytes', { ...index, texts: { hash, bytes: -1 } }],
  ['bytes without end', { ...index, texts: { hash, bytes: Number.POSITIVE_INFINITY } }],
  [
    'a broken delta',
    {
      ...index,
      deltas: [
        { hash, bytes: 20 },
        { hash: 1, bytes: 2 },
      ],
    },
  ],
  ['a day in words', { ...index, asOf: '2023-09-15' }],
  ['communes that are no hash', { ...index, communes: true }],
  ['a source without a day', { ...index, sources: [{ id: 'a', name: 'b' }] }],
])('refuses %s', (_, json) => {
  expect(faultOf(json)).toBe('not_an_index')
})
