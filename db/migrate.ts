import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Db } from './client.ts'

/**
 * Brings a database up to the newest migration of `folder`; harmless when it is there already. Node only: it reads files.
 * An embedded file is switched to WAL first, so that reads never wait for the writer; the mode stays in the file. No busy
 * timeout is set: the file client is a pool that a PRAGMA would reach only in part, and waiting would freeze the event loop,
 * so `commit` waits instead.
 */
export async function migrateDatabase(db: Db, folder: string): Promise<void> {
  if (db.$client.protocol === 'file') await db.$client.execute('PRAGMA journal_mode = WAL')
  await migrate(db, { migrationsFolder: folder })
}
