import { type Client, createClient } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import * as schema from './schema/index.ts'

export type Db = LibSQLDatabase<typeof schema> & { $client: Client }

/** Opens a database: `file:` for an embedded one, `libsql:` or `http(s):` for a server. The caller closes `db.$client`. */
export function openDatabase(url: string, authToken?: string): Db {
  return fromClient(createClient({ url, ...(authToken === undefined ? {} : { authToken }) }))
}

/** The same over a client that the runtime made itself (Workers use the web one). */
export function fromClient(client: Client): Db {
  return drizzle(client, { schema, casing: 'snake_case' })
}
