import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Where missions come from: a feed that is read on schedule, a file that was given, the demonstration, or Élan itself. */
export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Null for a file, for the demonstration and for Élan itself (`own`, id `elan`). */
  url: text(),
  kind: text({ enum: ['feed', 'file', 'example', 'own'] }).notNull(),
  lastReadAt: integer(),
})

/**
 * One reading of one source. `reading`: records are being staged; `applying`: all are staged, and missions are written slice by
 * slice; `held`: it would shrink the source by more than half, and waits for `--accept`.
 */
export const importRuns = sqliteTable('import_runs', {
  id: text().primaryKey(),
  sourceId: text().notNull(),
  origin: text().notNull(),
  state: text({ enum: ['reading', 'applying', 'held', 'applied', 'failed'] }).notNull(),
  startedAt: integer().notNull(),
  endedAt: integer(),
  /** Records read so far, or applied so far when `applying`: a run that was cut resumes here. */
  position: integer().notNull(),
  counts: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
  message: text(),
})

/** Records of a run, normalised and waiting to be applied; also what `held` keeps. Emptied once applied. */
export const importRecords = sqliteTable(
  'import_records',
  {
    runId: text().notNull(),
    position: integer().notNull(),
    clientId: text().notNull(),
    record: text({ mode: 'json' }).$type<unknown>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.runId, t.position] }),
    index('import_records_client').on(t.runId, t.clientId),
  ],
)

/** Records that were refused or mended, with the reason, by position in the file. */
export const importReports = sqliteTable(
  'import_reports',
  {
    runId: text().notNull(),
    position: integer().notNull(),
    clientId: text(),
    code: text().notNull(),
    detail: text().notNull(),
    refused: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [index('import_reports_run').on(t.runId)],
)
