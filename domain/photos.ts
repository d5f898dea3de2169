import { tagAt } from './photo/bytes-at.ts'
import { isJpeg, readJpeg } from './photo/read-jpeg.ts'
import { readWebp } from './photo/read-webp.ts'
import { BROKEN, type Refused, type Size } from './photo/refused.ts'

/** The most bytes that a photo may hold, and the most pixels on a side. */
export const PHOTO_MOST_BYTES = 200 * 1024
export const PHOTO_MOST_PIXELS = 4096

export type PhotoType = 'image/jpeg' | 'image/webp'

/**
 * What a photo is, in pixels, or why it is refused. `not_a_photo`: neither JPEG nor still WebP. `too_big`: in bytes or in pixels.
 * `has_metadata`: it may say where or by whom it was taken, or something stands after its end. `broken`: it cannot be whole.
 */
export type InspectedPhoto = ({ ok: true; type: PhotoType } & Size) | Refused

/**
 * Reads the structure of a photo's bytes, never its pixels: a JPEG (ITU-T T.81) or still WebP (RFC 9649) of at most PHOTO_MOST_BYTES
 * that holds nothing but its picture and its colour profile. What is not known to be harmless is metadata. Never throws.
 */
export function inspectPhoto(bytes: Uint8Array): InspectedPhoto {
  if (bytes.length > PHOTO_MOST_BYTES) return { ok: false, code: 'too_big' }
  if (isJpeg(bytes)) return judge('image/jpeg', readJpeg(bytes))
  if (tagAt(bytes, 0) === 'RIFF' && tagAt(bytes, 8) === 'WEBP') return judge('image/webp', readWebp(bytes))
  return { ok: false, code: 'not_a_photo' }
}

function judge(type: PhotoType, read: Size | Refused): InspectedPhoto {
  if ('ok' in read) return read
  const { width, height } = read
  if (width < 1 || height < 1) return BROKEN
  if (Math.max(width, height) > PHOTO_MOST_PIXELS) return { ok: false, code: 'too_big' }
  return { ok: true, type, width, height }
}
