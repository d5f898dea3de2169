import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { counters } from '../schema/index.ts'

export type CounterName = 'seq' | 'mission_number' | 'organisation_number'

/**
 * Takes values of a counter inside one batch. `take` gives how far above the counter the next value lies, and `at` the value
 * itself, to be written between `first`, which makes the counter, and `last`, which raises it by as many as were taken.
 */
export type Counter = {
  take: () => number
  at: (offset: number | SQL) => SQL<number>
  first: () => Write[]
  last: () => Write[]
}

export function takeFrom(db: Db, name: CounterName): Counter {
  let taken = 0
  return {
    take: () => ++taken,
    at: (offset) => {
      const by = typeof offset === 'number' ? sql.raw(String(offset)) : offset
      return sql<number>`(select ${counters.value} from ${counters} where ${counters.name} = ${name}) + ${by}`
    },
    first: () => (taken === 0 ? [] : [db.insert(counters).values({ name, value: 0 }).onConflictDoNothing()]),
    last: () =>
      taken === 0
        ? []
        : [
            db
              .update(counters)
              .set({ value: sql`${counters.value} + ${taken}` })
              .where(eq(counters.name, name)),
          ],
  }
}
