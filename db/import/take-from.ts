import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { counters } from '../schema/index.ts'

export type CounterName = 'seq' | 'mission_number' | 'organisation_number'

/**
 * Takes values of a counter inside one batch. `next` gives an expression for the next value, to be written between `first`,
 * which makes the counter, and `last`, which raises it by as many as were taken: nobody else writes in between.
 */
export type Counter = { next: () => SQL<number>; first: () => Write[]; last: () => Write[] }

export function takeFrom(db: Db, name: CounterName): Counter {
  let taken = 0
  const raised = (by: number) => sql<number>`${counters.value} + ${sql.raw(String(by))}`
  return {
    next() {
      taken++
      return sql<number>`(select ${raised(taken)} from ${counters} where ${counters.name} = ${name})`
    },
    first: () => (taken === 0 ? [] : [db.insert(counters).values({ name, value: 0 }).onConflictDoNothing()]),
    last: () =>
      taken === 0
        ? []
        : [
            db
              .update(counters)
              .set({ value: raised(taken) })
              .where(eq(counters.name, name)),
          ],
  }
}
