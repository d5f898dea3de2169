import { lt, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { documents, mutations, settings } from '../schema/index.ts'

/**
 * Forgets tombstones that were made at or before an instant (ms), and raises `floor` to the last sequence of then: a device that has
 * not read so far begins anew. Nothing recorded by then: the floor stays.
 */
export function purgeTombstones(db: Db, until: number): Write[] {
  const floor = sql`(select cast(value as integer) from settings where name = 'floor')`
  return [
    db
      .insert(settings)
      .select(
        sql`select 'floor', cast(max(seq) as text) from mutations where at <= ${until} having max(seq) is not null`,
      )
      .onConflictDoUpdate({
        target: settings.name,
        set: { value: sql`excluded.value` },
        setWhere: sql`cast(excluded.value as integer) > cast(${settings.value} as integer)`,
      }),
    db.delete(documents).where(sql`${documents.gone} = 1 and ${documents.seq} <= ${floor}`),
  ]
}

/** Forgets what became of the mutations that were recorded before an instant (ms). */
export function purgeMutations(db: Db, before: number): Write {
  return db.delete(mutations).where(lt(mutations.at, before))
}
