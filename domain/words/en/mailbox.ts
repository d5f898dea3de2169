import type { MailboxWords } from '../fr/mailbox.ts'

export const mailbox: MailboxWords = {
  title: 'Mailbox of this machine',
  lead: 'No way to send mail is set: mails stay here, in memory, and only this machine sees them.',
  to: 'To',
  empty: 'No mail yet.',
}
