import { expect, test } from 'vitest'
import { dayOf } from '#domain/days.ts'
import { applicationId } from '#domain/work/application-doc.ts'
import { decide } from '#domain/work/decide.ts'
import type { Context, Decision } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'
import { fold } from '#domain/work/fold.ts'
import { NO_FACTS, NO_REVIEW } from '#domain/work/mission-doc.ts'
import type { ArgsOf, Mutation, MutationName } from '#domain/work/mutations.ts'
import { publicPartOf } from '#domain/work/public-mission.ts'
import {
  ANNE,
  contextOf,
  MISSION,
  memberDoc,
  missionDoc,
  NOW,
  OURS,
  organisationDoc,
  PAUL,
  STRANGER,
  Store,
  uuid,
} from '../../support/work-docs.ts'

const SATURDAY = uuid(31)
const DAY = 86_400_000
const names = { organisation: OURS, mission: MISSION }
const timing = { start: '10:00', part: null, minutes: 120, zone: 'Europe/Paris' }
const wishes = [{ session: SATURDAY, date: '2026-09-19' }]
const slots = [{ session: SATURDAY, date: '2026-09-19', role: '' }]

/** A mission that citizens see, on one Saturday with two seats, unless said otherwise. */
const open = (given: Parameters<typeof missionDoc>[0] = {}) =>
  missionDoc({
    status: 'published',
    review: { ...NO_REVIEW, state: 'accepted' },
    sessions: { [SATURDAY]: { kind: 'once', date: '2026-09-19', ...timing } },
    seats: { [SATURDAY]: { '': 2 } },
    number: 7,
    ...given,
  })

/** Anne writes for the association; anybody applies. */
function hall(mission: Doc = open()) {
  const store = new Store([organisationDoc(), memberDoc(ANNE), mission])
  let last = 100
  const as = <N extends MutationName>(
    account: string,
    name: N,
    args: ArgsOf<N>,
    given: Partial<Context> = {},
  ): Decision => {
    const mutation = { id: uuid(++last), name, args } as Mutation
    return store.write(decide(mutation, store.world, contextOf(account, given)))
  }
  const send = (account: string, given: Partial<ArgsOf<'application_send'>> = {}) =>
    as(account, 'application_send', {
      ...names,
      name: 'Lou',
      word: 'Je peux porter.',
      age: 'adult',
      phone: null,
      wishes,
      ...given,
    })
  const answer = (
    account: string,
    of: ArgsOf<'application_answer'>['answer'],
    given: Partial<ArgsOf<'application_answer'>> = {},
  ) =>
    as(ANNE, 'application_answer', {
      ...names,
      account,
      from: 'proposed',
      answer: of,
      slots: of === 'offer' ? slots : [],
      reason: of === 'decline' ? 'full' : null,
      message: '',
      ...given,
    })
  const confirm = (account: string, seen = slots) =>
    as(account, 'application_confirm', { ...names, slots: seen })
  const withdraw = (account: string) => as(account, 'application_withdraw', names)
  const expire = (account: string, now: number) =>
    as('', 'application_expire', { ...names, account }, { isClock: true, now })
  const of = (account: string) => store.get('application', applicationId(MISSION, account)).value
  const roster = () => store.get('roster', MISSION).value
  return { store, as, send, answer, confirm, withdraw, expire, of, roster }
}

test('who proposes themselves waits for an answer that is promised within the association’s delay', () => {
  const { send, of, roster } = hall(open({ facts: { ...NO_FACTS, replyDays: 3 } }))
  expect(send(STRANGER).code).toBe('applied')
  expect(of(STRANGER)).toMatchObject({ status: 'proposed', since: NOW, answerBy: NOW + 3 * DAY, name: 'Lou' })
  expect(roster()).toMatchObject({ asked: { [`${SATURDAY}/2026-09-19`]: 1 }, held: {} })
})

test('an association that promises nothing has seven days', () => {
  const { send, of } = hall()
  send(STRANGER)
  expect(of(STRANGER).answerBy).toBe(NOW + 7 * DAY)
})

test('what was proposed can be said otherwise while nobody has answered, and keeps its place', () => {
  const { send, of, as } = hall()
  send(STRANGER)
  as(
    STRANGER,
    'application_send',
    { ...names, name: 'Lou', word: 'Et conduire.', age: 'adult', phone: '06 00 00 00 00', wishes },
    { now: NOW + DAY },
  )
  expect(of(STRANGER)).toMatchObject({ word: 'Et conduire.', phone: '06 00 00 00 00', since: NOW })
})

test('an offer holds its seat, « Je viens » keeps it, and withdrawing frees it at once', () => {
  const { send, answer, confirm, withdraw, of, roster } = hall()
  const held = `${SATURDAY}/2026-09-19/`
  send(STRANGER)
  expect(answer(STRANGER, 'offer').code).toBe('applied')
  expect([of(STRANGER).status, roster().held]).toEqual(['offered', { [held]: 1 }])
  expect(confirm(STRANGER).code).toBe('applied')
  expect([of(STRANGER).status, of(STRANGER).offerUntil, roster().held]).toEqual([
    'coming',
    null,
    { [held]: 1 },
  ])
  expect(withdraw(STRANGER).code).toBe('applied')
  expect([of(STRANGER).status, of(STRANGER).slots, roster()]).toMatchObject([
    'withdrawn',
    [],
    { asked: {}, held: {} },
  ])
})

test('no seat is offered twice, and the one who was too late hears it', () => {
  const { send, answer } = hall(open({ seats: { [SATURDAY]: { '': 1 } } }))
  send(STRANGER)
  send(PAUL)
  expect(answer(STRANGER, 'offer').code).toBe('applied')
  expect(answer(PAUL, 'offer')).toEqual({ code: 'refused', reason: 'no_seat', details: [] })
})

test('another offer to the same person gives back the seat of the first', () => {
  const sunday = uuid(32)
  const { send, answer, roster } = hall(
    open({
      sessions: {
        [SATURDAY]: { kind: 'once', date: '2026-09-19', ...timing },
        [sunday]: { kind: 'once', date: '2026-09-20', ...timing },
      },
      seats: { [SATURDAY]: { '': 1 }, [sunday]: { '': 1 } },
    }),
  )
  send(STRANGER)
  answer(STRANGER, 'offer')
  const other = [{ session: sunday, date: '2026-09-20', role: '' }]
  expect(answer(STRANGER, 'offer', { from: 'offered', slots: other }).code).toBe('applied')
  expect(roster().held).toEqual({ [`${sunday}/2026-09-20/`]: 1 })
})

test('an answer to a standing that its author had not read is not taken', () => {
  const { send, answer, withdraw } = hall()
  send(STRANGER)
  withdraw(STRANGER)
  expect(answer(STRANGER, 'offer')).toEqual({
    code: 'refused',
    reason: 'step_changed',
    details: ['withdrawn'],
  })
  send(STRANGER)
  answer(STRANGER, 'decline')
  expect(answer(STRANGER, 'decline').code).toBe('already')
  expect(answer(STRANGER, 'offer')).toMatchObject({ reason: 'step_changed' })
})

test('seats that were changed since the person read them are not confirmed', () => {
  const { send, answer, confirm } = hall(open({ seats: { [SATURDAY]: { '': 2, Cuisine: 1 } } }))
  send(STRANGER)
  answer(STRANGER, 'offer', { slots: [{ ...slots[0], role: 'Cuisine' } as never] })
  expect(confirm(STRANGER)).toMatchObject({ reason: 'step_changed' })
  expect(confirm(STRANGER, [{ ...slots[0], role: 'Cuisine' } as never]).code).toBe('applied')
})

test('from twice the seats on, newcomers are told at once that they wait, and those who left make room', () => {
  const { send, withdraw, of } = hall(open({ seats: { [SATURDAY]: { '': 1 } } }))
  send(uuid(51))
  send(uuid(52))
  send(STRANGER)
  expect(of(STRANGER)).toMatchObject({ status: 'waitlisted', answerBy: null })
  withdraw(uuid(51))
  send(PAUL)
  expect(of(PAUL).status).toBe('proposed')
})

test('a promise of reply that passes in silence releases the person, and a late answer may still be offered', () => {
  const { send, expire, answer, of, roster } = hall()
  send(STRANGER)
  expect(expire(STRANGER, NOW + 7 * DAY - 1).code).toBe('already')
  expect(expire(STRANGER, NOW + 7 * DAY).code).toBe('applied')
  expect([of(STRANGER).status, roster().asked]).toEqual(['released', {}])
  expect(expire(STRANGER, NOW + 7 * DAY).code).toBe('already')
  expect(answer(STRANGER, 'offer', { from: 'released' }).code).toBe('applied')
})

test('an offer that nobody took frees its seat', () => {
  const { send, answer, expire, of, roster } = hall()
  send(STRANGER)
  answer(STRANGER, 'offer')
  const until = of(STRANGER).offerUntil ?? 0
  expect(expire(STRANGER, until - 1).code).toBe('already')
  expect(expire(STRANGER, until).code).toBe('applied')
  expect([of(STRANGER).status, roster().held]).toEqual(['lapsed', {}])
})

test('time alone may let time pass', () => {
  const { send, as } = hall()
  send(STRANGER)
  for (const account of [ANNE, STRANGER]) {
    expect(
      as(account, 'application_expire', { ...names, account: STRANGER }, { now: NOW + 99 * DAY }),
    ).toMatchObject({
      reason: 'not_allowed',
    })
  }
})

test('a no is not asked again by the person; the association may change its mind', () => {
  const { send, answer, of } = hall()
  send(STRANGER)
  answer(STRANGER, 'decline', { message: 'Merci, à bientôt.' })
  expect(of(STRANGER)).toMatchObject({ status: 'declined', reason: 'full', message: 'Merci, à bientôt.' })
  expect(send(STRANGER)).toMatchObject({ reason: 'already_answered' })
  expect(answer(STRANGER, 'offer', { from: 'declined' }).code).toBe('applied')
})

test.each([
  ['paused', open({ status: 'paused' })],
  ['closed', open({ status: 'closed' })],
  ['not read yet', open({ review: { ...NO_REVIEW, state: 'waiting' } })],
])('a mission that is %s takes nobody', (_, mission) => {
  expect(hall(mission).send(STRANGER)).toMatchObject({ reason: 'not_open' })
})

test('a date that is over or not planned is not taken', () => {
  const { send, as } = hall()
  expect(send(STRANGER, { wishes: [{ session: SATURDAY, date: '2026-09-20' }] })).toMatchObject({
    reason: 'slot_gone',
  })
  expect(send(STRANGER, { wishes: [{ session: uuid(39), date: '2026-09-19' }] })).toMatchObject({
    reason: 'slot_gone',
  })
  expect(send(STRANGER, { wishes: [{ session: 'all', date: null }] })).toMatchObject({ reason: 'slot_gone' })
  const late = { ...names, name: 'Lou', word: '', age: 'adult' as const, phone: null, wishes }
  expect(as(STRANGER, 'application_send', late, { now: NOW + 8 * DAY })).toMatchObject({
    reason: 'slot_gone',
  })
})

test('someone of 16 comes once the association has seen a consent, gives no number, and enters no home', () => {
  const { send, answer, confirm, as, of } = hall()
  send(STRANGER, { age: '16_17', phone: '06 00 00 00 00' })
  expect(of(STRANGER)).toMatchObject({ consent: 'needed', phone: null })
  answer(STRANGER, 'offer')
  expect(confirm(STRANGER)).toMatchObject({ reason: 'consent_needed' })
  as(ANNE, 'application_consent', { ...names, account: STRANGER })
  expect(confirm(STRANGER).code).toBe('applied')
  const place = {
    area: '35',
    insee: '35238',
    commune: 'Rennes',
    postcode: null,
    street: null,
    lat: 48,
    lon: -2,
    precision: 'commune' as const,
    atHome: true,
  }
  const atHome = hall(open({ facts: { ...NO_FACTS, place } }))
  expect(atHome.send(STRANGER, { age: '16_17' })).toMatchObject({ reason: 'too_young' })
  expect(
    hall(open({ facts: { ...NO_FACTS, minAge: 'adult' } })).send(STRANGER, { age: '16_17' }),
  ).toMatchObject({ reason: 'too_young' })
  const night = hall(
    open({ sessions: { [SATURDAY]: { kind: 'once', date: '2026-09-19', ...timing, start: '22:30' } } }),
  )
  expect(night.send(STRANGER, { age: '16_17' })).toMatchObject({ reason: 'too_young' })
})

test('nobody answers for an association that they are not in, and nobody steps for somebody else', () => {
  const { send, as, store } = hall()
  send(STRANGER)
  const given = {
    ...names,
    account: STRANGER,
    from: 'proposed' as const,
    answer: 'offer' as const,
    slots,
    reason: null,
    message: '',
  }
  expect(as(PAUL, 'application_answer', given)).toMatchObject({ reason: 'not_allowed' })
  expect(as(STRANGER, 'application_answer', given)).toMatchObject({ reason: 'not_allowed' })
  expect(as(PAUL, 'application_withdraw', names)).toMatchObject({ reason: 'not_found' })
  expect(store.get('application', applicationId(MISSION, STRANGER)).value.status).toBe('proposed')
})

test('citizens see the seats that are left', () => {
  const { send, answer, store, roster } = hall()
  send(STRANGER)
  answer(STRANGER, 'offer')
  const mission = store.get('mission', MISSION).value
  const today = dayOf('2026-09-12')
  expect(publicPartOf(mission, today).seatsLeft).toBe(2)
  expect(publicPartOf(mission, today, { roster: roster() }).seatsLeft).toBe(1)
})

test('a weekly session has a seat left as long as one of its dates has', () => {
  const weekly = {
    kind: 'weekly' as const,
    weekday: 5,
    every: 1 as const,
    from: '2026-09-01',
    until: '2026-09-30',
    except: [],
    ...timing,
  }
  const { send, answer, store, roster } = hall(
    open({ sessions: { [SATURDAY]: weekly }, seats: { [SATURDAY]: { '': 1 } } }),
  )
  const mission = store.get('mission', MISSION).value
  const left = () => publicPartOf(mission, dayOf('2026-09-12'), { roster: roster() }).seatsLeft
  for (const [index, date] of ['2026-09-12', '2026-09-19', '2026-09-26'].entries()) {
    send(uuid(60 + index), { wishes: [{ session: SATURDAY, date }] })
    expect(left()).toBe(1)
    answer(uuid(60 + index), 'offer', { slots: [{ session: SATURDAY, date, role: '' }] })
  }
  expect(left()).toBe(0)
})

test('the phone of who applies needs nothing of the association’s to show what was written', () => {
  const args = { ...names, name: 'Lou', word: '', age: 'adult' as const, phone: null, wishes }
  const send = { id: uuid(1), name: 'application_send' as const, args }
  const view = fold([], [send], contextOf(STRANGER))
  expect(view.docs).toMatchObject([{ kind: 'application', value: { status: 'proposed', account: STRANGER } }])
  const withdraw = { id: uuid(2), name: 'application_withdraw' as const, args: names }
  expect(fold([], [send, withdraw], contextOf(STRANGER)).docs).toMatchObject([
    { value: { status: 'withdrawn' } },
  ])
})
