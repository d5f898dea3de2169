import type { FilterWords } from '../fr/filters.ts'
import { vocabulary } from './vocabulary.ts'

export const filters: FilterWords = {
  vocabulary,
  title: 'Filter',
  close: 'Close',
  see: (n) => (n === 0 ? 'No mission like this' : n === 1 ? 'See 1 mission' : `See ${n} missions`),
  clear: 'Clear all',
  none: 'Widen a little: farther, another cause, or remote.',
  lane: 'What rhythm?',
  laneAny: 'Once or regular',
  causes: 'Which causes?',
  causesHint: 'None chosen: all of them.',
  travel: 'How do you get around?',
  far: 'How far?',
  farLess: 'Less far',
  farMore: 'Farther',
  km: (km) => `${km} km`,
  farLine: (km) => `Up to ${km} km, as the crow flies`,
  farNoHome: 'First say where you are, at the top of the list.',
  age: 'Your age, if you are under 18',
  ages: { any: '18 and over', sixteen: '16-17', under16: 'Under 16' },
  ageHint: 'Under 16, one comes with an adult. Where the notice is silent: to be asked.',
  accessible: 'Wheelchair accessible',
  accessibleHint: 'Where the notice is silent: to be asked.',
  me: 'What I can say about me',
  meLine: 'My free moments, my skills: they change the order, and hide nothing.',
}
