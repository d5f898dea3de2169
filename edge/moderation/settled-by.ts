import type { Change } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'
import type { Db } from '../../db/client.ts'
import type { Write } from '../../db/commit.ts'
import type { Decided } from '../../db/queries/decisions.ts'
import { insertVerdictMail, type VerdictKind } from '../../db/queries/mails.ts'
import { settleReports } from '../../db/queries/reports.ts'

/** What a reader's verdict settles beside it, in its batch: the reports on the mission, and that its author is told. */
export function settledBy(
  db: Db,
  { name, decision, at, mutation }: Decided,
  before: readonly Doc[],
): Write[] {
  if (name !== 'mission_review' || decision.code !== 'applied') return []
  return decision.changes.flatMap((change) => {
    if (change.kind !== 'mission') return []
    const verdict = verdictOf(change as Change<'mission'>, before)
    const mail = { mutation, mission: change.id, at }
    return [
      settleReports(db, change.id, at),
      ...(verdict === null ? [] : insertVerdictMail(db, { ...mail, kind: verdict })),
    ]
  })
}

/** What has become of a mission that its author does not know; nothing when it was left online, or waits for its author anyway. */
function verdictOf({ id, value }: Change<'mission'>, before: readonly Doc[]): VerdictKind | null {
  const { state } = value.review
  if (state === 'refused' || state === 'hidden') return state
  const was = before.find((doc) => doc.kind === 'mission' && doc.id === id) as Doc<'mission'> | undefined
  return value.status === 'published' && was?.value.review.state !== 'accepted' ? 'online' : null
}
