import Supercluster from 'supercluster'
import { latOf, lonOf } from '#domain/catalogue/cells.ts'
import type { Match } from '#domain/match/rank.ts'
import { boundsOf, type Frame, MOST_ZOOM, toPixels } from './frame.ts'

/** A mission at its place, by its rank in the list. */
export type Pin = { match: Match; rank: number; lon: number; lat: number; place: string }

/** What stands on the map at a point: one mission, or several. `x` and `y` in px of the frame. */
export type Marker = {
  id: string
  x: number
  y: number
  lon: number
  lat: number
  count: number
  first: Pin
  cluster: number | null
}

/** Px within which missions stand together: two buttons of 48 px never cover each other. */
const TOGETHER = 52
/** Rows of buttons this high are read from left to right. */
const READING_ROW = 48

type PinIndex = { rank: number }
export type Pins = { pins: readonly Pin[]; index: Supercluster<PinIndex, PinIndex> }

/** The missions that have a place, ready to be asked for what a frame shows. */
export function gatherPins(matches: readonly Match[]): Pins {
  const pins = matches.flatMap((match, rank) => {
    const lat = latOf(match.catalogue, match.row)
    const lon = lonOf(match.catalogue, match.row)
    const place = match.catalogue.communeAt(match.row)?.name ?? ''
    return lat === null || lon === null ? [] : [{ match, rank, lat, lon, place }]
  })
  const index = new Supercluster<PinIndex, PinIndex>({
    radius: TOGETHER,
    extent: 256,
    maxZoom: MOST_ZOOM,
    map: ({ rank }) => ({ rank }),
    reduce: (all, one) => {
      all.rank = Math.min(all.rank, one.rank)
    },
  })
  index.load(
    pins.map(({ lon, lat }, rank) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { rank },
    })),
  )
  return { pins, index }
}

/** What stands on a frame, in reading order: from north to south, each row from west to east. */
export function markersOn({ pins, index }: Pins, frame: Frame): Marker[] {
  const [west, south, east, north] = boundsOf(frame)
  const found = index.getClusters([west, south, east, north], Math.floor(frame.zoom))
  const markers = found.flatMap(({ geometry, properties }): Marker[] => {
    const first = pins[properties.rank]
    if (first === undefined) return []
    const [lon = 0, lat = 0] = geometry.coordinates
    const [x, y] = toPixels(frame, lon, lat)
    const isCluster = 'cluster_id' in properties
    return [
      {
        id: isCluster ? `c${properties.cluster_id}` : `m${first.match.number}`,
        x,
        y,
        lon,
        lat,
        count: isCluster ? properties.point_count : 1,
        first,
        cluster: isCluster ? properties.cluster_id : null,
      },
    ]
  })
  const line = ({ y }: Marker) => Math.floor(y / READING_ROW)
  return markers.sort((a, b) => line(a) - line(b) || a.x - b.x)
}

/** Zoom at which a cluster opens; null when its missions stand at one point and never part. */
export function openingZoom({ index }: Pins, cluster: number): number | null {
  const zoom = index.getClusterExpansionZoom(cluster)
  return zoom > MOST_ZOOM ? null : zoom
}

/** The missions of a cluster, by rank. */
export function pinsOf({ pins, index }: Pins, cluster: number): Pin[] {
  const leaves = index.getLeaves(cluster, Number.POSITIVE_INFINITY)
  return leaves.flatMap(({ properties }) => pins[properties.rank] ?? []).sort((a, b) => a.rank - b.rank)
}

/** The missions that a frame shows, by rank. */
export function pinsOn({ pins }: Pins, frame: Frame): Pin[] {
  const [west, south, east, north] = boundsOf(frame)
  return pins.filter(({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north)
}
