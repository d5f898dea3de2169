import { join } from 'node:path'
import { createClient } from '@libsql/client/web'
import { expect, onTestFinished, test } from 'vitest'
import { startHranaServer } from '../support/hrana-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function server(authToken?: string) {
  const hrana = await startHranaServer(join(temporaryFolder(), 'hrana.db'), authToken)
  onTestFinished(hrana.close)
  return hrana
}

async function client() {
  const { url } = await server()
  const made = createClient({ url })
  onTestFinished(() => made.close())
  await made.execute('create table t (id integer primary key, name text unique, raw blob, x real)')
  return made
}

test('carries every type of value both ways', async () => {
  const db = await client()
  const raw = new Uint8Array([0, 1, 255])
  await db.execute({ sql: 'insert into t values (?, ?, ?, ?)', args: [7n, 'é', raw, 1.5] })
  const { rows } = await db.execute({ sql: 'select * from t where name = :name', args: { name: 'é' } })
  expect({ ...rows[0] }).toMatchObject({ id: 7, name: 'é', x: 1.5 })
  expect(new Uint8Array(rows[0]?.raw as ArrayBuffer)).toEqual(raw)
})

test('writes a batch whole or not at all, and says which constraint broke', async () => {
  const db = await client()
  const insert = (name: string) => ({ sql: 'insert into t (name) values (?)', args: [name] })
  const written = await db.batch([insert('a'), insert('b')], 'write')
  expect(written.map((one) => one.rowsAffected)).toEqual([1, 1])
  await expect(db.batch([insert('c'), insert('a')], 'write')).rejects.toMatchObject({
    code: expect.stringMatching(/^SQLITE_CONSTRAINT/),
  })
  const { rows } = await db.execute('select count(*) as n from t')
  expect(rows[0]?.n).toBe(2)
})

test('keeps a stream between requests by its baton, and rolls back', async () => {
  const db = await client()
  const transaction = await db.transaction('write')
  await transaction.execute("insert into t (name) values ('a')")
  await transaction.rollback()
  expect((await db.execute('select * from t')).rows).toHaveLength(0)
})

test('runs a sequence of statements', async () => {
  const db = await client()
  await db.executeMultiple("insert into t (name) values ('a'); insert into t (name) values ('b');")
  expect((await db.execute('select * from t')).rows).toHaveLength(2)
})

test('stores sql, describes it, and uses a baton once', async () => {
  const { url } = await server()
  const post = async (body: unknown) => {
    const response = await fetch(`${url}/v3/pipeline`, { method: 'POST', body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() }
  }
  const first = await post({
    requests: [
      { type: 'store_sql', sql_id: 1, sql: 'select 1 as one' },
      { type: 'describe', sql_id: 1 },
      { type: 'get_autocommit' },
    ],
  })
  expect(first.body.results[1].response.result).toMatchObject({ cols: [{ name: 'one' }], is_readonly: true })
  expect(first.body.results[2].response.is_autocommit).toBe(true)
  const again = {
    baton: first.body.baton,
    requests: [{ type: 'execute', stmt: { sql_id: 1 } }, { type: 'close' }],
  }
  expect((await post(again)).body.results[0].response.result.rows).toEqual([
    [{ type: 'integer', value: '1' }],
  ])
  expect((await post(again)).status).toBe(400)
})

test('refuses who has no token', async () => {
  const { url } = await server('secret')
  await expect(createClient({ url }).execute('select 1')).rejects.toThrow()
  const { rows } = await createClient({ url, authToken: 'secret' }).execute('select 1 as one')
  expect(rows[0]?.one).toBe(1)
})
