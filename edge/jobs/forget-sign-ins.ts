import { commit } from '../../db/commit.ts'
import { removeIdleSessions } from '../../db/queries/accounts.ts'
import { forgetSignIns } from '../../db/queries/sign-in.ts'
import type { Deps } from '../deps.ts'
import { epochDay, IDLE_DAYS } from '../identity.ts'

/** Forgets codes, questions to passkeys and counts that are over, and sessions that nobody used for long. */
export async function forgetOldSignIns({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
  await commit(db, [...forgetSignIns(db, now()), removeIdleSessions(db, epochDay(now()) - IDLE_DAYS)])
}
