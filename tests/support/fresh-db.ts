import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type Db, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'

export const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** A migrated, empty `file:` database of its own in a temporary folder, closed and removed when the test ends. */
export async function freshDb(): Promise<Db> {
  const { db, remove } = await openFreshDb()
  onTestFinished(remove)
  return db
}

/** The same for `beforeAll`, where no test is running: the caller removes it. */
export async function openFreshDb(): Promise<{ db: Db; folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'elan-test-'))
  const db = openDatabase(`file:${join(folder, 'elan.db')}`)
  await migrateDatabase(db, MIGRATIONS)
  const remove = () => {
    db.$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { db, folder, remove }
}
