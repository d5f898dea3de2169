import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  around,
  boundsOf,
  type Frame,
  fitted,
  kmToPixels,
  pulled,
  toDegrees,
  toPixels,
  zoomed,
} from '../../../../app/features/map/frame.ts'

const anyFrame: fc.Arbitrary<Frame> = fc.record({
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
  lat: fc.double({ min: -60, max: 60, noNaN: true }),
  zoom: fc.double({ min: 3, max: 14, noNaN: true }),
  width: fc.integer({ min: 200, max: 1200 }),
  height: fc.integer({ min: 200, max: 900 }),
})
const share = fc.double({ min: 0, max: 1, noNaN: true })

test('a point of the frame goes to degrees and back', () => {
  fc.assert(
    fc.property(anyFrame, share, share, (frame, right, down) => {
      const [x, y] = [right * frame.width, down * frame.height]
      const [lon, lat] = toDegrees(frame, x, y)
      const [backX, backY] = toPixels(frame, lon, lat)
      expect(backX).toBeCloseTo(x, 3)
      expect(backY).toBeCloseTo(y, 3)
    }),
  )
})

test('the place under a finger stays there while the map grows', () => {
  const frame: Frame = { lon: 2, lat: 47, zoom: 8, width: 360, height: 300 }
  fc.assert(
    fc.property(share, share, fc.double({ min: 4, max: 13, noNaN: true }), (right, down, zoom) => {
      const [x, y] = [right * 360, down * 300]
      const [lon, lat] = toDegrees(frame, x, y)
      const [nextX, nextY] = toPixels(zoomed(frame, zoom, x, y), lon, lat)
      expect(nextX).toBeCloseTo(x, 3)
      expect(nextY).toBeCloseTo(y, 3)
    }),
  )
})

test('pulling the map and pulling it back changes nothing', () => {
  const frame: Frame = { lon: 2, lat: 47, zoom: 8, width: 360, height: 300 }
  const back = pulled(pulled(frame, 40, -70), -40, 70)
  expect(back.lon).toBeCloseTo(frame.lon, 9)
  expect(back.lat).toBeCloseTo(frame.lat, 9)
})

test('bounds that are fitted are shown whole, and as large as they can be', () => {
  const empty: Frame = { lon: 0, lat: 0, zoom: 5, width: 360, height: 300 }
  for (const [lon, lat, km] of [
    [2.35, 48.86, 30],
    [55.45, -20.88, 8],
    [-1.68, 48.11, 3],
  ] as const) {
    const wanted = around(lon, lat, km)
    const [west, south, east, north] = boundsOf(fitted(empty, wanted))
    expect(west).toBeLessThan(wanted[0])
    expect(south).toBeLessThan(wanted[1])
    expect(east).toBeGreaterThan(wanted[2])
    expect(north).toBeGreaterThan(wanted[3])
    const shown = toPixels(fitted(empty, wanted), lon, wanted[3])
    expect(shown[1]).toBeCloseTo(24, -1)
  }
})

test('the zoom stays within its ends', () => {
  const frame: Frame = { lon: 2, lat: 47, zoom: 8, width: 360, height: 300 }
  expect(zoomed(frame, 99).zoom).toBe(14)
  expect(zoomed(frame, -99).zoom).toBe(3)
})

test('a circle of 30 km is 30 km wide at any latitude', () => {
  const frame: Frame = { lon: 2, lat: 48, zoom: 9, width: 360, height: 300 }
  for (const lat of [0, 21, 48]) {
    const [west] = around(2, lat, 30)
    const [x] = toPixels({ ...frame, lat }, west, lat)
    expect(180 - x).toBeCloseTo(kmToPixels(frame, lat, 30), 0)
  }
})
