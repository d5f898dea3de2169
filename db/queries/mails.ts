import { lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { APPLICANT_KINDS, mails, type PEOPLE_KINDS, VERDICT_KINDS } from '../schema/index.ts'

export type MailKind = typeof mails.$inferSelect.kind
export type VerdictKind = (typeof VERDICT_KINDS)[number]
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]
export type PeopleKind = (typeof PEOPLE_KINDS)[number]
export type WaitingMail = Omit<typeof mails.$inferSelect, 'dueAt'>

/** A mail that a mutation brings about; `at` (ms) is when it may leave. */
type New<K extends MailKind> = { mutation: string; kind: K; mission: string; at: number }

/** Has the author of a mission told of a verdict, in its batch; what they were to be told of an earlier one is over. */
export function insertVerdictMail(db: Db, mail: New<VerdictKind>): Write[] {
  return insertInPlace(db, { ...mail, account: null }, VERDICT_KINDS)
}

/** Has whoever proposed their help told where they stand, in the batch that says so; where they stood before is over. */
export function insertApplicantMail(db: Db, mail: New<ApplicantKind> & { account: string }): Write[] {
  return insertInPlace(db, mail, APPLICANT_KINDS)
}

function insertInPlace(
  db: Db,
  { mutation, ...mail }: New<MailKind> & { account: string | null },
  over: readonly MailKind[],
): Write[] {
  const { mission, account } = mail
  return [
    db.delete(mails).where(sql`${mails.mission} = ${mission} and ${mails.account} is ${account}
      and ${mails.kind} in (select value from json_each(${JSON.stringify(over)}))`),
    db.insert(mails).values({ ...mail, id: idOf(mutation, mail.kind), dueAt: mail.at }),
  ]
}

/**
 * Has those who write for a mission told of people, in the batch of the step. While a mail that says the same waits to leave between
 * `from` and `to` (ms), none is added: that one tells both, and is tried for as long as the later would have been.
 */
export function insertPeopleMail(
  db: Db,
  { mutation, kind, mission, at }: New<PeopleKind>,
  { from, to }: { from: number; to: number },
): Write[] {
  const same = sql`kind = ${kind} and mission = ${mission} and account is null and due_at between ${from} and ${to}`
  return [
    db
      .update(mails)
      .set({ at: sql`max(at, ${at})` })
      .where(same),
    db.insert(mails).select(sql`select ${idOf(mutation, kind)}, ${kind}, ${mission}, null, ${at}, ${at}
      where not exists (select 1 from mails where ${same})`),
  ]
}

const idOf = (mutation: string, kind: MailKind): string => `${mutation}:${kind}`

/** Mails that may leave at an instant (ms), the oldest first. */
export function listDueMails(db: Db, now: number, limit: number): Promise<WaitingMail[]> {
  const { id, kind, mission, account, at } = mails
  return db
    .select({ id, kind, mission, account, at })
    .from(mails)
    .where(lte(mails.dueAt, now))
    .orderBy(mails.dueAt)
    .limit(limit)
}

/** Takes a mail to send it; answers a row for the one job that did. */
export function claimMail(db: Db, id: string, now: number): Write {
  return db
    .update(mails)
    .set({ dueAt: null })
    .where(sql`${mails.id} = ${id} and ${mails.dueAt} <= ${now}`)
    .returning({ id: mails.id })
}

/** Puts a mail that was not taken back until an instant (ms); one that came meanwhile and says the same by then takes its place. */
export function putBackMail(db: Db, { id, kind, mission, account }: WaitingMail, dueAt: number): Write[] {
  return [
    db.delete(mails).where(sql`${isMail(id)} and exists (select 1 from mails as other where other.id <> ${id}
      and other.kind = ${kind} and other.mission = ${mission} and other.account is ${account} and other.due_at <= ${dueAt})`),
    db.update(mails).set({ dueAt }).where(isMail(id)),
  ]
}

/** Forgets a mail that was sent, or that nobody needs any more. */
export function forgetMail(db: Db, id: string): Write[] {
  return [db.delete(mails).where(isMail(id))]
}

const isMail = (id: string): SQL => sql`${mails.id} = ${id}`

/** Forgets mails that were to leave before an instant (ms), such as one that a job was sending when it died. */
export function forgetOldMails(db: Db, before: number): Write {
  return db.delete(mails).where(lt(mails.at, before))
}
