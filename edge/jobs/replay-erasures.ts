import { commit } from '../../db/commit.ts'
import { findSetting, upsertSetting } from '../../db/queries/catalogues.ts'
import { listAccountsAnywhere } from '../../db/queries/personal.ts'
import { findEpoch } from '../../db/queries/pulls.ts'
import { type EraseDeps, eraseAccount } from '../accounts/erase-account.ts'
import { isMarkedErased } from '../accounts/erased-marks.ts'

const SLICE = 200
/** Above every account's id. */
const DONE = '~'

/**
 * Erases again whoever a restored backup brought back: every account of the database whose mark says that it was erased. `all` looks at
 * once and whatever was done before, as at start on Node; otherwise one slice, and nothing once this life of the database was looked
 * through. Returns how many were erased again.
 */
export async function replayErasures(deps: EraseDeps, { all = false } = {}): Promise<number> {
  const { db } = deps
  const epoch = await findEpoch(db)
  const [seen, position = ''] = ((await findSetting(db, 'erasures_replayed')) ?? '').split(' ')
  let after = !all && seen === (epoch || '-') ? position : ''
  let erased = 0
  while (after !== DONE) {
    const ids = await listAccountsAnywhere(db, after, SLICE)
    for (const id of ids) {
      if (!(await isMarkedErased(deps, id))) continue
      await eraseAccount(deps, id)
      erased++
    }
    after = ids.length < SLICE ? DONE : (ids.at(-1) ?? DONE)
    await commit(db, [upsertSetting(db, 'erasures_replayed', `${epoch || '-'} ${after}`)])
    if (!all) break
  }
  if (erased > 0) deps.log(`erased again ${erased} people whom a backup had brought back`)
  return erased
}
