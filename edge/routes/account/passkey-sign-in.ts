import { Hono } from 'hono'
import { UsePasskeySchema } from '#domain/wire/account.ts'
import { countTry } from '../../accounts/limits.ts'
import { signInWithPasskey } from '../../accounts/passkey-ceremonies.ts'
import type { Deps } from '../../deps.ts'
import { tokenOf } from '../../identity.ts'
import { ownOrigin } from '../../own-origin.ts'
import { readBody } from '../../read-body.ts'
import { remoteOf } from '../../remote.ts'
import { giveCookie } from '../../session-cookie.ts'

/** A passkey's answer for a session. */
export const passkeySignInRoute = (deps: Deps) =>
  new Hono().post('/api/session/passkey', async (c) => {
    const given = await readBody(c, UsePasskeySchema)
    await countTry(deps, 'passkey', { network: remoteOf(c) })
    const origin = ownOrigin(deps, c)
    const { token, me } = await signInWithPasskey(deps, given, { origin, before: tokenOf(c) })
    giveCookie(c, token, origin)
    return c.json({ me })
  })
