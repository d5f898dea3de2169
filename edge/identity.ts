import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { KEPT } from '#domain/retention.ts'
import { commit } from '../db/commit.ts'
import { findSession, useSession } from '../db/queries/accounts.ts'
import type { Deps } from './deps.ts'
import { plainHash } from './keyed-hash.ts'
import { Refused } from './problem.ts'
import { COOKIE } from './session-cookie.ts'

/** Who asks. `isAdministrator`: their address is among those who answer for the instance. */
export type Actor = {
  account: string
  session: string
  email: string
  name: string | null
  isAdministrator: boolean
}

/** A session that was not used for so many days is over. */
export const IDLE_DAYS = KEPT.sessionDays

/** Days since 1970, UTC: all that accounts keep of an instant. */
export const epochDay = (now: number): number => Math.floor(now / 86_400_000)

/** Who the request's cookie stands for; undefined without one, or when its session ended. Writes the day of use, once a day. */
export async function identify(deps: Deps, c: Context): Promise<Actor | undefined> {
  const token = tokenOf(c)
  if (token === undefined) return undefined
  const today = epochDay(deps.now())
  const found = await findSession(deps.db, await plainHash(token), today - IDLE_DAYS)
  if (found === undefined) return undefined
  const { usedDay, ...owner } = found
  if (usedDay < today) await commit(deps.db, [useSession(deps.db, owner.session, today)])
  return { ...owner, isAdministrator: deps.administrators.includes(owner.email) }
}

/** The same for routes that need somebody. Throws Refused `signed_out`. */
export async function getActor(deps: Deps, c: Context): Promise<Actor> {
  const actor = await identify(deps, c)
  if (actor === undefined) throw new Refused('signed_out')
  return actor
}

/** The same for routes of those who answer for the instance. Throws Refused `not_found` for anybody else who is signed in. */
export async function getAdministrator(deps: Deps, c: Context): Promise<Actor> {
  const actor = await getActor(deps, c)
  if (!actor.isAdministrator) throw new Refused('not_found')
  return actor
}

/** The token that a request carries; undefined when there is none or it has not the form of ours. */
export function tokenOf(c: Context): string | undefined {
  const token = getCookie(c, COOKIE)
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined
}
