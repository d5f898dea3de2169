import { Hono } from 'hono'
import { AskCodeSchema } from '#domain/wire/account.ts'
import { askCode } from '../../accounts/ask-code.ts'
import type { Deps } from '../../deps.ts'
import { readBody } from '../../read-body.ts'
import { remoteOf } from '../../remote.ts'

/** Sends a code by mail; says the same whoever asks for whomever. */
export const askCodeRoute = (deps: Deps) =>
  new Hono().post('/api/session/code', async (c) => {
    await askCode(deps, await readBody(c, AskCodeSchema), remoteOf(c))
    return c.json({ sent: true })
  })
