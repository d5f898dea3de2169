import { Hono } from 'hono'
import { countTry } from '../../accounts/limits.ts'
import { signInOptions } from '../../accounts/passkey-ceremonies.ts'
import type { Deps } from '../../deps.ts'
import { ownOrigin } from '../../own-origin.ts'
import { remoteOf } from '../../remote.ts'

/** The question that a passkey answers to sign in. */
export const passkeySignInOptionsRoute = (deps: Deps) =>
  new Hono().post('/api/session/passkey/options', async (c) => {
    await countTry(deps, 'passkey', { network: remoteOf(c) })
    return c.json(await signInOptions(deps, ownOrigin(deps, c)))
  })
