import { eq, lt, lte, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { authorMails } from '../schema/index.ts'

export type AuthorMail = Omit<typeof authorMails.$inferSelect, 'dueAt'>

/** Has the author of a mission told of a decision, in its batch; what they were to be told of an earlier one is over. */
export function insertAuthorMail(db: Db, mail: AuthorMail): Write[] {
  return [
    db.delete(authorMails).where(eq(authorMails.mission, mail.mission)),
    db.insert(authorMails).values({ ...mail, dueAt: mail.at }),
  ]
}

/** Mails that may leave at an instant (ms), the oldest first. */
export function listDueMails(db: Db, now: number, limit: number): Promise<AuthorMail[]> {
  const { mutation, mission, verdict, at } = authorMails
  return db
    .select({ mutation, mission, verdict, at })
    .from(authorMails)
    .where(lte(authorMails.dueAt, now))
    .orderBy(authorMails.dueAt)
    .limit(limit)
}

/** Takes a mail to send it; answers a row for the one job that did. */
export function claimMail(db: Db, mutation: string, now: number): Write {
  return db
    .update(authorMails)
    .set({ dueAt: null })
    .where(sql`${authorMails.mutation} = ${mutation} and ${authorMails.dueAt} <= ${now}`)
    .returning({ mutation: authorMails.mutation })
}

/** Puts a mail that was not taken back until an instant (ms). */
export function putBackMail(db: Db, mutation: string, dueAt: number): Write {
  return db.update(authorMails).set({ dueAt }).where(eq(authorMails.mutation, mutation))
}

/** Forgets a mail that was sent, or that nobody needs any more. */
export function forgetMail(db: Db, mutation: string): Write {
  return db.delete(authorMails).where(eq(authorMails.mutation, mutation))
}

/** Forgets mails of decisions before an instant (ms), such as one that a job was sending when it died. */
export function forgetOldMails(db: Db, before: number): Write {
  return db.delete(authorMails).where(lt(authorMails.at, before))
}

/** What a mail says of a mission. `isPublic`: citizens see it now. */
export type Told = { mission: unknown; organisation: string; name: string; isPublic: boolean }

/** A mission that stands, with its organisation's name. */
export async function findTold(db: Db, mission: string): Promise<Told | undefined> {
  const [row] = await db.all<{ mission: string; organisation: string; name: string; isPublic: number }>(sql`
    select m.value as mission, o.id as organisation, o.value ->> 'name' as name,
      exists (select 1 from missions where id = m.id and status = 'published' and visibility = 'public') as isPublic
    from documents as m join documents as o on o.kind = 'organisation' and o.id = m.channel and o.gone = 0
    where m.kind = 'mission' and m.id = ${mission} and m.gone = 0`)
  return row && { ...row, mission: JSON.parse(row.mission), isPublic: row.isPublic === 1 }
}

export type Author = { email: string; language: 'fr' | 'en' }

/** Whoever wrote or published a mission last, while they are in its organisation; else its owners. */
export async function listAuthors(db: Db, mission: string, organisation: string): Promise<Author[]> {
  return db.all<Author>(sql`
    with author as (select account from audit where kind = 'mission' and id = ${mission}
        and action in ('mission_create', 'mission_edit', 'mission_status', 'mission_restore', 'mission_appeal', 'conflict_settle')
        order by seq desc limit 1),
      members as (select account, value ->> 'role' as role from documents
        where kind = 'member' and channel = ${organisation} and gone = 0)
    select email, language from members as m join accounts as a on a.id = m.account
    where m.account in (select account from author)
      or m.role = 'owner' and not exists (select 1 from members where account in (select account from author))
    order by email`)
}
