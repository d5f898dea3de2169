import { Hono } from 'hono'
import { countTry } from '../../accounts/limits.ts'
import { passkeyOptions } from '../../accounts/passkey-ceremonies.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { ownOrigin } from '../../own-origin.ts'
import { remoteOf } from '../../remote.ts'

/** The question that makes a passkey on this device. */
export const passkeyOptionsRoute = (deps: Deps) =>
  new Hono().post('/api/passkeys/options', async (c) => {
    const actor = await getActor(deps, c)
    await countTry(deps, 'passkey', { account: actor.account, network: remoteOf(c) })
    return c.json(await passkeyOptions(deps, actor, ownOrigin(deps, c)))
  })
