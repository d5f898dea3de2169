import { Hono } from 'hono'
import { HoldSchema } from '#domain/wire/hold.ts'
import { HOLD_MS } from '#domain/work/reply-times.ts'
import { commit } from '../../db/commit.ts'
import { insertHold } from '../../db/queries/holds.ts'
import { countTry } from '../accounts/limits.ts'
import type { Deps } from '../deps.ts'
import { readBody } from '../read-body.ts'
import { remoteOf } from '../remote.ts'

/** Keeps somebody's place while their mail is not confirmed. Nobody is asked who they are; it tells not whether the mission is there. */
export const holdRoute = (deps: Deps) =>
  new Hono().post('/api/holds', async (c) => {
    const hold = await readBody(c, HoldSchema)
    await countTry(deps, 'hold', { network: remoteOf(c) })
    const [held] = await commit(deps.db, [insertHold(deps.db, { ...hold, at: deps.now() })])
    return c.json({ until: Number(held?.rows[0]?.[0] ?? deps.now()) + HOLD_MS })
  })
