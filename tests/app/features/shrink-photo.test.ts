import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inspectPhoto, PHOTO_MOST_BYTES } from '#domain/photos.ts'
import { type Encode, shrinkTo, sizesOf } from '../../../app/features/work/shrink-photo.ts'
import { SMALL_PHOTOS } from '../../support/small-photos.ts'

const BIG = new Uint8Array(PHOTO_MOST_BYTES + 1)
const exif = Uint8Array.of(0xff, 0xe1, 0, 6, 0x45, 0x78, 0x69, 0x66)
const fromSafari = Uint8Array.from([0xff, 0xd8, ...exif, ...SMALL_PHOTOS.baseline.subarray(2)])

test('keeps the first step that is small enough, and its hash', async () => {
  const asked: string[] = []
  const encode: Encode = async (size, type, quality) => {
    asked.push(`${size.width}×${size.height} ${type} ${quality}`)
    return asked.length < 6 ? BIG : SMALL_PHOTOS.lossy
  }
  const shrunk = await shrinkTo({ width: 4000, height: 3000 }, encode)
  expect(asked.slice(1)).toEqual([
    '1600×1200 image/webp 0.82',
    '1600×1200 image/webp 0.7',
    '1600×1200 image/webp 0.55',
    '1280×960 image/webp 0.82',
    '1280×960 image/webp 0.7',
  ])
  const hash = createHash('sha256').update(SMALL_PHOTOS.lossy).digest('hex')
  expect(shrunk).toMatchObject({ ok: true, type: 'image/webp', width: 6, height: 4, hash })
})

test('takes JPEG where the browser writes no WebP, and cleans what it adds', async () => {
  const encode: Encode = async (_, type) => (type === 'image/webp' ? null : fromSafari)
  expect(inspectPhoto(fromSafari)).toEqual({ ok: false, code: 'has_metadata' })
  expect(await shrinkTo({ width: 6, height: 4 }, encode)).toMatchObject({
    ok: true,
    type: 'image/jpeg',
    bytes: SMALL_PHOTOS.baseline,
  })
})

test('says when no step is small enough, or nothing can be written', async () => {
  expect(await shrinkTo({ width: 4000, height: 3000 }, async () => BIG)).toEqual({
    ok: false,
    code: 'too_big',
  })
  expect(await shrinkTo({ width: 6, height: 4 }, async () => null)).toEqual({
    ok: false,
    code: 'not_a_photo',
  })
})

test('never draws a picture larger than it is, nor without a side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
      for (const size of sizesOf({ width, height })) {
        expect(size.width).toBeLessThanOrEqual(width)
        expect(size.height).toBeLessThanOrEqual(height)
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1)
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(1600)
      }
    }),
  )
})
