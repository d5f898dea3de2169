import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client/sqlite3'
import type { TestProject } from 'vitest/node'
import { fromClient } from '../../db/client.ts'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { startHranaServer } from '../support/hrana-server.ts'
import { startMailCatcher } from '../support/mail-catcher.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
    mailUrl: string
  }
}

/** A database with communes and no missions, as `edge/commands/prepare.ts` leaves it, that workerd reaches over HTTP. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'elan-workerd-'))
  const file = join(folder, 'elan.db')
  // By its own name: this file is resolved for workerd too, where the plain one is the web's client.
  const db = fromClient(createClient({ url: `file:${file}` }))
  await migrateDatabase(db, 'db/migrations')
  await loadGazetteer(db)
  db.$client.close()
  const hrana = await startHranaServer(file)
  project.provide('databaseUrl', hrana.url)
  const mail = await startMailCatcher()
  project.provide('mailUrl', mail.url)
  return async () => {
    await hrana.close()
    await mail.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
