import { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import { identify } from '../../identity.ts'

/** Who the browser is signed in as; nobody is an answer like another. */
export const whoAmIRoute = (deps: Deps) =>
  new Hono().get('/api/session', async (c) => c.json({ me: (await identify(deps, c)) ?? null }))
