import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { photos } from '../schema/index.ts'

/** The type of a photo whose bytes arrived; undefined when they did not. */
export async function findPhotoType(db: Db, hash: string): Promise<string | undefined> {
  const [row] = await db.select({ type: photos.type }).from(photos).where(eq(photos.hash, hash))
  return row?.type
}

/** Notes that a photo's bytes are in the store; one that comes again counts as come now. */
export function insertPhoto(db: Db, photo: typeof photos.$inferInsert): Write {
  return db
    .insert(photos)
    .values(photo)
    .onConflictDoUpdate({ target: photos.hash, set: { at: photo.at } })
}

const CITED = sql`select json_extract(value, '$.facts.photo.hash') as hash from documents where kind = 'mission'
  union select json_extract(value, '$.edit.facts.photo.hash') from documents where kind = 'conflict'
  union select json_extract(photo, '$.hash') from missions where photo is not null`

/** Photos that came before an instant and that nothing cites, at most `limit`. */
export async function listUncitedPhotos(db: Db, before: number, limit: number): Promise<string[]> {
  const rows = await db.all<{ hash: string }>(sql`select hash from photos where at < ${before}
    and hash not in (select hash from (${CITED}) where hash is not null) order by at limit ${limit}`)
  return rows.map(({ hash }) => hash)
}

/** Forgets a photo that came before an instant, unless something cites it by now. */
export function forgetPhoto(db: Db, hash: string, before: number): Write {
  return db
    .delete(photos)
    .where(
      sql`hash = ${hash} and at < ${before} and hash not in (select hash from (${CITED}) where hash is not null)`,
    )
}
