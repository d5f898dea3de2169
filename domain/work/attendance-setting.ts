import { dayAt, dayOf } from '../days.ts'
import { instantOf } from '../sessions/wall-time.ts'
import { applicationId } from './application-doc.ts'
import {
  type AttendanceDoc,
  attendanceId,
  type GatheringDoc,
  gatheringId,
  type Held,
  MOST_MINUTES,
  MOST_TRACES,
} from './attendance-doc.ts'
import { applied, type Context, type Decision, standing, type World } from './decision.ts'
import { ownMission } from './mission-rules.ts'
import { plannedFor } from './roster.ts'

export type HeldArgs = Held & { organisation: string; account?: string }

/**
 * What a step of presence or hours is decided in. `isHeld`: the person is coming on this date. `planned` minutes are null where the
 * mission says none; the phone of who comes does not hold it.
 */
export type Setting = {
  before: AttendanceDoc | undefined
  value: AttendanceDoc
  gathering: GatheringDoc | undefined
  isHeld: boolean
  planned: number | null
  /** The most minutes that fit this date. */
  longest: number
  /** The day has come, where it takes place; and the hour, where one is planned. */
  isDay: boolean
  hasBegun: boolean
}

/** Undefined when this association and this person have nothing in common here. */
export function settingOf(args: HeldArgs, world: World, { account, now }: Context): Setting | undefined {
  const { organisation, mission: id, session, date } = args
  const who = args.account ?? account
  const application = standing(world, 'application', applicationId(id, who))?.value
  const before = standing(world, 'attendance', attendanceId(args, who))?.value
  if ((before ?? application)?.organisation !== organisation) return undefined
  const mission = ownMission(args, world)
  const planned = mission === undefined ? undefined : plannedFor(mission.value, { session, date })
  const zone = planned?.zone ?? 'Europe/Paris'
  const title = mission?.value.texts.title ?? before?.title ?? ''
  const minutes = planned?.minutes ?? null
  return {
    before,
    value: { ...(before ?? nothingYet({ organisation, account: who, mission: id, session, date })), title },
    gathering: standing(world, 'gathering', gatheringId(args))?.value,
    isHeld:
      application?.status === 'coming' &&
      application.slots.some((slot) => slot.session === session && (session === 'all' || slot.date === date)),
    planned: minutes,
    longest: minutes === null ? MOST_MINUTES : Math.min(MOST_MINUTES, 2 * minutes),
    isDay: dayOf(date) <= dayAt(now, zone),
    hasBegun: now >= (planned?.startsAt ?? instantOf(date, '00:00', zone)),
  }
}

type Whose = Pick<AttendanceDoc, 'organisation' | 'account' | 'mission' | 'session' | 'date'>

/** A date of which nobody has said anything. */
export const nothingYet = (whose: Whose): AttendanceDoc => ({
  ...whose,
  title: '',
  presence: 'unsaid',
  claim: 'none',
  claims: [],
  hereAt: null,
  absentAt: null,
  answer: null,
  hours: 'none',
  by: null,
  minutes: 0,
  disputed: null,
  word: '',
  trace: [],
})

/** An attendance as it is to stand. */
export function attended(value: AttendanceDoc, gone = false): Decision {
  const id = attendanceId(value, value.account)
  return applied({ kind: 'attendance', id, gone, writers: {}, value })
}

/** The trace with one more change of minutes; the oldest leaves when there are many. */
export function traced(
  { trace }: AttendanceDoc,
  change: AttendanceDoc['trace'][number],
): AttendanceDoc['trace'] {
  return [...trace, change].slice(-MOST_TRACES)
}

/** Somebody who was there, with the hours that the mission plans: proposed unless they were said already. */
export function herePresent({ value, planned }: Setting): AttendanceDoc {
  const here = { ...value, presence: 'present' as const, absentAt: null, answer: null }
  if (value.hours !== 'none' || planned === null) return here
  return { ...here, hours: 'proposed', by: 'association', minutes: Math.min(planned, MOST_MINUTES) }
}
