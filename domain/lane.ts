import type { Kind, Lane, Remote } from './vocabulary.ts'

/** Lane of a mission: other frames than bénévolat are long, what is done from afar stands aside, the rest is once or regular. */
export function laneOf(kind: Kind, remote: Remote, isOnce: boolean): Lane {
  if (kind !== 'volunteering') return 'long'
  if (remote === 'full') return 'remote'
  return isOnce ? 'once' : 'regular'
}
