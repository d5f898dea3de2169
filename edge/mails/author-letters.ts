import { authorMails as en } from '#domain/words/en/author-mails.ts'
import { authorMails as fr } from '#domain/words/fr/author-mails.ts'
import type { Review } from '#domain/work/mission-doc.ts'
import {
  countProposals,
  findTold,
  listAuthors,
  type Proposals,
  type Told,
} from '../../db/queries/mail-facts.ts'
import type { VerdictKind, WaitingMail } from '../../db/queries/mails.ts'
import type { Deps, Mail } from '../deps.ts'
import { mailMoment } from './mail-moment.ts'
import { titleOf, zoneOf } from './mission-in-mail.ts'

type LetterDeps = Pick<Deps, 'db' | 'now' | 'origin'>
type Letter = Pick<WaitingMail, 'kind' | 'mission'>
type Say = (words: typeof fr) => { subject: string; text: string }

/** A reminder tells of answers that are due within so long, in ms; the later ones have their own. */
const NEAR_MS = 2 * 86_400_000

/** What those who write for a mission are told, each in their language; none when that has moved on, or nobody is left to tell. */
export async function authorLetters(deps: LetterDeps, mail: Letter): Promise<Mail[]> {
  const about = await findTold(deps.db, mail.mission)
  if (about === undefined) return []
  const say = isVerdict(mail.kind)
    ? verdictIn(deps, mail.mission, mail.kind, about)
    : peopleIn(deps, mail, about, await countProposals(deps.db, mail.mission))
  if (say === undefined) return []
  const authors = await listAuthors(deps.db, mail.mission, about.organisation)
  return authors.map(({ email, language }) => ({ to: email, ...say(language === 'en' ? en : fr) }))
}

const isVerdict = (kind: Letter['kind']): kind is VerdictKind =>
  kind === 'online' || kind === 'refused' || kind === 'hidden'

/** A refused mission's own words stay out: they may be what it was refused for. */
function verdictIn(
  { origin }: LetterDeps,
  id: string,
  verdict: VerdictKind,
  { mission, name, isPublic }: Told,
): Say | undefined {
  const { texts, review } = mission
  const stands = verdict === 'online' ? review.state === 'accepted' && isPublic : review.state === verdict
  if (!stands) return undefined
  return (words) => {
    const address = origin === null ? words.address : `${origin}/#/work/${id}`
    return verdict === 'online'
      ? words.online(texts.title, name, address)
      : words[verdict](name, becauseOf(review), address)
  }
}

function becauseOf({ rule, sentence, appealed }: Review) {
  return { rule, sentence: sentence ?? '', appealed }
}

/** How many people, and by when: nothing of who they are nor of what they say. */
function peopleIn(
  { origin, now }: LetterDeps,
  { kind, mission: id }: Letter,
  { mission }: Told,
  { proposed, withdrawn, answerBy }: Proposals,
): Say | undefined {
  const title = titleOf(mission)
  const addressOf = (words: typeof fr) => (origin === null ? words.address : `${origin}/#/people/${id}`)
  if (kind === 'withdrawn') {
    return withdrawn === 0 ? undefined : (words) => words.withdrawn(title, addressOf(words))
  }
  if (proposed === 0) return undefined
  const by = answerBy === null ? null : mailMoment(answerBy, zoneOf(mission))
  if (kind === 'proposed') return (words) => words.proposed(proposed, title, by, addressOf(words))
  const isNear = by !== null && answerBy !== null && answerBy <= now() + NEAR_MS
  return isNear ? (words) => words.reminder(proposed, title, by, addressOf(words)) : undefined
}
