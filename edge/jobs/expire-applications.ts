import { listLate } from '../../db/queries/applications.ts'
import type { Deps } from '../deps.ts'
import { pushByClock } from '../work/push.ts'

type ExpireDeps = Pick<Deps, 'db' | 'now' | 'newId' | 'log' | 'secret' | 'publicChanged'>

/** As many as one round takes; the rest is the next one's. */
const SLICE = 200

/**
 * Ends what was left in silence: applications whose promised answer did not come, and offers that nobody took, whose seats are free
 * again. Each is a mutation that the rules judge once more, so that two machines at once, or an answer at the same moment, do no harm.
 * Returns how many ended.
 */
export async function expireApplications(deps: ExpireDeps): Promise<number> {
  let ended = 0
  for (const args of await listLate(deps.db, deps.now(), SLICE)) {
    const { code } = await pushByClock(deps, { id: deps.newId(), name: 'application_expire', args })
    if (code === 'applied') ended++
  }
  return ended
}
