import { cellAt, cellSouth, cellWest, NOWHERE } from '../catalogue/cells.ts'
import type { Catalogue } from '../catalogue/layout.ts'

const KM_PER_DEGREE = 111.195

/** Where distances are measured from: degrees, and km per degree northwards and eastwards there. */
export type Origin = { lat: number; lon: number; north: number; east: number }

/** The flat map around a place. Within 100 km its distances are good to one per cent. */
export function originOf(place: { lat: number; lon: number }): Origin {
  const east = KM_PER_DEGREE * Math.cos((place.lat * Math.PI) / 180)
  return { lat: place.lat, lon: place.lon, north: KM_PER_DEGREE, east: Math.max(1, east) }
}

/** South edge of a cell, in km northwards from the origin. */
export function southKm(origin: Origin, key: number): number {
  return (cellSouth(key) - origin.lat) * origin.north
}

/** West edge of a cell, in km eastwards from the origin. */
export function westKm(origin: Origin, key: number): number {
  return (cellWest(key) - origin.lon) * origin.east
}

/** Square of the distance in km to a place 1/256ths of a cell inside the cell at (`south`, `west`). */
export function squareKm(origin: Origin, south: number, west: number, dLat: number, dLon: number): number {
  const y = south + (dLat + 0.5) * (origin.north / 2560)
  const x = west + (dLon + 0.5) * (origin.east / 2560)
  return y * y + x * x
}

/** Distance to a row as the crow flies, in km; null without an origin or for a row that stands nowhere. */
export function kmTo(catalogue: Catalogue, row: number, origin: Origin | null): number | null {
  const key = catalogue.cells.key[cellAt(catalogue, row)] ?? NOWHERE
  if (origin === null || key === NOWHERE) return null
  const dLat = catalogue.dLat[row] ?? 0
  const dLon = catalogue.dLon[row] ?? 0
  return Math.sqrt(squareKm(origin, southKm(origin, key), westKm(origin, key), dLat, dLon))
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
