import type { Me, VerifyCode } from '#domain/wire/account.ts'
import { commit } from '../../db/commit.ts'
import { insertAccount } from '../../db/queries/accounts.ts'
import { spendCode, tryCode } from '../../db/queries/sign-in.ts'
import type { Deps } from '../deps.ts'
import { epochDay } from '../identity.ts'
import { Refused } from '../problem.ts'
import { hashOfAddress, hashOfCode } from './ask-code.ts'
import { countTry } from './limits.ts'
import { openSession } from './open-session.ts'

type From = { network: string; before: string | undefined }

/**
 * Takes a code back for a session; the address gets its account the first time. Throws as `takeCode`.
 */
export async function verifyCode(
  deps: Deps,
  { email, code, language, device }: VerifyCode,
  { network, before }: From,
): Promise<{ token: string; me: Me }> {
  await takeCode(deps, { email, code, network })
  const account = { id: deps.newId(), email, language, createdDay: epochDay(deps.now()) }
  return openSession(deps, { email, device, before, first: [insertAccount(deps.db, account)] })
}

/**
 * Takes a code back, once: whoever gives it has just read the mails of that address. Every try is counted before it is compared. Throws
 * Refused `wrong_code`, `expired` (also when none was asked) or `too_many`.
 */
export async function takeCode(
  deps: Deps,
  { email, code, network }: Pick<VerifyCode, 'email' | 'code'> & { network: string },
): Promise<void> {
  await countTry(deps, 'verify', { address: email, network })
  const { db } = deps
  const addressHash = await hashOfAddress(deps, email)
  const codeHash = await hashOfCode(deps, email, code)
  const [tried] = await commit(db, [tryCode(db, addressHash, deps.now())])
  const expected = tried?.rows[0]?.[0]
  if (expected === undefined) throw new Refused('expired')
  if (expected !== codeHash) throw new Refused('wrong_code')
  const [spent] = await commit(db, [spendCode(db, addressHash, codeHash)])
  if (spent?.rows[0] === undefined) throw new Refused('expired')
}
