import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { importRuns, sources } from '../schema/index.ts'

/** State of the data that anyone may know. Times in ms since 1970. */
export type DataHealth = {
  pendingAreas: number
  heldRuns: { id: string; sourceId: string; startedAt: number }[]
  sources: { id: string; name: string; lastReadAt: number | null }[]
}

/** What waits to be built or accepted, and how fresh each source is. Throws what the database says when it cannot be read. */
export async function readDataHealth(db: Db): Promise<DataHealth> {
  const [pending, heldRuns, read] = await Promise.all([
    db.all<{ areas: number }>(sql`
      select count(distinct c.area) as areas from area_changes c
      left join catalogues b on b.area = c.area where c.seq > coalesce(b.built_seq, -1)`),
    db
      .select({ id: importRuns.id, sourceId: importRuns.sourceId, startedAt: importRuns.startedAt })
      .from(importRuns)
      .where(eq(importRuns.state, 'held'))
      .orderBy(asc(importRuns.startedAt)),
    db
      .select({ id: sources.id, name: sources.name, lastReadAt: sources.lastReadAt })
      .from(sources)
      .orderBy(asc(sources.id)),
  ])
  return { pendingAreas: pending[0]?.areas ?? 0, heldRuns, sources: read }
}
