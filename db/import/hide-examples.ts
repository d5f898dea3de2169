import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { areaChanges, counters, missions, sources } from '../schema/index.ts'

/**
 * Writes that take the demonstration away for good, in one batch: examples are hidden as gone from their source, catalogues are
 * told, and the demonstration is named as a source no more. Nothing to take away: they change nothing, no sequence either.
 */
export function hideExamples(db: Db): Write[] {
  const shown = sql`${missions.example} and ${missions.status} = 'published' and ${missions.visibility} = 'public'`
  const count = sql<number>`(select count(*) from ${missions} where ${shown})`
  return [
    db.insert(counters).values({ name: 'seq', value: 0 }).onConflictDoNothing(),
    db
      .insert(areaChanges)
      .select(sql`
        select p.area, p.mission_id, 'row', (select value from counters where name = 'seq') + m.place
        from (select id, row_number() over (order by number) as place from ${missions} where ${shown}) m
        join (select distinct area, mission_id from placements) p on p.mission_id = m.id where true`)
      .onConflictDoUpdate({
        target: [areaChanges.area, areaChanges.missionId, areaChanges.kind],
        set: { seq: sql`excluded.seq` },
      }),
    db
      .update(counters)
      .set({ value: sql`${counters.value} + ${count}` })
      .where(sql`${counters.name} = 'seq'`),
    db
      .update(missions)
      .set({
        visibility: 'hidden',
        visibilityReason: 'source_gone',
        seq: sql`(select value from counters where name = 'seq')`,
      })
      .where(shown),
    db.update(sources).set({ lastReadAt: null }).where(eq(sources.kind, 'example')),
  ]
}
