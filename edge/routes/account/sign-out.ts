import { Hono } from 'hono'
import { commit } from '../../../db/commit.ts'
import { removeSessionOfToken } from '../../../db/queries/accounts.ts'
import type { Deps } from '../../deps.ts'
import { tokenOf } from '../../identity.ts'
import { plainHash } from '../../keyed-hash.ts'
import { ownOrigin } from '../../own-origin.ts'
import { takeCookie } from '../../session-cookie.ts'

/** Ends the session of the browser, if it has one. */
export const signOutRoute = (deps: Deps) =>
  new Hono().delete('/api/session', async (c) => {
    const token = tokenOf(c)
    if (token !== undefined) await commit(deps.db, [removeSessionOfToken(deps.db, await plainHash(token))])
    takeCookie(c, ownOrigin(deps, c))
    return c.json({ me: null })
  })
