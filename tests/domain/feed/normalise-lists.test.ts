import { expect, test } from 'vitest'
import { codes, read } from './read-record.ts'

test('splits joined activities at the commas that are not part of a label', () => {
  expect(
    read({ activity: 'Animation, Valorisation, Transmission, Pédagogie, Distribution' }).record.activities,
  ).toEqual(['animation-valorisation', 'transmission-pedagogie', 'distribution'])
  expect(read({ activities: ['soutien-scolaire', 'Jonglage'] }).record.activities).toEqual([
    'soutien-scolaire',
    'Jonglage',
  ])
})

test('maps domains to causes and sure goals, activities to skills', () => {
  const { record } = read({ domain: 'sante', activity: 'Comptabilité finance' })
  expect(record.causes).toEqual(['health'])
  expect(record.goals).toEqual([3])
  expect(record.skillsBrought).toEqual(['accounting'])
  expect(read({ domain: 'Environnement' }).record.goals).toEqual([])
})

test('drops the « false » that a list of beneficiaries never meant', () => {
  expect(read({ audience: ['false'] }).record.audience).toEqual([])
  expect(codes({ audience: ['false', 'Seniors'] })).toEqual(['false_in_list'])
})

test('reads XML lists as `<value>` children, repeated elements or comma text', () => {
  for (const requirements of [
    { value: ['Permis B', 'Majeur'] },
    ['Permis B', 'Majeur'],
    'Permis B, Majeur',
  ]) {
    expect(read({ requirements }).record.requirements).toEqual(['Permis B', 'Majeur'])
  }
})
