import type { HeadWords, ListWords } from '../fr/list.ts'

export const list: ListWords = {
  skip: 'Skip to the list',
  question: 'This time, what would you feel like?',
  privacy: 'No right answer. Your choices stay on this phone.',
  motors: {
    be_useful: { name: 'Being useful', line: 'Hands-on: sort, carry, repair.' },
    take_care: { name: 'Taking care', line: 'Being there: listen, visit, go along.' },
    grow_skills: { name: 'Growing my skills', line: 'Learn, try, get better.' },
    build_ties: { name: 'Making ties', line: 'Meet people, team up, know my area.' },
  },
  wishes: ['don’t mind', 'a little', 'a lot', 'above all'],
  less: (motor) => `${motor}: less`,
  onlyOne: 'If you kept only one?',
  onlyOneSkip: 'Skip',
  place: 'Where?',
  placeHint: 'Postcode or town',
  placeChange: 'Change place',
  placeNone: 'All over France',
  placeNoneLine: 'Ten missions from ten regions. And near you?',
  here: 'Near me',
  days: { today: 'Today', saturday: 'Saturday', sunday: 'Sunday', month: 'This month' },
  daysLabel: 'When',
  lanesLabel: 'Which kind',
  filters: 'Filter',
  filtersOn: (n) => `Filter (${n})`,
  lanes: { main: 'Near here', once: 'Once', regular: 'Regular', long: 'Long', remote: 'Remote' },
  sure: 'For sure',
  toCheck: 'To be checked',
  missions: (n) => (n === 1 ? '1 mission' : `${n} missions`),
  othersOf: (n) => (n === 1 ? '1 other from this association' : `${n} others from this association`),
  example: 'example',
  remote: 'remote',
  everywhere: 'all over France',
  updated: (first) =>
    first === null ? 'List updated: no mission for these choices' : `List updated. First: ${first}`,
  more: 'See more missions',
  nav: { list: 'Missions', map: 'Map', kept: 'Kept', work: 'Post', settings: 'Settings' },
  navLabel: 'Main menu',
  loading: 'Loading…',
  screenFailed: 'This screen could not load. Nothing is lost. Try again when the network is back.',
  retry: 'Try again',
}

/** What the page says of itself in its head: no script needs it. */
export const head: HeadWords = {
  title: 'Élan, volunteering near you',
  description: 'Volunteering missions near you, chosen by what moves you. Your choices stay on your phone.',
}
