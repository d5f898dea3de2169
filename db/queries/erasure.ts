import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import {
  accountSessions,
  accounts,
  audit,
  documents,
  freshCopies,
  guards,
  mails,
  mutations,
  passkeyChallenges,
  passkeys,
  photos,
  signInCodes,
} from '../schema/index.ts'
import { raiseCounter, SEQ } from './decisions.ts'

/** Stands where an erased account stood in what stays. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Ends the sessions and keys of an account: from then on no request is theirs. */
export function endSessions(db: Db, account: string): Write[] {
  return [
    db.delete(accountSessions).where(eq(accountSessions.accountId, account)),
    db.delete(passkeys).where(eq(passkeys.accountId, account)),
    db.delete(passkeyChallenges).where(eq(passkeyChallenges.accountId, account)),
  ]
}

/**
 * Takes an account out of every table. What is theirs goes; in what belongs to others nobody stands in their place. Its organisations'
 * devices begin anew, since a tombstone would keep the id. `closing`: organisations that nobody else is in. The batch is stale
 * (`isStale`) while an application of theirs still holds a place.
 */
export function writeErasure(
  db: Db,
  {
    account,
    addressHash,
    closing,
  }: { account: string; addressHash: string | null; closing: readonly string[] },
): Write[] {
  const theirs = sql`(account = ${account} or (kind = 'conflict' and value ->> '$.account' = ${account})
    or (kind = 'invitation' and value ->> '$.by' = ${account}))`
  return [
    db.insert(guards).select(sql`select not exists (select 1 from documents where account = ${account}
      and kind = 'application' and gone = 0 and value ->> '$.status' in ('proposed', 'waitlisted', 'offered', 'coming'))`),
    db.delete(guards),
    raiseCounter(db, 'seq', sql`1`),
    db
      .insert(freshCopies)
      .select(sql`select distinct channel, 1 from documents where ${theirs}`)
      .onConflictDoUpdate({ target: freshCopies.channel, set: { count: sql`${freshCopies.count} + 1` } }),
    db.delete(documents).where(theirs),
    ...writeClosing(db, closing),
    changed(db, sql`kind = 'organisation' and instr(value, ${account}) > 0`, {
      value: sql`json_set(value, '$.owners', (select json_group_array(o.value)
        from json_each(documents.value, '$.owners') as o where o.value <> ${account}))`,
    }),
    changed(db, sql`instr(value, ${account}) > 0`, { value: without(documents.value, account) }),
    db.update(mutations).set({ account: null, device: null }).where(eq(mutations.account, account)),
    db
      .update(mutations)
      .set({ changed: without(mutations.changed, account), details: without(mutations.details, account) })
      .where(sql`instr(changed, ${account}) > 0 or instr(details, ${account}) > 0`),
    db.update(audit).set({ account: null }).where(eq(audit.account, account)),
    db
      .update(audit)
      .set({ id: without(audit.id, account) })
      .where(sql`instr(id, ${account}) > 0`),
    db.delete(mails).where(eq(mails.account, account)),
    db.update(photos).set({ account: null }).where(eq(photos.account, account)),
    ...endSessions(db, account),
    ...(addressHash === null ? [] : [db.delete(signInCodes).where(eq(signInCodes.addressHash, addressHash))]),
    db.delete(accounts).where(eq(accounts.id, account)),
  ]
}

/** An organisation that nobody is in any more is deleted, and whom to reach for its missions is forgotten. */
function writeClosing(db: Db, closing: readonly string[]): Write[] {
  const channels = JSON.stringify(closing)
  const isIts = sql`channel in (select value from json_each(${channels}))`
  return [
    changed(db, sql`kind = 'organisation' and ${isIts}`, { gone: true }),
    changed(db, sql`kind = 'mission' and ${isIts}`, { value: sql`json_set(value, '$.texts.contact', '')` }),
  ]
}

function changed(db: Db, which: SQL, set: { value?: SQL; gone?: boolean }): Write {
  return db
    .update(documents)
    .set({ ...set, version: sql`${documents.version} + 1`, seq: SEQ })
    .where(which)
}

const without = (column: unknown, account: string): SQL =>
  sql`replace(${column as typeof documents.value}, ${account}, ${NOBODY})`
