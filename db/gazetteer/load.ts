import { inArray } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { commit } from '../commit.ts'
import { communes } from '../schema/index.ts'
import { decodePlaces } from './form.ts'
import type { Place } from './place.ts'
import { readCommittedGazetteer } from './read-committed.ts'
import { chunksOf, upsertCommunes } from './upsert.ts'
import { findGeoSetting, raiseGeoVersion, setGeoSetting } from './versions.ts'

/** Communes written in one batch: short enough for the server to answer in between. */
const BATCH = 2000

/**
 * Fills the table of communes from the gazetteer that comes with the project, and tells how many are done after each batch.
 * Does nothing when this version is there already; after a cut it begins again, harmlessly. Positions that were imported
 * stay. Returns how many communes were written. `text` is what `readCommittedGazetteer` reads.
 */
export async function loadGazetteer(
  db: Db,
  onProgress: (done: number, total: number) => void = () => {},
  text: string = readCommittedGazetteer(),
): Promise<number> {
  const version = text.slice(0, text.indexOf('\n'))
  if ((await findGeoSetting(db, 'gazetteer_version')) === version) return 0
  const { places } = decodePlaces(text)
  const keepPositions = (await findGeoSetting(db, 'geo_positions')) === 'imported'
  let done = 0
  for (const chunk of chunksOf(places, BATCH)) {
    await commit(db, upsertCommunes(db, chunk, keepPositions))
    done += chunk.length
    onProgress(done, places.length)
  }
  await commit(db, [
    ...(await deleteGone(db, places)),
    setGeoSetting(db, 'gazetteer_version', version),
    raiseGeoVersion(db),
  ])
  return places.length
}

async function deleteGone(db: Db, places: readonly Place[]) {
  const known = new Set(places.map((place) => place.insee))
  const there = await db.select({ insee: communes.insee }).from(communes)
  const gone = there.map((row) => row.insee).filter((insee) => !known.has(insee))
  return chunksOf(gone, 1000).map((codes) => db.delete(communes).where(inArray(communes.insee, codes)))
}
