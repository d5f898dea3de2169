import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'

/** An application whose delay is over; ids as everywhere. */
export type Late = { organisation: string; mission: string; account: string }

/** Applications that wait for an answer, or offers that wait for a « Je viens », beyond their delay at `now` (ms), the oldest delay first. */
export function listLate(db: Db, now: number, limit: number): Promise<Late[]> {
  return db.all<Late>(sql`
    select channel as organisation, parent as mission, account from documents
    where kind = 'application' and gone = 0 and (
      (value ->> '$.status' = 'proposed' and value ->> '$.answerBy' <= ${now})
      or (value ->> '$.status' = 'offered' and value ->> '$.offerUntil' <= ${now}))
    order by coalesce(value ->> '$.answerBy', value ->> '$.offerUntil') limit ${limit}`)
}
