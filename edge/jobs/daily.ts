import { commit } from '../../db/commit.ts'
import { expireMissions } from '../../db/import/expire-missions.ts'
import { forgetHolds } from '../../db/queries/holds.ts'
import { forgetOldMails } from '../../db/queries/mails.ts'
import { purgeMutations, purgeTombstones } from '../../db/queries/purges.ts'
import { loadExamples } from '../../db/seeds/load-examples.ts'
import type { Deps } from '../deps.ts'
import { forgetOldSignIns } from './forget-sign-ins.ts'
import { purgePhotos } from './purge-photos.ts'
import { refreshOwnMissions } from './refresh-own-missions.ts'

const DAY_MS = 86_400_000
/** How long a deleted document is still told to devices, and a mutation recognised when it comes again (13 months). */
const TOMBSTONE_DAYS = 180
const MUTATION_DAYS = 396
/** A mail that a job was sending when it died is in nobody's hands. */
const MAIL_DAYS = 7

/** Without `blobs`, as where the database alone is at hand, photos wait for the next day. */
export type DailyDeps = Pick<Deps, 'db' | 'now' | 'newId' | 'log'> & Partial<Pick<Deps, 'blobs'>>

/**
 * What a new day asks for before catalogues are built: missions that are over leave, the examples roll on, what has been kept long
 * enough is forgotten.
 */
export async function runDaily({ blobs, ...deps }: DailyDeps): Promise<void> {
  const { db } = deps
  const now = deps.now()
  const over = await expireMissions(db, now)
  const rolled = await loadExamples(db, { now, newId: deps.newId })
  const refreshed = await refreshOwnMissions(deps)
  await forgetOldSignIns(deps)
  await commit(db, [
    ...purgeTombstones(db, now - TOMBSTONE_DAYS * DAY_MS),
    forgetHolds(db, now),
    purgeMutations(db, now - MUTATION_DAYS * DAY_MS),
    forgetOldMails(db, now - MAIL_DAYS * DAY_MS),
  ])
  if (blobs !== undefined) await purgePhotos({ ...deps, blobs })
  if (over + rolled + refreshed > 0) {
    deps.log(
      `a new day: ${over} missions over, ${rolled} examples rolled on, ${refreshed} own missions told again`,
    )
  }
}
