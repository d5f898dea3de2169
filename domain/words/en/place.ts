import type { PlaceWords } from '../fr/place.ts'

export const place = {
  results: 'Places found',
  nowhere: 'Anywhere in France',
  nowhereLine: 'Ten missions from ten regions',
  found: (n: number, postcode: boolean) =>
    postcode
      ? n === 1
        ? 'One commune has this postcode.'
        : `${n} communes have this postcode: which one?`
      : n === 1
        ? 'One commune found.'
        : `${n} communes found.`,
  via: (name: string) => `for ${name}`,
  searching: 'Searching…',
  short: 'A postcode has five digits. A town shows from its second letter.',
  no_postcode: 'No commune has this postcode. Check its five digits, or type the name of a town.',
  none: 'No town of this name in the list. For a village, type your postcode.',
  village: 'Your village is not there? Type its postcode.',
  away: 'The network did not answer. Your place is as it was. Try again when it is back.',
  locating: 'Finding where you are…',
  refused: 'This phone did not give its position: that is your choice. Type your postcode, it works as well.',
  slow: 'The position is slow to come. Try again outdoors, or type your postcode.',
  unknown: 'This phone does not know where it is. Type your postcode.',
  abroad: 'You seem far from the départements that we know. Type a French postcode.',
  stays: 'Your position stays on this phone.',
  chosen: (name: string) => `Place chosen: ${name}`,
  here: {
    titles: { searching: 'One moment', missing: 'No such commune', away: 'No network' },
    searching: 'Getting the missions of this commune ready.',
    missing: 'This address leads to no commune. Type yours at the top of the list.',
    away: 'The network did not answer. Try again when it is back, or see what this phone already holds.',
    retry: 'Try again',
    toList: 'See the missions',
  },
  few: {
    notHere: 'The missions of this place are not on this phone yet',
    notHereLine: 'It takes the network once. After that, everything can be read without it.',
    retry: 'Try again',
    none: 'Nothing like this around here for now',
    some: 'Few missions around here for now',
    line: 'Associations publish every week. Until then:',
    noHome: 'These are ten missions from ten regions. Say where you are to see yours.',
    setHome: 'Say where I am',
    wider: (km: number) => `Search up to ${km} km`,
    anyDay: 'See every day',
    unfilter: 'Remove the filters',
    main: (n: number) => (n === 1 ? 'One mission near here' : `${n} missions near here`),
    remote: (n: number) => (n === 1 ? 'One remote mission' : `${n} remote missions`),
    long: (n: number) => (n === 1 ? 'One long commitment' : `${n} long commitments`),
    alert: 'Let me know',
    alertLine: 'At each visit, this phone will look for anything new. Your request never leaves it.',
    alertOn: 'Noted on this phone. At your next visit it will say what is new.',
    alertOff: 'Stop telling me',
  },
} satisfies PlaceWords
