import { Hono } from 'hono'
import { FindAccountSchema } from '#domain/wire/moderation.ts'
import { findAccountByEmail } from '../../../db/queries/accounts.ts'
import type { Deps } from '../../deps.ts'
import { getAdministrator } from '../../identity.ts'
import { readBody } from '../../read-body.ts'

/** The account of an address, for administrators, who appoint it. */
export const findAccountRoute = (deps: Deps) =>
  new Hono().post('/api/catalysts/find', async (c) => {
    await getAdministrator(deps, c)
    const { email } = await readBody(c, FindAccountSchema)
    const found = await findAccountByEmail(deps.db, email)
    return c.json({ account: found?.id ?? null })
  })
