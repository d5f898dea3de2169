import { sql } from 'drizzle-orm'
import type { Held } from '#domain/work/attendance-doc.ts'
import type { Db } from '../client.ts'

/** An absence of somebody; ids as everywhere. */
export type Absence = Held & { organisation: string; account: string }

/** Absences that were said at or before an instant (ms), the oldest first. */
export function listAbsences(db: Db, until: number, limit: number): Promise<Absence[]> {
  return db.all<Absence>(sql`
    select channel as organisation, parent as mission, account,
      value ->> '$.session' as session, value ->> '$.date' as date
    from documents
    where kind = 'attendance' and gone = 0 and value ->> '$.absentAt' <= ${until}
    order by value ->> '$.absentAt' limit ${limit}`)
}
