import {
  applied,
  type Change,
  type Context,
  type Decision,
  refused,
  standing,
  type World,
} from './decision.ts'
import type { Doc, ReviewDoc } from './documents.ts'
import { NO_REVIEW, type Review, TEXT_FIELDS } from './mission-doc.ts'
import type { ArgsOf } from './mutations.ts'

type MissionDocument = Extract<Doc, { kind: 'mission' }>
type MissionChange = Change<'mission'>

/** How long a catalyst has, in ms, before the administrators are told. */
export const REVIEW_MS = 72 * 3_600_000

/** A mission that is being published: at once when its organisation is verified or it was read before, else it waits. */
export function onPublish(mission: MissionChange, world: World, context: Context): Change[] {
  const { review, organisation } = mission.value
  if (review.state !== 'none' && review.state !== 'waiting') return [mission]
  if (isVerified(world, organisation)) return [withReview(mission, { ...NO_REVIEW, state: 'accepted' })]
  return waiting(mission, 'new', null, world, context)
}

/**
 * An edited mission. One that was refused waits again, and one that was accepted is looked at again while it stays online, when
 * a citizen would read something else. Verified organisations are not read.
 */
export function afterEdit(
  before: MissionDocument,
  edited: MissionChange,
  world: World,
  context: Context,
): Change[] {
  const { review, status, organisation } = edited.value
  if (review.state === 'none' || status === 'draft' || isVerified(world, organisation)) return [edited]
  const queued = standing(world, 'review', edited.id)
  if (review.state === 'waiting') {
    const area = areaOf(edited)
    if (queued === undefined || queued.value.area === area) return [edited]
    return [edited, { ...queued, value: { ...queued.value, area } }]
  }
  if (!readsOtherwise(before, edited) || review.state === 'hidden') return [edited]
  if (review.state === 'refused') return waiting(edited, 'changed', null, world, context)
  return [edited, queueEntry(edited, 'changed', null, world, context)]
}

/** A mission that is paused, closed or deleted waits for nobody: it leaves its queue. */
export function withdrawn(mission: MissionChange, world: World): Change[] {
  const queued = standing(world, 'review', mission.id)
  const left: Change[] = queued === undefined ? [] : [{ ...queued, gone: true }]
  const { review } = mission.value
  if (review.state !== 'waiting') return [mission, ...left]
  return [withReview(mission, { ...NO_REVIEW, appealed: review.appealed }), ...left]
}

/** A catalyst accepts, refuses with a rule and a sentence, or takes down what was reported. */
export function reviewMission(args: ArgsOf<'mission_review'>, world: World, context: Context): Decision {
  const mission = standing(world, 'mission', args.mission)
  if (mission === undefined || mission.value.organisation !== args.organisation) return refused('not_found')
  const queued = standing(world, 'review', mission.id)
  if ((queued?.value.area ?? areaOf(mission)) !== args.area) return refused('not_allowed')
  if (queued === undefined && args.verdict !== 'hide') return refused('already_settled')
  if (queued?.value.reason === 'appeal' && queued.value.refusedBy === context.account)
    return refused('same_reader')
  const entry = queued ?? queueEntry(mission, 'changed', null, world, context)
  const { account } = context
  const left: Change = { ...entry, gone: true, value: { ...entry.value, refusedBy: account } }
  const { appealed } = mission.value.review
  if (args.verdict === 'accept') {
    return applied(withReview(mission, { ...NO_REVIEW, state: 'accepted', appealed }), left)
  }
  const state = args.verdict === 'hide' ? 'hidden' : 'refused'
  const { rule, sentence } = args
  return applied(withReview(mission, { ...NO_REVIEW, state, rule, sentence, appealed }), left)
}

/** One appeal a mission, read by somebody else than who refused. */
export function appealMission(args: ArgsOf<'mission_appeal'>, world: World, context: Context): Decision {
  const mission = standing(world, 'mission', args.mission)
  if (mission === undefined || mission.value.organisation !== args.organisation) return refused('not_found')
  const { state, appealed } = mission.value.review
  if (state !== 'refused' && state !== 'hidden') return refused('illegal_step')
  if (appealed) return refused('already_appealed')
  const told = {
    ...mission,
    value: { ...mission.value, review: { ...mission.value.review, appealed: true } },
  }
  return applied(...waiting(told, 'appeal', args.text, world, context))
}

/** Waits for the catalyst: the mission says since and until when, and its territory's queue holds it. */
function waiting(
  mission: MissionChange,
  reason: ReviewDoc['reason'],
  appeal: string | null,
  world: World,
  context: Context,
): Change[] {
  const entry = queueEntry(mission, reason, appeal, world, context)
  const { since, until } = entry.value
  return [
    withReview(mission, {
      ...NO_REVIEW,
      state: 'waiting',
      since,
      until,
      appealed: mission.value.review.appealed,
    }),
    entry,
  ]
}

function queueEntry(
  mission: MissionChange,
  reason: ReviewDoc['reason'],
  appeal: string | null,
  world: World,
  { now }: Context,
): Change<'review'> {
  const before = world.get('review', mission.id)
  return {
    kind: 'review',
    id: mission.id,
    gone: false,
    writers: {},
    value: {
      area: areaOf(mission),
      organisation: mission.value.organisation,
      mission: mission.id,
      reason,
      since: now,
      until: now + REVIEW_MS,
      appeal,
      refusedBy: before?.value.refusedBy ?? null,
      escalated: false,
    },
  }
}

function withReview(mission: MissionChange, review: Review): MissionChange {
  return { ...mission, value: { ...mission.value, review } }
}

function isVerified(world: World, organisation: string): boolean {
  return standing(world, 'organisation', organisation)?.value.verified ?? false
}

const areaOf = ({ value }: MissionChange): string => value.facts.place?.area ?? 'remote'

function readsOtherwise(before: MissionChange, after: MissionChange): boolean {
  return (
    TEXT_FIELDS.some(
      (field) => field !== 'contact' && before.value.texts[field] !== after.value.texts[field],
    ) || before.value.facts.photo?.hash !== after.value.facts.photo?.hash
  )
}
