import type { AuthorMailWords } from '../fr/author-mails.ts'
import { saidMoment } from './mail-moments.ts'
import { work } from './work.ts'

type Because = Parameters<AuthorMailWords['refused']>[1]

const END = `Thank you for what you do around you, and see you soon,
Élan
`
const why = ({ rule, sentence }: Because): string =>
  `${rule === null ? '' : `The rule: ${work.rules[rule]}\n\n`}What the person who read it says: ${sentence}`
const appeal = ({ appealed }: Because): string =>
  appealed
    ? 'Another reading was already asked for: there is no second one.'
    : 'You think that it keeps to the rule? In the same place, “Ask for another reading”: somebody else will read it. It can be asked for once.'

const forIt = (title: string | null): string => (title === null ? 'for one of your needs' : `for “${title}”`)

export const authorMails: AuthorMailWords = {
  online: (title, organisation, address) => ({
    subject: 'Your need is online',
    text: `Hello,

Your need “${title}”, for ${organisation}, is online: people around can see it.

To see, change or close it: ${address}

${END}`,
  }),
  refused: (organisation, because, address) => ({
    subject: 'A need is to be changed',
    text: `Hello,

One of your needs, for ${organisation}, was read: it is not online for now. Nothing is lost, it is as you wrote it.

${why(because)}

To change that sentence: ${address}
The need is then read again.

${appeal(because)}

${END}`,
  }),
  hidden: (organisation, because, address) => ({
    subject: 'A need was taken down',
    text: `Hello,

One of your needs, for ${organisation}, was read again and taken down: citizens do not see it any more. Nothing is lost, it is as you wrote it.

${why(because)}

To see it: ${address}

${appeal(because)}

${END}`,
  }),
  proposed: (count, title, by, address) => ({
    subject: count === 1 ? 'Somebody offers their help' : `${count} people offer their help`,
    text: `Hello,

${count === 1 ? 'Somebody offers their help' : `${count} people offer their help`} ${forIt(title)}.${
      by === null ? '' : ` An answer is promised before ${saidMoment(by)}.`
    }

To read and answer: ${address}

${END}`,
  }),
  withdrawn: (title, address) => ({
    subject: 'A place is free again',
    text: `Hello,

At least one person who had a place ${forIt(title)} is not coming any more: the place is free again.

To see who offers their help: ${address}

${END}`,
  }),
  reminder: (count, title, by, address) => ({
    subject: 'An answer is awaited',
    text: `Hello,

${count === 1 ? 'Somebody who offers their help is' : `${count} people who offer their help are`} waiting for your answer ${forIt(title)}. It is promised before ${saidMoment(by)}. After that, whoever was not answered is free.

A word is enough, even to say “not this time”: ${address}

${END}`,
  }),
  address: 'open Élan, then “My needs”.',
}
