import { Hono } from 'hono'
import type { AccountSession } from '#domain/wire/account.ts'
import { listSessions } from '../../../db/queries/accounts.ts'
import { isoOfEpochDay } from '../../accounts/iso-day.ts'
import type { Deps } from '../../deps.ts'
import { epochDay, getActor, IDLE_DAYS } from '../../identity.ts'

/** The devices on which one is signed in, by the day of their last use. */
export const listSessionsRoute = (deps: Deps) =>
  new Hono().get('/api/sessions', async (c) => {
    const actor = await getActor(deps, c)
    const rows = await listSessions(deps.db, actor.account, epochDay(deps.now()) - IDLE_DAYS)
    const sessions = rows.map(
      ({ id, device, usedDay }): AccountSession => ({
        id,
        device,
        usedOn: isoOfEpochDay(usedDay),
        isThis: id === actor.session,
      }),
    )
    return c.json({ sessions })
  })
