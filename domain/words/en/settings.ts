import type { SettingsWords } from '../fr/settings.ts'
import { attribution } from './attribution.ts'
import { legalNames } from './legal-names.ts'
import { transfer } from './transfer.ts'
import { vocabulary } from './vocabulary.ts'

const counted = (one: string, many: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

export const settings: SettingsWords = {
  vocabulary,
  attribution,
  legal: legalNames,
  data: { title: 'All that Élan knows of me', line: 'Save it in a file, or erase my account.' },
  transfer,
  title: 'Settings',
  back: 'Settings',
  privacy: 'All of this stays on this phone.',
  me: {
    title: 'What I can say about me',
    line: 'Nothing is required. What you say changes the order of the missions, and hides none.',
    nothing: 'Nothing yet',
    slots: 'When are you free?',
    slotsHint: 'Touch the moments when you could come.',
    slot: (day, part) => `${day} ${part}`,
    wholeDay: (day) => `${day}, all day`,
    weekend: 'The weekend',
    evenings: 'Weekday evenings',
    noSlots: 'Clear',
    slotsSaid: counted('free moment', 'free moments'),
    brought: 'What I can do',
    broughtHint: 'No diploma needed: what you like doing.',
    broughtSaid: counted('skill', 'skills'),
    wanted: 'What I would like to learn',
    wantedSaid: counted('thing to learn', 'things to learn'),
    causes: 'What I care about',
    causesSaid: counted('cause', 'causes'),
    travel: 'How I get around',
    travelAny: 'Any way',
  },
  weights: { title: 'What matters most', line: 'See how it adds up and move the weights.' },
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Appearance',
  themes: { phone: 'Like the phone', light: 'Light', dark: 'Dark' },
  offline: {
    title: 'Read everything offline',
    line: 'The texts of all missions of your département and its neighbours.',
    size: (size) => `${size} to download.`,
    get: (size) => `Download ${size}`,
    coming: (done, all) => `${done} of ${all}`,
    done: 'Everything is on this phone.',
    stopped: 'The network stopped on the way. What has come stays. Try again when it is back.',
    noPlace: 'First say where you are, at the top of the list.',
    retry: 'Try again',
  },
  account: { title: 'My account', line: 'To publish a need. Looking takes none.' },
  move: { title: 'Change phones', line: 'Take your choices and kept missions along.' },
  server: {
    title: 'What the server may know',
    line: 'Your département, and nothing finer.',
    lead: 'Élan chooses your missions on this phone. Here is all that leaves it.',
    asks: 'What the phone asks for',
    asksLines: [
      'The missions of your département and of those that touch it: the same files for everybody who lives there.',
      'The texts of missions, in bundles of at least sixty-four.',
      'The list of communes of your département, to find yours.',
    ],
    never: 'What never leaves it',
    neverLines: [
      'Your commune, your position.',
      'What moves you, the weights, the filters.',
      'Your free moments, your skills.',
      'The missions that you keep, and those that come first for you.',
    ],
    besides: 'And also',
    besidesLines: [
      'Looking takes no account and no cookie. There is no audience measurement and no map from elsewhere.',
      'An account, if you open one to publish, keeps your email address, your first name, the names of your signed-in devices and the day of their last use. Nothing of your searches joins it.',
      'Like any site, the server sees the address of your connection at the moment when it answers.',
      'A public page opened from a shared link tells the server which one it is.',
      'When you go to an association’s site, that site receives you, with its own rules.',
    ],
  },
  sources: {
    title: 'Where this comes from',
    line: 'The missions, the places, the map.',
    missions: 'The missions',
    rest: 'The rest',
    readOn: (source, date) => `${source}, read on ${date}`,
    examples: 'Example missions, invented to show Élan.',
    none: 'The sources will be named here once the missions of your département have come.',
    font: 'Typeface: Atkinson Hyperlegible, Braille Institute (SIL Open Font License).',
    idea: 'The grid of wishes comes from the booklet “Alliance & Engagement” of Le RAMEAU. The reading made of it here is Élan’s own.',
    open: 'Élan is free software (MIT licence).',
  },
  erase: {
    title: 'Erase everything from this phone',
    line: 'Your choices, your kept missions, all that Élan stored here.',
    lead: 'Here is what will leave this phone:',
    list: (kept) => [
      'what moves you, the weights, your place, your free moments and your skills',
      kept === 0
        ? 'your kept missions (none yet)'
        : kept === 1
          ? 'your kept mission'
          : `your ${kept} kept missions`,
      'the missions and texts that were downloaded, which come back with the network',
      'the language and appearance that you chose',
    ],
    nowhere: 'None of it exists anywhere else: nobody will be able to give it back.',
    waiting: (count) =>
      count === 1
        ? 'One thing that was written here has not left yet. It would be lost.'
        : `${count} things that were written here have not left yet. They would be lost.`,
    staysSignedIn:
      'Without a network this phone stays signed in to your account, if you have one. To sign it out too, wait for the network.',
    saveWaiting: 'Save what has not left',
    waitingFile: (day) => `elan-waiting-${day}.json`,
    waitingSaved: 'Saved in your downloads.',
    saveFirst: 'First save a file',
    first: 'Erase everything…',
    sure: 'Erase for good?',
    yes: 'Yes, erase everything',
    no: 'No, keep everything',
    done: 'Everything is erased.',
  },
  version: (version) => `Élan ${version}`,
}
