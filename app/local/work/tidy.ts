import { DOC_SCHEMAS } from '#domain/work/documents.ts'
import { photoOf } from '#domain/work/photo-of.ts'
import { park } from './entries.ts'
import type { Entry } from './schema.ts'
import type { Change } from './transaction.ts'

const DAY = 86_400_000
/** The kinds of documents that this build reads; a copy that was made by one that knew fewer lacks some. */
export const DOC_KINDS = Object.keys(DOC_SCHEMAS)

/** As long as a backup is kept from which the server may be restored. */
const JOURNAL_MS = 30 * DAY
/** The server knows mutations by their id for 13 months, and old names for 12. */
const OLDEST_MS = 365 * DAY

/**
 * Puts aside what is too old to be sent, and forgets what no law keeps any more: old ends, and photos that nothing
 * cites.
 */
export async function tidy(change: Change, now: number): Promise<void> {
  const outbox = await change.outbox()
  for (const entry of outbox) {
    if (entry.madeAt < now - OLDEST_MS) park(change, entry, 'too_old', [], now)
  }
  const journal = await change.list('journal')
  for (const { id, doneAt } of journal) if (doneAt < now - JOURNAL_MS) change.remove('journal', id)
  const cited = new Set([...outbox, ...(await change.list('parked')), ...journal].map(photoIn))
  for (const hash of await change.keys('photos')) {
    if (cited.has(hash)) continue
    const photo = await change.get('photos', hash)
    if (photo !== undefined && photo.at < now - JOURNAL_MS) change.remove('photos', hash)
  }
  const { state } = change
  if (DOC_KINDS.some((kind) => !state.kinds.includes(kind))) state.cursor = null
}

/** The photo that an entry cites, whatever its arguments are worth. */
export function photoIn(entry: Pick<Entry, 'name' | 'args'>): string | null {
  try {
    return photoOf(entry as Parameters<typeof photoOf>[0])
  } catch {
    return null
  }
}
