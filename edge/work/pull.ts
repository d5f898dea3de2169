import type { Cursor, Pull, PullAnswer, WireDoc } from '#domain/wire/work.ts'
import { WORK_VERSION } from '#domain/wire/work.ts'
import type { Doc } from '#domain/work/documents.ts'
import { listOutcomes, type PullPage, type RecordedOutcome, readPullPage } from '../../db/queries/pulls.ts'
import type { Deps } from '../deps.ts'
import type { Actor } from '../identity.ts'

/** About how many documents a page holds. */
export const PAGE = 200

/**
 * What changed for an account since its cursor, one page. The whole copy from the beginning when the cursor is of another life of the
 * database, covers other organisations, or is so old that tombstones above it are gone. Outcomes are read before the documents,
 * so that what a reported mutation did is never missing from them, and are told with the last page alone.
 */
export async function pullChanges(
  { db }: Pick<Deps, 'db'>,
  { account }: Pick<Actor, 'account'>,
  { cursor, awaiting }: Pick<Pull, 'cursor' | 'awaiting'>,
  most = PAGE,
): Promise<PullAnswer> {
  const outcomes = await listOutcomes(db, account, awaiting)
  const page = await readPullPage(db, { account, after: cursor?.pos ?? 0, most })
  if (cursor !== null && isGoodFor(cursor, page)) return answer(account, cursor, page, outcomes, false)
  const whole = cursor === null ? page : await readPullPage(db, { account, after: 0, most })
  const start = { epoch: whole.epoch, pos: 0, snap: whole.head, scope: scopeOf(whole) }
  return answer(account, start, whole, outcomes, true)
}

/**
 * Whether a copy goes on from its cursor. One in progress stands below `snap` and is judged by it: what it has read so far may be
 * deleted only above that. A position above the head is one that another replica gave, and goes on too.
 */
function isGoodFor({ epoch, pos, snap, scope }: Cursor, page: PullPage): boolean {
  return epoch === page.epoch && scope === scopeOf(page) && Math.max(pos, snap) >= page.floor
}

function scopeOf({ channels }: PullPage): string {
  return channels.join(' ')
}

function answer(
  account: string,
  from: Cursor,
  page: PullPage,
  outcomes: readonly RecordedOutcome[],
  reset: boolean,
): PullAnswer {
  const { head, more, docs, areas } = page
  const pos = more ? (docs.at(-1)?.seq ?? from.pos) : Math.max(from.pos, head)
  return {
    version: WORK_VERSION,
    account,
    reset,
    cursor: { ...from, pos },
    docs: docs.map(toWire),
    outcomes: more ? [] : (outcomes.filter(({ seq }) => seq <= pos) as PullAnswer['outcomes']),
    more,
    areas,
  }
}

function toWire(doc: Doc): WireDoc {
  const { kind, id, seq, gone, value, writers } = doc
  return gone ? { kind, id, seq, gone, value: null, writers: {} } : { kind, id, seq, gone, value, writers }
}
