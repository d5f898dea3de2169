import { expect, test } from 'vitest'
import type { Placement } from '#domain/mission.ts'
import { whereOfMission } from '../../../../app/features/mission/known-mission.ts'

const WORDS = { remote: 'à distance', everywhere: 'partout en France' }
const place = (said: Partial<Placement>): Placement => ({
  ordinal: 0,
  area: '35',
  insee: null,
  commune: null,
  postcode: null,
  street: null,
  lat: null,
  lon: null,
  precision: 'estimated',
  ...said,
})

test('a place is said by its commune, else by its département', () => {
  expect(whereOfMission({ remote: 'no' }, place({ commune: 'Rennes' }), WORDS)).toBe('Rennes')
  expect(whereOfMission({ remote: 'no' }, place({ area: '971' }), WORDS)).toBe('Guadeloupe')
})

test('a mission without a place is remote, unless it is near everybody', () => {
  expect(whereOfMission({ remote: 'full' }, place({ area: 'remote' }), WORDS)).toBe('à distance')
  expect(whereOfMission({ remote: 'possible' }, undefined, WORDS)).toBe('à distance')
  expect(whereOfMission({ remote: 'local' }, place({ area: 'remote' }), WORDS)).toBe('partout en France')
})
