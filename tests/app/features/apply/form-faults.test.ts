import * as v from 'valibot'
import { expect, test } from 'vitest'
import { MUTATIONS } from '#domain/work/mutations.ts'
import type { Draft } from '../../../../app/features/apply/draft.ts'
import { faultsOf } from '../../../../app/features/apply/form-faults.ts'

const whole: Draft = {
  account: null,
  dates: ['a/2026-12-05'],
  name: 'Lou',
  word: '',
  age: 'adult',
  calls: false,
  phone: '',
}

test('a whole draft has no fault, and each thing that lacks has its own', () => {
  expect(faultsOf(whole, 2)).toEqual({})
  expect(faultsOf({ ...whole, dates: [], name: ' ', age: null }, 2)).toEqual({
    dates: true,
    name: true,
    age: true,
  })
  expect(faultsOf({ ...whole, dates: [] }, 0)).toEqual({})
})

test('what is too long says by how much', () => {
  const dates = Array.from({ length: 23 }, (_, i) => `${i}`)
  expect(faultsOf({ ...whole, dates, name: 'é'.repeat(61), word: 'a'.repeat(512) }, 30)).toEqual({
    dates: 3,
    name: 1,
    word: 12,
  })
})

test('a number is asked of an adult who wants to be called, and of nobody else', () => {
  const calls = { ...whole, calls: true, phone: 'bientôt' }
  expect(faultsOf(calls, 1)).toEqual({ phone: true })
  expect(faultsOf({ ...calls, phone: ' 06 12 34 56 78 ' }, 1)).toEqual({})
  expect(faultsOf({ ...calls, age: '16_17' }, 1)).toEqual({})
  expect(faultsOf({ ...calls, calls: false }, 1)).toEqual({})
})

test('what has no fault is what the mutation takes', () => {
  const { entries } = MUTATIONS.application_send
  const longest = {
    ...whole,
    name: 'é'.repeat(60),
    word: 'a'.repeat(500),
    calls: true,
    phone: '+33612345678',
  }
  expect(faultsOf(longest, 1)).toEqual({})
  expect([v.is(entries.name, longest.name), v.is(entries.word, longest.word)]).toEqual([true, true])
  expect(v.is(entries.phone, longest.phone)).toBe(true)
})
