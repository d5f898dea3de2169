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
  MOST_SESSIONS,
  NO_FACTS,
  NO_REVIEW,
  NO_TEXTS,
  TEXT_FIELDS,
} from './mission-doc.ts'
import type { ArgsOf } from './mutations.ts'
import { afterEdit, onPublish, withdrawn } from './review-rules.ts'
import { mergeTexts, newConflict } from './texts.ts'

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
  if (mission.gone) {
    const conflict = newConflict(
      mission,
      'deleted',
      args.texts.title?.value ?? mission.value.texts.title,
      id,
      world,
      context,
    )
    const { texts, facts, sessions } = args
    return {
      code: 'conflict',
      changes: [{ ...conflict, value: { ...conflict.value, edit: { texts, facts, sessions } } }],
    }
  }
  if (args.facts.photo && !context.photoKnown) return refused('photo_missing')
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
  const roles = seats[args.session] ?? {}
  const count = (roles[args.role] ?? 0) + args.by
  if (count < 0 || count > 9999) return refused('seats_below_zero')
  const value = { ...mission.value, seats: { ...seats, [args.session]: { ...roles, [args.role]: count } } }
  const missing = newlyMissing(mission.value, value)
  if (missing.length > 0) return refused('incomplete', missing)
  return applied({ ...mission, value })
}

/** Steps that a mission may take. */
const STEPS: Record<MissionStatus, readonly MissionStatus[]> = {
  draft: ['published', 'closed'],
  published: ['paused', 'closed'],
  paused: ['published', 'closed'],
  closed: ['published'],
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
  if (status === args.to) return ALREADY
  if (status !== args.from) {
    return { code: 'conflict', changes: [newConflict(mission, 'status', args.to, id, world, context)] }
  }
  return stepTo(mission, args.to, world, context)
}

function stepTo(mission: MissionDocument, to: MissionStatus, world: World, context: Context): Decision {
  if (!STEPS[mission.value.status].includes(to)) return refused('illegal_step')
  const stepped = { ...mission, value: { ...mission.value, status: to } }
  if (to !== 'published') return applied(...withdrawn(stepped, world))
  const missing = missingFrom(mission.value)
  if (missing.length > 0) return refused('incomplete', missing)
  return applied(...onPublish(stepped, world, context))
}

/** A draft that nobody published can be deleted; it leaves a tombstone, so that an edit made elsewhere can bring it back. */
export function deleteMission(args: ArgsOf<'mission_delete'>, world: World): Decision {
  const mission = ownMission(args, world)
  if (mission === undefined) return refused('not_found')
  if (mission.gone) return ALREADY
  if (mission.value.status !== 'draft' && mission.value.status !== 'closed') return refused('illegal_step')
  return applied(...withdrawn({ ...mission, gone: true }, world))
}

export function restoreMission(args: ArgsOf<'mission_restore'>, world: World): Decision {
  const mission = ownMission(args, world)
  if (mission === undefined) return refused('not_found')
  return mission.gone ? applied({ ...mission, gone: false }) : ALREADY
}

/** A person picks: what stands, what the conflict holds, or a third text in place of both. */
export function settleConflict(
  id: string,
  args: ArgsOf<'conflict_settle'>,
  world: World,
  context: Context,
): Decision {
  const conflict = world.get('conflict', args.conflict)
  const mission = ownMission(args, world)
  if (conflict === undefined || mission === undefined) return refused('not_found')
  const { field, mine, edit, organisation } = conflict.value
  if (organisation !== args.organisation || conflict.value.mission !== args.mission)
    return refused('not_found')
  if (conflict.gone) return args.choice === 'keep' ? ALREADY : refused('already_settled')
  const settled: Change = { ...conflict, gone: true }
  if (args.choice === 'keep') return applied(settled)
  if (field === 'status') return also(stepTo(mission, mine as MissionStatus, world, context), settled)
  if (field === 'deleted') {
    const back = worldWith(world, { ...mission, gone: false })
    const { texts, facts, sessions } = edit as ArgsOf<'mission_edit'>
    return also(editMission(id, { ...args, texts, facts, sessions }, back, context), settled)
  }
  const text = args.choice === 'write' ? (args.text ?? '') : mine
  const rest = without(world, conflict.id)
  const edits = { [field]: { value: text, over: args.over } }
  return also(editMission(id, { ...args, texts: edits, facts: {}, sessions: {} }, rest, context), settled)
}

function also(decision: Decision, change: Change): Decision {
  return decision.code === 'refused'
    ? decision
    : { code: decision.code === 'conflict' ? 'conflict' : 'applied', changes: [...decision.changes, change] }
}

function worldWith(world: World, mission: MissionDocument): World {
  return {
    ...world,
    get: (kind, id) => (kind === 'mission' && id === mission.id ? (mission as never) : world.get(kind, id)),
  }
}

function without(world: World, conflict: string): World {
  return {
    ...world,
    conflictsOf: (mission) => world.conflictsOf(mission).filter(({ id }) => id !== conflict),
  }
}

/** What a mission that citizens may see would come to lack. */
function newlyMissing(before: MissionDoc, after: MissionDoc): string[] {
  if (before.status !== 'published' && before.status !== 'paused') return []
  const already = missingFrom(before)
  return missingFrom(after).filter((needed) => !already.includes(needed))
}

/** The mission that arguments name, if it is of the organisation that they name, deleted or not. */
function ownMission(
  { organisation, mission }: { organisation: string; mission: string },
  world: World,
): MissionDocument | undefined {
  const found = world.get('mission', mission)
  return found?.value.organisation === organisation ? found : undefined
}
