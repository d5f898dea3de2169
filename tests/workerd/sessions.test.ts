import { expect, test } from 'vitest'
import { dayOf } from '../../domain/days.ts'
import { checkSiren } from '../../domain/identifiers.ts'
import { occurrencesOf } from '../../domain/sessions/occurrences.ts'

test('gives a series its dates and instants inside workerd', () => {
  const series = {
    kind: 'weekly' as const,
    weekday: 6,
    every: 2 as const,
    from: '2026-03-16',
    until: null,
    except: ['2026-04-05'],
    start: '10:30',
    part: null,
    minutes: 60,
    zone: 'Europe/Paris',
  }
  expect(occurrencesOf(series, dayOf('2026-03-01'), dayOf('2026-04-30'))).toMatchObject([
    { date: '2026-03-22', startsAt: Date.parse('2026-03-22T09:30:00Z') },
    { date: '2026-04-19', startsAt: Date.parse('2026-04-19T08:30:00Z') },
  ])
})

test('checks the key of a SIREN inside workerd', () => {
  expect(checkSiren('732 829 320')).toEqual({ ok: true, value: '732829320' })
  expect(checkSiren('732 829 321')).toEqual({ ok: false, code: 'key' })
})
