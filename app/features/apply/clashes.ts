import { partOf } from '#domain/days.ts'
import type { Session } from '#domain/mission.ts'

type Timing = Pick<Session, 'date' | 'start' | 'part' | 'minutes' | 'zone'>

/** A date that somebody has promised already; without a session at hand, its hours are not known. */
export type Promised = { mission: string; title: string; date: string; session: Session | undefined }

/** What was promised elsewhere at the time of a date, as far as one knows: hours that are not known may meet. */
export function clashWith(
  session: Timing,
  mission: string,
  promised: readonly Promised[],
): Promised | undefined {
  return promised.find(
    (one) =>
      one.mission !== mission &&
      one.date === session.date &&
      (one.session === undefined || mayMeet(session, one.session)),
  )
}

function mayMeet(a: Timing, b: Timing): boolean {
  if (a.zone !== b.zone) return true
  const [spanA, spanB] = [spanOf(a), spanOf(b)]
  if (spanA !== null && spanB !== null) return spanA.from < spanB.to && spanB.from < spanA.to
  const [partA, partB] = [partIn(a), partIn(b)]
  return partA === null || partB === null || partA === partB
}

/** In minutes from midnight, where both ends are known. */
function spanOf({ start, minutes }: Timing): { from: number; to: number } | null {
  if (start === null || minutes === null) return null
  const [hours = 0, rest = 0] = start.split(':').map(Number)
  const from = hours * 60 + rest
  return { from, to: from + minutes }
}

const partIn = ({ start, part }: Timing) => (start === null ? part : partOf(start))
