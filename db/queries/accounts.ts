import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { accountSessions, accounts } from '../schema/index.ts'

export type Account = { id: string; email: string; name: string | null; language: 'fr' | 'en' }

const COLUMNS = { id: accounts.id, email: accounts.email, name: accounts.name, language: accounts.language }

/** The account of an address; undefined when nobody proved it yet. */
export async function findAccountByEmail(db: Db, email: string): Promise<Account | undefined> {
  const [row] = await db.select(COLUMNS).from(accounts).where(eq(accounts.email, email))
  return row
}

/** An account by its id. */
export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  const [row] = await db.select(COLUMNS).from(accounts).where(eq(accounts.id, id))
  return row
}

type NewAccount = Pick<Account, 'id' | 'email' | 'language'> & { createdDay: number }

/** Gives an address its account, unless it has one: then the language alone changes. Answers the row's id. */
export function insertAccount(db: Db, account: NewAccount): Write {
  return db
    .insert(accounts)
    .values(account)
    .onConflictDoUpdate({ target: accounts.email, set: { language: account.language } })
    .returning({ id: accounts.id })
}

/** Sets the first name, or takes it away. */
export function renameAccount(db: Db, id: string, name: string | null): Write {
  return db.update(accounts).set({ name }).where(eq(accounts.id, id))
}

/** Who a session stands for. */
export type SessionOwner = {
  session: string
  account: string
  email: string
  name: string | null
  usedDay: number
}

/** The session of a token's SHA-256, if it was used on `sinceDay` or later. */
export async function findSession(
  db: Db,
  tokenHash: string,
  sinceDay: number,
): Promise<SessionOwner | undefined> {
  const [row] = await db
    .select({
      session: accountSessions.id,
      account: accounts.id,
      email: accounts.email,
      name: accounts.name,
      usedDay: accountSessions.usedDay,
    })
    .from(accountSessions)
    .innerJoin(accounts, eq(accounts.id, accountSessions.accountId))
    .where(and(eq(accountSessions.tokenHash, tokenHash), gte(accountSessions.usedDay, sinceDay)))
  return row
}

type NewSession = { id: string; tokenHash: string; email: string; device: string; day: number }

/** Opens a session for the account of an address, which the same batch may have made. */
export function insertSession(db: Db, { id, tokenHash, email, device, day }: NewSession): Write {
  const row = sql`select ${id}, ${tokenHash}, id, ${device}, ${day}, ${day} from accounts where email = ${email}`
  return db.insert(accountSessions).select(row)
}

/** Notes the day on which a session was last used. */
export function useSession(db: Db, id: string, day: number): Write {
  return db.update(accountSessions).set({ usedDay: day }).where(eq(accountSessions.id, id))
}

/** The sessions of an account that were used on `sinceDay` or later, last used first. */
export async function listSessions(
  db: Db,
  accountId: string,
  sinceDay: number,
): Promise<{ id: string; device: string; usedDay: number }[]> {
  return db
    .select({ id: accountSessions.id, device: accountSessions.device, usedDay: accountSessions.usedDay })
    .from(accountSessions)
    .where(and(eq(accountSessions.accountId, accountId), gte(accountSessions.usedDay, sinceDay)))
    .orderBy(desc(accountSessions.usedDay), asc(accountSessions.id))
}

/** Ends a session of this account; answers its id when there was one. */
export function removeSession(db: Db, accountId: string, id: string): Write {
  return db
    .delete(accountSessions)
    .where(and(eq(accountSessions.accountId, accountId), eq(accountSessions.id, id)))
    .returning({ id: accountSessions.id })
}

/** Ends the session that a token opened, whoever it is of. */
export function removeSessionOfToken(db: Db, tokenHash: string): Write {
  return db.delete(accountSessions).where(eq(accountSessions.tokenHash, tokenHash))
}

/** Forgets sessions that were last used before a day. */
export function removeIdleSessions(db: Db, beforeDay: number): Write {
  return db.delete(accountSessions).where(lt(accountSessions.usedDay, beforeDay))
}
