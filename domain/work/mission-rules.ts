import {
  ALREADY,
  applied,
  type Change,
  type Context,
  type Decision,
  refused,
  type World,
} from './decision.ts'
import type { Doc } from './documents.ts'
import { said } from './fields.ts'
import { missingFrom } from './missing.ts'
import {
  type MissionDoc,
  type MissionStatus,
  MOST_ROLES,
  MOST_SEATS,
  MOST_SESSIONS,
  NO_FACTS,
  NO_REVIEW,
  NO_TEXTS,
  TEXT_FIELDS,
  type TextField,
} from './mission-doc.ts'
import type { ArgsOf } from './mutations.ts'
import { afterEdit, onPublish, withdrawn } from './review-rules.ts'
import { keepAside, mergeTexts, newConflict, ownConflict } from './texts.ts'

type MissionDocument = Extract<Doc, { kind: 'mission' }>

/** A mission is written for the first time, as a draft. */
export function createMission(
  id: string,
  args: ArgsOf<'mission_create'>,
  world: World,
  context: Context,
): Decision {
  if (world.get('mission', args.mission) !== undefined) return refused('already_exists')
  if (args.facts.photo && !context.photoKnown) return refused('photo_missing')
  const stray = Object.keys(args.seats).filter((id) => id !== 'all' && args.sessions[id] === undefined)
  if (stray.length > 0) return refused('session_gone', stray)
  const texts = { ...NO_TEXTS, ...said(args.texts) }
  return applied({
    kind: 'mission',
    id: args.mission,
    gone: false,
    writers: Object.fromEntries(
      TEXT_FIELDS.filter((field) => texts[field] !== '').map((field) => [field, id]),
    ),
    value: {
      organisation: args.organisation,
      status: 'draft',
      texts,
      facts: { ...NO_FACTS, ...said(args.facts) },
      sessions: args.sessions,
      seats: args.seats,
      review: NO_REVIEW,
      number: null,
    },
  })
}

/** Texts are merged, facts and sessions take the last arrival. An edit of a deleted mission is kept whole in a conflict. */
export function editMission(
  id: string,
  args: ArgsOf<'mission_edit'>,
  world: World,
  context: Context,
): Decision {
  const mission = ownMission(args, world)
  if (mission === undefined) return refused('not_found')
  if (args.facts.photo && !context.photoKnown) return refused('photo_missing')
  if (mission.gone) return { code: 'conflict', changes: [keepAside(mission, args, id, world, context)] }
  const merged = mergeTexts(mission, args.texts, id, world, context)
  const sessions = { ...mission.value.sessions }
  const seats = { ...mission.value.seats }
  for (const [session, planned] of Object.entries(args.sessions)) {
    if (planned !== null) sessions[session] = planned
    else {
      delete sessions[session]
      delete seats[session]
    }
  }
  if (Object.keys(sessions).length > MOST_SESSIONS) return refused('too_many_sessions')
  const value: MissionDoc = {
    ...mission.value,
    texts: merged.texts,
    facts: { ...mission.value.facts, ...said(args.facts) },
    sessions,
    seats,
  }
  const missing = newlyMissing(mission.value, value)
  if (missing.length > 0) return refused('incomplete', missing)
  const edited = { ...mission, value, writers: merged.writers }
  const changes = [...afterEdit(mission, edited, world, context), ...merged.conflicts]
  return { code: merged.conflicts.some(({ gone }) => !gone) ? 'conflict' : 'applied', changes }
}

/** Seats of one role of one session, more or fewer. */
export function changeSeats(args: ArgsOf<'mission_seats'>, world: World): Decision {
  const mission = ownMission(args, world)
  if (mission === undefined) return refused('not_found')
  if (mission.gone) return refused('deleted')
  const { sessions, seats } = mission.value
  if (args.session !== 'all' && sessions[args.session] === undefined) return refused('session_gone')
  const { [args.role]: _, ...others } = seats[args.session] ?? {}
  const count = seatsOf(seats[args.session], args.role) + args.by
  if (count < 0) return refused('seats_below_zero')
  if (count > MOST_SEATS) return refused('bad_arguments', ['by'])
  if (count > 0 && Object.keys(others).length >= MOST_ROLES) return refused('bad_arguments', ['role'])
  const roles = count === 0 ? others : { ...others, [args.role]: count }
  const value = { ...mission.value, seats: { ...seats, [args.session]: roles } }
  const missing = newlyMissing(mission.value, value)
  if (missing.length > 0) return refused('incomplete', missing)
  return applied({ ...mission, value })
}

/** Nothing inherited: a role may be called `toString`. */
function seatsOf(roles: Record<string, number> = {}, role: string): number {
  return Object.hasOwn(roles, role) ? (roles[role] ?? 0) : 0
}

/** Steps that a mission may take. From closed to paused too: closing is undone, and of two decisions either can be picked. */
const STEPS: Record<MissionStatus, readonly MissionStatus[]> = {
  draft: ['published', 'closed'],
  published: ['paused', 'closed'],
  paused: ['published', 'closed'],
  closed: ['published', 'paused'],
}

/** One step of a mission's status. The same result is already done; another one that nobody saw becomes a conflict. */
export function stepMission(
  id: string,
  args: ArgsOf<'mission_status'>,
  world: World,
  context: Context,
): Decision {
  const mission = ownMission(args, world)
  if (mission === undefined) return refused('not_found')
  if (mission.gone) return refused('deleted')
  const { status } = mission.value
  const earlier = ownConflict(mission.id, 'status', world, context, ({ value }) => value.mine === args.from)
  if (status === args.to) return earlier === undefined ? ALREADY : applied({ ...earlier, gone: true })
  if (status !== args.from) {
    const conflict = newConflict(mission, 'status', args.to, id, world, context)
    return { code: 'conflict', changes: [{ ...conflict, id: earlier?.id ?? conflict.id }] }
  }
  return stepTo(mission, args.to, world, context)
}

/** A mission takes a step, if it may from where it stands. */
export function stepTo(
  mission: MissionDocument,
  to: MissionStatus,
  world: World,
  context: Context,
): Decision {
  if (!STEPS[mission.value.status].includes(to)) return refused('illegal_step')
  const stepped = { ...mission, value: { ...mission.value, status: to } }
  if (to !== 'published') return applied(...withdrawn(stepped, world))
  const missing = missingFrom(mission.value)
  if (missing.length > 0) return refused('incomplete', missing)
  return applied(...onPublish(stepped, world, context))
}

/**
 * A mission that is not online can be deleted; it leaves a tombstone, so that an edit made elsewhere can bring it back. What a
 * colleague wrote and that was deleted unseen stands in a conflict, which brings it back too.
 */
export function deleteMission(
  id: string,
  args: ArgsOf<'mission_delete'>,
  world: World,
  context: Context,
): Decision {
  const mission = ownMission(args, world)
  if (mission === undefined) return refused('not_found')
  if (mission.gone) return ALREADY
  if (mission.value.status !== 'draft' && mission.value.status !== 'closed') return refused('illegal_step')
  const changes = withdrawn({ ...mission, gone: true }, world)
  const { seen } = args
  const unseen = TEXT_FIELDS.filter(
    (field) =>
      seen !== undefined && mission.writers[field] !== undefined && mission.writers[field] !== seen[field],
  )
  if (unseen.length === 0) return applied(...changes)
  return { code: 'conflict', changes: [...changes, deletedUnseen(mission, unseen, id, world, context)] }
}

/** Texts that were deleted by somebody who had not read them. Nobody's name: documents do not say who wrote a text. */
function deletedUnseen(
  mission: MissionDocument,
  fields: TextField[],
  id: string,
  world: World,
  context: Context,
): Change {
  const conflict = newConflict(mission, 'deleted', mission.value.texts.title, id, world, context)
  const texts = Object.fromEntries(
    fields.map((field) => [
      field,
      { value: mission.value.texts[field], over: mission.writers[field] ?? null },
    ]),
  )
  const edit = { texts, facts: {}, sessions: {} }
  return { ...conflict, value: { ...conflict.value, account: '', name: '', edit } }
}

export function restoreMission(
  args: ArgsOf<'mission_restore'>,
  world: World,
  { isForeseen }: Context,
): Decision {
  const mission = ownMission(args, world)
  if (mission === undefined) return isForeseen ? applied() : refused('not_found')
  return mission.gone ? applied({ ...mission, gone: false }) : ALREADY
}

/** What a mission that citizens may see would come to lack. */
function newlyMissing(before: MissionDoc, after: MissionDoc): string[] {
  if (before.status !== 'published' && before.status !== 'paused') return []
  const already = missingFrom(before)
  return missingFrom(after).filter((needed) => !already.includes(needed))
}

/** The mission that arguments name, if it is of the organisation that they name, deleted or not. */
export function ownMission(
  { organisation, mission }: { organisation: string; mission: string },
  world: World,
): MissionDocument | undefined {
  const found = world.get('mission', mission)
  return found?.value.organisation === organisation ? found : undefined
}
