import type { ApplicationStatus } from '#domain/work/application-doc.ts'
import type { View } from '#domain/work/fold.ts'
import type { Waiting, Work } from '../../state/work/work.ts'
import type { Parked } from '../work/mission-state.ts'
import { type DocOf, listDocs } from '../work/work-docs.ts'

export type Application = DocOf<'application'>

export const GROUPS = ['asks', 'offered', 'coming', 'waitlisted', 'over'] as const
export type Group = (typeof GROUPS)[number]

/** Where an application stands for the association that answers it. */
export const GROUP_OF: Record<ApplicationStatus, Group> = {
  proposed: 'asks',
  offered: 'offered',
  coming: 'coming',
  waitlisted: 'waitlisted',
  declined: 'over',
  cancelled: 'over',
  withdrawn: 'over',
  released: 'over',
  lapsed: 'over',
}

/** Who is after a need, in order of arrival. */
export function listPeople(view: View, mission: string): Application[] {
  return listDocs(view, 'application')
    .filter(({ value }) => value.mission === mission)
    .sort((a, b) => a.value.since - b.value.since || (a.id < b.id ? -1 : 1))
}

/** How many ask, come and are over, how many answers are promised, and by when (ms) the soonest. */
export type PeopleCount = {
  asking: number
  coming: number
  over: number
  promised: number
  soonest: number | null
}

export function countPeople(people: readonly Application[]): PeopleCount {
  const groups = people.map(({ value }) => GROUP_OF[value.status])
  const of = (group: Group) => groups.filter((one) => one === group).length
  const promises = people.flatMap(({ value }) =>
    value.status === 'proposed' && value.answerBy !== null ? [value.answerBy] : [],
  )
  return {
    asking: of('asks') + of('offered') + of('waitlisted'),
    coming: of('coming'),
    over: of('over'),
    promised: promises.length,
    soonest: promises.length === 0 ? null : Math.min(...promises),
  }
}

/** Missions' ids, that with the soonest promised answer first; the others keep their order. */
export function byPromise(missions: readonly string[], applications: readonly Application[]): string[] {
  const soonest = (mission: string) =>
    countPeople(applications.filter(({ value }) => value.mission === mission)).soonest ??
    Number.POSITIVE_INFINITY
  const promises = new Map(missions.map((one) => [one, soonest(one)]))
  const of = (mission: string) => promises.get(mission) ?? Number.POSITIVE_INFINITY
  return missions.toSorted((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0))
}

/**
 * How far an answer to a person got: `undo` is the entry that did not leave yet, if any. `refused`: what was not accepted. `idle`:
 * an entry that waits and that the rules here would refuse by now.
 */
export type Step = {
  kept: 'phone' | 'sent' | undefined
  undo: string | undefined
  refused: readonly Parked[]
  idle: ReturnType<View['idle']['get']>
}

type Held = { view: View; outbox: readonly Waiting[]; parked: readonly Parked[] }

export const heldBy = (work: Work): Held => ({
  view: work.view(),
  outbox: work.outbox(),
  parked: work.parked(),
})

export function stepOf({ value }: Application, { view, outbox, parked }: Held): Step {
  const isAbout = (entry: { name: string; args: unknown }) => {
    const { mission, account } = (entry.args ?? {}) as { mission?: string; account?: string }
    return isAnswer(entry) && mission === value.mission && account === value.account
  }
  const own = outbox.filter(isAbout)
  const last = own.at(-1)
  return {
    kept: last === undefined ? undefined : own.some(({ sentAt }) => sentAt === null) ? 'phone' : 'sent',
    undo: last?.leftAt === null ? last.id : undefined,
    refused: parked.filter(isAbout),
    idle: own.map(({ id }) => view.idle.get(id)).find((reason) => reason !== undefined),
  }
}

/** Whether an entry is an association's word to a person. */
export const isAnswer = ({ name }: { name: string }): boolean =>
  name === 'application_answer' || name === 'application_consent'
