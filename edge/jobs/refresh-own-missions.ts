import type { RosterDoc } from '#domain/work/application-doc.ts'
import type { MissionDoc } from '#domain/work/mission-doc.ts'
import { commit } from '../../db/commit.ts'
import { guardExpected, isStale } from '../../db/queries/decisions.ts'
import { listOwnMissions, type OwnRow, takeSeq, updateOwnMission } from '../../db/queries/own-missions.ts'
import type { Deps } from '../deps.ts'
import { ownMissionOf } from '../work/plan-writes.ts'

const SLICE = 100

/**
 * Writes again the missions of Élan's own that a new day shows otherwise: dates of a series that come into sight, sessions that are
 * over, missions that are over with them. How many. One that its author changes meanwhile is left: that write was of today.
 */
export async function refreshOwnMissions({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<number> {
  let [refreshed, after] = [0, '']
  for (;;) {
    const rows = await listOwnMissions(db, after, SLICE)
    for (const row of rows) if (await refresh(db, row, now())) refreshed++
    const last = rows.at(-1)
    if (last === undefined) return refreshed
    after = last.id
  }
}

async function refresh(db: Deps['db'], row: OwnRow, at: number): Promise<boolean> {
  const { id, gone, version } = row
  const roster = row.roster as RosterDoc | null
  const own = await ownMissionOf(db, { id, gone, value: row.value as MissionDoc }, roster, at)
  const { status, visibility } = own.standing
  if (row.contentHash === own.contentHash && row.status === status && row.visibility === visibility)
    return false
  const versions = [
    { kind: 'mission' as const, id, version },
    { kind: 'roster' as const, id, version: row.rosterVersion ?? 0 },
  ]
  const guard = guardExpected(db, { versions, conflicts: null, photo: null })
  try {
    await commit(db, [...guard, takeSeq(db), ...updateOwnMission(db, own)])
    return true
  } catch (error) {
    if (isStale(error)) return false
    throw error
  }
}
