import type { DECLINE_REASONS } from '../../work/application-doc.ts'
import type { MailMoment, MailSlot } from '../mail-moment.ts'
import { declines } from './declines.ts'
import { saidMoment } from './mail-moments.ts'

type Said = { subject: string; text: string }
/** What it is about; `title` is null where the mission's words are not to be repeated. */
type About = { title: string | null; organisation: string }
type Reason = (typeof DECLINE_REASONS)[number] | null

const END = `À bientôt,
Élan
`
const forIt = ({ title }: About): string =>
  title === null ? 'pour une de ses missions' : `pour « ${title} »`
const slot = ({ moment, role }: MailSlot): string =>
  `– ${moment === null ? 'date à convenir' : saidMoment(moment)}${role === '' ? '' : `, ${role}`}`
const written = (message: string): string =>
  message.trim() === ''
    ? ''
    : `L’association vous écrit :

${message.trim()}

`

/** Mails to whoever proposed their help, in plain text. */
export const applicantMails = {
  offered: (about: About, slots: MailSlot[], until: MailMoment, address: string): Said => ({
    subject: 'Une place vous est proposée',
    text: `Bonjour,

${about.organisation} vous propose une place ${forIt(about)} :

${slots.map(slot).join('\n')}

Elle vous est gardée jusqu’au ${saidMoment(until)}.

Pour dire « Je viens », ou que vous ne pouvez pas : ${address}

${END}`,
  }),
  waitlisted: (about: About, address: string): Said => ({
    subject: 'Vous êtes sur la liste d’attente',
    text: `Bonjour,

${about.organisation} a bien reçu votre proposition d’aide ${forIt(about)}. Vous êtes sur la liste d’attente : si une place se libère et vous est proposée, nous vous l’écrirons.

D’ici là, vous restez libre d’aider ailleurs. Pour voir vos propositions d’aide : ${address}

${END}`,
  }),
  declined: (about: About, reason: Reason, message: string, address: string): Said => ({
    subject: 'L’association vous a répondu',
    text: `Bonjour,

${about.organisation} a lu votre proposition d’aide ${forIt(about)}.

${declines[reason ?? 'other']}

${written(message)}Pour voir vos propositions d’aide : ${address}

${END}`,
  }),
  cancelled: (about: About, message: string, address: string): Said => ({
    subject: 'L’association a annulé',
    text: `Bonjour,

${about.organisation} a annulé ce qui était prévu avec vous ${forIt(about)}. Vous n’avez rien à faire.

${written(message)}Pour voir vos propositions d’aide : ${address}

${END}`,
  }),
  released: (about: About, address: string): Said => ({
    subject: 'Vous êtes libre',
    text: `Bonjour,

C’est au sujet de votre proposition d’aide à ${about.organisation}, ${forIt(about)}.

L’association n’a pas répondu dans le délai promis. Vous êtes libre.

Pour voir d’autres missions : ${address}

${END}`,
  }),
  lapsed: (about: About, address: string): Said => ({
    subject: 'La place proposée a été rendue',
    text: `Bonjour,

Le temps pour dire « Je viens » à ${about.organisation}, ${forIt(about)}, est passé : la place est de nouveau libre.

Si l’envie est toujours là, vous pouvez vous proposer de nouveau : ${address}

${END}`,
  }),
  /** Where no address of the instance is set. */
  mine: 'ouvrez Élan, puis « Mes engagements ».',
  list: 'ouvrez Élan.',
}
export type ApplicantMailWords = typeof applicantMails
