import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { photos } from '../schema/index.ts'

/** The type of a photo that a mission shows to citizens now; undefined when none does. */
export async function findPublicPhotoType(db: Db, hash: string): Promise<string | undefined> {
  const [row] = await db.all<{ type: string }>(sql`select type from photos where hash = ${hash}
    and exists (select 1 from missions where "photo" ->> '$.hash' = ${hash} and "photo" is not null
      and status = 'published' and visibility = 'public')`)
  return row?.type
}

/**
 * The type of a photo that an account may see though citizens do not: a member's of what cites it, a reader's when it is or was in
 * the queue of their territory, any for an administrator.
 */
export async function findReadablePhotoType(
  db: Db,
  hash: string,
  { account, isAdministrator }: { account: string; isAdministrator: boolean },
): Promise<string | undefined> {
  const cites = sql`coalesce(m.value ->> '$.facts.photo.hash', m.value ->> '$.edit.facts.photo.hash') = ${hash}`
  const [row] = await db.all<{ type: string }>(sql`select type from photos where hash = ${hash}
    and (${isAdministrator ? 1 : 0}
      or exists (select 1 from documents as own
        join documents as m on m.channel = own.channel and m.kind in ('mission', 'conflict')
        where own.kind = 'member' and own.account = ${account} and own.gone = 0 and ${cites})
      or exists (select 1 from documents as c
        join documents as r on r.channel = c.channel and r.kind = 'review'
        join documents as m on m.kind = 'mission' and m.id = r.id
        where c.kind = 'catalyst' and c.account = ${account} and c.gone = 0 and ${cites}))`)
  return row?.type
}

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
