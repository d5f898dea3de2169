import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '../client.ts'

/** A value of `given`, the row of `json_each` that a statement reads: text, number or null as JSON has it. */
export function given(name: string): SQL {
  return sql`(given.value ->> ${sql.raw(`'$.${name}'`)})`
}

/**
 * An insert of any number of rows whose text and single argument stay the same, however many they are. One parameter per value
 * would make the embedded engine hold megabytes for each batch, until a garbage collection that it does not bring about.
 * `written` gives the expression of a column that is not simply given.
 */
export function insertRows<T extends SQLiteTable>(
  db: Db,
  table: T,
  rows: readonly T['$inferInsert'][],
  written: Record<string, SQL> = {},
) {
  const columns = Object.entries(getTableColumns(table))
  const values = rows.map((row) =>
    Object.fromEntries(
      columns.map(([name, column]) => {
        const value = row[name as keyof typeof row]
        return [name, value == null ? null : column.mapToDriverValue(value)]
      }),
    ),
  )
  const expressions = columns.map(([name]) => written[name] ?? given(name))
  return db
    .insert(table)
    .select(
      sql`select ${sql.join(expressions, sql`, `)} from json_each(${JSON.stringify(values)}) as given where true`,
    )
}
