import { Hono } from 'hono'
import { NewPasskeySchema } from '#domain/wire/account.ts'
import { countTry } from '../../accounts/limits.ts'
import { addPasskey } from '../../accounts/passkey-ceremonies.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { ownOrigin } from '../../own-origin.ts'
import { readBody } from '../../read-body.ts'

/** Keeps the passkey that answered the question. */
export const addPasskeyRoute = (deps: Deps) =>
  new Hono().post('/api/passkeys', async (c) => {
    const actor = await getActor(deps, c)
    const given = await readBody(c, NewPasskeySchema)
    await countTry(deps, 'passkey', { account: actor.account })
    await addPasskey(deps, actor, given, ownOrigin(deps, c))
    return c.json({ added: true })
  })
