import type { ConflictWords } from '../fr/conflict.ts'
import { outbox } from './outbox.ts'

export const conflict: ConflictWords = {
  outbox,
  back: 'Back',
  title: 'Two versions',
  lead: (field) => `Two people changed the same thing: ${field}. Nothing is lost. Which one will you keep?`,
  mine: 'Your version',
  theirs: (name) => (name === '' ? 'The other version' : `${name}’s`),
  standing: 'This is the one people see for now.',
  marked: 'What differs is highlighted.',
  empty: '(nothing)',
  keepMine: 'Keep my version',
  keepTheirs: (name) => (name === '' ? 'Keep the other version' : `Keep ${name}’s`),
  keepBoth: 'Keep both',
  both: 'Your text, from both',
  bothHint: 'Both versions are there. Take out what you do not need.',
  bothSave: 'Keep this text',
  bothLong: (n) => `${n} characters too many.`,
  bothEmpty: 'Write a text, or keep one of the two versions.',
  done: 'Chosen, and saved on this phone.',
  goneTitle: 'This choice has been made',
  goneLine: 'There are no two versions to choose from here any more.',
  deleted: {
    title: 'Deleted while you were writing',
    lead: (name) =>
      `${name === '' ? 'Somebody' : name} changed this need when it had just been deleted. The changes are kept.`,
    leadMine: 'This need was deleted while you were writing it. Your changes are kept.',
    restore: 'Restore with these changes',
    restoreMine: 'Restore with your changes',
    leave: 'Leave it deleted',
    changes: 'What had been changed',
  },
  status: {
    title: 'Two decisions',
    lead: (now, wished) => `This need is ${now}. It was also asked to ${wished} it.`,
    wished: { draft: 'keep as a draft', published: 'publish', paused: 'pause', closed: 'close' },
    now: { draft: 'a draft', published: 'published', paused: 'paused', closed: 'closed' },
    keep: (now) => `Leave it ${now}`,
    take: { draft: 'Make it a draft again', published: 'Publish it', paused: 'Pause it', closed: 'Close it' },
  },
}
