import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, isoOf } from '#domain/days.ts'
import {
  type ChangedSessions,
  changeFromHereOn,
  changeOne,
  sessionEdits,
  withoutOccurrence,
} from '#domain/sessions/change-sessions.ts'
import { occurrencesOf } from '#domain/sessions/occurrences.ts'
import type { PlannedSession, PlannedSessions } from '#domain/sessions/planned-session.ts'
import { anyOnce, anyWeekly, once, weekly } from './any-session.ts'

const FROM = dayOf('2025-12-01')
const TO = dayOf('2031-01-01')
const told = (session: PlannedSession) => occurrencesOf(session, FROM, TO)
const all = (sessions: PlannedSessions) =>
  Object.values(sessions)
    .flatMap(told)
    .map(({ date, start, part, minutes }) => JSON.stringify([date, start, part, minutes]))
    .sort()
const sessionsOf = (changed: ChangedSessions) => {
  if (!changed.ok) throw new Error(changed.code)
  return changed.sessions
}

/** Some sessions, and one date of the one under `a`, wherever it stands in its series. */
const anyDateOfSome = fc
  .record({ a: fc.oneof(anyOnce, anyWeekly), b: anyOnce, c: anyWeekly })
  .filter(({ a }) => told(a).length > 0)
  .chain((sessions) =>
    fc.record({
      sessions: fc.constant<PlannedSessions>(sessions),
      date: fc.constantFrom(...told(sessions.a).map(({ date }) => date)),
    }),
  )
const without = (occurrences: string[], gone: (date: string) => boolean) =>
  occurrences.filter((one) => !gone(JSON.parse(one)[0]))

test('cancels one date and no other', () => {
  fc.assert(
    fc.property(anyDateOfSome, ({ sessions, date }) => {
      const after = sessionsOf(withoutOccurrence(sessions, 'a', date))
      const { a, ...others } = sessions
      const rest = after.a === undefined ? [] : all({ a: after.a })
      expect(rest).toEqual(without(all({ a: a as PlannedSession }), (day) => day === date))
      expect(after).toMatchObject(others)
    }),
  )
})

test('changes one date and keeps every other occurrence as it was', () => {
  fc.assert(
    fc.property(anyDateOfSome, ({ sessions, date }) => {
      const change = { date: '2030-06-01', start: '07:07', minutes: 7 }
      const after = sessionsOf(changeOne(sessions, 'a', date, change, 'new'))
      const changed = JSON.stringify(['2030-06-01', '07:07', null, 7])
      const { a, ...others } = sessions
      const expected = [
        ...without(all({ a: a as PlannedSession }), (day) => day === date),
        ...all(others),
        changed,
      ]
      expect(all(after)).toEqual(expected.sort())
    }),
  )
})

test('changes the hours from a date on and keeps every date, before and after', () => {
  fc.assert(
    fc.property(anyDateOfSome, ({ sessions, date }) => {
      const after = sessionsOf(changeFromHereOn(sessions, 'a', date, { start: '07:07', minutes: 7 }, 'new'))
      const { a, ...others } = sessions
      const moved = all({ a: a as PlannedSession }).map((one) => {
        const [day] = JSON.parse(one)
        return day < date ? one : JSON.stringify([day, '07:07', null, 7])
      })
      expect(all(after)).toEqual([...moved, ...all(others)].sort())
    }),
  )
})

test('moves a series to another weekday within each of its weeks, with its end and its cancelled dates', () => {
  fc.assert(
    fc.property(anyDateOfSome, fc.nat(6), ({ sessions, date }, weekday) => {
      const { a } = sessions
      fc.pre(a?.kind === 'weekly')
      if (a?.kind !== 'weekly') return
      const after = sessionsOf(changeFromHereOn({ a }, 'a', date, { weekday }, 'new'))
      const shift = weekday - a.weekday
      const expected = told(a).map((one) => (one.date < date ? one.date : isoOf(dayOf(one.date) + shift)))
      const near = (days: string[]) => days.filter((day) => day < '2030-12-01').sort()
      expect(near(Object.values(after).flatMap((one) => told(one).map(({ date }) => date)))).toEqual(
        near(expected),
      )
    }),
  )
})

test('ends the series the day before and starts a new one', () => {
  const sessions = { a: weekly({ except: ['2026-09-08', '2026-09-29'] }) }
  const after = sessionsOf(changeFromHereOn(sessions, 'a', '2026-09-15', { start: '19:00' }, 'new'))
  expect(after).toEqual({
    a: weekly({ until: '2026-09-14', except: ['2026-09-08'] }),
    new: weekly({ from: '2026-09-15', start: '19:00', except: ['2026-09-29'] }),
  })
})

test('changes a series where it stands when nothing of it comes before', () => {
  const sessions = { a: weekly({ except: ['2026-09-01'] }) }
  const after = sessionsOf(changeFromHereOn(sessions, 'a', '2026-09-08', { minutes: 60 }, 'new'))
  expect(after).toEqual({ a: weekly({ from: '2026-09-08', minutes: 60 }) })
})

test('changes a dated session where it stands', () => {
  const sessions = { a: once('2026-09-01') }
  const change = { date: '2026-09-02' }
  expect(sessionsOf(changeOne(sessions, 'a', '2026-09-01', change, 'new'))).toEqual({ a: once('2026-09-02') })
})

test('forgets the part of the day when an hour is told, and the hour when a part is', () => {
  const morning = { a: once('2026-09-01', { start: null, part: 'morning' }) }
  expect(sessionsOf(changeOne(morning, 'a', '2026-09-01', { start: '18:00' }, 'new')).a).toMatchObject({
    start: '18:00',
    part: null,
  })
  const six = { a: once('2026-09-01') }
  expect(sessionsOf(changeOne(six, 'a', '2026-09-01', { part: 'morning' }, 'new')).a).toMatchObject({
    start: null,
    part: 'morning',
  })
})

test('lets a series go when its last date is cancelled', () => {
  const sessions = { a: weekly({ until: '2026-09-08', except: ['2026-09-01'] }), b: once('2026-09-01') }
  expect(sessionsOf(withoutOccurrence(sessions, 'a', '2026-09-08'))).toEqual({ b: once('2026-09-01') })
})

test('says when nothing stands there any more', () => {
  const sessions = { a: weekly({ except: ['2026-09-08'] }) }
  expect(withoutOccurrence(sessions, 'b', '2026-09-08')).toEqual({ ok: false, code: 'no_such_session' })
  expect(withoutOccurrence(sessions, 'toString', '2026-09-08')).toEqual({
    ok: false,
    code: 'no_such_session',
  })
  for (const date of ['2026-09-08', '2026-09-09', '2026-08-25', 'mardi', '']) {
    expect(changeOne(sessions, 'a', date, {}, 'new')).toEqual({ ok: false, code: 'no_such_date' })
    expect(changeFromHereOn(sessions, 'a', date, {}, 'new')).toEqual({ ok: false, code: 'no_such_date' })
  }
})

test('says when a series has no room for another cancelled date', () => {
  const except = Array.from({ length: 60 }, (_, week) => isoOf(dayOf('2026-09-01') + 7 * week))
  const changed = withoutOccurrence({ a: weekly({ except }) }, 'a', isoOf(dayOf('2026-09-01') + 7 * 60))
  expect(changed).toEqual({ ok: false, code: 'too_many_exceptions' })
})

test('says when a change makes no session', () => {
  const sessions = { a: weekly() }
  const change = { until: '2026-09-01' }
  expect(changeFromHereOn(sessions, 'a', '2026-09-15', change, 'new')).toEqual({
    ok: false,
    code: 'not_a_session',
  })
  expect(changeOne(sessions, 'a', '2026-09-15', { date: '2026-02-30' }, 'new')).toEqual({
    ok: false,
    code: 'not_a_session',
  })
})

test('says when a new session was added, for its seats to follow', () => {
  const sessions = { a: weekly(), b: once('2026-09-01') }
  const added = (changed: ChangedSessions) => changed.ok && changed.addedId
  expect(added(changeOne(sessions, 'a', '2026-09-15', {}, 'new'))).toBe('new')
  expect(added(changeFromHereOn(sessions, 'a', '2026-09-15', {}, 'new'))).toBe('new')
  expect(added(changeFromHereOn(sessions, 'a', '2026-09-01', {}, 'new'))).toBeNull()
  expect(added(changeOne(sessions, 'b', '2026-09-01', {}, 'new'))).toBeNull()
  expect(added(withoutOccurrence(sessions, 'a', '2026-09-15'))).toBeNull()
})

test('carries what changed and no more', () => {
  const before = { a: weekly(), b: once('2026-09-01'), c: once('2026-09-02') }
  const changed = sessionsOf(changeOne(before, 'a', '2026-09-15', { start: '19:00' }, 'new'))
  const { b: _, ...after } = changed
  expect(sessionEdits(before, after)).toEqual({
    a: weekly({ except: ['2026-09-15'] }),
    b: null,
    new: once('2026-09-15', { start: '19:00' }),
  })
  expect(sessionEdits(before, before)).toEqual({})
})
