import { expireMissions } from '../../db/import/expire-missions.ts'
import { loadExamples } from '../../db/seeds/load-examples.ts'
import type { Deps } from '../deps.ts'
import { forgetOldSignIns } from './forget-sign-ins.ts'

/** What a new day asks for before catalogues are built: missions that are over leave, the examples roll on, old sign-ins are forgotten. */
export async function runDaily(deps: Pick<Deps, 'db' | 'now' | 'newId' | 'log'>): Promise<void> {
  const over = await expireMissions(deps.db, deps.now())
  const rolled = await loadExamples(deps.db, { now: deps.now(), newId: deps.newId })
  await forgetOldSignIns(deps)
  if (over + rolled > 0) deps.log(`a new day: ${over} missions over, ${rolled} examples rolled on`)
}
