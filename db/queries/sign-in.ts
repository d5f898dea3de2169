import { and, eq, gt, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { KEPT, MINUTE_MS } from '#domain/retention.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { passkeyChallenges, rateLimits, signInCodes } from '../schema/index.ts'

/** How long a code and a challenge hold, in ms, and how often a code may be tried. */
export const CODE_MS = KEPT.codeMinutes * MINUTE_MS
export const CODE_TRIES = 5
export const CHALLENGE_MS = 5 * 60_000

/** Stands until later than now, but no later than anything can: a clock that was set back gives nobody more time. */
const holds = (
  expiresAt: SQL | typeof signInCodes.expiresAt | typeof passkeyChallenges.expiresAt,
  now: number,
  ms: number,
) => sql`${expiresAt} > ${now} and ${expiresAt} <= ${now + ms}`

type NewCode = { addressHash: string; codeHash: string; now: number }

/** Gives an address its code, in place of any that waited. */
export function replaceCode(db: Db, { addressHash, codeHash, now }: NewCode): Write {
  const set = { codeHash, tries: 0, expiresAt: now + CODE_MS }
  return db
    .insert(signInCodes)
    .values({ addressHash, ...set })
    .onConflictDoUpdate({ target: signInCodes.addressHash, set })
}

/** Takes one of the tries of an address's code; answers the code's hash unless it is over, tried too often or was never given. */
export function tryCode(db: Db, addressHash: string, now: number): Write {
  return db
    .update(signInCodes)
    .set({ tries: sql`${signInCodes.tries} + 1` })
    .where(
      and(
        eq(signInCodes.addressHash, addressHash),
        lt(signInCodes.tries, CODE_TRIES),
        holds(signInCodes.expiresAt, now, CODE_MS),
      ),
    )
    .returning({ codeHash: signInCodes.codeHash })
}

/** Uses a code up; answers a row for the one caller that did. */
export function spendCode(db: Db, addressHash: string, codeHash: string): Write {
  return db
    .delete(signInCodes)
    .where(and(eq(signInCodes.addressHash, addressHash), eq(signInCodes.codeHash, codeHash)))
    .returning({ addressHash: signInCodes.addressHash })
}

/** A window of `ms` in which a key may come up so often. */
export type Limit = { key: string; most: number; ms: number }

/** Counts one more under a limit's key; answers the count of the window, this one included. */
export function countUnder(db: Db, { key, ms }: Limit, now: number): Write {
  const isOver = sql`(${rateLimits.endsAt} <= ${now} or ${rateLimits.endsAt} > ${now + ms})`
  return db
    .insert(rateLimits)
    .values({ key, count: 1, endsAt: now + ms })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimits.count} + 1 end`,
        endsAt: sql`case when ${isOver} then ${now + ms} else ${rateLimits.endsAt} end`,
      },
    })
    .returning({ count: rateLimits.count })
}

type NewChallenge = { challengeHash: string; accountId: string | null; now: number }

/** Keeps a question for a passkey; `accountId` names who may answer it, null anyone. */
export function insertChallenge(db: Db, { challengeHash, accountId, now }: NewChallenge): Write {
  return db.insert(passkeyChallenges).values({ challengeHash, accountId, expiresAt: now + CHALLENGE_MS })
}

/** Uses a question up; answers a row when it stood, for this account or, with null, for anyone. */
export function spendChallenge(db: Db, { challengeHash, accountId, now }: NewChallenge): Write {
  return db
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.challengeHash, challengeHash),
        sql`${passkeyChallenges.accountId} is ${accountId}`,
        holds(passkeyChallenges.expiresAt, now, CHALLENGE_MS),
      ),
    )
    .returning({ challengeHash: passkeyChallenges.challengeHash })
}

/** Forgets codes, questions and counts that are over, or that only a clock set back could have left. */
export function forgetSignIns(db: Db, now: number): Write[] {
  const day = 86_400_000
  return [
    db
      .delete(signInCodes)
      .where(or(lte(signInCodes.expiresAt, now), gt(signInCodes.expiresAt, now + CODE_MS))),
    db
      .delete(passkeyChallenges)
      .where(or(lte(passkeyChallenges.expiresAt, now), gt(passkeyChallenges.expiresAt, now + CHALLENGE_MS))),
    db.delete(rateLimits).where(or(lte(rateLimits.endsAt, now), gt(rateLimits.endsAt, now + day))),
  ]
}
