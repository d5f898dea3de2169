import { asc } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { areaChanges, counters, missions, organisations, placements } from '../../db/schema/index.ts'

/** All that the outside can see of an instance. Run ids and clocks aside, the same feeds give the same. */
export async function everything(db: Db) {
  return {
    missions: (await db.select().from(missions).orderBy(asc(missions.clientId))).map(
      ({ lastSeenAt, ...row }) => row,
    ),
    placements: await db
      .select()
      .from(placements)
      .orderBy(asc(placements.missionId), asc(placements.ordinal)),
    organisations: await db.select().from(organisations).orderBy(asc(organisations.number)),
    changes: await db.select().from(areaChanges).orderBy(asc(areaChanges.seq), asc(areaChanges.area)),
    counters: await db.select().from(counters).orderBy(asc(counters.name)),
  }
}
