import { Hono } from 'hono'
import type { AccountPasskey } from '#domain/wire/account.ts'
import { listPasskeys } from '../../../db/queries/passkeys.ts'
import { isoOfEpochDay } from '../../accounts/iso-day.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'

/** The devices that sign in without a code. */
export const listPasskeysRoute = (deps: Deps) =>
  new Hono().get('/api/passkeys', async (c) => {
    const actor = await getActor(deps, c)
    const rows = await listPasskeys(deps.db, actor.account)
    const passkeys = rows.map(
      ({ id, device, createdDay }): AccountPasskey => ({ id, device, createdOn: isoOfEpochDay(createdDay) }),
    )
    return c.json({ passkeys })
  })
