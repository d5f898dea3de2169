import type { Me } from '#domain/wire/account.ts'
import { commit, type Write } from '../../db/commit.ts'
import { findSession, insertSession, removeSessionOfToken } from '../../db/queries/accounts.ts'
import { base64url } from '../base64url.ts'
import type { Deps } from '../deps.ts'
import { epochDay } from '../identity.ts'
import { plainHash } from '../keyed-hash.ts'

type Opening = {
  email: string
  device: string
  /** Token of the session that the browser had before: it ends, whoever it was of. */
  before: string | undefined
  /** What the same batch writes first. */
  first: Write[]
}

/** A new session for the account of an address, under a token that only the browser will hold. */
export async function openSession(
  deps: Deps,
  { email, device, before, first }: Opening,
): Promise<{ token: string; me: Me }> {
  const token = base64url(deps.random(32))
  const tokenHash = await plainHash(token)
  // Not a UUIDv7, which tells the millisecond of its birth.
  const id = base64url(deps.random(16))
  const day = epochDay(deps.now())
  await commit(deps.db, [
    ...first,
    ...(before === undefined ? [] : [removeSessionOfToken(deps.db, await plainHash(before))]),
    insertSession(deps.db, { id, tokenHash, email, device, day }),
  ])
  const owner = await findSession(deps.db, tokenHash, day)
  if (owner === undefined) throw new Error('a session that was just opened is not there')
  const { usedDay: _, ...me } = owner
  return { token, me: { ...me, isAdministrator: deps.administrators.includes(email) } }
}
