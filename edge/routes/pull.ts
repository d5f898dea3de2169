import { Hono } from 'hono'
import { PullSchema } from '#domain/wire/work.ts'
import type { Deps } from '../deps.ts'
import { getActor } from '../identity.ts'
import { readBody } from '../read-body.ts'
import { pullChanges } from '../work/pull.ts'

/** Gives a device what changed, and what became of what it wrote. */
export const pullRoute = (deps: Deps) =>
  new Hono().post('/api/pull', async (c) => {
    const actor = await getActor(deps, c)
    return c.json(await pullChanges(deps, actor, await readBody(c, PullSchema), deps.pullPage))
  })
