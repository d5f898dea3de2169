import { getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { readPersonal } from '../../db/queries/personal.ts'
import * as schema from '../../db/schema/index.ts'
import { PersonalSchema } from '../../domain/wire/personal.ts'
import { eraseAccount } from '../../edge/accounts/erase-account.ts'
import { makeEdge } from '../support/make-edge.ts'
import { makeVisitor } from '../support/make-visitor.ts'

const ACCOUNT = '0192a000-0000-7000-8000-00000000cafe'
const TABLES = Object.values(schema).filter((one) => is(one, SQLiteTable))
/** Columns that name an account, in tables that exist today or come tomorrow. */
const NAMES_ACCOUNT = /account|person|member|owner|user/i

/** One row in a table, with something of the right kind in each column, and the account where an account is named. */
function rowOf(table: SQLiteTable): Record<string, unknown> {
  const entries = Object.entries(getTableColumns(table)).map(([name, column]) => {
    if (NAMES_ACCOUNT.test(name) || (getTableName(table) === 'accounts' && name === 'id'))
      return [name, ACCOUNT]
    if (column.enumValues?.[0] !== undefined) return [name, column.enumValues[0]]
    if (column.dataType === 'number') return [name, 4242]
    if (column.dataType === 'boolean') return [name, false]
    return [name, column.dataType === 'json' ? [] : `${getTableName(table)}-${name}`]
  })
  return Object.fromEntries(entries)
}

const naming = TABLES.filter((table) =>
  Object.keys(getTableColumns(table)).some((name) => NAMES_ACCOUNT.test(name)),
)

test('every table with a column for an account is in the export, and empty of the account once erased', async () => {
  const { deps } = await makeEdge()
  const { db } = deps
  expect(naming.length).toBeGreaterThan(5)
  for (const table of [schema.accounts, ...naming]) {
    await commit(db, [db.insert(table).values(rowOf(table))])
  }
  const rows = await readPersonal(db, ACCOUNT)
  const given = Object.values(rows ?? {}).filter((one) => Array.isArray(one) && one.length > 0).length
  expect(given, 'a table that names an account is not in readPersonal').toBe(naming.length)
  await eraseAccount(deps, ACCOUNT)
  for (const table of [schema.accounts, ...naming]) {
    for (const column of Object.values(getTableColumns(table))) {
      const left = await db.all(sql`select 1 from ${table} where ${column} = ${ACCOUNT}`)
      expect(left, `${getTableName(table)}.${column.name} still names who was erased`).toEqual([])
    }
  }
})

test('the export tells its owner everything in the form that the wire says, and nobody else', async () => {
  const { app, deps, mails } = await makeEdge()
  const visitor = makeVisitor({ app, mails })
  expect((await visitor.ask('GET', '/api/account/export')).status).toBe(401)
  await visitor.signIn('lea@exemple.fr')
  await makeVisitor({ app, mails }, '192.0.2.9').signIn('tom@exemple.fr')
  const { body } = await visitor.ask('GET', '/api/account/export')
  const parsed = v.parse(v.strictObject(PersonalSchema.entries), body)
  expect(parsed).toMatchObject({
    account: { email: 'lea@exemple.fr' },
    sessions: [{ device: 'Chrome sur Android' }],
  })
  const text = JSON.stringify(body)
  expect(text).not.toContain('tom@')
  const [{ tokenHash } = { tokenHash: 'none' }] = await deps.db.select().from(schema.accountSessions)
  expect(text).not.toContain(tokenHash)
})
