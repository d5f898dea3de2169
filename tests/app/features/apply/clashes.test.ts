import { expect, test } from 'vitest'
import { clashWith, type Promised } from '../../../../app/features/apply/clashes.ts'
import { sessionOf } from '../mission/reader.ts'

const DAY = '2026-12-05'
const at = (start: string | null, minutes: number | null = null, given = {}) =>
  sessionOf({ date: DAY, start, minutes, ...given })
const promised = (session: Promised['session'], date = DAY): Promised[] => [
  { mission: 'other', title: 'Trier', date, session },
]
const clashes = (wished: ReturnType<typeof at>, there: Promised['session']) =>
  clashWith(wished, 'this', promised(there)) !== undefined

test('hours that meet clash, hours that follow each other do not', () => {
  expect(clashes(at('09:00', 120), at('10:59', 60))).toBe(true)
  expect(clashes(at('09:00', 120), at('11:00', 60))).toBe(false)
  expect(clashes(at('12:00', 60), at('09:00', 180))).toBe(false)
})

test('what is not known may meet: parts of the day, no hours, no session, another zone', () => {
  expect(clashes(at('09:00'), at('10:30', 60))).toBe(true)
  expect(clashes(at('09:00'), at('14:00', 60))).toBe(false)
  expect(clashes(at('09:00'), at(null, null, { part: 'evening' }))).toBe(false)
  expect(clashes(at('09:00', 60), at(null))).toBe(true)
  expect(clashes(at('09:00', 60), undefined)).toBe(true)
  expect(clashes(at('09:00', 60), at('20:00', 60, { zone: 'Indian/Reunion' }))).toBe(true)
})

test('another day does not clash, nor does the mission with itself', () => {
  expect(clashWith(at('09:00', 60), 'this', promised(at('09:00', 60), '2026-12-06'))).toBeUndefined()
  expect(clashWith(at('09:00', 60), 'other', promised(at('09:00', 60)))).toBeUndefined()
})
