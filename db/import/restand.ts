import type { Db } from '../client.ts'
import { commit } from '../commit.ts'
import { listGroups, listMergeKeys } from './members.ts'
import {
  makeCounters,
  settleGroups,
  standingRow,
  withCounters,
  writeRedirects,
  writeStandings,
} from './standing-writes.ts'

/**
 * Settles some missions and all their twins again, in one batch: on a day, and as `absent` from their source when that is said.
 * Returns how many of them were public and are no more.
 */
export async function restand(
  db: Db,
  ids: readonly string[],
  { today, absent }: { today: string; absent: boolean },
): Promise<number> {
  const of = new Set(ids)
  const group = await listGroups(db, await listMergeKeys(db, ids))
  const changes = settleGroups(
    group.map((member) => (absent && of.has(member.id) ? { ...member, isPresent: false } : member)),
    today,
  )
  const changed = changes.filter((change) => change.standingChanged)
  const keys = new Set(changed.map((change) => change.member.mergeKey))
  const counters = makeCounters(db)
  const writes = [
    ...writeStandings(db, changed.map(standingRow), counters),
    ...writeRedirects(
      db,
      changes.filter((change) => keys.has(change.member.mergeKey)),
    ),
  ]
  await commit(db, withCounters(counters, writes))
  return changed.filter((change) => of.has(change.member.id) && change.wasPublic && !change.isPublic).length
}
