import { Hono } from 'hono'
import { PushSchema } from '#domain/wire/work.ts'
import { findEpoch } from '../../db/queries/pulls.ts'
import type { Deps } from '../deps.ts'
import { getActor } from '../identity.ts'
import { Refused } from '../problem.ts'
import { readBody } from '../read-body.ts'
import { pushMutations } from '../work/push.ts'

/** How many bytes a push may have: twenty long texts, and room. */
export const PUSH_BYTES = 1024 * 1024

/**
 * Takes what a device wrote, if it was written for who is signed in and if the device knows of this life of the database: otherwise
 * it would be judged as somebody else's, or before what it rests on has come back. Throws Refused `behind`.
 */
export const pushRoute = (deps: Deps) =>
  new Hono().post('/api/push', async (c) => {
    const actor = await getActor(deps, c)
    const push = await readBody(c, PushSchema, PUSH_BYTES)
    if (push.account !== undefined && push.account !== actor.account) throw new Refused('behind')
    if (typeof push.epoch === 'string' && push.epoch !== (await findEpoch(deps.db)))
      throw new Refused('behind')
    return c.json(await pushMutations(deps, actor, push))
  })
