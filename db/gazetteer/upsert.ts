import { sql } from 'drizzle-orm'
import { foldName } from '#domain/place/fold-name.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { communes } from '../schema/index.ts'
import type { Place } from './place.ts'

/** Rows in one statement: 12 values each, far below SQLite's 32,766. */
const ROWS = 200

/** Statements that write communes over what is there. `keepPositions` leaves those of known communes as they are. */
export function upsertCommunes(db: Db, places: readonly Place[], keepPositions: boolean): Write[] {
  const set = { ...FACTS, ...(keepPositions ? {} : POSITION) }
  return chunksOf(places, ROWS).map((chunk) =>
    db
      .insert(communes)
      .values(chunk.map((place) => ({ ...place, folded: foldName(place.name) })))
      .onConflictDoUpdate({ target: communes.insee, set }),
  )
}

const FACTS = {
  name: sql`excluded.name`,
  folded: sql`excluded.folded`,
  area: sql`excluded.area`,
  region: sql`excluded.region`,
  epci: sql`excluded.epci`,
  population: sql`excluded.population`,
  postcodes: sql`excluded.postcodes`,
  synonyms: sql`excluded.synonyms`,
}
const POSITION = { lat: sql`excluded.lat`, lon: sql`excluded.lon`, precision: sql`excluded.precision` }

export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
