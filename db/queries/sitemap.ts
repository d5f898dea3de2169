import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'

/** Communes where a public mission that is not an example stands, by code, with the gazetteer's name of each. */
export async function listSitemapCommunes(db: Db): Promise<{ insee: string; name: string; area: string }[]> {
  return await db.all(sql`
    select c.insee as insee, c.name as name, c.area as area from communes c
    where exists (
      select 1 from placements p join missions m on m.id = p.mission_id
      where p.area = c.area and p.insee = c.insee
        and m.status = 'published' and m.visibility = 'public' and m.example = 0)
    order by c.insee`)
}
