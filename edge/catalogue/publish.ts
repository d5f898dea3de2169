import { commit } from '../../db/commit.ts'
import {
  keepBlobs,
  LEASE_MS,
  type Lease,
  releaseCatalogue,
  retireBlobs,
  saveCatalogue,
} from '../../db/queries/catalogues.ts'
import type { Deps } from '../deps.ts'
import { type AreaState, blobsOf, toAreaState } from './area-state.ts'
import type { BlobDraft } from './blob-draft.ts'

export type Store = Pick<Deps, 'db' | 'blobs' | 'now'>

/**
 * Makes a state the one that is served: its new blobs are recorded as named by nothing, then put, then one batch names them and
 * retires those that the state before named alone. False, and nothing is named, when another builder has taken the area.
 */
export async function publish(
  { db, blobs, now }: Store,
  lease: Lease,
  state: AreaState,
  builtSeq: number,
  draft: BlobDraft,
): Promise<boolean> {
  const named = new Set(blobsOf(state))
  const coming = [...draft.fresh].filter(([hash]) => named.has(hash))
  const hashes = coming.map(([hash]) => hash)
  if (hashes.length > 0) await commit(db, [retireBlobs(db, hashes, now())])
  for (const [hash, bytes] of coming) await blobs.put(hash, bytes)

  const before = toAreaState(lease.state)
  const leaving = (before ? blobsOf(before) : []).filter((hash) => !named.has(hash))
  const leaseUntil = now() + LEASE_MS
  const results = await commit(db, [
    retireBlobs(db, leaving, now(), lease),
    keepBlobs(db, hashes, lease),
    saveCatalogue(db, { area: lease.area, fence: lease.fence, builtSeq, state, leaseUntil }),
  ])
  return results.at(-1)?.rowsAffected === 1
}

/** Gives the area back for the next builder. */
export async function release({ db }: Pick<Store, 'db'>, lease: Lease): Promise<void> {
  await commit(db, [releaseCatalogue(db, lease)])
}
