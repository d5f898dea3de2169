import { halfAt, longAt, tagAt, textOf } from './bytes-at.ts'
import { BROKEN, HAS_METADATA, type Refused, type Size } from './refused.ts'

/** Size of a still WebP that holds its picture, transparency and colour profile only; or why not. */
export function readWebp(bytes: Uint8Array): Size | Refused {
  const end = 8 + longAt(bytes, 4)
  if (end > bytes.length || bytes.length < 20) return BROKEN
  if (end < bytes.length) return HAS_METADATA
  let canvas: Size | null = null
  let picture: Size | null = null
  let at = 12
  while (at < end) {
    const tag = tagAt(bytes, at)
    const length = longAt(bytes, at + 4)
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (at + 8 + length > end) return BROKEN
    const read = readChunk(tag, body)
    if ('ok' in read) return read
    if (tag === 'VP8X') {
      if (at !== 12) return BROKEN
      canvas = read.size
    } else if (read.size !== null) {
      if (picture !== null) return BROKEN
      picture = read.size
    }
    at += 8 + length + (length % 2)
  }
  if (picture === null || at !== end) return BROKEN
  const isWhole = canvas === null || (canvas.width === picture.width && canvas.height === picture.height)
  return isWhole ? picture : BROKEN
}

const EXIF_OR_XMP = 0x0c
const ANIMATED = 0x02

function readChunk(tag: string, body: Uint8Array): { size: Size | null } | Refused {
  if (tag === 'ICCP' || tag === 'ALPH') return { size: null }
  if (tag === 'VP8X') return readCanvas(body)
  if (tag === 'VP8 ') {
    const isKeyFrame = ((body[0] ?? 1) & 1) === 0 && textOf(body.subarray(3, 6)) === '\x9d\x01\x2a'
    if (!isKeyFrame || body.length < 10) return BROKEN
    return { size: { width: halfAt(body, 6) & 0x3fff, height: halfAt(body, 8) & 0x3fff } }
  }
  if (tag === 'VP8L') {
    if (body[0] !== 0x2f || body.length < 5) return BROKEN
    const bits = longAt(body, 1)
    return { size: { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 } }
  }
  return tag === 'ANIM' || tag === 'ANMF' ? { ok: false, code: 'not_a_photo' } : HAS_METADATA
}

function readCanvas(body: Uint8Array): { size: Size } | Refused {
  const flags = body[0] ?? 0
  if (body.length !== 10) return BROKEN
  if ((flags & EXIF_OR_XMP) !== 0) return HAS_METADATA
  if ((flags & ANIMATED) !== 0) return { ok: false, code: 'not_a_photo' }
  const third = (at: number) => halfAt(body, at) + ((body[at + 2] ?? 0) << 16)
  return { size: { width: third(4) + 1, height: third(7) + 1 } }
}
