import { geoPath, geoTransform } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import topology from './data/departements.json'
import { type Bounds, mercator, worldSize } from './frame.ts'

/** Zoom that the outlines are drawn at once and for all; the map moves and scales them. */
export const DRAWN_ZOOM = 8

type Areas = Topology<{ areas: GeometryCollection<{ area: string }> }>

/** The départements as path data, in px of the world at DRAWN_ZOOM. */
export function drawOutlines(): { area: string; d: string }[] {
  const areas = topology as unknown as Areas
  const world = worldSize(DRAWN_ZOOM)
  // Flat, point by point: d3's own projections read a ring that turns the other way as the rest of the globe.
  const flat = geoTransform({
    point(lon, lat) {
      const [x, y] = mercator(lon, lat)
      this.stream.point(x * world, y * world)
    },
  })
  const path = geoPath(flat).digits(1)
  return feature(areas, areas.objects.areas).features.flatMap((one) => {
    const d = path(one)
    return d === null ? [] : [{ area: one.properties.area, d }]
  })
}

/** Lands that the map can jump to: the sea between them is wide. */
export const LANDS = {
  mainland: [-5.2, 41.3, 9.6, 51.1],
  guadeloupe: [-61.85, 15.8, -60.95, 16.55],
  martinique: [-61.25, 14.35, -60.78, 14.92],
  guyane: [-54.7, 2.1, -51.5, 5.9],
  reunion: [55.18, -21.42, 55.87, -20.85],
  mayotte: [44.98, -13.05, 45.33, -12.6],
  miquelon: [-56.45, 46.72, -56.1, 47.16],
  polynesia: [-149.95, -17.95, -149.1, -17.4],
  caledonia: [163.5, -22.8, 168.2, -19.5],
} as const satisfies Record<string, Bounds>
export type Land = keyof typeof LANDS
