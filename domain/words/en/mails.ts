import type { MailWords } from '../fr/mails.ts'

export const mails: MailWords = {
  code: {
    subject: (code) => `${code} is your Élan code`,
    text: (code) => `Hello,

Here is your code to sign in to Élan:

${code}

It works once, for ten minutes. If it no longer works, ask for another: what you wrote is waiting on your phone.

You did not ask for this? Forget this message: without the code, nobody gets in. Give it to nobody, we will never ask you for it.

See you soon,
Élan
`,
  },
}
