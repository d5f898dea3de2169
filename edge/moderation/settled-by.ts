import type { Db } from '../../db/client.ts'
import type { Write } from '../../db/commit.ts'
import type { Decided } from '../../db/queries/decisions.ts'
import { settleReports } from '../../db/queries/reports.ts'

/** What a reader's verdict settles beside it, in its batch: the reports on the mission. */
export function settledBy(db: Db, { name, decision, at }: Decided): Write[] {
  if (name !== 'mission_review' || decision.code !== 'applied') return []
  return decision.changes.flatMap(({ kind, id }) => (kind === 'mission' ? [settleReports(db, id, at)] : []))
}
