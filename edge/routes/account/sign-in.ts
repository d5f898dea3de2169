import { Hono } from 'hono'
import { VerifyCodeSchema } from '#domain/wire/account.ts'
import { verifyCode } from '../../accounts/verify-code.ts'
import type { Deps } from '../../deps.ts'
import { tokenOf } from '../../identity.ts'
import { ownOrigin } from '../../own-origin.ts'
import { readBody } from '../../read-body.ts'
import { remoteOf } from '../../remote.ts'
import { giveCookie } from '../../session-cookie.ts'

/** A code for a session. */
export const signInRoute = (deps: Deps) =>
  new Hono().post('/api/session', async (c) => {
    const given = await readBody(c, VerifyCodeSchema)
    const { token, me } = await verifyCode(deps, given, { network: remoteOf(c), before: tokenOf(c) })
    giveCookie(c, token, ownOrigin(deps, c))
    return c.json({ me })
  })
