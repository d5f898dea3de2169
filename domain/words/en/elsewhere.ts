import type { ElsewhereWords } from '../fr/elsewhere.ts'

export const elsewhere: ElsewhereWords = {
  heading: 'On another site',
  lead: 'Élan does not know what happens there: your answers stay on this phone.',
  opened: (source, day) => `Page opened on ${source}, ${day}.`,
  question: 'Did you do it?',
  answers: { done: 'Yes', not_yet: 'Not yet', given_up: 'I won’t go' },
  done: 'It is done.',
  notYet: 'Not yet. The mission’s page is waiting for you.',
  reopen: 'See the mission again',
  change: 'Change my answer',
  forgotten: 'Taken off this list.',
  undo: 'Undo',
  of: (what, title) => `${what}: ${title}`,
}
