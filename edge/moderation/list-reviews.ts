import type { QueuedReview, Reported, Reviews } from '#domain/wire/moderation.ts'
import type { DocValue } from '#domain/work/documents.ts'
import { listReported, type ReportedRow } from '../../db/queries/reports.ts'
import { listOwnAreas, listReviews as listRows, type ReviewRow } from '../../db/queries/reviews.ts'
import type { Deps } from '../deps.ts'
import type { Actor } from '../identity.ts'

type Reader = Pick<Actor, 'account' | 'isAdministrator'>

/** The queue and the reports of an account; empty for one that animates no territory. */
export async function listReviews(deps: Pick<Deps, 'db' | 'now'>, reader: Reader): Promise<Reviews> {
  const [areas, rows, reported] = await Promise.all([
    listOwnAreas(deps.db, reader.account),
    listRows(deps.db, reader, deps.now()),
    listReported(deps.db, reader),
  ])
  const reviews = rows.map((row) => toReview(row, reader.account))
  return { areas, reviews, reported: reported.map(toReported) }
}

function toReview({ review, mission, seen, organisation }: ReviewRow, account: string): QueuedReview {
  const { area, reason, since, until, appeal, refusedBy, mission: id } = review as DocValue<'review'>
  const written = mission as DocValue<'mission'>
  return {
    area,
    reason,
    since,
    until,
    appeal,
    refusedByMe: reason === 'appeal' && refusedBy === account,
    id,
    seen,
    mission: { ...written, texts: { ...written.texts, contact: '' } },
    organisation: { ...organisation, verified: Boolean(organisation.verified) },
  }
}

function toReported({ mission, writtenBy, ...row }: ReportedRow): Reported {
  return { ...row, written: writtenBy === null ? null : { mission, organisation: writtenBy } }
}
