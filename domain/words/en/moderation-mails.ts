import type { ModerationMailWords } from '../fr/moderation-mails.ts'

export const moderationMails: ModerationMailWords = {
  unread: {
    subject: (count) =>
      count === 1 ? 'A mission is waiting to be read' : `${count} missions are waiting to be read`,
    text: (late, readerless, address) => `Hello,

${[
  ...(late.length === 0
    ? []
    : [`The 72 hours are over for: ${late.join(', ')}. Associations are waiting for an answer.`]),
  ...(readerless.length === 0
    ? []
    : [`No local contact can read for: ${readerless.join(', ')}. It is for you to do.`]),
].join('\n\n')}

To read them: ${address}

Thank you, and see you soon,
Élan
`,
    place: (area, count) => `${area} (${count})`,
    remote: 'remote',
    address: 'open Élan, then “Reviews” in the settings.',
  },
}
