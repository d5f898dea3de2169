import { DAY_MS, KEPT } from '#domain/retention.ts'
import { commit } from '../../db/commit.ts'
import { expireMissions } from '../../db/import/expire-missions.ts'
import { forgetHolds } from '../../db/queries/holds.ts'
import { forgetOldMails } from '../../db/queries/mails.ts'
import { purgeMutations, purgeTombstones } from '../../db/queries/purges.ts'
import { loadExamples } from '../../db/seeds/load-examples.ts'
import type { Deps } from '../deps.ts'
import { forgetAbsences } from './forget-absences.ts'
import { forgetOldSignIns } from './forget-sign-ins.ts'
import { purgePhotos } from './purge-photos.ts'
import { refreshOwnMissions } from './refresh-own-missions.ts'

/** Without `blobs` or `secret`, as where the database alone is at hand, photos and absences wait for the next day. */
export type DailyDeps = Pick<Deps, 'db' | 'now' | 'newId' | 'log'> & Partial<Pick<Deps, 'blobs' | 'secret'>>

/**
 * What a new day asks for before catalogues are built: missions that are over leave, the examples roll on, what has been kept long
 * enough is forgotten.
 */
export async function runDaily({ blobs, secret, ...deps }: DailyDeps): Promise<void> {
  const { db } = deps
  const now = deps.now()
  const over = await expireMissions(db, now)
  const rolled = await loadExamples(db, { now, newId: deps.newId })
  const refreshed = await refreshOwnMissions(deps)
  await forgetOldSignIns(deps)
  if (secret !== undefined) await forgetAbsences({ ...deps, secret })
  await commit(db, [
    forgetHolds(db, now),
    ...purgeTombstones(db, now - KEPT.tombstoneDays * DAY_MS),
    purgeMutations(db, now - KEPT.mutationDays * DAY_MS),
    forgetOldMails(db, now - KEPT.mailDays * DAY_MS),
  ])
  if (blobs !== undefined) await purgePhotos({ ...deps, blobs })
  if (over + rolled + refreshed > 0) {
    deps.log(
      `a new day: ${over} missions over, ${rolled} examples rolled on, ${refreshed} own missions told again`,
    )
  }
}
