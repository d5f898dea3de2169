/** What the map shows: its middle in degrees, its zoom (the world is 256 · 2^zoom px wide), its size in px. */
export type Frame = { lon: number; lat: number; zoom: number; width: number; height: number }

/** South-west and north-east corner, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

export const LEAST_ZOOM = 3
export const MOST_ZOOM = 14
/** Web Mercator ends here. */
const MOST_LAT = 85.051129
const EARTH_KM = 40_075

/** Width of the world in px. */
export function worldSize(zoom: number): number {
  return 256 * 2 ** zoom
}

/** Web Mercator: 0 to 1 eastwards and southwards. */
export function mercator(lon: number, lat: number): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180)
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

function unmercator(x: number, y: number): readonly [lon: number, lat: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]
}

/** Where a place stands on the frame, in px from its upper left corner. */
export function toPixels(frame: Frame, lon: number, lat: number): readonly [x: number, y: number] {
  const size = worldSize(frame.zoom)
  const [x, y] = mercator(lon, lat)
  const [x0, y0] = mercator(frame.lon, frame.lat)
  return [(x - x0) * size + frame.width / 2, (y - y0) * size + frame.height / 2]
}

/** Which place stands at a point of the frame. */
export function toDegrees(frame: Frame, x: number, y: number): readonly [lon: number, lat: number] {
  const size = worldSize(frame.zoom)
  const [x0, y0] = mercator(frame.lon, frame.lat)
  return unmercator(x0 + (x - frame.width / 2) / size, y0 + (y - frame.height / 2) / size)
}

/** The frame after the map was pulled by so many px. */
export function pulled(frame: Frame, dx: number, dy: number): Frame {
  const [lon, lat] = toDegrees(frame, frame.width / 2 - dx, frame.height / 2 - dy)
  return kept({ ...frame, lon, lat })
}

/** The frame at another zoom, with the point (x, y) staying where it is. */
export function zoomed(frame: Frame, zoom: number, x = frame.width / 2, y = frame.height / 2): Frame {
  const next = kept({ ...frame, zoom })
  const [lon, lat] = toDegrees(frame, x, y)
  const [nextX, nextY] = toPixels(next, lon, lat)
  return pulled(next, x - nextX, y - nextY)
}

/** The frame that shows some bounds whole, with a margin in px. */
export function fitted(frame: Frame, [west, south, east, north]: Bounds, margin = 24): Frame {
  const [left, bottom] = mercator(west, south)
  const [right, top] = mercator(east, north)
  const wide = Math.max(right - left, 1e-6)
  const high = Math.max(bottom - top, 1e-6)
  const size = Math.min((frame.width - 2 * margin) / wide, (frame.height - 2 * margin) / high)
  const [lon, lat] = unmercator((left + right) / 2, (top + bottom) / 2)
  return kept({ ...frame, lon, lat, zoom: Math.log2(Math.max(size, 1) / 256) })
}

/** What the frame shows. */
export function boundsOf(frame: Frame): Bounds {
  const [west, north] = toDegrees(frame, 0, 0)
  const [east, south] = toDegrees(frame, frame.width, frame.height)
  return [west, south, east, north]
}

/** Bounds of the circle of so many km around a place. */
export function around(lon: number, lat: number, km: number): Bounds {
  const north = (km / EARTH_KM) * 360
  const east = north / Math.cos((lat * Math.PI) / 180)
  return [lon - east, lat - north, lon + east, lat + north]
}

/** So many km in px, at a latitude. */
export function kmToPixels(frame: Frame, lat: number, km: number): number {
  return (km / (EARTH_KM * Math.cos((lat * Math.PI) / 180))) * worldSize(frame.zoom)
}

function kept(frame: Frame): Frame {
  return {
    ...frame,
    lon: Math.min(180, Math.max(-180, frame.lon)),
    lat: Math.min(MOST_LAT, Math.max(-MOST_LAT, frame.lat)),
    zoom: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, frame.zoom)),
  }
}
