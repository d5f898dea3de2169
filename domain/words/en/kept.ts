import type { KeptWords } from '../fr/kept.ts'

export const kept = {
  title: 'Kept',
  engagements: 'My commitments',
  engagementsLine: 'What I offered, what was answered, where I am going.',
  count: (n: number) =>
    n === 1
      ? 'One mission, copied whole: it can be read without a network.'
      : `${n} missions, copied whole: they can be read without a network.`,
  emptyTitle: 'Nothing kept yet',
  emptyLine: 'On a mission, touch “Keep”. It will be copied here whole, to be read without a network.',
  toList: 'See the missions',
  remote: 'remote',
  everywhere: 'all over France',
  example: 'example',
  keptOn: (date: string) => `kept on ${date}`,
  gone: {
    over: (date: string) => `Over: its dates are past. It left the list; this phone noticed on ${date}.`,
    withdrawn: (date: string) =>
      `Withdrawn by the association or by the site that it came from. This phone noticed on ${date}.`,
  },
  copyStays: 'Your copy stays here.',
  over: 'Its dates are past.',
  remove: (title: string) => `Remove ${title}`,
  removed: (title: string) => `“${title}” is no longer kept.`,
  undo: 'Undo',
  memory:
    'This browser refuses to keep data, probably a private window. Your kept missions will vanish when this page closes.',
  full: 'This phone has no room left. What you keep now will vanish when this page closes. Free some room, then keep it again.',
  sevenDays:
    'Safari erases what a site keeps after seven days without a visit. Installed on the home screen, the app is not concerned.',
} satisfies KeptWords
