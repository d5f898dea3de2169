import { isArea, REMOTE_AREA } from '../place/areas.ts'
import { areaOfInsee } from '../place/commune.ts'
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
import type { Doc, ReviewDoc } from './documents.ts'
import { type MissionDoc, NO_REVIEW, type Review, TEXT_FIELDS } from './mission-doc.ts'
import type { ArgsOf } from './mutations.ts'

type MissionDocument = Extract<Doc, { kind: 'mission' }>
type MissionChange = Change<'mission'>

/** How long a catalyst has, in ms, before the administrators are told. */
export const REVIEW_MS = 72 * 3_600_000

/**
 * A mission that is being published: one that was read before stands as it was left, a verified organisation's is online at once,
 * any other waits.
 */
export function onPublish(mission: MissionChange, world: World, context: Context): Change[] {
  const { review, organisation } = mission.value
  if (review.state !== 'none') return [mission]
  if (isVerified(world, organisation)) return [accepted(mission)]
  return waiting(mission, 'new', null, world, context)
}

/**
 * An edited mission. One that was refused waits again, and one that was accepted is looked at again while it stays online, when
 * a citizen would read something else. Its place in a queue follows its territory and keeps its delay.
 */
export function afterEdit(
  before: MissionDocument,
  edited: MissionChange,
  world: World,
  context: Context,
): Change[] {
  const { review, status, organisation } = edited.value
  const queued = standing(world, 'review', edited.id)
  const isTrusted = isVerified(world, organisation)
  if (review.state === 'waiting' && isTrusted && queued?.value.reason !== 'appeal') {
    return [accepted(edited), ...left(queued)]
  }
  const reads = readsOtherwise(before, edited)
  if (review.state === 'refused' && reads) {
    if (status === 'published') return waiting(edited, 'changed', null, world, context)
    return [unread(edited)]
  }
  if (review.state === 'accepted' && reads && !isTrusted && queued === undefined) {
    return [edited, queueEntry(edited, 'changed', null, world, context)]
  }
  const area = areaOf(edited)
  if (queued === undefined || queued.value.area === area) return [edited]
  return [edited, { ...queued, value: { ...queued.value, area } }]
}

/**
 * A mission that is paused, closed or deleted waits for nobody and leaves its queue. What stays in it, unless it is deleted: an
 * appeal, which is made once, and what was changed online, which nobody slips past its reader by a pause.
 */
export function withdrawn(mission: MissionChange, world: World): Change[] {
  const queued = standing(world, 'review', mission.id)
  const { state } = mission.value.review
  const stays = queued?.value.reason === 'appeal' || state === 'accepted'
  if (!mission.gone && stays) return [mission]
  const isRead = state !== 'waiting' && queued === undefined
  return [isRead ? mission : unread(mission), ...left(queued)]
}

/** A catalyst accepts, refuses with a rule and a sentence, or takes down what was reported. */
export function reviewMission(args: ArgsOf<'mission_review'>, world: World, context: Context): Decision {
  const mission = standing(world, 'mission', args.mission)
  if (mission === undefined || mission.value.organisation !== args.organisation) return refused('not_found')
  const queued = standing(world, 'review', mission.id)
  if ((queued?.value.area ?? areaOf(mission)) !== args.area) return refused('not_allowed')
  if (queued?.value.reason === 'appeal' && queued.value.refusedBy === context.account)
    return refused('same_reader')
  const { verdict } = args
  if (queued === undefined) {
    if (verdict !== 'hide') return refused('already_settled')
    if (mission.value.review.state === 'hidden') return ALREADY
    if (mission.value.status === 'draft') return refused('illegal_step')
  }
  const entry = queued ?? queueEntry(mission, 'changed', null, world, context)
  if (verdict === 'accept') {
    if (args.seen !== undefined && args.seen !== mission.seq) return refused('changed_unseen')
    return applied(accepted(mission), ...left(entry))
  }
  const read = { ...entry, gone: true, value: { ...entry.value, refusedBy: context.account } }
  const state = verdict === 'hide' ? 'hidden' : 'refused'
  const { rule, sentence } = args
  const { appealed } = mission.value.review
  return applied(withReview(mission, { ...NO_REVIEW, state, rule, sentence, appealed }), read)
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

function accepted(mission: MissionChange): MissionChange {
  const { appealed } = mission.value.review
  return withReview(mission, { ...NO_REVIEW, state: 'accepted', appealed })
}

/** As nobody has read it; an appeal that was made stays made. */
function unread(mission: MissionChange): MissionChange {
  return withReview(mission, { ...NO_REVIEW, appealed: mission.value.review.appealed })
}

/** An entry that leaves its queue. */
function left(queued: Change<'review'> | undefined): Change[] {
  return queued === undefined ? [] : [{ ...queued, gone: true }]
}

function withReview(mission: MissionChange, review: Review): MissionChange {
  return { ...mission, value: { ...mission.value, review } }
}

function isVerified(world: World, organisation: string): boolean {
  return standing(world, 'organisation', organisation)?.value.verified ?? false
}

/** The territory whose readers a mission waits for: its commune's, whatever its author says, or the remote ones'. */
function areaOf({ value }: MissionChange): string {
  const { place } = value.facts
  if (place === null) return REMOTE_AREA
  const area = areaOfInsee(place.insee)
  return isArea(area) ? area : place.area
}

/** Whether a citizen would read or see something else; `contact` is never public, and numbers need no reader. */
function readsOtherwise({ value: before }: MissionChange, { value: after }: MissionChange): boolean {
  const isOtherText = TEXT_FIELDS.some(
    (field) => field !== 'contact' && before.texts[field] !== after.texts[field],
  )
  const shown = ({ photo, place }: MissionDoc['facts']) =>
    [photo?.hash, photo?.description, place?.street, place?.commune].join('\n')
  return isOtherText || shown(before.facts) !== shown(after.facts)
}
