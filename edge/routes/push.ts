import { Hono } from 'hono'
import { PushSchema } from '#domain/wire/work.ts'
import type { Deps } from '../deps.ts'
import { getActor } from '../identity.ts'
import { readBody } from '../read-body.ts'
import { pushMutations } from '../work/push.ts'

/** How many bytes a push may have: twenty long texts, and room. */
export const PUSH_BYTES = 1024 * 1024

/** Takes what a device wrote. */
export const pushRoute = (deps: Deps) =>
  new Hono().post('/api/push', async (c) => {
    const actor = await getActor(deps, c)
    return c.json(await pushMutations(deps, actor, await readBody(c, PushSchema, PUSH_BYTES)))
  })
