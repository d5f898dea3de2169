import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  APPLICATION_STATUSES,
  type ApplicationDoc,
  applicationId,
  type Slot,
  slotKey,
  wishKey,
} from '#domain/work/application-doc.ts'
import { decide } from '#domain/work/decide.ts'
import { NO_REVIEW } from '#domain/work/mission-doc.ts'
import type { Mutation } from '#domain/work/mutations.ts'
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

const names = { organisation: OURS, mission: MISSION }
const PEOPLE = [51, 52, 53, 54, 55].map(uuid)
const SESSIONS = [uuid(31), uuid(32)]
const DATES = ['2026-09-19', '2026-09-26']
const timing = { start: '10:00', part: null, minutes: 120, zone: 'Europe/Paris' }
const DAY = 86_400_000

const anyWish = fc.record({ session: fc.constantFrom(...SESSIONS), date: fc.constantFrom(...DATES) })
const anySlots = fc.uniqueArray(
  fc.record({
    session: fc.constantFrom(...SESSIONS),
    date: fc.constantFrom(...DATES),
    role: fc.constantFrom('', 'Cuisine'),
  }),
  { selector: slotKey, minLength: 1, maxLength: 3 },
)
const anyPerson = fc.constantFrom(...PEOPLE)

type Act = {
  by: string
  name: Mutation['name']
  args: Record<string, unknown>
  isClock?: boolean
  later?: number
}
type Args = Omit<Act, 'name'>
const act = (name: Mutation['name'], given: fc.Arbitrary<Args>) => given.map((one): Act => ({ name, ...one }))

const anyWishes = fc.uniqueArray(anyWish, { selector: wishKey, minLength: 1, maxLength: 3 })
const anyAnswer = fc.record({
  account: anyPerson,
  /** Null: what stands. */
  from: fc.option(fc.constantFrom(...APPLICATION_STATUSES), { freq: 1 }),
  answer: fc.constantFrom('offer', 'offer', 'offer', 'wait', 'decline', 'cancel'),
  slots: anySlots,
})
const LOU = { ...names, name: 'Lou', word: '', age: 'adult', phone: null }

/** What people, the association and time do, in any order and as if they had not seen each other. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: act(
      'application_send',
      fc.record({ by: anyPerson, args: anyWishes.map((wishes) => ({ ...LOU, wishes })) }),
    ),
  },
  {
    weight: 6,
    arbitrary: act(
      'application_answer',
      anyAnswer.map(({ slots, ...said }) => {
        const rest = {
          slots: said.answer === 'offer' ? slots : [],
          reason: said.answer === 'decline' ? 'full' : null,
        }
        return { by: ANNE, args: { ...names, ...said, ...rest, message: '' } }
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: act(
      'application_confirm',
      fc.record({
        by: anyPerson,
        args: fc.option(anySlots, { freq: 1 }).map((slots) => ({ ...names, slots })),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: act(
      'application_withdraw',
      anyPerson.map((by) => ({ by, args: names })),
    ),
  },
  {
    weight: 2,
    arbitrary: act(
      'application_expire',
      fc.tuple(anyPerson, fc.nat(12)).map(([account, days]) => {
        return { by: '', isClock: true, later: days * DAY, args: { ...names, account } }
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: act(
      'mission_seats',
      fc.tuple(fc.constantFrom(...SESSIONS), fc.integer({ min: -1, max: 1 })).map(([session, by]) => {
        return { by: ANNE, args: { ...names, session, role: '', by } }
      }),
    ),
  },
)

const open = () =>
  missionDoc({
    status: 'published',
    review: { ...NO_REVIEW, state: 'accepted' },
    sessions: {
      [SESSIONS[0] ?? '']: { kind: 'once', date: '2026-09-19', ...timing },
      [SESSIONS[1] ?? '']: {
        kind: 'weekly',
        weekday: 5,
        every: 1,
        from: '2026-09-14',
        until: '2026-10-30',
        except: [],
        ...timing,
      },
    },
    seats: { [SESSIONS[0] ?? '']: { '': 2 }, [SESSIONS[1] ?? '']: { '': 1, Cuisine: 1 } },
    number: 7,
  })

const counted = (keys: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]))

const holds = ({ status, slots }: ApplicationDoc): Slot[] =>
  status === 'offered' || status === 'coming' ? slots : []

/** What somebody who has read what stands says: null is whatever that is. */
function asRead({ by, args }: Act, store: Store): Record<string, unknown> {
  const { account = by, from, slots } = args as { account?: string; from?: unknown; slots?: unknown }
  const application = store.world.get('application', applicationId(MISSION, account))?.value
  return {
    ...args,
    ...(from === null ? { from: application?.status ?? 'proposed' } : {}),
    ...(slots === null ? { slots: application?.slots ?? [] } : {}),
  }
}

test('whatever people do at once, the roster counts what they hold, and no offer goes beyond the seats', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 5, maxLength: 60 }), (acts) => {
      const store = new Store([organisationDoc(), memberDoc(ANNE), open()])
      let now = NOW
      for (const [index, one] of acts.entries()) {
        now += one.later ?? 0
        const mutation = { id: uuid(1000 + index), name: one.name, args: asRead(one, store) } as Mutation
        const context = contextOf(one.by, { now, isClock: one.isClock ?? false })
        const decision = store.write(decide(mutation, store.world, context))
        met.add(decision.code === 'refused' ? decision.reason : `${one.name} ${decision.code}`)
        const applications = store.docs.flatMap((doc) => (doc.kind === 'application' ? [doc.value] : []))
        const held = store.world.get('roster', MISSION)?.value.held ?? {}
        expect(held).toEqual(counted(applications.flatMap(holds).map(slotKey)))
        if (decision.code !== 'applied' || one.args.answer !== 'offer') continue
        const { seats } = store.get('mission', MISSION).value
        for (const slot of (mutation.args as { slots: Slot[] }).slots) {
          expect(held[slotKey(slot)]).toBeLessThanOrEqual(seats[slot.session]?.[slot.role] ?? 0)
        }
      }
    }),
    { numRuns: 2000 },
  )
  expect([...met]).toEqual(expect.arrayContaining(COMMON))
})

/** Without these the test above would have seen little. */
const COMMON = [
  'no_seat',
  'slot_gone',
  'step_changed',
  'already_answered',
  'application_confirm applied',
  'application_expire applied',
  'application_withdraw applied',
  'application_answer applied',
]
