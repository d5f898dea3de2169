import { KEPT } from '../../retention.ts'
import type { MyDataWords } from '../fr/my-data.ts'
import { account } from './account.ts'

const months = (days: number): string => `${Math.round(days / 30.4)} months`

export const myData: MyDataWords = {
  title: 'All that Élan knows of me',
  lead: 'One file, which you can open and read: what is on this phone, and what the server keeps of your account.',
  parts: [
    'on this phone: your wishes, your weights, your free moments, the missions you keep, what waits to be sent',
    'on the server: your account, your devices, your offers of help, your places in associations, what became of each sending',
  ],
  save: 'Save the file',
  saving: 'One moment…',
  fileName: (day) => `elan-everything-${day}.json`,
  saved: 'Saved in your downloads.',
  savedNoAccount:
    'Saved in your downloads, with what is on this phone. No account is open here: if you have one, sign in and save again to add it.',
  savedPhoneOnly:
    'Saved in your downloads, with what is on this phone only: the server did not answer. Save again when the network is back to have the rest.',
  failed: 'The file could not be written. Nothing is lost. Try again.',
  erase: {
    title: 'Erase my account',
    line: 'What goes, what stays, and until when.',
    back: 'All that Élan knows of me',
    signIn: 'No account is open on this phone. Sign in to erase yours.',
    toSignIn: 'Sign in',
    goes: 'What goes at once',
    account: (email) =>
      `the account of ${email}, the first name, the keys and the signed-in devices, your hours and attendances`,
    open: (n) =>
      n === 0
        ? 'your past offers of help, with their answers'
        : n === 1
          ? 'your current offer of help: it is withdrawn, the place is free, the association is told'
          : `your ${n} current offers of help: they are withdrawn, the places are free, the associations are told`,
    leaving: (names) => `your place in ${names}`,
    closing: (name, missions) =>
      missions === 0
        ? `${name}, where you are the only person: the association closes in Élan`
        : missions === 1
          ? `${name}, where you are the only person: its mission is withdrawn, and whoever had offered help is told`
          : `${name}, where you are the only person: its ${missions} missions are withdrawn, and whoever had offered help is told`,
    stays: 'What stays, and why',
    staysLines: [
      'Missions written for an association where others remain: they are its own. If your name is in one of them, change it first.',
      `The fact that a change was made, with nothing that leads to you: ${months(KEPT.mutationDays)}, so that nothing happens twice.`,
      'An unreadable imprint of your account, outside backups, without limit: if a backup is restored, it erases you again.',
      'Backups made before today, until the publisher of this instance replaces them.',
      'What an association noted on its own side: it is for them to erase.',
      'What is on this phone and on your other devices: “Erase everything” sees to it, on each.',
    ],
    handOver: (names) =>
      `${names} has nobody but you to run it, and others are in it. Give this role to somebody first, then come back here.`,
    toOrganisation: 'Open My association',
    noWayBack: 'There is no way back. To confirm, a code is sent to your address.',
    ask: 'Get the code',
    asking: 'Sending…',
    sent: (email) => `Six digits left for ${email}.`,
    code: 'The six digits',
    codeWrong: 'Six digits are needed.',
    confirm: 'Erase my account',
    confirming: 'Erasing…',
    done: 'Your account is erased',
    doneLine: 'Nothing of you is left on the server, but for what was said.',
    onPhone: 'Erase this phone too',
    retry: 'Try again',
    and: ' and ',
  },
  faults: account.faults,
}
