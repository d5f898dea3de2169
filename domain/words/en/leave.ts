import type { LeaveWords } from '../fr/leave.ts'

export const leave = {
  title: 'Not everything has left yet',
  line: (count: number) =>
    count === 1
      ? 'One thing that you wrote is on this phone only.'
      : `${count} things that you wrote are on this phone only.`,
  stays: 'If you sign out, they stay here, hidden. They will leave when you come back on this phone.',
  save: 'Save them in a file',
  saved: 'Saved in your downloads.',
  fileName: (day: string) => `elan-waiting-${day}.json`,
  stay: 'Stay',
  go: 'Sign out anyway',
} satisfies LeaveWords
