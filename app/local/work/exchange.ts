import type { Cursor, Outcome } from '#domain/wire/work.ts'
import { type Doc, type DocKey, keyOf } from '#domain/work/documents.ts'
import { isOwn, park } from './entries.ts'
import type { Done, Entry, Parked, Waiting } from './schema.ts'
import type { Change } from './transaction.ts'

/** After so many failures of the server on one entry, it is put aside and the rest goes on. */
export const MOST_ERRORS = 5

/** Marks what `pick` takes of the outbox as gone out, before it goes: from then on nobody takes it back. */
export async function leave(
  change: Change,
  pick: (outbox: Waiting[]) => Waiting[],
  now: number,
): Promise<Waiting[]> {
  const picked = pick((await change.outbox()).filter((entry) => isOwn(entry, change.state)))
  for (const { position, ...entry } of picked) {
    if (entry.leftAt === null) change.put('outbox', position, { ...entry, leftAt: now })
  }
  return picked
}

/** What the server said of an entry when it was pushed: it has it, it failed on it, or it will never take it as it is. */
export type Verdict =
  | { id: string; to: 'sent' | 'error' }
  | { id: string; to: 'park'; reason: Parked['reason']; details: string[] }

/** Notes what was said of entries that are still in the outbox. None leaves it but those that are put aside. */
export async function settle(change: Change, verdicts: readonly Verdict[], now: number): Promise<void> {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]))
  for (const waiting of await change.outbox()) {
    const verdict = byId.get(waiting.id)
    if (verdict === undefined) continue
    const { position, ...entry } = waiting
    if (verdict.to === 'park') park(change, waiting, verdict.reason, verdict.details, now)
    else if (verdict.to === 'sent') change.put('outbox', position, { ...entry, sentAt: entry.sentAt ?? now })
    else if (entry.errors + 1 >= MOST_ERRORS) {
      park(change, { ...waiting, errors: entry.errors + 1 }, 'failing', [], now)
    } else change.put('outbox', position, { ...entry, errors: entry.errors + 1 })
  }
}

/** A page as it was asked for and answered; `docs` are those that this build reads, a deleted one as its key. */
export type Page = {
  askedBy: { account: string | null; cursor: Cursor | null }
  account: string
  reset: boolean
  cursor: Cursor
  docs: (Doc | (DocKey & { gone: true }))[]
  outcomes: Outcome[]
  more: boolean
  areas: string[]
  kinds: string[]
}

/**
 * Takes in a page of a pull: documents, cursor and ends of mutations together or not at all. `moved`: another tab has read on or
 * somebody else is signed in since it was asked for; then nothing is kept of it.
 */
export async function takePage(change: Change, page: Page, now: number): Promise<'taken' | 'moved'> {
  const { state } = change
  const { account, cursor } = page.askedBy
  if (state.account !== page.account || state.account !== account || !isSame(state.cursor, cursor)) {
    return 'moved'
  }
  if (page.reset) change.clear('docs')
  for (const doc of page.docs) {
    if (doc.gone) change.remove('docs', keyOf(doc))
    else change.put('docs', keyOf(doc), doc)
  }
  const waiting = new Map((await change.outbox()).map((entry) => [entry.id, entry]))
  await pushAgainAfterBackup(change, page.cursor.epoch, waiting)
  for (const outcome of page.outcomes) await takeOutcome(change, outcome, waiting, page.cursor.epoch, now)
  const isWhole = state.cursor === null || page.reset
  state.kinds = isWhole ? page.kinds : state.kinds.filter((kind) => page.kinds.includes(kind))
  state.cursor = page.cursor
  state.areas = page.areas
  if (!page.more) state.pulledAt = now
  return 'taken'
}

/** What another life of the database had confirmed goes back to where it stood; the server tells repeats apart. */
async function pushAgainAfterBackup(
  { state, list, remove, put }: Change,
  epoch: string,
  waiting: Map<string, Waiting>,
): Promise<void> {
  if (state.cursor !== null && state.cursor.epoch !== epoch) {
    for (const [id, one] of waiting) {
      if (one.owner !== state.account || one.sentAt === null) continue
      const { position, ...entry } = { ...one, sentAt: null }
      put('outbox', position, entry)
      waiting.set(id, { ...entry, position })
    }
  }
  for (const done of await list('journal')) {
    if (done.owner !== state.account || done.epoch === epoch) continue
    const { position, doneAt: _, epoch: __, ...rest } = done
    const entry: Entry = { ...rest, sentAt: null, errors: 0 }
    remove('journal', done.id)
    put('outbox', position, entry)
    waiting.set(done.id, { ...entry, position })
  }
}

/** The end of a mutation, whether it still waits or was put aside meanwhile. */
async function takeOutcome(
  change: Change,
  { id, code, reason, details }: Outcome,
  waiting: ReadonlyMap<string, Waiting>,
  epoch: string,
  now: number,
): Promise<void> {
  const still = waiting.get(id)
  const aside = still === undefined ? await change.get('parked', id) : undefined
  const entry = still ?? aside
  if (entry === undefined || entry.owner !== change.state.account) return
  if (code === 'refused') {
    const why = reason ?? 'unreadable'
    if (still !== undefined) park(change, still, why, details, now)
    else if (aside !== undefined) change.put('parked', id, { ...aside, reason: why, details })
    return
  }
  if (still !== undefined) change.remove('outbox', still.position)
  else change.remove('parked', id)
  change.put('journal', id, doneOf(entry, now, epoch))
}

function doneOf(entry: Waiting | Parked, doneAt: number, epoch: string): Done {
  const { id, owner, name, args, schema, madeAt, leftAt, sentAt, errors, position } = entry
  return {
    id,
    owner,
    name,
    args,
    schema,
    madeAt,
    leftAt,
    sentAt: sentAt ?? doneAt,
    errors,
    position,
    doneAt,
    epoch,
  }
}

/**
 * Somebody else is signed in, or nobody any more (null): the documents of before are forgotten, and not shown to who comes. What waits
 * stays, with whose it is. Only if nobody else has said so since `from`.
 */
export async function changeAccount(change: Change, from: string | null, to: string | null): Promise<void> {
  const { state } = change
  if (state.account !== from || from === to) return
  change.clear('docs')
  Object.assign(state, { account: to, cursor: null, areas: [], pulledAt: null, organisation: state.made })
}

const isSame = (a: Cursor | null, b: Cursor | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.epoch === b.epoch &&
    a.pos === b.pos &&
    a.snap === b.snap &&
    a.scope === b.scope)
