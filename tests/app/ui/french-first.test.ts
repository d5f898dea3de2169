import { expect, test } from 'vitest'
import { frenchFirst } from '../../../app/ui/french-first.ts'

test('the first of a month is « 1er » in French, and no other number is touched', () => {
  const said = (date: string) => frenchFirst(date, 'fr')
  expect(said('mardi 1 décembre')).toBe('mardi 1er décembre')
  expect(said('1 décembre 2026')).toBe('1er décembre 2026')
  expect(said('mardi 1')).toBe('mardi 1er')
  expect(said('lundi 21 décembre 2021')).toBe('lundi 21 décembre 2021')
  expect(said('jeudi 11')).toBe('jeudi 11')
  expect(frenchFirst('Tuesday 1 December', 'en')).toBe('Tuesday 1 December')
})
