import { expect, test } from 'vitest'
import { listDates, sumSeats } from '../../../../app/features/people/dates.ts'
import {
  firstChoice,
  isChoice,
  isTickable,
  mayAnswer,
  offeredDates,
  seatsFor,
} from '../../../../app/features/people/offer.ts'
import {
  type Application,
  byPromise,
  countPeople,
  GROUP_OF,
  listPeople,
  stepOf,
} from '../../../../app/features/people/people-of.ts'
import type { Waiting } from '../../../../app/state/work/work.ts'
import {
  APPLICATION_STATUSES,
  type ApplicationDoc,
  applicationId,
  type RosterDoc,
  slotKey,
} from '../../../../domain/work/application-doc.ts'
import { apply } from '../../../../domain/work/decide.ts'
import { byKeyOf, worldOf } from '../../../../domain/work/decision.ts'
import { ANNE, contextOf, MISSION, missionDoc, NOW, OURS, uuid } from '../../../support/work-docs.ts'

const HOUR = 3_600_000
const [FIRST, SECOND] = [uuid(61), uuid(62)]
const once = (date: string) => ({
  kind: 'once' as const,
  date,
  start: '09:00',
  part: null,
  minutes: 120,
  zone: 'Europe/Paris',
})
const need = missionDoc({
  status: 'published',
  sessions: { [FIRST]: once('2026-09-19'), [SECOND]: once('2026-09-26') },
  seats: { [FIRST]: { '': 2 }, [SECOND]: { accueil: 1, cuisine: 2 } },
})
const first = { session: FIRST, date: '2026-09-19' }
const second = { session: SECOND, date: '2026-09-26' }

function person(n: number, given: Partial<ApplicationDoc> = {}): Application {
  const account = uuid(100 + n)
  return {
    kind: 'application',
    id: applicationId(MISSION, account),
    seq: 1,
    gone: false,
    writers: {},
    value: {
      organisation: OURS,
      mission: MISSION,
      account,
      name: `P${n}`,
      word: '',
      phone: null,
      consent: 'none',
      wishes: [first],
      status: 'proposed',
      slots: [],
      since: NOW - n * HOUR,
      answerBy: NOW + n * HOUR,
      offerUntil: null,
      reason: null,
      message: '',
      ...given,
    },
  }
}

const rosterWith = (held: RosterDoc['held']) => ({
  kind: 'roster' as const,
  id: MISSION,
  seq: 1,
  gone: false,
  writers: {},
  value: { organisation: OURS, mission: MISSION, asked: {}, held },
})
const view = (docs: readonly Application[]) => ({ docs: [...docs], idle: new Map(), waiting: new Map() })
const datesOf = (people: readonly Application[], held: RosterDoc['held'] = {}) =>
  listDates(need.value, rosterWith(held), people, NOW)

test('people of a need stand in order of arrival, those of another one do not', () => {
  const other = person(9, { mission: uuid(22) })
  const all = [person(1), person(3), other, person(2)]
  expect(listPeople(view(all), MISSION).map(({ value }) => value.name)).toEqual(['P3', 'P2', 'P1'])
})

test('every standing has its group, and only what is proposed is promised an answer', () => {
  const all = APPLICATION_STATUSES.map((status, i) => person(i + 1, { status }))
  expect(new Set(Object.values(GROUP_OF)).size).toBe(5)
  expect(countPeople(all)).toEqual({ asking: 3, coming: 1, over: 5, promised: 1, soonest: NOW + HOUR })
  expect(countPeople([])).toEqual({ asking: 0, coming: 0, over: 0, promised: 0, soonest: null })
})

test('the need with the soonest promise comes first, the others keep their order', () => {
  const asks = [
    person(5, { mission: 'b' }),
    person(2, { mission: 'd' }),
    person(1, { mission: 'a', status: 'offered' }),
  ]
  expect(byPromise(['a', 'b', 'c', 'd'], asks)).toEqual(['d', 'b', 'a', 'c'])
})

test('seats left are those of a date and role that nobody holds', () => {
  const held = { [slotKey({ ...first, role: '' })]: 1, [slotKey({ ...second, role: 'cuisine' })]: 2 }
  const dates = datesOf([person(1, { wishes: [second, first] })], held)
  expect(dates.map(({ wish }) => wish.date)).toEqual(['2026-09-19', '2026-09-26'])
  expect(dates.map(sumSeats)).toEqual([
    { left: 1, total: 2 },
    { left: 1, total: 3 },
  ])
  expect(dates[1]?.roles).toEqual([
    { role: 'accueil', total: 1, left: 1 },
    { role: 'cuisine', total: 2, left: 0 },
  ])
})

test('a date that is over or not planned any more is said so, has no more offers, and the last comes last', () => {
  const gone = { session: uuid(63), date: '2026-09-12' }
  const past = missionDoc({ ...need.value, sessions: { [FIRST]: once('2026-09-11') } })
  const wishes = [gone, { session: FIRST, date: '2026-09-11' }]
  const dates = listDates(past.value, undefined, [person(1, { wishes })], NOW)
  expect(dates.map(({ state }) => state)).toEqual(['over', 'gone'])
  expect(offeredDates([person(1, { wishes })], dates)).toEqual([])
  const choice = { dates: new Set(dates.map(({ key }) => key)), role: '' }
  expect(seatsFor(person(1, { wishes }), choice, dates)).toEqual([])
})

test('a need without dates has one line, and its seats', () => {
  const bare = missionDoc({ sessions: {}, seats: { all: { '': 4 } } })
  const wishes = [{ session: 'all' as const, date: null }]
  const [date, ...more] = listDates(
    bare.value,
    undefined,
    [person(1, { wishes }), person(2, { wishes })],
    NOW,
  )
  expect(more).toEqual([])
  expect(date).toMatchObject({ state: 'open', planned: null, asking: 2, roles: [{ left: 4, total: 4 }] })
})

test('who still waits is counted at each date that they ask for, who has a seat is not', () => {
  const people = [
    person(1, { wishes: [first, second] }),
    person(2, { status: 'waitlisted' }),
    person(3, { status: 'offered', slots: [{ ...first, role: '' }] }),
    person(4, { status: 'declined' }),
  ]
  expect(datesOf(people).map(({ asking }) => asking)).toEqual([2, 1])
})

test('an offer is asked about where there are several dates or roles, and not otherwise', () => {
  const dates = datesOf([person(1), person(2, { wishes: [second] })])
  expect(isChoice(offeredDates([person(1)], dates))).toBe(false)
  expect(isChoice(offeredDates([person(2, { wishes: [second] })], dates))).toBe(true)
  expect(isChoice(dates)).toBe(true)
})

test('what is offered unless somebody says otherwise is every date with a seat, in the first role that has one', () => {
  const held = { [slotKey({ ...first, role: '' })]: 2, [slotKey({ ...second, role: 'accueil' })]: 1 }
  const dates = datesOf([person(1, { wishes: [first, second] })], held)
  const choice = firstChoice(dates)
  expect([...choice.dates]).toEqual([dates[1]?.key])
  expect(choice.role).toBe('cuisine')
  expect(seatsFor(person(1, { wishes: [first, second] }), choice, dates)).toEqual([
    { ...second, role: 'cuisine' },
  ])
})

test('a person is offered what they ask for among what was chosen, and never a seat that is held', () => {
  const dates = datesOf([person(1, { wishes: [first, second] })])
  const choice = { dates: new Set(dates.map(({ key }) => key)), role: 'accueil' }
  expect(seatsFor(person(1), choice, dates)).toEqual([{ ...first, role: '' }])
  expect(seatsFor(person(1, { wishes: [second] }), { ...choice, dates: new Set() }, dates)).toEqual([])
  const full = datesOf([person(1, { wishes: [second] })], { [slotKey({ ...second, role: 'accueil' })]: 1 })
  expect(seatsFor(person(1, { wishes: [second] }), choice, full)).toEqual([])
})

test('a date without the chosen role is offered in the first role that has a seat', () => {
  const both = person(1, { wishes: [first, second] })
  const dates = datesOf([both])
  const all = new Set(dates.map(({ key }) => key))
  expect(seatsFor(both, { dates: all, role: 'cuisine' }, dates)).toEqual([
    { ...first, role: '' },
    { ...second, role: 'cuisine' },
  ])
  expect(seatsFor(both, { dates: all, role: 'chauffeur' }, dates).map(({ role }) => role)).toEqual([
    '',
    'accueil',
  ])
})

test('what may be answered is what the rules take', () => {
  for (const status of APPLICATION_STATUSES) {
    const one = person(1, { status, slots: status === 'offered' ? [{ ...first, role: '' }] : [] })
    const world = worldOf(byKeyOf([one, need, rosterWith({})]))
    for (const answer of ['offer', 'wait', 'decline', 'cancel'] as const) {
      const args = {
        organisation: OURS,
        mission: MISSION,
        account: one.value.account,
        from: status,
        answer,
        slots: answer === 'offer' ? [{ ...first, role: '' }] : [],
        reason: answer === 'decline' ? ('full' as const) : null,
        message: '',
      }
      const { code } = apply({ id: uuid(1), name: 'application_answer', args }, world, contextOf(ANNE))
      if (mayAnswer(answer, one)) expect(code, `${answer} from ${status}`).toBe('applied')
      else if (answer !== 'offer') expect(code, `${answer} from ${status}`).toBe('refused')
    }
  }
})

test('who has a seat or cannot come any more is not ticked', () => {
  const ticked = APPLICATION_STATUSES.filter((status) => isTickable(person(1, { status })))
  expect(ticked).toEqual(['proposed', 'waitlisted', 'declined', 'cancelled', 'released', 'lapsed'])
})

test('an answer can be taken back until it leaves, and is on this phone until it was sent', () => {
  const one = person(1)
  const entry = (given: Partial<Waiting> = {}): Waiting => ({
    id: uuid(90),
    owner: ANNE,
    name: 'application_answer',
    args: { mission: MISSION, account: one.value.account },
    schema: 1,
    madeAt: NOW,
    leftAt: null,
    sentAt: null,
    errors: 0,
    position: 1,
    ...given,
  })
  const step = (...outbox: Waiting[]) => stepOf(one, { view: view([]), outbox, parked: [] })
  expect(step(entry())).toMatchObject({ kept: 'phone', undo: uuid(90) })
  expect(step(entry({ leftAt: NOW }))).toMatchObject({ kept: 'phone', undo: undefined })
  expect(step(entry({ leftAt: NOW, sentAt: NOW }))).toMatchObject({ kept: 'sent', undo: undefined })
  expect(step(entry({ args: { mission: MISSION, account: uuid(999) } })).kept).toBeUndefined()
  expect(step(entry({ leftAt: NOW }), entry({ id: uuid(91) }))).toMatchObject({ undo: uuid(91) })
})

test('a refusal stands at the person whom it is about, and at nobody else', () => {
  const refused = {
    id: uuid(90),
    owner: ANNE,
    name: 'application_answer',
    args: { mission: MISSION, account: person(1).value.account },
    schema: 1 as const,
    madeAt: NOW,
    leftAt: NOW,
    sentAt: NOW,
    errors: 0,
    position: 1,
    reason: 'no_seat' as const,
    details: [],
    parkedAt: NOW,
  }
  const held = { view: view([]), outbox: [], parked: [refused] }
  expect(stepOf(person(1), held).refused).toEqual([refused])
  expect(stepOf(person(2), held).refused).toEqual([])
})
