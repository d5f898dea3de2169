import { withoutMetadata } from '#domain/photo/read-jpeg.ts'
import { inspectPhoto, PHOTO_MOST_BYTES, type PhotoType } from '#domain/photos.ts'

/**
 * A photo as it is kept and sent: new bytes without metadata, their size in pixels and their SHA-256 in hexadecimal. `not_a_photo`:
 * this browser cannot open the file. `too_big`: it could not be made small enough.
 */
export type ShrunkPhoto =
  | {
      ok: true
      bytes: Uint8Array<ArrayBuffer>
      type: PhotoType
      width: number
      height: number
      hash: string
    }
  | { ok: false; code: 'not_a_photo' | 'too_big' }

/** Draws the picture at a size and encodes it; null where the browser cannot write that type. Quality from 0 to 1. */
export type Encode = (
  size: { width: number; height: number },
  type: PhotoType,
  quality: number,
) => Promise<Uint8Array | null>

const LONGEST_SIDES = [1600, 1280, 1024, 800, 640, 480, 320]
const QUALITIES = [0.82, 0.7, 0.55]

/** Opens a file that a person picked, turns it upright, and makes it small enough to be sent; the file itself never leaves. */
export async function shrinkPhoto(file: Blob): Promise<ShrunkPhoto> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return { ok: false, code: 'not_a_photo' }
  try {
    return await shrinkTo(picture, encoderOf(picture))
  } finally {
    picture.close()
  }
}

/** The first of the steps of size, then quality, whose bytes are few enough and pass the inspection that the edge will make. */
export async function shrinkTo(
  picture: { width: number; height: number },
  encode: Encode,
): Promise<ShrunkPhoto> {
  const type = (await encode({ width: 1, height: 1 }, 'image/webp', 1)) === null ? 'image/jpeg' : 'image/webp'
  for (const size of sizesOf(picture)) {
    for (const quality of QUALITIES) {
      const encoded = await encode(size, type, quality)
      if (encoded === null) return { ok: false, code: 'not_a_photo' }
      const bytes = withoutMetadata(encoded)
      if (bytes.length > PHOTO_MOST_BYTES) continue
      const read = inspectPhoto(bytes)
      if (read.ok) return { ...read, bytes, hash: await hashOf(bytes) }
    }
  }
  return { ok: false, code: 'too_big' }
}

/** Sizes that keep the picture's shape, never larger than it is, each once. */
export function sizesOf({ width, height }: { width: number; height: number }) {
  const longest = Math.max(width, height)
  const sides = [...new Set(LONGEST_SIDES.map((side) => Math.min(side, longest)))]
  return sides.map((side) => ({
    width: Math.max(1, Math.round((width * side) / longest)),
    height: Math.max(1, Math.round((height * side) / longest)),
  }))
}

function encoderOf(picture: ImageBitmap): Encode {
  return async ({ width, height }, type, quality) => {
    const canvas = canvasOf(width, height)
    const context = canvas.getContext('2d') as CanvasRenderingContext2D | null
    if (context === null) return null
    // What is transparent would turn black in a JPEG.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, width, height)
    const blob = await blobOf(canvas, type, quality)
    // A browser that cannot write a type answers with a PNG.
    return blob?.type === type ? new Uint8Array(await blob.arrayBuffer()) : null
  }
}

function canvasOf(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height)
  return Object.assign(document.createElement('canvas'), { width, height })
}

function blobOf(canvas: OffscreenCanvas | HTMLCanvasElement, type: string, quality: number) {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality }).catch(() => null)
  return new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality))
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
