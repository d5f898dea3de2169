import type { ApplicationDoc, SheetDoc } from '#domain/work/application-doc.ts'
import type { Refusal } from '#domain/work/decision.ts'
import type { View } from '#domain/work/fold.ts'
import type { Parked, Waiting, WorkState } from '../../state/work/work.ts'

const OWN_STEPS = ['application_send', 'application_confirm', 'application_withdraw'] as const
export type OwnStep = (typeof OWN_STEPS)[number]

/** Whether an entry is a citizen's own step, and not something that is written for an association. */
export const isOwnStep = ({ name }: { name: string }): boolean => OWN_STEPS.some((one) => one === name)

/** How far what was said last got: nobody said who they are, on the phone, with the server, or reported. */
export type Reached = 'unsaid' | 'phone' | 'sent' | 'confirmed'

/**
 * What a person proposed for a mission, as their phone sees it. `isNew`: no server has it, and it can be taken back whole. `waiting`
 * are the person's steps that were not reported, `last` the latest of them; `idle` says why it will change nothing.
 */
export type Engagement = {
  id: string
  doc: ApplicationDoc
  sheet: SheetDoc | undefined
  isNew: boolean
  reached: Reached
  waiting: Waiting[]
  last: Waiting | undefined
  idle: Refusal | undefined
}

/** What engagements are read from. */
export type Sources = { view: View; outbox: readonly Waiting[]; state: Pick<WorkState, 'account' | 'device'> }

/** All of the person's own, those that ask something first. Applications that others sent to their association are not theirs. */
export function listEngagements({ view, outbox, state }: Sources): Engagement[] {
  const me = state.account ?? state.device
  return view.docs
    .flatMap((doc) => (doc.kind === 'application' && doc.value.account === me ? [doc] : []))
    .map(({ value, seq }) => {
      const waiting = outbox.filter((entry) => isOwnStep(entry) && missionOf(entry) === value.mission)
      const last = waiting.at(-1)
      return {
        id: value.mission,
        doc: value,
        sheet: sheetOf(view, value.mission),
        isNew: seq === 0,
        reached: reachedBy(waiting),
        waiting,
        last,
        idle: last === undefined ? undefined : view.idle.get(last.id),
      }
    })
    .sort((a, b) => b.doc.since - a.doc.since)
}

export const findEngagement = (sources: Sources, mission: string): Engagement | undefined =>
  listEngagements(sources).find(({ id }) => id === mission)

/** The person's own steps that were refused or put aside. */
export const refusedSteps = (parked: readonly Parked[]): Parked[] => parked.filter(isOwnStep)

export const missionOf = ({ args }: Pick<Waiting, 'args'>): string =>
  (args as { mission?: string } | null)?.mission ?? ''

function reachedBy(waiting: readonly Waiting[]): Reached {
  if (waiting.some(({ owner }) => owner === null)) return 'unsaid'
  if (waiting.some(({ sentAt }) => sentAt === null)) return 'phone'
  return waiting.length > 0 ? 'sent' : 'confirmed'
}

function sheetOf({ docs }: View, mission: string): SheetDoc | undefined {
  const sheet = docs.find((doc) => doc.kind === 'sheet' && doc.id === mission)
  return sheet?.kind === 'sheet' ? sheet.value : undefined
}

/** Where an engagement stands on the screen: `asks` something of the person, or is `coming`, `waiting`, `over`. */
export function groupOf({ doc, reached }: Pick<Engagement, 'doc' | 'reached'>) {
  if (reached === 'unsaid' || doc.status === 'offered') return 'asks'
  if (doc.status === 'coming') return 'coming'
  return doc.status === 'proposed' || doc.status === 'waitlisted' ? 'waiting' : 'over'
}

/** Whether either side may still say yes. */
export const isOpen = ({ doc }: Pick<Engagement, 'doc'>): boolean =>
  ['proposed', 'waitlisted', 'offered'].includes(doc.status)

/** Whether somebody may propose themselves again: after it was over, but for the association's no. */
export function mayApply(engagement: Engagement | undefined): boolean {
  if (engagement === undefined) return true
  return groupOf(engagement) === 'over' && engagement.doc.status !== 'declined'
}

/** What an unsent step can still be taken back by: entries that never went out, else none. */
export function takeableBack({ waiting }: Pick<Engagement, 'waiting'>): Waiting[] {
  return waiting.every(({ leftAt }) => leftAt === null) ? waiting : []
}
