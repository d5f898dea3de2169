import type { View } from '#domain/work/fold.ts'
import type { MissionStatus } from '#domain/work/mission-doc.ts'
import type { Waiting, Work } from '../../state/work/work.ts'
import { conflictsOf, type MissionDocument } from './work-docs.ts'

/**
 * Where a mission stands for its author. `status`: what it is, or, with `isPlanned`, what it becomes once it is sent. `reading`: it waits
 * for its first reader, `until` in ms. `kept`: how far what was written got; `stopped` when the server refused some of it.
 */
export type MissionState = {
  status: 'draft' | 'online' | 'reading' | 'paused' | 'closed' | 'refused' | 'hidden'
  isPlanned: boolean
  until: number | null
  kept: 'phone' | 'sent' | 'confirmed'
  stopped: number
  conflicts: number
}

export type Parked = ReturnType<Work['parked']>[number]
type Sources = { view: View; outbox: readonly Waiting[]; parked: readonly Parked[] }

export const sourcesOf = (work: Work): Sources => ({
  view: work.view(),
  outbox: work.outbox(),
  parked: work.parked(),
})

/** What is foreseen is never said as done: an unsent publication is not « en relecture ». */
export function missionState(mission: MissionDocument, { view, outbox, parked }: Sources): MissionState {
  const waiting = outbox.filter((entry) => missionOf(entry) === mission.id && !isApplication(entry))
  const steps = waiting.filter(({ name }) => name === 'mission_create' || name === 'mission_status')
  const isPlanned = steps.some(({ name }) => name === 'mission_status')
  const { status, review } = mission.value
  return {
    status: isPlanned ? planned(status) : confirmed(status, review.state),
    isPlanned,
    until: isPlanned ? null : review.until,
    kept:
      waiting.length === 0 ? 'confirmed' : waiting.some(({ sentAt }) => sentAt === null) ? 'phone' : 'sent',
    stopped: parked.filter((entry) => missionOf(entry) === mission.id && !isApplication(entry)).length,
    conflicts: conflictsOf(view, mission.id).length,
  }
}

function planned(status: MissionStatus): MissionState['status'] {
  return status === 'published' ? 'online' : status
}

function confirmed(status: MissionStatus, review: string): MissionState['status'] {
  if (status === 'draft' || status === 'closed') return status
  if (review === 'refused' || review === 'hidden') return review
  if (status === 'paused') return 'paused'
  return review === 'waiting' ? 'reading' : 'online'
}

/** What is said to or by a person is told beside that person. */
const isApplication = ({ name }: { name: string }): boolean => name.startsWith('application_')

/** The mission that an entry is about, if any. */
export function missionOf({ args }: { args: unknown }): string | undefined {
  return (args as { mission?: string } | null)?.mission
}

const RANK: Record<MissionState['status'], number> = {
  draft: 0,
  refused: 1,
  hidden: 1,
  reading: 2,
  online: 3,
  paused: 4,
  closed: 5,
}

/** Drafts first, then what asks for something, what is online, and what is over; the latest written first among equals. */
export function listMissions(missions: MissionDocument[], sources: Sources): MissionDocument[] {
  const rank = new Map(missions.map((one) => [one.id, RANK[missionState(one, sources).status]]))
  return missions.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || (a.id < b.id ? 1 : -1))
}
