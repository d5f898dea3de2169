import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { touchingAreas } from '#domain/place/areas.ts'
import { areaAt, type Boundaries } from '#domain/place/locate.ts'
import { readRealCommunes, WITHOUT_REAL_COMMUNES } from '../../support/real-communes.ts'

const FILE = new URL('../../../app/features/map/data/departements.json', import.meta.url)
const outlines: Boundaries = JSON.parse(readFileSync(FILE, 'utf8'))

/** Two unit squares side by side, the right one with a hole, quantised by 0.1. Arc 1 is their common side. */
const SQUARES: Boundaries = {
  transform: { scale: [0.1, 0.1], translate: [0, 45] },
  arcs: [
    [
      [10, 0],
      [-10, 0],
      [0, 10],
      [10, 0],
    ],
    [
      [10, 10],
      [0, -10],
    ],
    [
      [10, 10],
      [10, 0],
      [0, -10],
      [-10, 0],
    ],
    [
      [14, 4],
      [2, 0],
      [0, 2],
      [-2, 0],
      [0, -2],
    ],
  ],
  objects: {
    areas: {
      geometries: [
        { properties: { area: 'left' }, arcs: [[0, 1]] },
        { properties: { area: 'right' }, arcs: [[[-2, 2]], [[3]]] },
      ],
    },
  },
}

test('a position answers the area that holds it, on either side of a common border', () => {
  expect(areaAt(45.5, 0.3, SQUARES)).toBe('left')
  expect(areaAt(45.5, 0.99, SQUARES)).toBe('left')
  expect(areaAt(45.5, 1.01, SQUARES)).toBe('right')
  expect(areaAt(45.9, 1.9, SQUARES)).toBe('right')
})

test('just outside, the nearest area answers; far outside, none', () => {
  expect(areaAt(46.1, 0.3, SQUARES)).toBe('left')
  expect(areaAt(44.9, 1.7, SQUARES)).toBe('right')
  expect(areaAt(45.5, 3, SQUARES)).toBeUndefined()
  expect(areaAt(47, 0.5, SQUARES)).toBeUndefined()
})

test('in a hole, what surrounds it answers only when it is near', () => {
  const wide: Boundaries = { ...SQUARES, transform: { scale: [10, 1], translate: [0, 0] } }
  expect(areaAt(5, 150, wide)).toBeUndefined()
  expect(areaAt(45.5, 1.5, SQUARES)).toBe('right')
})

test('on the very latitude of two corners, inside stays inside and outside stays outside', () => {
  const diamond: Boundaries = {
    transform: { scale: [0.5, 0.5], translate: [0, 0] },
    arcs: [
      [
        [0, 2],
        [2, 2],
        [2, -2],
        [-2, -2],
        [-2, 2],
      ],
    ],
    objects: { areas: { geometries: [{ properties: { area: 'diamond' }, arcs: [[0]] }] } },
  }
  expect(areaAt(1, 1, diamond)).toBe('diamond')
  expect(areaAt(1, -0.5, diamond)).toBeUndefined()
  expect(areaAt(2, 0.5, diamond)).toBeUndefined()
})

test.each([
  ['Rennes', 48.1147, -1.6794, '35'],
  ['Autrêches', 49.43, 3.13, '60'],
  ['Paris', 48.8534, 2.3488, '75'],
  ['Belfort', 47.64, 6.86, '90'],
  ['Ajaccio', 41.92, 8.73, '2A'],
  ['Saint-Denis de La Réunion', -20.88, 55.45, '974'],
  ['Cayenne', 4.93, -52.33, '973'],
  ['Mamoudzou', -12.78, 45.23, '976'],
  ['Nouméa', -22.27, 166.45, '988'],
  ['Hao, an atoll', -18.1, -140.9, '987'],
  ['the harbour of Le Havre', 49.48, 0.05, '76'],
])('%s lies in its area', (_, lat, lon, area) => {
  expect(areaAt(lat, lon, outlines)).toBe(area)
})

test('Berlin, London and the high sea lie in none', () => {
  for (const [lat, lon] of [
    [52.52, 13.4],
    [51.5, -0.12],
    [40, -30],
  ] as const) {
    expect(areaAt(lat, lon, outlines)).toBeUndefined()
  }
})

test.skipIf(WITHOUT_REAL_COMMUNES)(
  'of one real commune centre in five, 99 % lie in their département, the others next door',
  () => {
    // Nobody asks a phone where it is on Kerguelen or Clipperton: no outline holds them.
    const real = readRealCommunes().filter(({ area }, i) => area !== '984' && area !== '989' && i % 5 === 0)
    const wrong = real.filter((commune) => areaAt(commune.lat, commune.lon, outlines) !== commune.area)
    expect(wrong.length / real.length).toBeLessThan(0.01)
    for (const { lat, lon, area } of wrong) expect(touchingAreas(area)).toContain(areaAt(lat, lon, outlines))
  },
  120_000,
)
