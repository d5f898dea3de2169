import { cellAt, cellSouth, cellWest, NOWHERE } from '../catalogue/cells.ts'
import type { Catalogue } from '../catalogue/layout.ts'

const KM_PER_DEGREE = 111.195

/**
 * Where distances are measured from: degrees, km per degree northwards and eastwards there, and km per 1/256 of a cell likewise
 * (`up`, `across`).
 */
export type Origin = { lat: number; lon: number; north: number; east: number; up: number; across: number }

/** The flat map around a place. Within 100 km its distances are good to one per cent. */
export function originOf({ lat, lon }: { lat: number; lon: number }): Origin {
  const north = KM_PER_DEGREE
  const east = Math.max(1, KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180))
  return { lat, lon, north, east, up: north / 2560, across: east / 2560 }
}

/** Km northwards from the origin to the southernmost rows of a cell. */
export function southKm(origin: Origin, key: number): number {
  return (cellSouth(key) + 1 / 5120 - origin.lat) * origin.north
}

/** Km eastwards from the origin to the westernmost rows of a cell. */
export function westKm(origin: Origin, key: number): number {
  return (cellWest(key) + 1 / 5120 - origin.lon) * origin.east
}

/** Distance to a row as the crow flies, in km; null without an origin or for a row that stands nowhere. */
export function kmTo(catalogue: Catalogue, row: number, origin: Origin | null): number | null {
  const key = catalogue.cells.key[cellAt(catalogue, row)] ?? NOWHERE
  if (origin === null || key === NOWHERE) return null
  const y = southKm(origin, key) + (catalogue.dLat[row] ?? 0) * origin.up
  const x = westKm(origin, key) + (catalogue.dLon[row] ?? 0) * origin.across
  return Math.sqrt(y * y + x * x)
}

/** Indices of the cells that may hold a row within `km`, the cell of rows that stand nowhere included; all without an origin. */
export function cellsWithin(catalogue: Catalogue, origin: Origin | null, km: number): number[] {
  const { key } = catalogue.cells
  if (origin === null) return Array.from(key, (_, cell) => cell)
  const found: number[] = []
  const bottom = tenth(origin.lat + 90 - km / origin.north)
  const top = tenth(origin.lat + 90 + km / origin.north)
  const left = tenth(origin.lon + 180 - km / origin.east)
  const right = tenth(origin.lon + 180 + km / origin.east)
  for (let lat = bottom; lat <= top; lat++) {
    const last = (lat << 12) | right
    for (let cell = firstFrom(key, (lat << 12) | left); (key[cell] ?? NOWHERE) <= last; cell++)
      found.push(cell)
  }
  if (key[key.length - 1] === NOWHERE) found.push(key.length - 1)
  return found
}

function tenth(degrees: number): number {
  return Math.min(4095, Math.max(0, Math.floor(degrees * 10)))
}

function firstFrom(keys: Uint32Array, wanted: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
