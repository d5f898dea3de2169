import { tagAt, textOf, wordAt } from './bytes-at.ts'
import { BROKEN, HAS_METADATA, type Refused, type Size } from './refused.ts'

/** A stretch of a JPEG, from its marker to before `end`; a scan brings its picture data. `body` follows marker and length. */
type Segment = { marker: number; start: number; end: number; body: Uint8Array }

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const FRAMES = [0xc0, 0xc1, 0xc2]
/** Frames (baseline, extended, progressive), their tables, restart intervals and scans. */
const PICTURE = [...FRAMES, 0xc4, 0xdb, 0xdd, START_OF_SCAN]

/** Size of a JPEG that holds its picture and colour profile only; or why not. */
export function readJpeg(bytes: Uint8Array): Size | Refused {
  const segments = listSegments(bytes)
  if (segments === null) return BROKEN
  const kinds = segments.map(kindOf)
  const frames = segments.filter(({ marker }) => FRAMES.includes(marker))
  const [frame] = frames
  const hasScan = segments.some(({ marker }) => marker === START_OF_SCAN)
  if (kinds.includes('unknown') || frame === undefined || frames.length > 1 || !hasScan) return BROKEN
  const end = (segments.at(-1)?.end ?? 0) + 2
  if (kinds.includes('metadata') || end < bytes.length) return HAS_METADATA
  return frame.body.length < 6 ? BROKEN : { height: wordAt(frame.body, 1), width: wordAt(frame.body, 3) }
}

/**
 * The same JPEG without its metadata and what follows its end; other bytes come back as they are. Safari writes EXIF and Photoshop
 * segments of its own even when it encodes a bare canvas.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const segments = (isJpeg(bytes) ? listSegments(bytes) : null)?.filter((one) => kindOf(one) !== 'metadata')
  if (segments === undefined) return new Uint8Array(bytes)
  const parts = segments.map(({ start, end }) => bytes.subarray(start, end))
  const whole = [Uint8Array.of(0xff, 0xd8), ...parts, Uint8Array.of(0xff, END_OF_IMAGE)]
  const out = new Uint8Array(whole.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of whole) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Whether bytes begin as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

/** All segments up to the end of the image; null where bytes are cut or out of step. */
function listSegments(bytes: Uint8Array): Segment[] | null {
  const segments: Segment[] = []
  let at = 2
  for (;;) {
    const start = at
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return null
    if (marker === END_OF_IMAGE) return start === at ? segments : null
    const length = wordAt(bytes, at + 2)
    const head = at + 2 + length
    if (head > bytes.length) return null
    const end = marker === START_OF_SCAN ? afterScan(bytes, head) : head
    segments.push({ marker, start: at, end, body: bytes.subarray(at + 4, head) })
    at = end
  }
}

function kindOf({ marker, body }: Segment): 'picture' | 'metadata' | 'unknown' {
  if (PICTURE.includes(marker)) return 'picture'
  // JFIF's header without a thumbnail, colour profiles, and Adobe's word on how colours are stored say nothing of a person.
  if (marker === 0xe0 && tagAt(body, 0) === 'JFIF' && body.length === 14) return 'picture'
  if (marker === 0xe2 && textOf(body.subarray(0, 12)) === 'ICC_PROFILE\0') return 'picture'
  if (marker === 0xee && textOf(body.subarray(0, 5)) === 'Adobe' && body.length === 12) return 'picture'
  return marker >= 0xe0 ? 'metadata' : 'unknown'
}

/** Where the entropy-coded data of a scan end: at the next marker that is neither a stuffed 0xff nor a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}
