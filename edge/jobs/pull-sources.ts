import { importSource } from '../../db/import/read-source.ts'
import { findLastReading, type LastReading } from '../../db/queries/last-reading.ts'
import type { Deps } from '../deps.ts'

const HOUR_MS = 3_600_000

/** How long after its last reading began a source is read again, by how that went; one that was cut goes on at once. */
const AGAIN_AFTER_MS: Record<LastReading['state'], number> = {
  reading: 0,
  applying: 0,
  applied: 6 * HOUR_MS,
  held: 6 * HOUR_MS,
  failed: HOUR_MS,
}

/**
 * Reads each configured source that is due, one after the other; to be called every few minutes, never twice at once. What a
 * source does wrong is told and stops no other. `isLate` ends a reading after the batch under way; the next call goes on.
 */
export async function pullSources(deps: Deps, isLate: () => boolean = () => false): Promise<void> {
  for (const source of deps.sources) {
    if (isLate()) return
    if (!isDue(await findLastReading(deps.db, source.id), deps.now())) continue
    await importSource({ ...deps, fetch: (url, init) => fetch(url, init) }, source, { isLate })
  }
}

/** A reading that seems to begin in the future is one of a clock that was set back: it counts as long ago. */
function isDue(last: LastReading | undefined, now: number): boolean {
  if (last === undefined || last.startedAt > now) return true
  return now - last.startedAt >= AGAIN_AFTER_MS[last.state]
}
