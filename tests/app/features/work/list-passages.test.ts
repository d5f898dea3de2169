import { expect, test } from 'vitest'
import { listPassages } from '../../../../app/features/work/list-passages.ts'
import { NO_TEXTS, type TextField } from '../../../../domain/work/mission-doc.ts'

const told = (texts: Partial<Record<TextField, string>>) =>
  listPassages({ texts: { ...NO_TEXTS, ...texts } }).map(
    ({ field, span, text, times }) => [field, text.slice(span.start, span.end), times] as const,
  )

test('a number that a text repeats is told once, with how many times, however it is spaced', () => {
  const description =
    'Appelez le 06 12 34 56 78. Le soir, 06.12.34.56.78 ou 06 12 34 56 78, sinon 07 00 00 00 01.'
  expect(told({ description })).toEqual([
    ['description', '06 12 34 56 78', 3],
    ['description', '07 00 00 00 01', 1],
  ])
})

test('a number in two texts is told in each, since each has to be corrected', () => {
  const passage = 'Appelez le 06 12 34 56 78.'
  expect(told({ description: passage, access: passage }).map(([field]) => field)).toEqual([
    'description',
    'access',
  ])
})

test('the contact is never public, and never told', () => {
  expect(told({ contact: '06 12 34 56 78' })).toEqual([])
})
