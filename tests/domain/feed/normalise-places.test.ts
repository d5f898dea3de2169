import { expect, test } from 'vitest'
import { codes, read } from './read-record.ts'

test.each([
  ['no', 'no'],
  [false, 'no'],
  ['possible', 'possible'],
  ['full', 'full'],
  ['distance', 'full'],
  ['local', 'local'],
  [null, 'no'],
])('reads remote %s as %s', (written, remote) => {
  expect(read({ remote: written }).record.remote).toBe(remote)
})

test('gives remote missions their own lane, and notes what YAML did to « no »', () => {
  expect(read({ remote: 'full' }).record.lane).toBe('remote')
  expect(codes({ remote: false })).toEqual(['remote_was_false'])
  expect(codes({ remote: 'sur la lune' })).toEqual(['remote_unreadable'])
})

test('takes a mission without any place as everywhere only when it says so', () => {
  const nowhere = { city: undefined }
  expect(read({ ...nowhere, title: 'Je deviens réserviste près de chez moi' }).record.remote).toBe('local')
  expect(read(nowhere).record.remote).toBe('no')
})

test('reads every form of a list of addresses', () => {
  const street = {
    street: '4 rue A',
    postalCode: '45000',
    city: 'Orléans',
    location: { lat: '47.9', lon: '1.9' },
  }
  for (const addresses of [[street], { address: street }, { address: [street] }]) {
    expect(read({ addresses }).record.addresses).toEqual([
      {
        street: '4 rue A',
        postcode: '45000',
        city: 'Orléans',
        area: null,
        country: null,
        lat: 47.9,
        lon: 1.9,
      },
    ])
  }
  expect(read({ addresses: { address: [street, street] } }).record.addresses).toHaveLength(2)
  expect(read({ addresses: [] }).record.addresses[0]?.city).toBe('Lille')
})

test('reads départements whose names were run together or shortened', () => {
  const area = (departmentName: string) => read({ departmentName }).record.addresses[0]?.area
  expect(
    ["Côtesd'Armor", 'Seine-St-Denis', 'TerritoiredeBelfort', "Val-D'Oise", 'La Réunion'].map(area),
  ).toEqual(['22', '93', '90', '95', '974'])
  expect(read({ departmentCode: 1 }).record.addresses[0]?.area).toBe('01')
})
