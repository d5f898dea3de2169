import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { encode } from '#domain/catalogue/encode.ts'
import { encodeChange } from '#domain/catalogue/encode-change.ts'
import { FORMAT } from '#domain/catalogue/layout.ts'
import type { Row } from '#domain/catalogue/row.ts'
import { makeRow } from '../../support/rows.ts'

const ROWS: Row[] = [
  makeRow({ number: 3, dates: [{ day: 2500, parts: 5 }], seats: 4, causes: 0xf000_0001, slots: 0x1f_ffff }),
  makeRow({ number: 3, ordinal: 1, lat: 47.2184, lon: -1.5536, commune: { insee: '44109', name: 'Nantes' } }),
  makeRow({ number: 70_000, lat: null, lon: null, lane: 'remote', commune: null, exposure: 12 }),
  makeRow({
    number: 12,
    kind: 'firefighter',
    minAge: 'sixteen',
    accessible: true,
    inferred: true,
    example: true,
    organisation: { number: 9, name: 'Œuvre', reply: 200 },
    title: 'Être là',
  }),
]

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/**
 * Phones hold catalogues of this form, and apply tomorrow's changes to them. When this fails, the form has changed: raise FORMAT,
 * let the builder write the one before as well, and pin the new bytes beside the old.
 */
test('keeps the bytes of a format for ever', () => {
  const change = { gone: [5, 900], seats: [{ number: 8, seats: null }], rows: ROWS.slice(0, 2) }
  expect({ format: FORMAT, base: hashOf(encode(ROWS)), change: hashOf(encodeChange(change)) }).toEqual({
    format: 1,
    base: '5fbffd186694cbdf',
    change: 'a1d4a29e2ede0234',
  })
})
