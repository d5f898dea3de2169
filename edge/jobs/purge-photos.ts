import { DAY_MS, KEPT } from '#domain/retention.ts'
import { commit } from '../../db/commit.ts'
import { findPhotoType, forgetPhoto, listUncitedPhotos } from '../../db/queries/photos.ts'
import type { Deps } from '../deps.ts'

/** How long a photo may wait for the mutation that cites it, in ms. */
export const PHOTO_KEPT_MS = KEPT.photoDays * DAY_MS
const AT_ONCE = 500

/**
 * Removes the photos that came 30 days ago and that nothing cites; how many. Its row goes first, then its bytes: one that is sent
 * again in between has a row afterwards, and is put back.
 */
export async function purgePhotos({ db, blobs, now }: Pick<Deps, 'db' | 'blobs' | 'now'>): Promise<number> {
  const before = now() - PHOTO_KEPT_MS
  let removed = 0
  for (const hash of await listUncitedPhotos(db, before, AT_ONCE)) {
    const bytes = await blobs.get(hash)
    await commit(db, [forgetPhoto(db, hash, before)])
    if ((await findPhotoType(db, hash)) !== undefined) continue
    await blobs.remove(hash)
    if (bytes !== null && (await findPhotoType(db, hash)) !== undefined) await blobs.put(hash, bytes)
    else removed++
  }
  return removed
}
