import { commit } from '../../db/commit.ts'
import { forgetBlob, isBlobWanted, listRetiredBlobs } from '../../db/queries/catalogues.ts'
import type { Store } from './publish.ts'

/** How long a blob stays that no index names any more: a phone may hold an index as old as that. */
export const KEPT_MS = 30 * 86_400_000
const AT_ONCE = 500

/**
 * Removes blobs that were retired 30 days ago and that no index names again; how many. A builder records a blob before it puts
 * it, so that one which is made again while it is being removed here is seen afterwards, and put back.
 */
export async function removeRetiredBlobs({ db, blobs, now }: Store): Promise<number> {
  const until = now() - KEPT_MS
  let removed = 0
  for (const hash of await listRetiredBlobs(db, until, AT_ONCE)) {
    const bytes = await blobs.get(hash)
    const isNamed = await isBlobWanted(db, hash, until)
    await commit(db, [forgetBlob(db, hash, until)])
    if (isNamed) continue
    await blobs.remove(hash)
    if (bytes !== null && (await isBlobWanted(db, hash, until))) await blobs.put(hash, bytes)
    else removed++
  }
  return removed
}
