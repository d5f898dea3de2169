import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { listCatalysts } from '../../db/queries/reviews.ts'
import { sources } from '../../db/schema/index.ts'
import { DEMO_CATALYST, standDemoCatalyst } from '../../db/seeds/demo-catalyst.ts'
import { freshDb } from '../support/fresh-db.ts'

let ids = 0
const newId = () => `0192a000-0000-7000-8000-${String(++ids).padStart(12, '0')}`
const stand = (db: Db, isDemo = true) => standDemoCatalyst(db, { now: 0, newId, isDemo })
const readers = async (db: Db) => (await listCatalysts(db)).map(({ area, email }) => ({ area, email }))
const addSource = (db: Db, kind: 'feed' | 'example') =>
  commit(db, [db.insert(sources).values({ id: kind, name: kind, kind })])

test('the demonstration has one reader, and a second start writes nothing', async () => {
  const db = await freshDb()
  await addSource(db, 'example')
  expect(await stand(db)).toBe(true)
  expect(await readers(db)).toEqual([{ area: '35', email: DEMO_CATALYST.email }])
  expect(await stand(db)).toBe(false)
  expect(await db.all(sql`select version from documents where kind = 'catalyst'`)).toEqual([{ version: 1 }])
})

test('an instance with a real source or a way to send mail never gets one, and loses the one that it had', async () => {
  const db = await freshDb()
  expect(await stand(db, false)).toBe(false)
  expect(await readers(db)).toEqual([])
  await stand(db)
  await addSource(db, 'feed')
  expect(await stand(db)).toBe(true)
  expect(await readers(db)).toEqual([])
  expect(await stand(db)).toBe(false)
})

test('an instance that becomes a demonstration again has its reader again, once', async () => {
  const db = await freshDb()
  await stand(db)
  await stand(db, false)
  expect(await readers(db)).toEqual([])
  await stand(db)
  expect(await readers(db)).toHaveLength(1)
})
