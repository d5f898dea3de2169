import { authorMails as en } from '#domain/words/en/author-mails.ts'
import { authorMails as fr } from '#domain/words/fr/author-mails.ts'
import type { DocValue } from '#domain/work/documents.ts'
import type { Review } from '#domain/work/mission-doc.ts'
import { commit } from '../../db/commit.ts'
import {
  type Author,
  type AuthorMail,
  claimMail,
  findTold,
  forgetMail,
  listAuthors,
  listDueMails,
  putBackMail,
  type Told,
} from '../../db/queries/author-mails.ts'
import type { Deps, Mail } from '../deps.ts'

type TellDeps = Pick<Deps, 'db' | 'now' | 'log' | 'sendMail' | 'origin'>

const AT_ONCE = 20
const AGAIN_MS = 15 * 60_000
/** How long a mail that nobody takes is tried again, in ms. */
export const MAIL_KEPT_MS = 86_400_000

/**
 * Tells authors that their mission was put online, refused or taken down. Each mail is taken before it leaves, so that two jobs at
 * once never send it twice; one that fails is tried again for a day, and the rest waits for the next job. Returns how many were told.
 */
export async function tellAuthors(deps: TellDeps): Promise<number> {
  let told = 0
  for (const mail of await listDueMails(deps.db, deps.now(), AT_ONCE)) {
    const [claimed] = await commit(deps.db, [claimMail(deps.db, mail.mutation, deps.now())])
    if (claimed?.rows[0] === undefined) continue
    const ended = await tell(deps, mail)
    const isLate = ended === 'failed' && deps.now() - mail.at < MAIL_KEPT_MS
    await commit(deps.db, [
      isLate
        ? putBackMail(deps.db, mail.mutation, deps.now() + AGAIN_MS)
        : forgetMail(deps.db, mail.mutation),
    ])
    if (ended === 'failed') break
    if (ended === 'told') told++
  }
  return told
}

/** `nobody`: there is no one to tell, or the mission has moved on since. */
async function tell(deps: TellDeps, mail: AuthorMail): Promise<'told' | 'failed' | 'nobody'> {
  const about = await findTold(deps.db, mail.mission)
  if (about === undefined || !stillStands(mail, about)) return 'nobody'
  const authors = await listAuthors(deps.db, mail.mission, about.organisation)
  let ended: 'told' | 'failed' | 'nobody' = 'nobody'
  for (const author of authors) {
    const isTaken = await send(deps, mailOf(deps, author, mail, about))
    // One of several owners who was told is enough: the others would be told twice.
    if (ended !== 'told') ended = isTaken ? 'told' : 'failed'
  }
  return ended
}

const missionOf = ({ mission }: Told) => mission as DocValue<'mission'>

function stillStands({ verdict }: AuthorMail, about: Told): boolean {
  const { state } = missionOf(about).review
  return verdict === 'online' ? state === 'accepted' && about.isPublic : state === verdict
}

/** A refused mission's own words stay out: they may be what it was refused for. */
function mailOf({ origin }: TellDeps, { email, language }: Author, mail: AuthorMail, about: Told): Mail {
  const words = language === 'en' ? en : fr
  const address = origin === null ? words.address : `${origin}/#/work/${mail.mission}`
  const { texts, review } = missionOf(about)
  const { subject, text } =
    mail.verdict === 'online'
      ? words.online(texts.title, about.name, address)
      : words[mail.verdict](about.name, becauseOf(review), address)
  return { to: email, subject, text }
}

function becauseOf({ rule, sentence, appealed }: Review) {
  return { rule, sentence: sentence ?? '', appealed }
}

async function send(deps: TellDeps, mail: Mail): Promise<boolean> {
  try {
    await deps.sendMail(mail)
    return true
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    deps.log(`a mail to an author was not taken: ${why.toLowerCase().replaceAll(mail.to, '(address)')}`)
    return false
  }
}
