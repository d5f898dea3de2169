import { expect, test } from 'vitest'
import { isExpired } from '#domain/feed/expiry.ts'
import { mergeKeyOf } from '#domain/feed/merge-key.ts'

const TODAY = '2023-09-15'
const silent = { kind: 'volunteering' as const, startsOn: null, endsOn: null, lastSeenOn: TODAY }

test('ends a mission the day after its last', () => {
  expect(isExpired({ ...silent, endsOn: '2023-09-15' }, TODAY)).toBe(false)
  expect(isExpired({ ...silent, endsOn: '2023-09-14' }, TODAY)).toBe(true)
})

test('ends a civic service on the day it starts, whatever its end', () => {
  const civic = { ...silent, kind: 'civic_service' as const, endsOn: '2024-05-01' }
  expect(isExpired({ ...civic, startsOn: '2023-09-16' }, TODAY)).toBe(false)
  expect(isExpired({ ...civic, startsOn: '2023-09-15' }, TODAY)).toBe(true)
})

test('gives a mission without an end twelve months after it was last seen', () => {
  expect(isExpired({ ...silent, startsOn: '2019-01-01' }, TODAY)).toBe(false)
  expect(isExpired({ ...silent, lastSeenOn: '2022-09-15' }, TODAY)).toBe(false)
  expect(isExpired({ ...silent, lastSeenOn: '2022-09-14' }, TODAY)).toBe(true)
})

const place = {
  ordinal: 0,
  area: '45',
  insee: '45234',
  commune: 'Orléans',
  postcode: null,
  street: null,
} as const
const where = { ...place, lat: 47.9, lon: 1.9, precision: 'commune' } as const
const named = (title: string, organisation: string) => ({
  title,
  organisation: {
    kind: 'association' as const,
    name: organisation,
    rna: null,
    siren: null,
    url: null,
    description: null,
  },
  placements: [where],
  startsOn: '2023-10-01',
})

test('knows one mission in two spellings, and tells apart what differs in place or date', () => {
  const key = mergeKeyOf(named('Trier des livres !', "Coop'Az"))
  expect(mergeKeyOf(named('📚 TRIER DES LIVRES', 'Coopaz'))).toBe(key)
  expect(mergeKeyOf({ ...named('Trier des livres', 'Coopaz'), startsOn: null })).not.toBe(key)
  const elsewhere = { ...where, insee: '18033' }
  expect(mergeKeyOf({ ...named('Trier des livres', 'Coopaz'), placements: [elsewhere] })).not.toBe(key)
})
