import { desc, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { importRuns } from '../schema/index.ts'

export type LastReading = Pick<typeof importRuns.$inferSelect, 'state' | 'startedAt'>

/** How the reading of a source that began last stands; undefined when it was never read. Time in ms since 1970. */
export async function findLastReading(db: Db, sourceId: string): Promise<LastReading | undefined> {
  const [run] = await db
    .select({ state: importRuns.state, startedAt: importRuns.startedAt })
    .from(importRuns)
    .where(eq(importRuns.sourceId, sourceId))
    .orderBy(desc(importRuns.startedAt), desc(importRuns.id))
    .limit(1)
  return run
}
