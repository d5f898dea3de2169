import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '#domain/catalogue/apply-change.ts'
import { latOf, lonOf } from '#domain/catalogue/cells.ts'
import { CHANGE_START, decodeChange } from '#domain/catalogue/change.ts'
import { encode } from '#domain/catalogue/encode.ts'
import { encodeChange } from '#domain/catalogue/encode-change.ts'
import { CatalogueError, HEADER_BYTES, type Sections } from '#domain/catalogue/layout.ts'
import { rowAt } from '#domain/catalogue/row-at.ts'
import { readSections } from '#domain/catalogue/sections.ts'
import { view } from '#domain/catalogue/view.ts'
import { anyChange, anyRows, makeRow } from '../../support/rows.ts'

/** The result, or undefined where the bytes were refused in the one way that is allowed. */
function orRefused<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof CatalogueError) return undefined
    throw error
  }
}

/** Reads all that a catalogue offers, as matching and screens do, and looks for a read outside. */
function walk(bytes: Uint8Array): void {
  const c = view(bytes)
  expect(c.rows).toBeLessThanOrEqual(bytes.length)
  for (let cell = 0; cell < c.cells.key.length; cell++) {
    for (let i = c.cells.first[cell] as number; i < (c.cells.first[cell + 1] as number); i++) {
      const columns = [c.dLat, c.dLon, c.grid, c.flags, c.start, c.end, c.posted, c.weekdays, c.weekend]
      const others = [c.seats, c.causes, c.skillsBrought, c.skillsTaught, c.exposure, c.ordinal, c.number]
      for (const column of [...columns, ...others]) expect(column[i]).toBeDefined()
      expect(c.organisations.reply[c.organisation[i] as number]).toBeDefined()
      expect(c.dates.first[i + 1] as number).toBeLessThanOrEqual(c.dates.day.length)
      expect(rowAt(c, i).title).toBeTypeOf('string')
      expect([latOf(c, i), lonOf(c, i)]).not.toContain(Number.NaN)
    }
  }
  expect(c.cells.first.at(-1)).toBe(c.rows)
}

/** Bytes with some of them altered, cut or prolonged. */
function spoilt(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const flips = fc.array(fc.tuple(fc.nat(Math.max(0, bytes.length - 1)), fc.nat(255)), {
    minLength: 1,
    maxLength: 4,
  })
  const inHeader = fc.array(fc.tuple(fc.nat(HEADER_BYTES - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
  const flipped = fc.oneof(flips, inHeader).map((changes) => {
    const copy = bytes.slice()
    for (const [at, value] of changes) copy[at % copy.length] = value
    return copy
  })
  const cut = fc.nat(bytes.length).map((length) => bytes.slice(0, length))
  const longer = fc.uint8Array({ minLength: 1, maxLength: 9 }).map((more) => Uint8Array.of(...bytes, ...more))
  return fc.oneof(flipped, flipped, flipped, cut, longer)
}

const withMagic = fc
  .tuple(fc.constantFrom(1, 2), fc.uint8Array({ maxLength: 300 }))
  .map(([kind, rest]) => Uint8Array.of(0x45, 0x4c, 0x41, 0x4e, 1, 0, kind, 0, ...rest))

test('refuses random bytes or reads them without harm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), withMagic), (bytes) => {
      orRefused(() => walk(bytes))
      orRefused(() => decodeChange(bytes))
      orRefused(() => applyChange(encode([makeRow()]), bytes))
    }),
    { numRuns: 1000 },
  )
})

test('refuses a spoilt catalogue or reads it without harm', () => {
  const spoiltCatalogue = anyRows(6).chain((rows) => spoilt(encode(rows)))
  const change = encodeChange({ gone: [1], seats: [{ number: 2, seats: 3 }], rows: [makeRow({ number: 5 })] })
  fc.assert(
    fc.property(spoiltCatalogue, (bytes) => {
      orRefused(() => walk(bytes))
      const applied = orRefused(() => applyChange(bytes, change))
      if (applied) walk(applied)
    }),
    { numRuns: 1000 },
  )
})

test('refuses a spoilt change or applies it without harm', () => {
  const spoiltChange = anyRows(4).chain((rows) =>
    fc.tuple(
      fc.constant(encode(rows)),
      anyChange(rows).chain((change) => spoilt(encodeChange(change))),
    ),
  )
  fc.assert(
    fc.property(spoiltChange, ([base, bytes]) => {
      orRefused(() => decodeChange(bytes))
      const applied = orRefused(() => applyChange(base, bytes))
      if (applied) walk(applied)
    }),
    { numRuns: 1000 },
  )
})

/** Code of the refusal. */
function faultOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof CatalogueError) return error.code
    throw error
  }
  return 'none'
}

test('refuses every cut of a catalogue and of a change', () => {
  const rows = [makeRow({ dates: [{ day: 9, parts: 1 }] }), makeRow({ number: 2, lat: 43 })]
  const base = encode(rows)
  const change = encodeChange({ gone: [700], seats: [{ number: 900, seats: 1 }], rows })
  for (let length = 0; length < base.length; length++) {
    expect(() => view(base.subarray(0, length))).toThrow(CatalogueError)
  }
  for (let length = 0; length < change.length; length++) {
    const isWhole = length === change.length - base.length
    if (!isWhole) expect(() => decodeChange(change.subarray(0, length)), `${length}`).toThrow(CatalogueError)
  }
})

test('refuses a catalogue that goes on after its end', () => {
  expect(faultOf(() => view(Uint8Array.of(...encode([makeRow()]), 0, 0, 0, 0)))).toBe('wrong_length')
})

test('refuses a captive portal, a later format, and a change in place of a base', () => {
  const page = new TextEncoder().encode(`<!doctype html><title>Wi-Fi</title>${' '.repeat(200)}`)
  const later = encode([makeRow()])
  later[4] = 2
  const change = encodeChange({ gone: [1], seats: [], rows: [makeRow()] })
  const faults = [page, later, change].map((bytes) => faultOf(() => view(bytes)))
  expect(faults).toEqual(['not_a_catalogue', 'unknown_format', 'not_a_catalogue'])
  expect(faultOf(() => decodeChange(later.with(4, 1)))).toBe('not_a_catalogue')
})

test.each<[keyof Sections, number, number, string]>([
  ['organisation', 0, 1, 'wrong_reference'],
  ['commune', 0, 1, 'wrong_reference'],
  ['titleSize', 0, 3, 'wrong_length'],
  ['nameSize', 0, 3, 'wrong_length'],
  ['communeSize', 0, 3, 'wrong_length'],
  ['dateCount', 0, 3, 'wrong_length'],
  ['cellFirst', 0, 1, 'wrong_order'],
  ['cellFirst', 1, 0, 'wrong_order'],
  ['cellFirst', 2, 3, 'wrong_order'],
  ['cellKey', 1, 0, 'wrong_order'],
])('refuses %s %i with %i for %s', (section, at, value, fault) => {
  const bytes = encode([makeRow(), makeRow({ number: 2, lat: 49 })])
  readSections(bytes)[section][at] = value
  expect(faultOf(() => view(bytes))).toBe(fault)
})

test('refuses numbers of a change that repeat, overflow, or go on after the last', () => {
  const bytes = encodeChange({ gone: [5, 6, 0xffff_ffff], seats: [], rows: [] })
  expect(decodeChange(bytes).gone).toEqual([5, 6, 0xffff_ffff])
  expect(faultOf(() => decodeChange(bytes.with(CHANGE_START + 1, 0)))).toBe('wrong_order')
  expect(faultOf(() => decodeChange(bytes.with(CHANGE_START + 1, 9)))).toBe('wrong_order')
  expect(faultOf(() => decodeChange(bytes.with(8, 2)))).toBe('wrong_length')
})

test('allocates nothing for counts that the bytes cannot hold', () => {
  const bytes = encode([makeRow()])
  const change = encodeChange({ gone: [1], seats: [{ number: 2, seats: 0 }], rows: [] })
  const huge = (from: Uint8Array, count: number) => {
    const copy = from.slice()
    new DataView(copy.buffer).setUint32(count, 0xffff_fff0, true)
    return copy
  }
  for (let count = 8; count < HEADER_BYTES; count += 4) {
    expect(faultOf(() => view(huge(bytes, count)))).toBe('wrong_length')
  }
  for (const count of [8, 12, 16]) expect(faultOf(() => decodeChange(huge(change, count)))).toMatch(/^wrong_/)
})

test('reads bytes that lie at an odd place of a buffer', () => {
  const bytes = encode([makeRow({ title: 'Décaler' })])
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  expect(view(shifted.subarray(1)).titleAt(0)).toBe('Décaler')
})
