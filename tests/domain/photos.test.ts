import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutMetadata } from '#domain/photo/read-jpeg.ts'
import { inspectPhoto, PHOTO_MOST_BYTES } from '#domain/photos.ts'
import { SMALL_PHOTOS } from '../support/small-photos.ts'

const { baseline, progressive, lossy, lossless, transparent } = SMALL_PHOTOS
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const codeOf = (bytes: Uint8Array) => {
  const read = inspectPhoto(bytes)
  return read.ok ? 'ok' : read.code
}

const segment = (marker: number, body: string) =>
  joined(Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), latin(body))
/** A JPEG with segments put in where cameras put theirs. */
const jpegWith = (...segments: Uint8Array[]) =>
  joined(baseline.subarray(0, 2), ...segments, baseline.subarray(2))

const little = (value: number) =>
  Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24)
const chunk = (tag: string, body: Uint8Array) =>
  joined(latin(tag), little(body.length), body, new Uint8Array(body.length % 2))
const riff = (...chunks: Uint8Array[]) => {
  const body = joined(latin('WEBP'), ...chunks)
  return joined(latin('RIFF'), little(body.length), body)
}
const canvas = (flags: number, width = 6, height = 4) =>
  chunk('VP8X', Uint8Array.of(flags, 0, 0, 0, width - 1, 0, 0, height - 1, 0, 0))
const picture = lossy.subarray(12)
const EXIF = 'Exif\0\0MM\0*\0\0\0\x08\0\0'

test('reads the size of each kind of photo that a phone makes', () => {
  for (const bytes of [baseline, progressive]) {
    expect(inspectPhoto(bytes)).toEqual({ ok: true, type: 'image/jpeg', width: 6, height: 4 })
  }
  for (const bytes of [lossy, lossless, transparent]) {
    expect(inspectPhoto(bytes)).toEqual({ ok: true, type: 'image/webp', width: 6, height: 4 })
  }
})

test('lets a colour profile and the word of Adobe pass', () => {
  expect(codeOf(jpegWith(segment(0xe2, 'ICC_PROFILE\0\x01\x01profile')))).toBe('ok')
  expect(codeOf(jpegWith(segment(0xee, 'Adobe\0d\0\0\0\0\x01')))).toBe('ok')
  expect(codeOf(riff(canvas(0x20), chunk('ICCP', latin('profile')), picture))).toBe('ok')
})

test('refuses every segment of a JPEG that may tell where, when or by whom', () => {
  const hidden = [
    segment(0xe1, EXIF),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>'),
    segment(0xed, 'Photoshop 3.0\0' + '8BIM'),
    segment(0xfe, 'Jeanne, le 3 mai'),
    segment(0xe0, 'JFXX\0\x10thumbnail'),
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc'),
    segment(0xe2, 'MPF\0'),
    segment(0xee, 'Adobe and a word more'),
    segment(0xf0, 'anything'),
    ...Array.from({ length: 11 }, (_, i) => segment(0xe3 + i, 'anything')),
  ]
  expect(hidden.map((one) => codeOf(jpegWith(one)))).toEqual(hidden.map(() => 'has_metadata'))
})

test('refuses metadata between the scans of a progressive JPEG', () => {
  const at = progressive.findIndex((byte, i) => i > 200 && byte === 0xff && progressive[i + 1] === 0xc4)
  const bytes = joined(progressive.subarray(0, at), segment(0xe1, EXIF), progressive.subarray(at))
  expect(codeOf(bytes)).toBe('has_metadata')
})

test('refuses every chunk of a WebP that is not its picture', () => {
  expect(codeOf(riff(canvas(0), picture, chunk('EXIF', latin(EXIF))))).toBe('has_metadata')
  expect(codeOf(riff(canvas(0), picture, chunk('XMP ', latin('<x/>'))))).toBe('has_metadata')
  expect(codeOf(riff(canvas(0), picture, chunk('JEAN', latin('ne'))))).toBe('has_metadata')
  expect(codeOf(riff(canvas(0x08), picture))).toBe('has_metadata')
  expect(codeOf(riff(canvas(0x04), picture))).toBe('has_metadata')
})

test('refuses what stands after the end', () => {
  for (const bytes of [baseline, progressive, lossy, lossless, transparent]) {
    expect(codeOf(joined(bytes, latin('48.117,-1.677')))).toBe('has_metadata')
  }
})

test('refuses other pictures, animated ones among them', () => {
  const others = [
    'GIF89a',
    '\x89PNG\r\n\x1a\n',
    '<svg xmlns=',
    '%PDF-1.7',
    'RIFF\0\0\0\0WAVE',
    '',
    '\xff\xd8',
  ]
  expect(others.map((text) => codeOf(latin(text)))).toEqual(others.map(() => 'not_a_photo'))
  expect(codeOf(riff(canvas(0x02), chunk('ANIM', new Uint8Array(6))))).toBe('not_a_photo')
})

test('refuses too many bytes and too many pixels', () => {
  expect(codeOf(joined(baseline, new Uint8Array(PHOTO_MOST_BYTES)))).toBe('too_big')
  const frame = baseline.findIndex((byte, i) => byte === 0xff && baseline[i + 1] === 0xc0)
  const wide = (pixels: number) =>
    Uint8Array.from(baseline, (byte, i) =>
      i === frame + 7 ? pixels >> 8 : i === frame + 8 ? pixels & 255 : byte,
    )
  expect(inspectPhoto(wide(4096))).toMatchObject({ ok: true, width: 4096 })
  expect(codeOf(wide(4097))).toBe('too_big')
  expect(codeOf(wide(0))).toBe('broken')
})

test('refuses a photo that is cut anywhere', () => {
  for (const bytes of [baseline, progressive, lossy, lossless, transparent]) {
    for (let length = 20; length < bytes.length; length++) {
      expect(codeOf(bytes.subarray(0, length))).not.toBe('ok')
    }
  }
})

test('refuses two pictures in one, and a canvas of another size', () => {
  expect(codeOf(riff(picture, picture))).toBe('broken')
  expect(codeOf(riff(canvas(0, 8, 4), picture))).toBe('broken')
  expect(codeOf(riff(canvas(0)))).toBe('broken')
})

test('refuses a JPEG without a frame or a scan, with two frames, or out of step', () => {
  const frame = segment(0xc0, '\x08\0\x04\0\x06\x01\x01\x11\0')
  const end = Uint8Array.of(0xff, 0xd9)
  const start = Uint8Array.of(0xff, 0xd8)
  expect(codeOf(joined(start, frame, end))).toBe('broken')
  expect(codeOf(joined(start, segment(0xda, '\x01\x01\0\0?\0'), end))).toBe('broken')
  expect(codeOf(jpegWith(frame))).toBe('broken')
  expect(codeOf(jpegWith(Uint8Array.of(0xff, 0xdb, 0, 0)))).toBe('broken')
  expect(codeOf(jpegWith(Uint8Array.of(0xff, 0x01)))).toBe('broken')
})

test('never throws, whatever the bytes', () => {
  const start = fc.constantFrom(
    new Uint8Array(),
    baseline,
    progressive,
    lossy,
    transparent,
    latin('RIFF____WEBPVP8X'),
  )
  const spoilt = fc
    .tuple(
      start,
      fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 12 }),
      fc.uint8Array({ maxLength: 40 }),
    )
    .map(([bytes, changes, more]) => {
      const copy = joined(bytes, more)
      for (const [at, value] of changes) if (at < copy.length) copy[at] = value
      return copy
    })
  const codes = ['ok', 'not_a_photo', 'too_big', 'has_metadata', 'broken']
  fc.assert(
    fc.property(spoilt, (bytes) => {
      expect(codes).toContain(codeOf(bytes))
      if (bytes[0] === 0xff) expect(codeOf(withoutMetadata(bytes))).not.toBe('has_metadata')
    }),
    { numRuns: 2000 },
  )
})

test('takes the metadata out of a JPEG and leaves its picture, byte for byte', () => {
  const safari = jpegWith(segment(0xe1, EXIF), segment(0xed, 'Photoshop 3.0\0' + '8BIM'))
  expect(withoutMetadata(safari)).toEqual(baseline)
  expect(withoutMetadata(joined(progressive, latin('trail')))).toEqual(progressive)
  expect(withoutMetadata(lossy)).toEqual(lossy)
  expect(withoutMetadata(baseline.subarray(0, 50))).toEqual(baseline.subarray(0, 50))
})
