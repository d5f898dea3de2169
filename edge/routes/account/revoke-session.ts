import { Hono } from 'hono'
import { commit } from '../../../db/commit.ts'
import { removeSession } from '../../../db/queries/accounts.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { problem } from '../../problem.ts'

/** Signs another device of one's own out, at its next contact. */
export const revokeSessionRoute = (deps: Deps) =>
  new Hono().delete('/api/sessions/:id', async (c) => {
    const actor = await getActor(deps, c)
    const [removed] = await commit(deps.db, [removeSession(deps.db, actor.account, c.req.param('id'))])
    return removed?.rows[0] === undefined ? problem(c, 'not_found') : c.json({ removed: true })
  })
