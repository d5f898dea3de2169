import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AREAS } from '#domain/place/areas.ts'
import { areasOfPostcode } from '#domain/place/postcode.ts'
import { readRealCommunes, WITHOUT_REAL_COMMUNES } from '../../support/real-communes.ts'

test('a postcode names the département of its first digits', () => {
  expect(areasOfPostcode('35000')).toEqual(['35'])
  expect(areasOfPostcode('01000')).toEqual(['01'])
  expect(areasOfPostcode('97400')).toEqual(['974'])
  expect(areasOfPostcode('98800')).toEqual(['988'])
})

test('Corsica is cut at 20200', () => {
  expect(areasOfPostcode('20000')).toEqual(['2A'])
  expect(areasOfPostcode('20190')).toEqual(['2A'])
  expect(areasOfPostcode('20200')).toEqual(['2B'])
  expect(areasOfPostcode('20600')).toEqual(['2B'])
})

test('a postcode that spans two départements answers both', () => {
  expect(areasOfPostcode('48250')).toEqual(['07', '48'])
})

test('a postcode that carries the prefix of another area answers its own', () => {
  expect(areasOfPostcode('97133')).toEqual(['977'])
  expect(areasOfPostcode('97150')).toEqual(['978'])
})

test('what is no postcode of France answers nothing', () => {
  for (const text of [
    '',
    '3500',
    '350000',
    '00100',
    '96000',
    '97900',
    '98000',
    '98500',
    '99999',
    'Rennes',
    '35 00',
  ]) {
    expect(areasOfPostcode(text), text).toEqual([])
  }
})

test('any five digits answer at most two areas, and only areas that exist', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
      const areas = areasOfPostcode(String(number).padStart(5, '0'))
      expect(areas.length).toBeLessThanOrEqual(2)
      for (const area of areas) expect(AREAS).toContain(area)
    }),
  )
})

test.skipIf(WITHOUT_REAL_COMMUNES)('every postcode of every real commune answers its département', () => {
  const wrong = readRealCommunes().flatMap(({ insee, name, area, postcodes }) =>
    postcodes
      .filter((postcode) => !areasOfPostcode(postcode).includes(area))
      .map((postcode) => ({ insee, name, postcode })),
  )
  expect(wrong).toEqual([])
})
