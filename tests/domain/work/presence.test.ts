import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_TRIES, presenceOf } from '#domain/work/attendance-doc.ts'
import { fold } from '#domain/work/fold.ts'
import { contextOf, uuid } from '../../support/work-docs.ts'
import { applicationDoc, DAY, EVE, EVENING, held, LOU, saturday } from './attendance-world.ts'

const reasonOf = (decision: object) => ('reason' in decision ? decision.reason : undefined)

test('the right digits make somebody present, and propose the planned hours', () => {
  const { draw, checkIn, of } = saturday()
  draw('4821')
  expect(checkIn('4821').code).toBe('applied')
  expect(of()).toMatchObject({ presence: 'present', claim: 'right', hours: 'proposed', minutes: 120 })
  expect(checkIn('4821').code).toBe('already')
})

test('wrong digits are said to be wrong, five are tried at most, and the association can still tick', () => {
  const { draw, checkIn, mark, of } = saturday()
  draw('4821')
  for (let tries = 0; tries < MOST_TRIES; tries++) checkIn(`000${tries}`)
  expect(of()).toMatchObject({ presence: 'unsaid', claim: 'wrong' })
  expect(reasonOf(checkIn('4821'))).toBe('too_many_tries')
  expect(mark('unsaid', 'present').code).toBe('applied')
  expect(of()).toMatchObject({ presence: 'present', hours: 'proposed', minutes: 120 })
})

test('digits that arrive before the association’s own count all the same, whichever way round', () => {
  const code = fc.constantFrom('1111', '2222', '3333')
  const step = fc.record({ kind: fc.constantFrom('draw', 'type'), code })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.context(), (steps, log) => {
      const { draw, checkIn, gathering, store } = saturday()
      for (const { kind, code: digits } of steps) (kind === 'draw' ? draw : checkIn)(digits)
      const drawn = steps.filter(({ kind }) => kind === 'draw').map(({ code: one }) => one)
      const isRight = steps.some(({ kind, code: one }) => kind === 'type' && drawn.includes(one))
      const attendance = store.docs.find(({ kind }) => kind === 'attendance')
      log.log(JSON.stringify(attendance))
      const presence =
        attendance?.kind === 'attendance' ? presenceOf(attendance.value, gathering()) : 'unsaid'
      expect(presence).toBe(isRight ? 'present' : 'unsaid')
    }),
    { numRuns: 500 },
  )
})

test('digits are typed from the day itself, by who is coming', () => {
  const { draw, checkIn } = saturday()
  draw('4821')
  expect(reasonOf(checkIn('4821', { now: EVE - DAY }))).toBe('too_early')
  const other = saturday([applicationDoc(LOU, 'proposed')])
  other.draw('4821')
  expect(reasonOf(other.checkIn('4821'))).toBe('not_coming')
})

test('the phone of who types holds neither the mission nor the digits, and keeps what was typed', () => {
  const entry = { id: uuid(900), name: 'check_in', args: { ...held, code: '4821', at: EVENING } } as const
  const view = fold([applicationDoc(LOU)], [entry], contextOf(LOU, { now: EVENING }))
  expect(view.idle.size).toBe(0)
  expect(view.docs.find(({ kind }) => kind === 'attendance')).toMatchObject({
    value: { claim: 'waiting', claims: ['4821'], presence: 'unsaid' },
  })
})

test('two phones of an association may each draw digits, and no more than three are kept', () => {
  const { draw, gathering } = saturday()
  for (const code of ['1111', '2222', '2222', '3333']) draw(code)
  expect(gathering()?.codes).toEqual(['1111', '2222', '3333'])
  expect(reasonOf(draw('4444'))).toBe('already_exists')
})

test('an absence is seen and answered by the person, corrected by the association, and takes no proposed hours away', () => {
  const { propose, mark, answer, sign, of } = saturday()
  propose(60)
  expect(mark('unsaid', 'absent').code).toBe('applied')
  expect(of()).toMatchObject({ presence: 'absent', absentAt: EVENING, hours: 'proposed', minutes: 60 })
  expect(reasonOf(sign(60, 60))).toBe('said_absent')
  expect(answer(true, 'J’étais à la cuisine.').code).toBe('applied')
  expect(of().answer).toEqual({ wasHere: true, text: 'J’étais à la cuisine.' })
  expect(mark('absent', 'present').code).toBe('applied')
  expect(of()).toMatchObject({ presence: 'present', absentAt: null, answer: null, minutes: 60 })
  expect(reasonOf(answer(true))).toBe('changed_since')
})

test('nobody is absent before the hour, without a place, or against what was read', () => {
  const { mark } = saturday()
  expect(reasonOf(mark('unsaid', 'absent', { now: EVE }))).toBe('too_early')
  expect(reasonOf(mark('present', 'absent'))).toBe('changed_since')
  expect(reasonOf(saturday([applicationDoc(LOU, 'proposed')]).mark('unsaid', 'absent'))).toBe('not_coming')
})

test('a tick that was a mistake takes the hours that it proposed along', () => {
  const { mark, of } = saturday()
  mark('unsaid', 'present')
  mark('present', 'unsaid')
  expect(of()).toMatchObject({ presence: 'unsaid', hours: 'none', minutes: 0 })
})

test('an absence is forgotten after three months with all that was said of it, and hours stay', () => {
  const { mark, answer, forget, store } = saturday()
  mark('unsaid', 'absent')
  answer(false, 'Mon fils était malade.')
  expect(forget(EVENING + 89 * DAY).code).toBe('already')
  expect(forget(EVENING + 90 * DAY).code).toBe('applied')
  const doc = store.docs.find(({ kind }) => kind === 'attendance')
  expect(doc?.gone).toBe(true)
  expect(JSON.stringify(doc)).not.toMatch(/malade|"absent"/)
  const other = saturday()
  other.propose(60)
  other.mark('unsaid', 'absent')
  other.forget(EVENING + 90 * DAY)
  expect(other.of()).toMatchObject({ presence: 'unsaid', absentAt: null, hours: 'proposed', minutes: 60 })
})
