import { expect, test } from 'vitest'
import { areaName, placeLabel } from '#domain/place/area-names.ts'
import { AREAS, isArea, neighbourhood, touchingAreas } from '#domain/place/areas.ts'
import { REGION_CODES, regionOf } from '#domain/place/regions.ts'
import { zoneOf } from '#domain/place/zones.ts'

const ISLANDS = AREAS.filter((area) => area.length === 3)

test('there are 101 départements and eight overseas collectivities, in order', () => {
  expect(AREAS).toHaveLength(109)
  expect(AREAS.filter((area) => area.length === 2)).toHaveLength(96)
  expect(ISLANDS).toEqual([
    '971',
    '972',
    '973',
    '974',
    '975',
    '976',
    '977',
    '978',
    '984',
    '986',
    '987',
    '988',
    '989',
  ])
  expect([...AREAS].sort()).toEqual(AREAS)
})

test('touching goes both ways, and nothing touches itself', () => {
  for (const area of AREAS) {
    expect(touchingAreas(area)).not.toContain(area)
    for (const other of touchingAreas(area))
      expect(touchingAreas(other), `${area} and ${other}`).toContain(area)
  }
})

test.each([
  ['60', '02 27 76 77 80 95'],
  ['75', '92 93 94'],
  ['92', '75 78 91 93 94 95'],
  ['2A', '2B'],
  ['35', '22 44 49 50 53 56'],
  ['23', '03 18 19 36 63 87'],
  ['29', '22 56'],
  ['90', '25 68 70 88'],
  ['48', '07 12 15 30 43'],
  ['77', '02 10 45 51 60 89 91 93 94 95'],
  ['13', '04 30 83 84'],
  ['14', '27 50 61 76'],
])('%s touches %s', (area, expected) => {
  expect(touchingAreas(area).join(' ')).toBe(expected)
})

test('everything in métropole but Corsica hangs together, and what lies overseas touches nobody', () => {
  const reached = new Set(['75'])
  for (const area of reached) for (const next of touchingAreas(area)) reached.add(next)
  expect(reached.size).toBe(94)
  for (const island of ISLANDS) expect(touchingAreas(island)).toEqual([])
})

test('a neighbourhood is the area itself, what touches it, and what is done from anywhere', () => {
  expect(neighbourhood('75')).toEqual(['75', '92', '93', '94', 'remote'])
  expect(neighbourhood('974')).toEqual(['974', 'remote'])
  expect(neighbourhood('remote')).toEqual(['remote'])
})

test('an unknown code has no neighbours, name, region or zone', () => {
  for (const code of ['20', '96', '979', '', 'constructor', '1']) {
    expect(isArea(code), code).toBe(false)
    expect(() => neighbourhood(code)).toThrow(RangeError)
    expect(() => areaName(code)).toThrow(RangeError)
    expect(() => regionOf(code)).toThrow(RangeError)
    expect(() => zoneOf(code)).toThrow(RangeError)
  }
})

test('every area has a name of its own, a region, and a zone in which Intl can tell the time', () => {
  expect(new Set(AREAS.map(areaName)).size).toBe(AREAS.length)
  expect(new Set(AREAS.map((area) => regionOf(area).code))).toEqual(new Set(REGION_CODES))
  for (const area of AREAS) {
    expect(() => new Intl.DateTimeFormat('fr', { timeZone: zoneOf(area) })).not.toThrow()
  }
})

test('Réunion, Guadeloupe and the Marquesas do not live on the time of Paris', () => {
  expect(zoneOf('35')).toBe('Europe/Paris')
  expect(zoneOf('2A')).toBe('Europe/Paris')
  expect(zoneOf('remote')).toBe('Europe/Paris')
  expect(zoneOf('974')).toBe('Indian/Reunion')
  expect(zoneOf('971')).toBe('America/Guadeloupe')
  expect(zoneOf('987', '98735')).toBe('Pacific/Tahiti')
  expect(zoneOf('987', '98731')).toBe('Pacific/Marquesas')
  expect(zoneOf('987', '98719')).toBe('Pacific/Gambier')
})

test('a name never stands without its département', () => {
  expect(placeLabel({ name: 'Sainte-Colombe', area: '40' })).toBe('Sainte-Colombe (Landes)')
  expect(placeLabel({ name: 'Paris', area: '75' })).toBe('Paris')
})
