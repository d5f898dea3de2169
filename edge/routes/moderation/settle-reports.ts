import { Hono } from 'hono'
import { SettleReportsSchema } from '#domain/wire/moderation.ts'
import { commit } from '../../../db/commit.ts'
import { isStale } from '../../../db/queries/decisions.ts'
import { findReported, writeSettled } from '../../../db/queries/reports.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { Refused } from '../../problem.ts'
import { readBody } from '../../read-body.ts'

/**
 * A reader deals with the reports on a mission. No mutation: what came from a source is no document, and the next reading of
 * its source has to respect what was decided. Whoever may not is told that nothing is there.
 */
export const settleReportsRoute = (deps: Deps) =>
  new Hono().post('/api/reports/settle', async (c) => {
    const actor = await getActor(deps, c)
    const { number, verdict } = await readBody(c, SettleReportsSchema)
    const mission = await findReported(deps.db, number)
    if (mission === undefined) throw new Refused('not_found')
    try {
      await commit(deps.db, writeSettled(deps.db, actor, { mission, verdict, at: deps.now() }))
    } catch (error) {
      if (isStale(error)) throw new Refused('not_found')
      throw error
    }
    if (verdict === 'hide') deps.publicChanged?.()
    return c.json({ settled: true })
  })
