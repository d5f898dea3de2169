import { dayAt, dayOf } from '../days.ts'
import {
  type ApplicationDoc,
  type ApplicationStatus,
  applicationId,
  type Slot,
  wishKey,
} from './application-doc.ts'
import {
  ALREADY,
  applied,
  type Change,
  type Context,
  type Decision,
  refused,
  standing,
  type World,
} from './decision.ts'
import { freeSeats } from './free-seats.ts'
import { ownMission } from './mission-rules.ts'
import type { ArgsOf } from './mutations.ts'
import { answerBy, offerUntil } from './reply-times.ts'
import { emptyRoster, type Planned, plannedFor, recount, seatsOf } from './roster.ts'

type Application = Change<'application'>
type Mission = NonNullable<ReturnType<typeof ownMission>>

/** From so many applications a seat on, newcomers are told at once that they wait. */
const CROWD = 2

/** Where an application may go from: each step by whoever it belongs to. */
const OVER: readonly ApplicationStatus[] = ['declined', 'cancelled', 'withdrawn', 'released', 'lapsed']

/**
 * « Je me propose »: written, or written again while nobody has answered, or after it was over. The phone of who applies does not hold
 * the association's document: there only the edge can tell that the mission takes people, and whether one waits.
 */
export function sendApplication(args: ArgsOf<'application_send'>, world: World, context: Context): Decision {
  const { organisation, mission: id, name, word, age, wishes } = args
  const before = world.get('application', applicationId(id, context.account))
  const status = before?.value.status
  if (status === 'offered' || status === 'coming' || status === 'declined') return refused('already_answered')
  const mission = ownMission(args, world)
  const isMinor = age === '16_17'
  if (mission !== undefined) {
    const refusal = whyClosed(mission, args, context)
    if (refusal !== undefined) return refused(refusal)
  }
  const isNew = status === undefined || OVER.includes(status)
  const value: ApplicationDoc = {
    organisation,
    mission: id,
    account: context.account,
    name,
    word,
    phone: isMinor ? null : args.phone,
    consent: isMinor ? (before?.value.consent === 'seen' ? 'seen' : 'needed') : 'none',
    wishes,
    status: isNew ? (isCrowded(mission, args, world) ? 'waitlisted' : 'proposed') : status,
    slots: [],
    since: isNew ? (context.heldSince ?? context.now) : (before?.value.since ?? context.now),
    answerBy: null,
    offerUntil: null,
    reason: null,
    message: '',
  }
  if (value.status === 'proposed') {
    value.answerBy = isNew
      ? answerBy(context.now, mission?.value.facts.replyDays ?? null)
      : (before?.value.answerBy ?? null)
  }
  return taken(before, value, world, mission)
}

/** The association answers: seats, a place on the waiting list, or no. `from` is the standing that it read. */
export function answerApplication(
  args: ArgsOf<'application_answer'>,
  world: World,
  context: Context,
): Decision {
  const mission = ownMission(args, world)
  const before = world.get('application', applicationId(args.mission, args.account))
  if (mission === undefined || before?.value.organisation !== args.organisation) return refused('not_found')
  const { answer, message, reason } = args
  const { status } = before.value
  const to = ANSWERS[answer]
  if (status !== args.from) {
    return status === to && answer !== 'offer' ? ALREADY : refused('step_changed', [status])
  }
  if (!MAY_ANSWER[answer].includes(status)) return refused('step_changed', [status])
  const value = {
    ...before.value,
    ...ENDED,
    status: to,
    message,
    reason: answer === 'decline' ? reason : null,
  }
  if (answer !== 'offer') return taken(before, value, world, mission)
  if (mission.gone || mission.value.status === 'draft') return refused('not_open')
  const until = firstEnd(mission, args.slots, context.now)
  if (until === undefined) return refused('slot_gone')
  const others = recount(rosterOf(mission, world).value, before.value, { ...value, status: 'withdrawn' })
  const isFull = args.slots.some((slot) => freeSeats(mission.value, others, slot) === 0)
  if (isFull) return refused('no_seat')
  return taken(before, { ...value, slots: args.slots, offerUntil: until }, world, mission)
}

const ANSWERS = { offer: 'offered', wait: 'waitlisted', decline: 'declined', cancel: 'cancelled' } as const
/** The standings that each answer may be given in. */
export const MAY_ANSWER: Record<keyof typeof ANSWERS, readonly ApplicationStatus[]> = {
  offer: ['proposed', 'waitlisted', 'offered', 'released', 'lapsed', 'declined', 'cancelled'],
  wait: ['proposed', 'released', 'lapsed'],
  decline: ['proposed', 'waitlisted', 'released'],
  cancel: ['offered', 'coming'],
}
const ENDED = { slots: [], answerBy: null, offerUntil: null }

/** « Je viens », to the seats that the person read. */
export function confirmApplication(
  args: ArgsOf<'application_confirm'>,
  world: World,
  context: Context,
): Decision {
  const before = world.get('application', applicationId(args.mission, context.account))
  if (before?.value.organisation !== args.organisation) return refused('not_found')
  const { status, slots, consent } = before.value
  const isSame = JSON.stringify(slots) === JSON.stringify(args.slots)
  if (status === 'coming') return isSame ? ALREADY : refused('step_changed', [status])
  if (status !== 'offered') return refused('step_changed', [status])
  if (!isSame) return refused('step_changed', [status])
  if (consent === 'needed') return refused('consent_needed')
  const value = { ...before.value, status: 'coming' as const, offerUntil: null }
  return taken(before, value, world, ownMission(args, world))
}

/** « Je ne peux plus venir », or not any more: the seats are free at once. */
export function withdrawApplication(
  args: ArgsOf<'application_withdraw'>,
  world: World,
  context: Context,
): Decision {
  const before = world.get('application', applicationId(args.mission, context.account))
  if (before?.value.organisation !== args.organisation) return refused('not_found')
  if (OVER.includes(before.value.status)) return ALREADY
  const value = { ...before.value, ...ENDED, status: 'withdrawn' as const }
  return taken(before, value, world, ownMission(args, world))
}

/** « Autorisation vue »: one of the association's members read a legal representative's consent. The paper itself stays with them. */
export function seeConsent(args: ArgsOf<'application_consent'>, world: World): Decision {
  const before = world.get('application', applicationId(args.mission, args.account))
  if (before?.value.organisation !== args.organisation) return refused('not_found')
  if (before.value.consent === 'none') return refused('illegal_step')
  if (before.value.consent === 'seen') return ALREADY
  return applied({ ...before, value: { ...before.value, consent: 'seen' } })
}

/** What time does: a promise of reply that passed in silence releases the person, an offer that nobody took frees its seats. */
export function expireApplication(
  args: ArgsOf<'application_expire'>,
  world: World,
  { now }: Context,
): Decision {
  const before = world.get('application', applicationId(args.mission, args.account))
  if (before?.value.organisation !== args.organisation) return refused('not_found')
  const { status, answerBy: answer, offerUntil: offer } = before.value
  const isLate = status === 'proposed' ? answer !== null && answer <= now : offer !== null && offer <= now
  if (!isLate || (status !== 'proposed' && status !== 'offered')) return ALREADY
  const to = status === 'proposed' ? ('released' as const) : ('lapsed' as const)
  return taken(before, { ...before.value, ...ENDED, status: to }, world, ownMission(args, world))
}

/** An application in its new standing, and the roster with it where the mission is at hand: not on the phone of who applies. */
function taken(
  before: Application | undefined,
  value: ApplicationDoc,
  world: World,
  mission: Mission | undefined,
): Decision {
  const id = applicationId(value.mission, value.account)
  const after: Application = { kind: 'application', id, gone: false, writers: {}, value }
  if (mission === undefined) return applied(after)
  const roster = rosterOf(mission, world)
  return applied(after, { ...roster, value: recount(roster.value, before?.value, value) })
}

function rosterOf(mission: Mission, world: World): Change<'roster'> {
  return standing(world, 'roster', mission.id) ?? emptyRoster(mission.value.organisation, mission.id)
}

/** Why a mission does not take this person for what they wish. */
function whyClosed(
  { gone, value }: Mission,
  { age, wishes }: ArgsOf<'application_send'>,
  { now }: Context,
): 'not_open' | 'slot_gone' | 'too_young' | undefined {
  if (gone || value.status !== 'published' || value.review.state !== 'accepted') return 'not_open'
  const planned = wishes.map((wish) => plannedFor(value, wish))
  if (planned.some((one) => one === undefined || isOver(one, now))) return 'slot_gone'
  if (age === 'adult') return undefined
  const isAtNight = planned.some((one) => one?.start != null && isNight(one.start))
  return value.facts.minAge === 'adult' || value.facts.place?.atHome || isAtNight ? 'too_young' : undefined
}

/** Whether a date is over where it takes place. */
export const isOver = (planned: Planned | null, now: number): boolean =>
  planned !== null && dayOf(planned.date) < dayAt(now, planned.zone)

const isNight = (start: string): boolean => start >= '22:00' || start < '06:00'

/** Whether every date that is wished has twice as many people already as it has seats. */
function isCrowded(
  mission: Mission | undefined,
  { wishes }: ArgsOf<'application_send'>,
  world: World,
): boolean {
  if (mission === undefined) return false
  const { asked } = rosterOf(mission, world).value
  return wishes.every((wish) => (asked[wishKey(wish)] ?? 0) >= CROWD * seatsOf(mission.value, wish))
}

/** Until when an offer of these seats holds: by the first of them; undefined when one is not among what is planned. */
function firstEnd({ value }: Mission, slots: readonly Slot[], now: number): number | undefined {
  const planned = slots.map((slot) => plannedFor(value, slot))
  if (planned.includes(undefined)) return undefined
  return Math.min(
    ...planned.map((one) => offerUntil(now, one?.startsAt ?? null, one?.zone ?? 'Europe/Paris')),
  )
}
