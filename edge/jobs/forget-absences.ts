import { ABSENCE_MS } from '#domain/work/presence-rules.ts'
import { listAbsences } from '../../db/queries/attendances.ts'
import type { Deps } from '../deps.ts'
import { pushByClock } from '../work/push.ts'

type ForgetDeps = Pick<Deps, 'db' | 'now' | 'newId' | 'log' | 'secret'>

/** As many as are read at once. */
const SLICE = 200

/** Forgets absences that are three months old, each by a mutation that the rules judge; safe to run twice and on two machines. */
export async function forgetAbsences(deps: ForgetDeps): Promise<void> {
  for (;;) {
    const old = await listAbsences(deps.db, deps.now() - ABSENCE_MS, SLICE)
    let forgotten = 0
    for (const args of old) {
      const { code } = await pushByClock(deps, { id: deps.newId(), name: 'absence_forget', args })
      if (code === 'applied') forgotten++
    }
    if (old.length < SLICE || forgotten === 0) return
  }
}
