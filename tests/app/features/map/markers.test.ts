import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode } from '#domain/catalogue/encode.ts'
import { toRows } from '#domain/catalogue/to-rows.ts'
import { view } from '#domain/catalogue/view.ts'
import { rank } from '#domain/match/rank.ts'
import { NO_WISHES } from '#domain/wishes.ts'
import type { Frame } from '../../../../app/features/map/frame.ts'
import { labelsOf } from '../../../../app/features/map/labels.ts'
import { gatherPins, markersOn, openingZoom, pinsOf, pinsOn } from '../../../../app/features/map/markers.ts'
import { makeMission } from '../../../support/make-mission.ts'

const place = makeMission().placements[0]
if (place === undefined) throw new Error('a mission without a place')

type Spot = { lat: number; lon: number }

function pinsAt(spots: readonly Spot[]) {
  const rows = spots.flatMap((spot, i) =>
    toRows(
      makeMission({
        number: i + 1,
        organisation: { number: i + 1, name: 'Le Seuil', url: null, description: null },
        placements: [{ ...place, ...spot } as typeof place & {}],
      }),
      '35',
    ),
  )
  const limits = { limit: 1000, perOrganisation: 1000 }
  return gatherPins(rank([view(encode(rows))], NO_WISHES, { day: 2500, part: null }, limits).matches)
}

const anySpots = fc.array(
  fc.record({
    lat: fc.double({ min: 47.8, max: 48.5, noNaN: true }),
    lon: fc.double({ min: -2.2, max: -1.2, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
)
const frame: Frame = { lon: -1.68, lat: 48.11, zoom: 9, width: 360, height: 300 }

test('every mission on the frame stands in exactly one marker', () => {
  fc.assert(
    fc.property(anySpots, (spots) => {
      const pins = pinsAt(spots)
      const wide: Frame = { ...frame, width: 4000, height: 4000 }
      const numbers = markersOn(pins, wide).flatMap(({ cluster, first }) =>
        cluster === null ? [first.match.number] : pinsOf(pins, cluster).map(({ match }) => match.number),
      )
      expect(numbers.sort((a, b) => a - b)).toEqual(spots.map((_, i) => i + 1))
    }),
    { numRuns: 30 },
  )
})

test('markers are read from north to south, each row from west to east', () => {
  fc.assert(
    fc.property(anySpots, (spots) => {
      const markers = markersOn(pinsAt(spots), frame)
      const order = markers.map(({ x, y }) => Math.floor(y / 48) * 10_000 + x)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }),
    { numRuns: 30 },
  )
})

test('the first mission of a group is the one that the list has first', () => {
  const pins = pinsAt(Array.from({ length: 12 }, () => ({ lat: 48.11, lon: -1.68 })))
  const [group] = markersOn(pins, frame)
  expect(group?.count).toBe(12)
  expect(group?.first.rank).toBe(0)
  expect(pinsOf(pins, group?.cluster ?? 0).map(({ rank: at }) => at)).toEqual(pins.pins.map((_, i) => i))
})

test('missions at one point never part, those of two towns do', () => {
  const together = pinsAt([
    { lat: 48.11, lon: -1.68 },
    { lat: 48.11, lon: -1.68 },
  ])
  expect(openingZoom(together, markersOn(together, frame)[0]?.cluster ?? 0)).toBeNull()
  const apart = pinsAt([
    { lat: 48.11, lon: -1.68 },
    { lat: 48.13, lon: -1.6 },
  ])
  const zoom = openingZoom(apart, markersOn(apart, frame)[0]?.cluster ?? 0)
  expect(zoom).toBeGreaterThan(9)
  expect(markersOn(apart, { ...frame, zoom: zoom ?? 0, width: 4000 })).toHaveLength(2)
})

test('the list beside the map holds what the frame shows, in the order of the list', () => {
  fc.assert(
    fc.property(anySpots, (spots) => {
      const shown = pinsOn(pinsAt(spots), frame)
      expect(shown.map(({ rank: at }) => at)).toEqual(
        shown.map(({ rank: at }) => at).toSorted((a, b) => a - b),
      )
      for (const { lon, lat } of shown) {
        expect(Math.abs(lon - frame.lon)).toBeLessThan(0.5)
        expect(Math.abs(lat - frame.lat)).toBeLessThan(0.3)
      }
    }),
    { numRuns: 30 },
  )
})

test('no name covers a marker, my place or another name', () => {
  fc.assert(
    fc.property(anySpots, anySpots, (spots, towns) => {
      const markers = markersOn(pinsAt(spots), frame)
      const bearings = towns.map((town, i) => ({ ...town, name: `Ville-${i}` }))
      const me = { name: 'Rennes', text: 'Vous : Rennes', x: 180, y: 150 }
      const labels = labelsOf(markers, bearings, frame, [], me)
      const boxes = labels.map(({ text, x, y }) => boxOf(x, y, text.length * 7, 18))
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) expect(covers(box, other)).toBe(false)
        for (const { x, y } of markers) expect(covers(box, boxOf(x, y - 20, 40, 40))).toBe(false)
        expect(covers(box, boxOf(180, 120, 60, 60))).toBe(false)
      })
      expect(labels.some(({ text }) => text === 'Rennes')).toBe(false)
    }),
    { numRuns: 30 },
  )
})

const boxOf = (x: number, top: number, width: number, height: number) => ({ x, top, width, height })

function covers(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  const wide = Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01
  return wide && a.top < b.top + b.height && b.top < a.top + a.height
}
