import { Hono } from 'hono'
import { listCatalysts } from '../../../db/queries/reviews.ts'
import type { Deps } from '../../deps.ts'
import { getAdministrator } from '../../identity.ts'

/** Who reads in which territory, for administrators. */
export const listCatalystsRoute = (deps: Deps) =>
  new Hono().get('/api/catalysts', async (c) => {
    await getAdministrator(deps, c)
    return c.json({ catalysts: await listCatalysts(deps.db) })
  })
