import type { NoticeWords } from '../fr/notices.ts'

export const notices = {
  label: 'Good to know',
  version: 'A new version is ready.',
  takeVersion: 'Open it',
  outdated: 'This version is too old for the new missions. What you keep is safe.',
  reload: 'Update',
  memory: 'This browser keeps nothing: everything will vanish when this page closes.',
  full: 'This phone has no room left: what is new will vanish when this page closes.',
  fresh: (n: number) => (n === 1 ? 'One new mission fits your alert.' : `${n} new missions fit your alert.`),
  see: 'See',
  close: 'Close',
  elsewhere: 'This page needs the network. Here is your list, as this phone holds it.',
  /** Beside the place, when the last check failed. */
  checked: (days: number) =>
    days === 0 ? 'checked today' : days === 1 ? 'checked yesterday' : `checked ${days} days ago`,
} satisfies NoticeWords
