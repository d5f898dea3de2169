import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attendanceId } from '#domain/work/attendance-doc.ts'
import { sumHours, totalOf } from '#domain/work/hours-totals.ts'
import { ANNE, STRANGER } from '../../support/work-docs.ts'
import { applicationDoc, DATE, DAY, EVE, EVENING, held, LOU, saturday } from './attendance-world.ts'

const reasonOf = (decision: object) => ('reason' in decision ? decision.reason : undefined)

test('hours that a person proposes count once the association has signed them', () => {
  const { propose, sign, of } = saturday()
  expect(propose(120).code).toBe('applied')
  expect(sumHours([of()])).toMatchObject([{ signed: 0, proposed: 120, year: 2026, account: LOU }])
  expect(sign(120, 120, 'Grâce à vous, 42 colis sont partis').code).toBe('applied')
  expect(of()).toMatchObject({ hours: 'signed', minutes: 120, presence: 'present', title: 'Trier les dons' })
  expect(of().word).toContain('42 colis')
  expect(sumHours([of()])).toMatchObject([{ signed: 120, proposed: 0 }])
})

test('an association signs hours that nobody proposed, of somebody who came without a place', () => {
  const { sign, of, propose } = saturday([applicationDoc(LOU, 'proposed')])
  expect(reasonOf(propose(60))).toBe('not_coming')
  expect(sign(90).code).toBe('applied')
  expect(of()).toMatchObject({ hours: 'signed', minutes: 90 })
})

test('hours wait for the date to begin, and are at most twice as long as it and a day', () => {
  const { propose, sign, of } = saturday()
  expect(reasonOf(propose(60, { now: EVE }))).toBe('too_early')
  expect(reasonOf(sign(60, null, '', { now: EVE }))).toBe('too_early')
  expect(reasonOf(propose(241))).toBe('too_many_minutes')
  expect(reasonOf(sign(241))).toBe('too_many_minutes')
  expect(reasonOf(propose(60, { now: EVENING + 400 * DAY }))).toBe('too_late')
  expect(propose(240).code).toBe('applied')
  expect(of().minutes).toBe(240)
})

test('what was proposed since the association read it is not signed over', () => {
  const { propose, sign, of } = saturday()
  propose(120)
  expect(reasonOf(sign(90))).toBe('changed_since')
  expect(of()).toMatchObject({ hours: 'proposed', minutes: 120 })
  expect(sign(90, 120).code).toBe('applied')
  expect(of().trace).toEqual([{ side: 'association', from: 120, to: 90, at: EVENING }])
})

test('what a person says after the signature stands beside it, until the association corrects or keeps it', () => {
  const { propose, sign, correct, of } = saturday()
  sign(90)
  expect(propose(120).code).toBe('applied')
  expect(of()).toMatchObject({ hours: 'signed', minutes: 90, disputed: 120 })
  expect(of().trace).toMatchObject([{ side: 'person', from: 90, to: 120 }])
  expect(correct(90, 90).code).toBe('applied')
  expect(of()).toMatchObject({ minutes: 90, disputed: null })
  propose(120)
  expect(correct(90, 120).code).toBe('applied')
  expect(of()).toMatchObject({ minutes: 120, disputed: null })
  expect(reasonOf(correct(90, 60))).toBe('changed_since')
  expect(correct(90, 120).code).toBe('already')
})

test('a trace keeps its twenty latest changes', () => {
  const { sign, correct, of } = saturday()
  sign(1)
  for (let minutes = 1; minutes < 31; minutes++) correct(minutes, minutes + 1)
  expect(of().trace).toHaveLength(20)
  expect(of().trace.at(-1)).toMatchObject({ from: 30, to: 31 })
})

test('nobody signs for another association, and nobody proposes for somebody else', () => {
  const { as, of, propose } = saturday()
  propose(60)
  expect(reasonOf(as(LOU, 'hours_sign', { ...held, account: LOU, seen: 60, minutes: 60, word: '' }))).toBe(
    'not_allowed',
  )
  expect(reasonOf(as(STRANGER, 'hours_propose', { ...held, minutes: 200 }))).toBe('not_found')
  expect(of()).toMatchObject({ hours: 'proposed', minutes: 60 })
})

const anyMinutes = fc.constantFrom(30, 60, 90, 120)
type Step = {
  kind: 'propose' | 'sign' | 'correct' | 'present' | 'absent' | 'unsaid' | 'forget'
  read: number
}
const anyStep = fc.record({
  kind: fc.constantFrom('propose', 'sign', 'correct', 'present', 'absent', 'unsaid', 'forget'),
  minutes: anyMinutes,
  /** How many states ago its author read what stands. */
  read: fc.nat(2),
}) as fc.Arbitrary<Step & { minutes: number }>

test('whatever both sides say in whatever order, and twice, signed hours change only by a correction', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 3, maxLength: 30 }), (steps) => {
      const { store, as } = saturday()
      const id = attendanceId(held, LOU)
      const theirs = { ...held, account: LOU }
      const now = () => {
        const doc = store.world.get('attendance', id)
        return doc === undefined || doc.gone ? undefined : doc.value
      }
      const past = [now()]
      for (const { kind, minutes, read } of steps) {
        const before = now()
        const seen = past.at(-1 - Math.min(read, past.length - 1))
        const say = () => {
          if (kind === 'propose') return as(LOU, 'hours_propose', { ...held, minutes })
          if (kind === 'sign') {
            const proposed = seen?.hours === 'proposed' ? seen.minutes : null
            return as(ANNE, 'hours_sign', { ...theirs, seen: proposed, minutes, word: '' })
          }
          if (kind === 'correct') {
            return as(ANNE, 'hours_correct', { ...theirs, from: seen?.minutes ?? 0, minutes })
          }
          if (kind === 'forget') {
            return as('', 'absence_forget', theirs, { isClock: true, now: EVENING + 91 * DAY })
          }
          const from = seen?.presence ?? 'unsaid'
          return as(ANNE, 'presence_mark', { ...theirs, from, to: kind })
        }
        const decision = say()
        met.add(`${kind} ${decision.code === 'refused' ? decision.reason : decision.code}`)
        const after = now()
        const [was, is] = [before?.hours, after?.hours]
        if (was === 'signed') {
          expect(is).toBe('signed')
          if (kind !== 'correct') expect(after?.minutes).toBe(before?.minutes)
        }
        if (was === 'proposed' && before?.by === 'person') {
          expect(is).not.toBe('none')
          if (kind !== 'propose' && is === 'proposed') expect(after?.minutes).toBe(before.minutes)
          if (kind === 'sign' && is === 'signed' && after?.minutes !== before.minutes) {
            expect(seen?.minutes).toBe(before.minutes)
          }
        }
        if (kind === 'propose' && decision.code === 'applied') {
          expect([after?.disputed, after?.minutes]).toContain(minutes)
        }
        const again = JSON.stringify(now())
        if (decision.code !== 'refused') say()
        expect(JSON.stringify(now())).toBe(again)
        const total = totalOf(sumHours(after === undefined ? [] : [after]))
        expect(total.signed + total.proposed).toBe(after?.hours === 'none' ? 0 : (after?.minutes ?? 0))
        past.push(now())
      }
    }),
    { numRuns: 800 },
  )
  expect([...met]).toEqual(
    expect.arrayContaining([
      'sign changed_since',
      'correct applied',
      'sign said_absent',
      'absent hours_signed',
      'forget applied',
    ]),
  )
})

test('totals are by person, association and year, and what is not signed stands apart', () => {
  const one = { organisation: 'a', account: 'p', date: DATE, hours: 'signed', minutes: 60 } as const
  const all = [
    one,
    { ...one, date: '2026-01-03', minutes: 30 },
    { ...one, date: '2025-12-31', minutes: 10 },
    { ...one, organisation: 'b', minutes: 5 },
    { ...one, hours: 'proposed', minutes: 7 } as const,
    { ...one, hours: 'none', minutes: 0 } as const,
  ]
  expect(sumHours(all)).toEqual([
    { organisation: 'a', account: 'p', year: 2026, signed: 90, proposed: 7 },
    { organisation: 'b', account: 'p', year: 2026, signed: 5, proposed: 0 },
    { organisation: 'a', account: 'p', year: 2025, signed: 10, proposed: 0 },
  ])
  expect(totalOf(sumHours(all))).toEqual({ signed: 105, proposed: 7 })
})
