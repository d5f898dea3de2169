import { Hono } from 'hono'
import { PERSONAL_VERSION, type Personal } from '#domain/wire/personal.ts'
import { readPersonal } from '../../../db/queries/personal.ts'
import { countTry } from '../../accounts/limits.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { Refused } from '../../problem.ts'

/** Everything that the server holds about who asks. */
export const exportAccountRoute = (deps: Deps) =>
  new Hono().get('/api/account/export', async (c) => {
    const actor = await getActor(deps, c)
    await countTry(deps, 'export', { account: actor.account })
    const rows = await readPersonal(deps.db, actor.account)
    if (rows === undefined) throw new Refused('signed_out')
    const exportedAt = new Date(deps.now()).toISOString()
    return c.json({ app: 'elan', version: PERSONAL_VERSION, exportedAt, ...rows } satisfies Personal)
  })
