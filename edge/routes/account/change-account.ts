import { Hono } from 'hono'
import { ChangeAccountSchema } from '#domain/wire/account.ts'
import { commit } from '../../../db/commit.ts'
import { renameAccount } from '../../../db/queries/accounts.ts'
import { countTry } from '../../accounts/limits.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { readBody } from '../../read-body.ts'

/** Sets the first name that colleagues see. */
export const changeAccountRoute = (deps: Deps) =>
  new Hono().put('/api/account', async (c) => {
    const actor = await getActor(deps, c)
    const { name } = await readBody(c, ChangeAccountSchema)
    await countTry(deps, 'change', { account: actor.account })
    await commit(deps.db, [renameAccount(deps.db, actor.account, name || null)])
    return c.json({ me: { ...actor, name: name || null } })
  })
