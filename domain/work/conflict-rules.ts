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
import { type MissionEdit, type MissionStatus, TEXT_LONGEST } from './mission-doc.ts'
import { editMission, ownMission, stepTo } from './mission-rules.ts'
import type { ArgsOf } from './mutations.ts'

type MissionDocument = Extract<Doc, { kind: 'mission' }>

/** A person picks: what stands, what the conflict holds, or a third text in place of both. */
export function settleConflict(
  id: string,
  args: ArgsOf<'conflict_settle'>,
  world: World,
  context: Context,
): Decision {
  const conflict = world.get('conflict', args.conflict)
  const mission = ownMission(args, world)
  if (conflict === undefined) return refused('not_found')
  const { field, mine, edit, organisation } = conflict.value
  if (organisation !== args.organisation || conflict.value.mission !== args.mission)
    return refused('not_found')
  const settled: Change = { ...conflict, gone: true }
  if (mission === undefined) {
    return context.isForeseen && field === 'deleted' ? applied(settled) : refused('not_found')
  }
  if (args.choice === 'keep') return conflict.gone ? ALREADY : applied(settled)
  const isText = field !== 'status' && field !== 'deleted'
  const text = args.choice === 'write' ? args.text : mine
  if (text === null || (args.choice === 'write' && !isText)) return refused('bad_arguments', ['choice'])
  if (isText && text.length > TEXT_LONGEST[field]) return refused('bad_arguments', ['text'])
  if (conflict.gone) {
    const stands = isText && !mission.gone && mission.value.texts[field] === text
    return stands ? ALREADY : refused('already_settled')
  }
  // The bytes of a photo that a kept edit cites were there when it was kept.
  const known = { ...context, photoKnown: true }
  if (field === 'status') {
    if (mission.gone) return refused('deleted')
    if (mission.value.status === mine) return applied(settled)
    return also(stepTo(mission, mine as MissionStatus, world, context), settled)
  }
  if (field === 'deleted') {
    const back = worldWith(without(world, conflict.id), { ...mission, gone: false })
    return also(editMission(id, { ...args, ...(edit ?? NO_EDIT) }, back, known), settled)
  }
  const edits = { [field]: { value: text, over: args.over } }
  const rest = without(world, conflict.id)
  return also(editMission(id, { ...args, ...NO_EDIT, texts: edits }, rest, known), settled)
}

const NO_EDIT: MissionEdit = { texts: {}, facts: {}, sessions: {} }

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
