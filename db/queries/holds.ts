import { eq, lt, sql } from 'drizzle-orm'
import { HOLD_MS } from '#domain/work/reply-times.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { holds } from '../schema/index.ts'

type Hold = typeof holds.$inferSelect

/** Holds a place from `at` (ms) on. The same again changes nothing; answers the instant that counts. */
export function insertHold(db: Db, hold: Hold): Write {
  return db
    .insert(holds)
    .values(hold)
    .onConflictDoUpdate({ target: holds.mutation, set: { at: sql`${holds.at}` } })
    .returning({ at: holds.at })
}

/** The proposal has come. */
export function removeHold(db: Db, mutation: string): Write {
  return db.delete(holds).where(eq(holds.mutation, mutation))
}

/** Lets go of places whose 72 hours are over at `now` (ms). */
export function forgetHolds(db: Db, now: number): Write {
  return db.delete(holds).where(lt(holds.at, now - HOLD_MS))
}
