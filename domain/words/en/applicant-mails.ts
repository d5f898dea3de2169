import type { ApplicantMailWords } from '../fr/applicant-mails.ts'
import type { MailSlot } from '../mail-moment.ts'
import { declines } from './declines.ts'
import { saidMoment } from './mail-moments.ts'

type About = Parameters<ApplicantMailWords['offered']>[0]

const END = `See you soon,
Élan
`
const forIt = ({ title }: About): string => (title === null ? 'for one of its missions' : `for “${title}”`)
const slot = ({ moment, role }: MailSlot): string =>
  `– ${moment === null ? 'date to be agreed' : saidMoment(moment)}${role === '' ? '' : `, ${role}`}`
const written = (message: string): string =>
  message.trim() === ''
    ? ''
    : `The association writes to you:

${message.trim()}

`

export const applicantMails: ApplicantMailWords = {
  offered: (about, slots, until, address) => ({
    subject: 'A place is offered to you',
    text: `Hello,

${about.organisation} offers you a place ${forIt(about)}:

${slots.map(slot).join('\n')}

It is kept for you until ${saidMoment(until)}.

To say “I am coming”, or that you cannot: ${address}

${END}`,
  }),
  waitlisted: (about, address) => ({
    subject: 'You are on the waiting list',
    text: `Hello,

${about.organisation} has received your offer of help ${forIt(about)}. You are on the waiting list: if a place becomes free and is offered to you, we will write to you.

Until then, you are free to help elsewhere. To see your offers of help: ${address}

${END}`,
  }),
  declined: (about, reason, message, address) => ({
    subject: 'The association has answered you',
    text: `Hello,

${about.organisation} has read your offer of help ${forIt(about)}.

${declines[reason ?? 'other']}

${written(message)}To see your offers of help: ${address}

${END}`,
  }),
  cancelled: (about, message, address) => ({
    subject: 'The association has cancelled',
    text: `Hello,

${about.organisation} has cancelled what was planned with you ${forIt(about)}. There is nothing that you need to do.

${written(message)}To see your offers of help: ${address}

${END}`,
  }),
  released: (about, address) => ({
    subject: 'You are free',
    text: `Hello,

This is about your offer of help to ${about.organisation}, ${forIt(about)}.

The association did not answer within the time it promised. You are free.

To see other missions: ${address}

${END}`,
  }),
  lapsed: (about, address) => ({
    subject: 'The place on offer was given back',
    text: `Hello,

The time to say “I am coming” to ${about.organisation}, ${forIt(about)}, is over: the place is free again.

If you still feel like it, you can offer your help again: ${address}

${END}`,
  }),
  mine: 'open Élan, then “My commitments”.',
  list: 'open Élan.',
}
