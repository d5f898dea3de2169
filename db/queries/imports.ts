import { and, asc, desc, eq, gt, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Note, Refused } from '#domain/feed/feed-mission.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import type { StagedRecord } from '../import/staged-record.ts'
import { importRecords, importReports, importRuns, missions, settings, sources } from '../schema/index.ts'

export type ImportRun = typeof importRuns.$inferSelect
/** A count of each outcome: `read`, `new`, … and `refused.<code>`, `mended.<code>`. */
export type Counts = Record<string, number>

/** A run by its id; undefined when there is none. */
export async function findRun(db: Db, id: string): Promise<ImportRun | undefined> {
  const [run] = await db.select().from(importRuns).where(eq(importRuns.id, id))
  return run
}

/** The run of a source that began last. Throws Error when it has none. */
export async function getLatestRun(db: Db, sourceId: string): Promise<ImportRun> {
  const [run] = await db
    .select()
    .from(importRuns)
    .where(eq(importRuns.sourceId, sourceId))
    .orderBy(desc(importRuns.startedAt), desc(importRuns.id))
    .limit(1)
  if (run === undefined) throw new Error(`no run of ${sourceId}`)
  return run
}

/** Runs of a source that are neither applied nor failed, the latest first. */
export function listOpenRuns(db: Db, sourceId: string): Promise<ImportRun[]> {
  return db
    .select()
    .from(importRuns)
    .where(and(eq(importRuns.sourceId, sourceId), inArray(importRuns.state, ['reading', 'applying', 'held'])))
    .orderBy(desc(importRuns.startedAt))
}

/** Runs that wait for someone to accept them, the oldest first. */
export function listHeldRuns(db: Db): Promise<ImportRun[]> {
  return db.select().from(importRuns).where(eq(importRuns.state, 'held')).orderBy(asc(importRuns.startedAt))
}

export function insertRun(db: Db, run: typeof importRuns.$inferInsert): Write {
  return db.insert(importRuns).values(run)
}

export function updateRun(db: Db, id: string, change: Partial<ImportRun>): Write {
  return db.update(importRuns).set(change).where(eq(importRuns.id, id))
}

/** Takes away what a run staged; its reports stay. */
export function deleteStaged(db: Db, runId: string): Write {
  return db.delete(importRecords).where(eq(importRecords.runId, runId))
}

/** Stages records by their position in the reading. */
export function insertStaged(
  db: Db,
  runId: string,
  staged: readonly { position: number; key: string; record: StagedRecord }[],
): Write[] {
  if (staged.length === 0) return []
  const rows = staged.map(({ position, key, record }) => ({ runId, position, clientId: key, record }))
  return [db.insert(importRecords).values(rows).onConflictDoNothing()]
}

/** Forgets what earlier runs of a source reported: an hourly feed would leave a line for each record and hour. */
export function deleteOlderReports(db: Db, { id, sourceId }: Pick<ImportRun, 'id' | 'sourceId'>): Write {
  const older = db
    .select({ id: importRuns.id })
    .from(importRuns)
    .where(and(eq(importRuns.sourceId, sourceId), ne(importRuns.id, id)))
  return db.delete(importReports).where(inArray(importReports.runId, older))
}

export type Report = { position: number; clientId: string | null } & (
  | { refused: true; code: Refused['code']; detail: string }
  | { refused: false; code: Note['code']; detail: string }
)

/** Keeps what was refused or mended, and why. */
export function insertReports(db: Db, runId: string, reports: readonly Report[]): Write[] {
  if (reports.length === 0) return []
  return [db.insert(importReports).values(reports.map((report) => ({ runId, ...report })))]
}

/** What a run refused, in the order of the feed. */
export function listRefused(
  db: Db,
  runId: string,
  limit: number,
): Promise<(typeof importReports.$inferSelect)[]> {
  return db
    .select()
    .from(importReports)
    .where(and(eq(importReports.runId, runId), eq(importReports.refused, true)))
    .orderBy(asc(importReports.position))
    .limit(limit)
}

/** All reports of a run after a position, in the order of the feed. */
export function listReports(db: Db, runId: string): Promise<(typeof importReports.$inferSelect)[]> {
  return db
    .select()
    .from(importReports)
    .where(eq(importReports.runId, runId))
    .orderBy(asc(importReports.position))
}

/** Staged records after a position, in the order of the feed. */
export async function listStaged(
  db: Db,
  runId: string,
  after: number,
  limit: number,
): Promise<{ position: number; record: StagedRecord }[]> {
  const rows = await db
    .select({ position: importRecords.position, record: importRecords.record })
    .from(importRecords)
    .where(and(eq(importRecords.runId, runId), gt(importRecords.position, after)))
    .orderBy(asc(importRecords.position))
    .limit(limit)
  return rows as { position: number; record: StagedRecord }[]
}

/** By one pass over the index of ids: as a correlated subquery SQLite searches by position, which takes minutes at 100,000. */
const IS_REPEATED = (runId: string): SQL => sql`run_id = ${runId} and position not in (
  select max(position) from import_records where run_id = ${runId} group by client_id)`

/** How many staged records another record of the same id follows. */
export async function countRepeated(db: Db, runId: string): Promise<number> {
  const [row] = await db.all<{ n: number }>(
    sql`select count(*) as n from import_records where ${IS_REPEATED(runId)}`,
  )
  return row?.n ?? 0
}

/** Reports and drops the records that another of the same id follows: a paged feed may give one twice, and the last is freshest. */
export function dropRepeated(db: Db, runId: string): Write[] {
  return [
    db.insert(importReports).select(sql`
      select run_id, position, client_id, 'repeated_id', client_id, 1 from import_records where ${IS_REPEATED(runId)}`),
    db.delete(importRecords).where(IS_REPEATED(runId)),
  ]
}

/** Staged records whose dates are not over. */
export async function countStagedAlive(db: Db, runId: string): Promise<number> {
  const [row] = await db.all<{ n: number }>(sql`
    select count(*) as n from import_records where run_id = ${runId} and not json_extract(record, '$.isOver')`)
  return row?.n ?? 0
}

/** Missions of a source and of its publishers that its last reading had and that are not over. */
export async function countPresent(db: Db, sourceId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)` })
    .from(missions)
    .where(
      and(
        inFamily(missions.sourceId, sourceId),
        eq(missions.status, 'published'),
        sql`coalesce(${missions.visibilityReason}, '') not in ('source_gone', 'expired')`,
      ),
    )
  return row?.n ?? 0
}

/** Ids above `after` of missions that a source had and that a finished reading of it has no more, up to `limit`, in order. */
export async function listAbsent(
  db: Db,
  run: Pick<ImportRun, 'id' | 'sourceId'>,
  after: string,
  limit: number,
): Promise<string[]> {
  const key = sql`case when ${missions.sourceId} = ${run.sourceId} then ${missions.clientId}
    else substr(${missions.sourceId}, ${sql.raw(String(run.sourceId.length + 2))}) || '/' || ${missions.clientId} end`
  const rows = await db
    .select({ id: missions.id })
    .from(missions)
    .where(
      and(
        gt(missions.id, after),
        inFamily(missions.sourceId, run.sourceId),
        eq(missions.status, 'published'),
        inArray(missions.visibility, ['public', 'hidden']),
        sql`coalesce(${missions.visibilityReason}, '') not in ('source_gone', 'reported')`,
        sql`not exists (select 1 from import_records r where r.run_id = ${run.id} and r.client_id = ${key})`,
      ),
    )
    .orderBy(asc(missions.id))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Names a source, and says when it was last read when that is given. */
export function upsertSource(db: Db, source: typeof sources.$inferInsert): Write {
  const { name, url, kind, lastReadAt } = source
  return db
    .insert(sources)
    .values(source)
    .onConflictDoUpdate({
      target: sources.id,
      set: { name, url, kind, ...(lastReadAt == null ? {} : { lastReadAt }) },
    })
}

/** A source by its id; undefined when it was never applied. */
export async function findSource(
  db: Db,
  id: string,
): Promise<{ id: string; name: string; url: string | null } | undefined> {
  const [source] = await db
    .select({ id: sources.id, name: sources.name, url: sources.url })
    .from(sources)
    .where(eq(sources.id, id))
  return source
}

/** Lets the clock of the instance run again. */
export function deleteAsOf(db: Db): Write {
  return db.delete(settings).where(eq(settings.name, 'as_of'))
}

/** Dates the last reading of a source and of its publishers. */
export function touchSources(db: Db, sourceId: string, at: number): Write {
  return db.update(sources).set({ lastReadAt: at }).where(inFamily(sources.id, sourceId))
}

/** A reading's source and the publishers within it, `source/publisher`, as a range that an index serves: `0` comes after `/`. */
function inFamily(column: SQLiteColumn, sourceId: string): SQL | undefined {
  return or(eq(column, sourceId), and(gte(column, `${sourceId}/`), lt(column, `${sourceId}0`)))
}
