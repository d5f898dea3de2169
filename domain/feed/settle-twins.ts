/** How a mission stands: the columns `visibility`, `visibilityReason` and `mergedInto` of its row. */
export type Standing = {
  visibility: 'public' | 'waiting' | 'refused' | 'hidden'
  reason: 'expired' | 'merged' | 'reported' | 'source_gone' | null
  mergedInto: string | null
}

/** One of the missions that share a merge key. `same` is a hash of all that a reader sees of it. */
export type Twin = {
  id: string
  sourceId: string
  same: string
  firstSeenAt: number
  standing: Standing
  /** Whether its source's last reading still had it, and whether its dates are over. */
  isPresent: boolean
  isExpired: boolean
}

export type Settled = { id: string; standing: Standing; twinOf: string | null }

/**
 * Decides how each of a group stands: what moderation or a report took away stays away; what left its source or is over is
 * hidden; of those left, the earliest known of each set of twins is public and the others are merged into it. Twins come from
 * two sources, or are the same to the letter: one source's two records that differ are two missions. `twinOf` is the public
 * twin of one that is not public, where its number leads.
 */
export function settleTwins(group: readonly Twin[]): Settled[] {
  const inOrder = group.toSorted((a, b) => a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : 1))
  const kept: Twin[] = []
  const standings = new Map<string, Standing>()
  for (const twin of inOrder) {
    const winner = kept.find((other) => isTwin(other, twin))
    const standing = standingOf(twin, winner)
    standings.set(twin.id, standing)
    if (standing.visibility === 'public') kept.push(twin)
  }
  return inOrder.map((twin) => {
    const standing = standings.get(twin.id) as Standing
    const isPublic = standing.visibility === 'public'
    const twinOf = isPublic ? null : (kept.find((other) => isTwin(other, twin))?.id ?? null)
    return { id: twin.id, standing, twinOf }
  })
}

function standingOf(twin: Twin, winner: Twin | undefined): Standing {
  const { visibility, reason } = twin.standing
  if (visibility === 'waiting' || visibility === 'refused' || reason === 'reported') return twin.standing
  if (!twin.isPresent) return { visibility: 'hidden', reason: 'source_gone', mergedInto: null }
  if (twin.isExpired) return { visibility: 'hidden', reason: 'expired', mergedInto: null }
  if (winner !== undefined) return { visibility: 'hidden', reason: 'merged', mergedInto: winner.id }
  return { visibility: 'public', reason: null, mergedInto: null }
}

function isTwin(a: Twin, b: Twin): boolean {
  return a.sourceId !== b.sourceId || a.same === b.same
}
