import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRna, checkSiren } from '#domain/identifiers.ts'

test('takes a SIREN however its digits are spaced', () => {
  for (const written of ['732829320', '732 829 320', ' 732.829.320 ', '732\u202f829\u00a0320']) {
    expect(checkSiren(written)).toEqual({ ok: true, value: '732829320' })
  }
})

test('says why a SIREN is none', () => {
  expect(checkSiren('732829321')).toEqual({ ok: false, code: 'key' })
  expect(checkSiren('000000000')).toEqual({ ok: false, code: 'key' })
  expect(checkSiren('73282932')).toEqual({ ok: false, code: 'length' })
  expect(checkSiren('73282932000074')).toEqual({ ok: false, code: 'length' })
  expect(checkSiren('')).toEqual({ ok: false, code: 'length' })
  expect(checkSiren('W751234567')).toEqual({ ok: false, code: 'form' })
  expect(checkSiren('٧٣٢٨٢٩٣٢٠')).toEqual({ ok: false, code: 'form' })
})

test('takes an RNA of métropole, of Corse and of overseas', () => {
  expect(checkRna('W751234567')).toEqual({ ok: true, value: 'W751234567' })
  expect(checkRna('w2a1 004 567')).toEqual({ ok: true, value: 'W2A1004567' })
  expect(checkRna('W9R1000123')).toEqual({ ok: true, value: 'W9R1000123' })
})

test('says why an RNA is none', () => {
  expect(checkRna('W75123456')).toEqual({ ok: false, code: 'length' })
  expect(checkRna('0751234567')).toEqual({ ok: false, code: 'form' })
  expect(checkRna('WA51234567')).toEqual({ ok: false, code: 'form' })
})

test('gives back what it takes, and notices one digit that is wrong', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.nat(8),
      fc.integer({ min: 1, max: 9 }),
      (n, at, by) => {
        const head = String(n).padStart(8, '0')
        const whole = Array.from({ length: 10 }, (_, key) => head + key).filter((one) => checkSiren(one).ok)
        expect(whole).toHaveLength(1)
        const [siren = ''] = whole
        expect(checkSiren(siren)).toEqual({ ok: true, value: siren })
        const wrong = siren.slice(0, at) + ((Number(siren[at]) + by) % 10) + siren.slice(at + 1)
        expect(checkSiren(wrong).ok).toBe(false)
      },
    ),
  )
})

test('never throws, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof checkSiren(text).ok).toBe('boolean')
      expect(typeof checkRna(text).ok).toBe('boolean')
    }),
  )
})
