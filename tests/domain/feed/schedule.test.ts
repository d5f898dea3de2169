import { expect, test } from 'vitest'
import { readSchedule } from '#domain/feed/schedule.ts'

const slots = (text: string) =>
  readSchedule(text).slots.map(({ weekday, part, start, minutes }) => [weekday, part, start, minutes])

test.each([
  ['tous les samedis matin', [[5, 'morning', null, null]]],
  ['2 heures par semaine le samedi matin', [[5, 'morning', null, null]]],
  ['le mercredi de 14h à 17h30', [[2, null, '14:00', 210]]],
  [
    'Mardi, jeudi : 18:30 - 20:00',
    [
      [1, null, '18:30', 90],
      [3, null, '18:30', 90],
    ],
  ],
  [
    'le samedi matin et le dimanche après-midi',
    [
      [5, 'morning', null, null],
      [6, 'afternoon', null, null],
    ],
  ],
  ['en soirée le mardi', [[1, 'evening', null, null]]],
  ['à partir de 18h les lundis', [[0, null, '18:00', null]]],
])('reads the slots of « %s »', (text, expected) => {
  expect(slots(text)).toEqual(expected)
  expect(readSchedule(text).rhythm).toBe('regular')
})

test('spreads « du lundi au vendredi » over five days', () => {
  expect(slots('du lundi au vendredi matin').map(([weekday]) => weekday)).toEqual([0, 1, 2, 3, 4])
})

test.each([
  '2 heures par semaine',
  '1 demi-journée par semaine',
  'Un samedi par mois',
  'le premier lundi du mois, tous les mois',
  'tous les jours sauf le samedi',
  'un week-end sur deux',
])('knows « %s » as regular without guessing its slots', (text) => {
  expect(readSchedule(text)).toEqual({ rhythm: 'regular', slots: [] })
})

test.each(['Une demi-journée ponctuelle', 'une journée', 'un après-midi', 'Mission ponctuelle'])(
  'knows « %s » as once',
  (text) => {
    expect(readSchedule(text)).toEqual({ rhythm: 'once', slots: [] })
  },
)

test.each(['', 'flexible', 'Samedi 20 avril 2024', 'selon vos disponibilités', 'un samedi'])(
  'makes nothing of « %s »',
  (text) => {
    expect(readSchedule(text)).toEqual({ rhythm: null, slots: [] })
  },
)
