import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { settings } from '../schema/index.ts'

/** `gazetteer_version`: what was loaded last. `geo_positions`: 'imported' once positions were replaced. `geo_version`: a count. */
type Name = 'gazetteer_version' | 'geo_positions' | 'geo_version'

/** What a setting of the gazetteer says; undefined before the first load. */
export async function findGeoSetting(db: Db, name: Name): Promise<string | undefined> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.name, name))
  return row?.value
}

/** Version of the communes as they are now: the files of places must be built again when it changed. '0' before the first load. */
export async function findGeoVersion(db: Db): Promise<string> {
  return (await findGeoSetting(db, 'geo_version')) ?? '0'
}

export function setGeoSetting(db: Db, name: Exclude<Name, 'geo_version'>, value: string): Write {
  return db
    .insert(settings)
    .values({ name, value })
    .onConflictDoUpdate({ target: settings.name, set: { value } })
}

export function raiseGeoVersion(db: Db): Write {
  return db
    .insert(settings)
    .values({ name: 'geo_version', value: '1' })
    .onConflictDoUpdate({ target: settings.name, set: { value: sql`${settings.value} + 1` } })
}
