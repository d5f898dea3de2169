import { applicantMails as en } from '#domain/words/en/applicant-mails.ts'
import { applicantMails as fr } from '#domain/words/fr/applicant-mails.ts'
import type { MailSlot } from '#domain/words/mail-moment.ts'
import type { Slot } from '#domain/work/application-doc.ts'
import { plannedFor } from '#domain/work/roster.ts'
import { type Applicant, findApplicant } from '../../db/queries/mail-facts.ts'
import type { WaitingMail } from '../../db/queries/mails.ts'
import type { Deps, Mail } from '../deps.ts'
import { mailMoment } from './mail-moment.ts'
import { titleOf, zoneOf } from './mission-in-mail.ts'

type LetterDeps = Pick<Deps, 'db' | 'now' | 'origin'>
type Letter = Pick<WaitingMail, 'kind' | 'mission'> & { account: string }

/** What whoever proposed their help is told; undefined once they stand elsewhere, or are not there to be told. */
export async function applicantLetter(deps: LetterDeps, mail: Letter): Promise<Mail | undefined> {
  const who = await findApplicant(deps.db, mail.mission, mail.account)
  if (who === undefined || who.application.status !== mail.kind) return undefined
  const said = saidTo(deps, who)
  return said && { to: who.email, ...said }
}

function saidTo({ origin, now }: LetterDeps, who: Applicant) {
  const { application, mission, isGone, name, language } = who
  const { status, slots, offerUntil, reason, message } = application
  const words = language === 'en' ? en : fr
  const about = { title: titleOf(mission), organisation: name }
  const mine = origin === null ? words.mine : `${origin}/#/engagements`
  switch (status) {
    case 'offered': {
      if (isGone || offerUntil === null || offerUntil <= now()) return undefined
      const until = mailMoment(offerUntil, zoneOf(mission, slots[0]?.session))
      const dates = slots.map((slot) => slotIn(mission, slot))
      return words.offered(about, dates, until, mine)
    }
    case 'waitlisted':
      return isGone ? undefined : words.waitlisted(about, mine)
    case 'declined':
      return words.declined(about, reason, message, mine)
    case 'cancelled':
      return words.cancelled(about, message, mine)
    case 'released':
      return words.released(about, origin === null ? words.list : `${origin}/#/`)
    case 'lapsed':
      return words.lapsed(about, mine)
    default:
      return undefined
  }
}

/** A seat as it is planned now; one that is planned no more keeps its date. */
function slotIn(mission: Applicant['mission'], slot: Slot): MailSlot {
  const planned = plannedFor(mission, slot)
  const { date, role } = slot
  if (date === null) return { moment: null, role }
  const zone = planned?.zone ?? zoneOf(mission, slot.session)
  return { moment: { date, start: planned?.start ?? null, part: planned?.part ?? null, zone }, role }
}
