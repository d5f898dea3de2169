import type { InStatement, ResultSet } from '@libsql/client'
import type { Db } from './client.ts'

/** Something that Drizzle can print as one statement: every query that `db/queries` returns to be written. */
export type Write = { toSQL(): { sql: string; params: unknown[] } }

const tails = new WeakMap<Db['$client'], Promise<unknown>>()

/**
 * The only place that writes: runs all statements as one atomic batch, in the order of calls within this process (SQLite has
 * one writer). A busy database is tried again on a fresh connection for up to ten seconds, because a busy connection stays
 * poisoned (libsql-client-ts#352). Throws what the database says; then nothing was written.
 */
export function commit(db: Db, writes: readonly Write[]): Promise<ResultSet[]> {
  if (writes.length === 0) return Promise.resolve([])
  const run = () => runBatch(db, writes.map(toStatement))
  const turn = (tails.get(db.$client) ?? Promise.resolve()).then(run, run)
  tails.set(db.$client, turn)
  return turn
}

async function runBatch(db: Db, statements: InStatement[]): Promise<ResultSet[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await db.$client.batch(statements, 'write')
    } catch (error) {
      if (!isBusy(error) || attempt >= 40) throw error
      await db.$client.reconnect()
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

function toStatement(write: Write): InStatement {
  const { sql, params } = write.toSQL()
  return { sql, args: params as [] }
}
