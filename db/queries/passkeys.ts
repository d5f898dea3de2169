import { and, asc, eq, lt, or } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { accounts, passkeys } from '../schema/index.ts'

/** A key as its verification needs it; `publicKey` is COSE in base64url. */
export type Passkey = {
  id: string
  accountId: string
  email: string
  publicKey: string
  counter: number
  transports: string[]
}

/** A key by its credential id, with the address of its account. */
export async function findPasskey(db: Db, id: string): Promise<Passkey | undefined> {
  const [row] = await db
    .select({
      id: passkeys.id,
      accountId: passkeys.accountId,
      email: accounts.email,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
      transports: passkeys.transports,
    })
    .from(passkeys)
    .innerJoin(accounts, eq(accounts.id, passkeys.accountId))
    .where(eq(passkeys.id, id))
  return row
}

/** The keys of an account, first made first. */
export async function listPasskeys(
  db: Db,
  accountId: string,
): Promise<{ id: string; device: string; createdDay: number; transports: string[] }[]> {
  return db
    .select({
      id: passkeys.id,
      device: passkeys.device,
      createdDay: passkeys.createdDay,
      transports: passkeys.transports,
    })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(asc(passkeys.createdDay), asc(passkeys.id))
}

type NewPasskey = Omit<Passkey, 'email'> & { device: string; day: number }

/** Gives an account a key; a credential id that is taken stays with whom it was. */
export function insertPasskey(db: Db, { day, ...key }: NewPasskey): Write {
  return db
    .insert(passkeys)
    .values({ ...key, createdDay: day, usedDay: day })
    .onConflictDoNothing()
    .returning({ id: passkeys.id })
}

/** Notes a key's use; answers a row unless another use went as far: a key that counts never counts twice. */
export function usePasskey(db: Db, id: string, counter: number, day: number): Write {
  return db
    .update(passkeys)
    .set({ counter, usedDay: day })
    .where(and(eq(passkeys.id, id), or(eq(passkeys.counter, 0), lt(passkeys.counter, counter))))
    .returning({ id: passkeys.id })
}

/** Takes a key of this account away; answers its id when there was one. */
export function removePasskey(db: Db, accountId: string, id: string): Write {
  return db
    .delete(passkeys)
    .where(and(eq(passkeys.accountId, accountId), eq(passkeys.id, id)))
    .returning({ id: passkeys.id })
}
