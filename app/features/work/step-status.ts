import type { MissionStatus } from '#domain/work/mission-doc.ts'
import type { Kept, Work } from '../../state/work/work.ts'

export type Stepped =
  | { ok: true; back: () => Promise<void>; canGoBack: () => boolean }
  | Extract<Kept, { ok: false }>

/**
 * One step of a need's status; `back` undoes it: it never left, or the step the other way does. A draft cannot come back from the
 * others: once its step has left, `canGoBack` says no.
 */
export async function stepStatus(
  work: Work,
  target: { organisation: string; mission: string },
  from: MissionStatus,
  to: MissionStatus,
): Promise<Stepped> {
  const kept = await work.mutate('mission_status', { ...target, from, to })
  if (!kept.ok) return kept
  const back = async () => {
    if ((await work.drop(kept.id)) !== undefined || from === 'draft') return
    await work.mutate('mission_status', { ...target, from: to, to: from })
  }
  const isHere = () => work.outbox().some(({ id, leftAt }) => id === kept.id && leftAt === null)
  return { ok: true, back, canGoBack: () => from !== 'draft' || isHere() }
}
