import { copyFileSync, mkdtempSync, rmSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'

const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** Opens an embedded database that waits for no disk: what is simulated is the order of things, not the loss of power. */
export async function openFast(path: string): Promise<Client> {
  const client = createClient({ url: `file:${path}`, concurrency: 1 })
  await client.execute('PRAGMA synchronous = OFF')
  await client.execute('PRAGMA locking_mode = EXCLUSIVE')
  await client.execute('PRAGMA temp_store = MEMORY')
  return client
}

/** Copies a database that is open into another file, whole. */
export async function copyDatabase(client: Client, from: string, to: string): Promise<void> {
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  replaceFile(from, to)
}

/** Puts a closed database's file in the place of another. */
export function replaceFile(from: string, to: string): void {
  removeFile(to)
  copyFileSync(from, to)
}

export function removeFile(path: string): void {
  for (const end of ['', '-wal', '-shm']) {
    try {
      unlinkSync(path + end)
    } catch {
      // There was none.
    }
  }
}

/** `fresh` never gives a path twice: a closed connection may hold its file a little longer. */
export type Files = { path(name: string): string; fresh(): string; remove(): void }

/** A folder of databases with `empty`, migrated and without a row, from which every history begins. */
export async function makeFiles(): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'elan-simulate-'))
  const path = (name: string) => join(folder, `${name}.db`)
  const db = openDatabase(`file:${path('empty')}`)
  await db.$client.execute('PRAGMA synchronous = OFF')
  await migrateDatabase(db, MIGRATIONS)
  await db.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  db.$client.close()
  let count = 0
  const fresh = () => path(`live-${++count}`)
  return { path, fresh, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
