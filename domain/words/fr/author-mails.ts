import type { ReviewRule } from '../../work/mission-doc.ts'
import type { MailMoment } from '../mail-moment.ts'
import { saidMoment } from './mail-moments.ts'
import { work } from './work.ts'

type Because = { rule: ReviewRule | null; sentence: string; appealed: boolean }
type Said = { subject: string; text: string }

const END = `Merci de faire vivre votre coin, et à bientôt,
Élan
`
const why = ({ rule, sentence }: Because): string =>
  `${rule === null ? '' : `La règle : ${work.rules[rule]}\n\n`}Ce que vous dit la personne qui l’a lu : ${sentence}`
const appeal = ({ appealed }: Because): string =>
  appealed
    ? 'Une autre lecture a déjà été demandée : il n’y en a pas de deuxième.'
    : 'Vous pensez qu’il respecte la règle ? Au même endroit, « Demander une autre lecture » : une autre personne le lira. On ne peut le demander qu’une fois.'

/** `null` where the need's words are not to be repeated. */
const forIt = (title: string | null): string =>
  title === null ? 'pour un de vos besoins' : `pour « ${title} »`

/** Mails to whoever published a need, in plain text. */
export const authorMails = {
  online: (title: string, organisation: string, address: string): Said => ({
    subject: 'Votre besoin est en ligne',
    text: `Bonjour,

Votre besoin « ${title} », pour ${organisation}, est en ligne : les personnes du coin peuvent le voir.

Pour le voir, le changer ou le fermer : ${address}

${END}`,
  }),
  refused: (organisation: string, because: Because, address: string): Said => ({
    subject: 'Un besoin est à revoir',
    text: `Bonjour,

Un de vos besoins, pour ${organisation}, a été lu : il n’est pas en ligne pour l’instant. Rien n’est perdu, il est tel que vous l’avez écrit.

${why(because)}

Pour changer cette phrase : ${address}
Le besoin repart alors en relecture.

${appeal(because)}

${END}`,
  }),
  hidden: (organisation: string, because: Because, address: string): Said => ({
    subject: 'Un besoin a été retiré',
    text: `Bonjour,

Un de vos besoins, pour ${organisation}, a été relu et retiré : les citoyens ne le voient plus. Rien n’est perdu, il est tel que vous l’avez écrit.

${why(because)}

Pour le voir : ${address}

${appeal(because)}

${END}`,
  }),
  proposed: (count: number, title: string | null, by: MailMoment | null, address: string): Said => ({
    subject: count === 1 ? 'Une personne se propose' : `${count} personnes se proposent`,
    text: `Bonjour,

${count === 1 ? 'Une personne se propose' : `${count} personnes se proposent`} ${forIt(title)}.${
      by === null ? '' : ` Réponse promise avant le ${saidMoment(by)}.`
    }

Pour lire et répondre : ${address}

${END}`,
  }),
  withdrawn: (title: string | null, address: string): Said => ({
    subject: 'Une place se libère',
    text: `Bonjour,

Au moins une personne à qui une place était gardée ${forIt(title)} ne vient plus : la place est de nouveau libre.

Pour voir qui se propose : ${address}

${END}`,
  }),
  reminder: (count: number, title: string | null, by: MailMoment, address: string): Said => ({
    subject: 'Une réponse est attendue',
    text: `Bonjour,

${count === 1 ? 'Une personne qui se propose attend' : `${count} personnes qui se proposent attendent`} votre réponse ${forIt(title)}. Elle est promise avant le ${saidMoment(by)}. Ensuite, qui n’a pas eu de réponse est libre.

Un mot suffit, même pour dire « pas cette fois » : ${address}

${END}`,
  }),
  /** Where no address of the instance is set. */
  address: 'ouvrez Élan, puis « Mes besoins ».',
}
export type AuthorMailWords = typeof authorMails
