import { Hono } from 'hono'
import { EraseSchema } from '#domain/wire/personal.ts'
import { eraseAccount, planErasure } from '../../accounts/erase-account.ts'
import { takeCode } from '../../accounts/verify-code.ts'
import type { Deps } from '../../deps.ts'
import { getActor } from '../../identity.ts'
import { ownOrigin } from '../../own-origin.ts'
import { Refused } from '../../problem.ts'
import { readBody } from '../../read-body.ts'
import { remoteOf } from '../../remote.ts'
import { takeCookie } from '../../session-cookie.ts'

/**
 * What erasing an account would do, and the erasure, by a code that was just sent to its address: a phone that lies open erases nobody.
 * Throws Refused `last_owner` while an organisation with others has no other owner.
 */
export const eraseAccountRoute = (deps: Deps) =>
  new Hono()
    .get('/api/account/erasure', async (c) => {
      const actor = await getActor(deps, c)
      return c.json(await planErasure(deps, actor.account))
    })
    .delete('/api/account', async (c) => {
      const { account, email } = await getActor(deps, c)
      const { code } = await readBody(c, EraseSchema)
      const { handOver } = await planErasure(deps, account)
      if (handOver.length > 0) throw new Refused('last_owner')
      await takeCode(deps, { email, code, network: remoteOf(c) })
      await eraseAccount(deps, account)
      takeCookie(c, ownOrigin(deps, c))
      return c.json({ erased: true })
    })
