import { applicationId } from '#domain/work/application-doc.ts'
import { attendanceId, gatheringId } from '#domain/work/attendance-doc.ts'
import { decide } from '#domain/work/decide.ts'
import type { Context, Decision } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'
import { NO_REVIEW } from '#domain/work/mission-doc.ts'
import type { ArgsOf, Mutation, MutationName } from '#domain/work/mutations.ts'
import {
  ANNE,
  contextOf,
  MISSION,
  memberDoc,
  missionDoc,
  NOW,
  OURS,
  organisationDoc,
  Store,
  uuid,
} from '../../support/work-docs.ts'

export const SATURDAY = uuid(31)
export const DATE = '2026-09-12'
export const LOU = uuid(51)
export const DAY = 86_400_000
/** The Saturday's eve at noon, and its evening: it lasts from 10 to 12 in Paris. */
export const [EVE, EVENING] = [NOW - DAY, NOW + 10 * 3_600_000] as const
export const held = { organisation: OURS, mission: MISSION, session: SATURDAY, date: DATE }

/** Somebody's application, who is coming on that Saturday unless said otherwise. */
export const applicationDoc = (account: string, status: 'coming' | 'proposed' = 'coming'): Doc => ({
  kind: 'application',
  id: applicationId(MISSION, account),
  seq: 1,
  gone: false,
  writers: {},
  value: {
    organisation: OURS,
    mission: MISSION,
    account,
    name: 'Lou',
    word: '',
    phone: null,
    consent: 'none',
    wishes: [{ session: SATURDAY, date: DATE }],
    status,
    slots: status === 'coming' ? [{ session: SATURDAY, date: DATE, role: '' }] : [],
    since: EVE,
    answerBy: null,
    offerUntil: null,
    reason: null,
    message: '',
  },
})

/** Anne's association on a Saturday of two hours, with people who are coming; each step at `EVENING` unless said otherwise. */
export function saturday(people: readonly Doc[] = [applicationDoc(LOU)]) {
  const mission = missionDoc({
    status: 'published',
    review: { ...NO_REVIEW, state: 'accepted' },
    sessions: {
      [SATURDAY]: {
        kind: 'once',
        date: DATE,
        start: '10:00',
        part: null,
        minutes: 120,
        zone: 'Europe/Paris',
      },
    },
    seats: { [SATURDAY]: { '': 9 } },
    number: 7,
  })
  const store = new Store([organisationDoc(), memberDoc(ANNE), mission, ...people])
  let last = 100
  const as = <N extends MutationName>(
    account: string,
    name: N,
    args: ArgsOf<N>,
    given: Partial<Context> = {},
  ): Decision => {
    const mutation = { id: uuid(++last), name, args } as Mutation
    return store.write(decide(mutation, store.world, contextOf(account, { now: EVENING, ...given })))
  }
  const theirs = { ...held, account: LOU }
  return {
    store,
    as,
    propose: (minutes: number, given: Partial<Context> = {}) =>
      as(LOU, 'hours_propose', { ...held, minutes }, given),
    sign: (minutes: number, seen: number | null = null, word = '', given: Partial<Context> = {}) =>
      as(ANNE, 'hours_sign', { ...theirs, seen, minutes, word }, given),
    correct: (from: number, minutes: number) =>
      as(ANNE, 'hours_correct', { ...theirs, from, minutes }, { now: EVENING }),
    mark: (
      from: ArgsOf<'presence_mark'>['from'],
      to: ArgsOf<'presence_mark'>['to'],
      given: Partial<Context> = {},
    ) => as(ANNE, 'presence_mark', { ...theirs, from, to }, given),
    draw: (code: string) => as(ANNE, 'presence_code', { ...held, code }),
    checkIn: (code: string, given: Partial<Context> = {}) =>
      as(LOU, 'check_in', { ...held, code, at: NOW }, given),
    answer: (wasHere: boolean, text = '') => as(LOU, 'presence_answer', { ...held, wasHere, text }),
    forget: (now: number) => as('', 'absence_forget', theirs, { isClock: true, now }),
    of: () => store.get('attendance', attendanceId(held, LOU)).value,
    gathering: () => store.world.get('gathering', gatheringId(held))?.value,
  }
}
