import { HOUR_MS, KEPT } from '#domain/retention.ts'
import { commit } from '../../db/commit.ts'
import { claimMail, forgetMail, listDueMails, putBackMail, type WaitingMail } from '../../db/queries/mails.ts'
import type { Deps, Mail } from '../deps.ts'
import { applicantLetter } from '../mails/applicant-letter.ts'
import { authorLetters } from '../mails/author-letters.ts'

type SendDeps = Pick<Deps, 'db' | 'now' | 'log' | 'sendMail' | 'origin'>
type Ended = 'told' | 'failed' | 'nobody'

const AT_ONCE = 20
/** After so many that nobody takes, the rest waits: one address that is refused stops nobody else’s mail. */
const MOST_FAILED = 3
const AGAIN_MS = 15 * 60_000
/** How long a mail that nobody takes is tried again, in ms. */
export const MAIL_KEPT_MS = KEPT.mailTriedHours * HOUR_MS

/**
 * Tells people of what was decided about their mission or their proposal of help. Each mail is taken before it leaves, so that two
 * jobs at once never send it twice; one that fails is tried again for a day, and the rest waits for the next job. Returns how many were told.
 */
export async function sendMails(deps: SendDeps): Promise<number> {
  let told = 0
  let failed = 0
  for (const mail of await listDueMails(deps.db, deps.now(), AT_ONCE)) {
    const [claimed] = await commit(deps.db, [claimMail(deps.db, mail.id, deps.now())])
    if (claimed?.rows[0] === undefined) continue
    const ended = await tell(deps, mail)
    const isLate = ended === 'failed' && deps.now() - mail.at < MAIL_KEPT_MS
    const writes = isLate ? putBackMail(deps.db, mail, deps.now() + AGAIN_MS) : forgetMail(deps.db, mail.id)
    await commit(deps.db, writes)
    if (ended === 'told') told++
    if (ended === 'failed' && ++failed === MOST_FAILED) break
  }
  return told
}

/** `nobody`: there is no one to tell, or things have moved on since. */
async function tell(deps: SendDeps, mail: WaitingMail): Promise<Ended> {
  let ended: Ended = 'nobody'
  for (const letter of await lettersOf(deps, mail)) {
    const isTaken = await send(deps, letter)
    // One of several owners who was told is enough: the others would be told twice.
    if (ended !== 'told') ended = isTaken ? 'told' : 'failed'
  }
  return ended
}

async function lettersOf(deps: SendDeps, { account, ...mail }: WaitingMail): Promise<Mail[]> {
  if (account === null) return authorLetters(deps, mail)
  const letter = await applicantLetter(deps, { ...mail, account })
  return letter === undefined ? [] : [letter]
}

async function send(deps: SendDeps, mail: Mail): Promise<boolean> {
  try {
    await deps.sendMail(mail)
    return true
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    deps.log(`a mail was not taken: ${why.toLowerCase().replaceAll(mail.to, '(address)')}`)
    return false
  }
}
