import { mkdirSync } from 'node:fs'
import { instantOn } from '#domain/days.ts'
import { uuidV7 } from '#domain/uuid.ts'
import { type Db, openDatabase } from '../../client.ts'
import { loadGazetteer } from '../../gazetteer/load.ts'
import type { ImportDeps } from '../../import/import-deps.ts'
import { migrateDatabase } from '../../migrate.ts'
import { findSetting } from '../../queries/catalogues.ts'
import type { Options } from './options.ts'
import type { Progress } from './progress.ts'

/** The instance, made, migrated and filled at the first `get`, so that a command that is refused leaves nothing behind. */
export type LazyInstance = { get: () => Promise<ImportDeps>; close: () => Promise<void> }

export function makeInstance(options: Options, progress: Progress): LazyInstance {
  let opened: Promise<ImportDeps> | undefined
  return {
    get() {
      opened ??= openInstance(options, progress)
      return opened
    },
    async close() {
      const deps = await opened
      deps?.db.$client.close()
    },
  }
}

async function openInstance({ words, asOf }: Options, progress: Progress): Promise<ImportDeps> {
  const dataDir = process.env.DATA_DIR || '.data'
  mkdirSync(dataDir, { recursive: true })
  const db = openDatabase(process.env.DATABASE_URL || `file:${dataDir}/elan.db`, process.env.DATABASE_TOKEN)
  await migrateDatabase(db, 'db/migrations')
  await loadGazetteer(db, (done, total) => progress.tell(words.gazetteer(done, total)))
  const newId = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
  return { db, now: await clockOf(db, asOf), newId, log: () => {} }
}

/** The clock of the import: the day that was asked for, else the instance's own, else the machine's. */
async function clockOf(db: Db, asOf: string | undefined): Promise<() => number> {
  const day = asOf === 'off' ? undefined : (asOf ?? (await findSetting(db, 'as_of')))
  return day === undefined ? Date.now : () => instantOn(day, Date.now())
}
