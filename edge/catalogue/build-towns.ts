import { townsFile } from '#domain/place/towns-file.ts'
import { commit } from '../../db/commit.ts'
import { findSetting, keepBlobs, retireBlobs, upsertSetting } from '../../db/queries/catalogues.ts'
import { listTowns } from '../../db/queries/communes.ts'
import { blobHash } from '../blobs/blob-hash.ts'
import type { Store } from './publish.ts'

/** Settings that name the list of towns, and the version of the communes that it was made of. */
export const TOWNS = 'towns'
const TOWNS_GEO = 'towns_geo'

/** Stores the list of towns when the communes have changed since it was made, or when it is lost. */
export async function buildTowns({ db, blobs, now }: Store, geo: string, verify: boolean): Promise<void> {
  const [before, madeOf] = await Promise.all([findSetting(db, TOWNS), findSetting(db, TOWNS_GEO)])
  const isLost = verify && before !== undefined && (await blobs.get(before)) === null
  if (madeOf === geo && before !== undefined && !isLost) return
  const bytes = townsFile(await listTowns(db))
  const hash = await blobHash(bytes)
  await commit(db, [retireBlobs(db, [hash], now())])
  await blobs.put(hash, bytes)
  await commit(db, [
    retireBlobs(db, before === undefined ? [] : [before], now()),
    upsertSetting(db, TOWNS, hash),
    upsertSetting(db, TOWNS_GEO, geo),
    keepBlobs(db, [hash]),
  ])
}
