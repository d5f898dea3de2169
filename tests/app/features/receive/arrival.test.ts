import { expect, test } from 'vitest'
import { carriedWishes } from '#domain/transfer/baggage.ts'
import { toCode } from '#domain/transfer/code.ts'
import { DEFAULT_WEIGHTS, NO_WISHES } from '#domain/wishes.ts'
import { list } from '#domain/words/fr/list.ts'
import { transfer as words } from '#domain/words/fr/transfer.ts'
import { arrivalOf, arriveByFile } from '../../../../app/features/receive/arrival.ts'
import { arrivalLines } from '../../../../app/features/receive/arrival-lines.ts'
import { plain } from '../../../support/plain.ts'

const wishes = {
  ...carriedWishes(NO_WISHES),
  grid: { be_useful: 0, take_care: 2, grow_skills: 0, build_ties: 3 } as const,
  home: { lat: 48.1, lon: -1.7, area: '35', name: 'Rennes', insee: '35238' },
  travel: 'bike' as const,
  farKm: 12,
  slots: 0b11,
  weights: { ...DEFAULT_WEIGHTS, grid: 500 },
}

test('what arrives is told in words before anything changes', () => {
  const arrival = arrivalOf(toCode({ wishes, kept: [{ number: 12, area: '35' }] }))
  if (typeof arrival === 'string') throw new Error(arrival)
  expect(arrivalLines(arrival, words, list).map(({ label, said }) => plain(`${label} : ${said}`))).toEqual([
    'Ce qui vous motive : Prendre soin (beaucoup), Créer des liens (avant tout)',
    'Votre lieu : Rennes',
    'Vos déplacements : À vélo, jusqu’à 12 km',
    'Vos moments libres : 2 moments dans la semaine',
    'Ce qui compte le plus : vos propres poids',
    'Missions gardées : 1 mission',
  ])
})

test('a phone that had said nothing brings no line', () => {
  const arrival = arrivalOf(toCode({ wishes: carriedWishes(NO_WISHES), kept: [] }))
  if (typeof arrival === 'string') throw new Error(arrival)
  expect(arrivalLines(arrival, words, list)).toEqual([])
})

test('a code that cannot be read says why', () => {
  expect(arrivalOf('')).toBe('not_a_code')
  expect(arrivalOf('Bonjour')).toBe('not_a_code')
  const code = toCode({ wishes, kept: [] })
  expect(arrivalOf(code.slice(0, -4))).toBe('damaged')
})

test('a file waits for its screen, and without one the screen says so', () => {
  expect(arrivalOf('file')).toBe('not_a_code')
  arriveByFile({ wishes, kept: [], savedOn: '2026-11-23', unread: 2 })
  expect(arrivalOf('file')).toMatchObject({ wishes, unread: 2, digits: null })
})
