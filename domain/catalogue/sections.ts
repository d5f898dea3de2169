import {
  BASE,
  CatalogueError,
  COUNTS,
  FORMAT,
  HEADER_BYTES,
  MAGIC,
  SECTIONS,
  type Sections,
} from './layout.ts'

const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array }

/** Lays the sections of a base over a buffer. Returns them and where the last one ends; with no buffer, only that. */
export function lay(counts: readonly number[], buffer?: ArrayBufferLike, offset = 0): [Sections, number] {
  const sections: Record<string, unknown> = {}
  let at = HEADER_BYTES
  for (const [name, width, count, more] of SECTIONS as readonly (readonly [
    string,
    1 | 2 | 4,
    number,
    1?,
  ])[]) {
    const length = (counts[count] ?? 0) + (more ?? 0)
    if (buffer) sections[name] = new ARRAYS[width](buffer as ArrayBuffer, offset + at, length)
    at += Math.ceil((length * width) / 4) * 4
  }
  return [sections as Sections, at]
}

/** The start of a file of ours, checked: magic, format, kind. */
export function headerOf(bytes: Uint8Array, kind: number, length: number): DataView {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < length || header.getUint32(0, true) !== MAGIC)
    throw new CatalogueError('not_a_catalogue')
  if (header.getUint16(4, true) !== FORMAT) throw new CatalogueError('unknown_format')
  if (header.getUint16(6, true) !== kind) throw new CatalogueError('not_a_catalogue')
  return header
}

/** Sum of some sizes. */
function total(sizes: Uint8Array | Uint16Array): number {
  let sum = 0
  for (const size of sizes) sum += size
  return sum
}

function isAscending(values: Uint32Array): boolean {
  return values.every((value, i) => i === 0 || value > (values[i - 1] as number))
}

/**
 * The sections of a base, over its bytes (copied only where they do not start at a multiple of 4). Throws CatalogueError
 * unless every count, directory, size and reference holds, so that whoever walks them stays inside.
 */
export function readSections(given: Uint8Array): Sections {
  const bytes = given.byteOffset % 4 ? given.slice() : given
  const header = headerOf(bytes, BASE, HEADER_BYTES)
  const counts = COUNTS.map((_, i) => header.getUint32(8 + 4 * i, true))
  if (lay(counts)[1] !== bytes.length) throw new CatalogueError('wrong_length')
  const [s] = lay(counts, bytes.buffer, bytes.byteOffset)
  const [rows, , organisations, communes, dates, titleBytes, nameBytes, communeBytes] = counts as number[]
  if (
    total(s.dateCount) !== dates ||
    total(s.titleSize) !== titleBytes ||
    total(s.nameSize) !== nameBytes ||
    total(s.communeSize) !== communeBytes
  )
    throw new CatalogueError('wrong_length')
  if (s.cellFirst[0] || s.cellFirst.at(-1) !== rows || !isAscending(s.cellFirst) || !isAscending(s.cellKey))
    throw new CatalogueError('wrong_order')
  if (
    s.organisation.some((one) => one >= (organisations as number)) ||
    s.commune.some((one) => one >= (communes as number) && one !== 65_535)
  )
    throw new CatalogueError('wrong_reference')
  return s
}
