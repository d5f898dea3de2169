import type { AskCode } from '#domain/wire/account.ts'
import { mails as en } from '#domain/words/en/mails.ts'
import { mails as fr } from '#domain/words/fr/mails.ts'
import { commit } from '../../db/commit.ts'
import { replaceCode } from '../../db/queries/sign-in.ts'
import type { Deps, Mail } from '../deps.ts'
import { keyedHash } from '../keyed-hash.ts'
import { Refused } from '../problem.ts'
import { countTry } from './limits.ts'

/**
 * Sends a new code to an address, in place of the one before. Nothing here looks whether an account has it: the answer, the
 * work and the mail are the same. Throws Refused `too_many` or `mail_failed`.
 */
export async function askCode(deps: Deps, { email, language }: AskCode, network: string): Promise<void> {
  await countTry(deps, 'ask', { address: email, network })
  const code = drawCode(deps.random)
  const hashes = {
    addressHash: await hashOfAddress(deps, email),
    codeHash: await hashOfCode(deps, email, code),
  }
  await commit(deps.db, [replaceCode(deps.db, { ...hashes, now: deps.now() })])
  const { code: words } = language === 'fr' ? fr : en
  await send(deps, { to: email, subject: words.subject(code), text: words.text(code) })
}

export const hashOfAddress = (deps: Pick<Deps, 'secret'>, email: string): Promise<string> =>
  keyedHash(deps, 'code address', email)

export const hashOfCode = (deps: Deps, email: string, code: string): Promise<string> =>
  keyedHash(deps, 'code', `${email} ${code}`)

/** Six digits, each code as likely as another: draws that would favour some are drawn again. */
export function drawCode(random: Deps['random']): string {
  const end = 4_294_000_000
  let drawn = end
  while (drawn >= end) drawn = new DataView(random(4).buffer).getUint32(0)
  return String(drawn % 1_000_000).padStart(6, '0')
}

async function send(deps: Deps, mail: Mail): Promise<void> {
  try {
    await deps.sendMail(mail)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    deps.log(`a mail was not taken: ${why.toLowerCase().replaceAll(mail.to, '(address)')}`)
    throw new Refused('mail_failed')
  }
}
