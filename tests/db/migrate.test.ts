import { expect, test } from 'vitest'
import { migrateDatabase } from '../../db/migrate.ts'
import { communes } from '../../db/schema/index.ts'
import { freshDb, MIGRATIONS } from '../support/fresh-db.ts'

test('makes every table of the schema, and is harmless a second time', async () => {
  const db = await freshDb()
  await migrateDatabase(db, MIGRATIONS)
  expect(await db.select().from(communes)).toEqual([])
})

test('an embedded database is in WAL mode on every connection', async () => {
  const db = await freshDb()
  await db.$client.reconnect()
  const { rows } = await db.$client.execute('PRAGMA journal_mode')
  expect(rows[0]?.journal_mode).toBe('wal')
})
