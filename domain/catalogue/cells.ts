import type { Catalogue } from './layout.ts'

/** The cell of rows that stand nowhere (the area `remote`): after all others. */
export const NOWHERE = 0xffff_ffff

/** A coordinate as cell (tenths of a degree from -90 or -180) and 1/256 of that cell. */
function split(degrees: number, offset: number): { cell: number; part: number } {
  const tenths = (degrees + offset) * 10
  const cell = Math.floor(tenths)
  return { cell, part: Math.floor((tenths - cell) * 256) }
}

/** Key of the 0.1° cell of a place in degrees: 12 bits of longitude under the latitude, so that keys ascend northwards. */
export function cellKey(lat: number, lon: number): number {
  return (split(lat, 90).cell << 12) | split(lon, 180).cell
}

/** Where a place lies in its cell, in 1/256 of a cell from its south-west corner. */
export function cellOffsets(lat: number, lon: number): { dLat: number; dLon: number } {
  return { dLat: split(lat, 90).part, dLon: split(lon, 180).part }
}

/** South edge of a cell in degrees; the cell is 0.1° high. */
export function cellSouth(key: number): number {
  return (key >>> 12) / 10 - 90
}

/** West edge of a cell in degrees; the cell is 0.1° wide. */
export function cellWest(key: number): number {
  return (key & 0xfff) / 10 - 180
}

/** Index of the cell that holds a row. */
export function cellAt(catalogue: Catalogue, row: number): number {
  const { first } = catalogue.cells
  let low = 0
  let high = first.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((first[middle] ?? 0) <= row) low = middle
    else high = middle
  }
  return low
}

/** Latitude of a row in degrees, the middle of its 1/256 of a cell (about 22 m off at most); null for a remote row. */
export function latOf(catalogue: Catalogue, row: number): number | null {
  const key = catalogue.cells.key[cellAt(catalogue, row)] ?? NOWHERE
  return key === NOWHERE ? null : cellSouth(key) + ((catalogue.dLat[row] ?? 0) + 0.5) / 2560
}

/** Longitude of a row in degrees; null for a remote row. */
export function lonOf(catalogue: Catalogue, row: number): number | null {
  const key = catalogue.cells.key[cellAt(catalogue, row)] ?? NOWHERE
  return key === NOWHERE ? null : cellWest(key) + ((catalogue.dLon[row] ?? 0) + 0.5) / 2560
}
