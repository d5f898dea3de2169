import { Hono } from 'hono'
import { commit } from '../../../db/commit.ts'
import { removePasskey } from '../../../db/queries/passkeys.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { problem } from '../../problem.ts'

/** Takes a passkey of one's own away. */
export const removePasskeyRoute = (deps: Deps) =>
  new Hono().delete('/api/passkeys/:id', async (c) => {
    const actor = await getActor(deps, c)
    const [removed] = await commit(deps.db, [removePasskey(deps.db, actor.account, c.req.param('id'))])
    return removed?.rows[0] === undefined ? problem(c, 'not_found') : c.json({ removed: true })
  })
