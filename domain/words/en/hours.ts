import type { HoursWords, PresenceWords } from '../fr/hours.ts'
import { refusals } from './refusals.ts'

const duration = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (whole === 0) return `${rest} min`
  return rest === 0 ? `${whole} h` : `${whole} h ${String(rest).padStart(2, '0')}`
}

const shared = {
  refusals,
  duration,
  of: (what: string, whom: string) => `${what}: ${whom}`,
  hoursField: 'Hours',
  minutesField: 'Minutes',
  durationFault: 'Write a length: one minute at least, 24 hours at most.',
  digitsFault: 'Write the four digits.',
  full: 'No room left on this phone. Free some room, then start over.',
  broken: 'This browser cannot save. Close Élan, then open it again.',
  waits: 'Saved on this phone. It will leave with the network.',
  traces: 'What has changed',
  trace: (isPerson: boolean, from: string, to: string) =>
    isPerson ? `The person says ${to} instead of ${from}` : `The association writes ${to} instead of ${from}`,
}

export const hours: HoursWords = {
  ...shared,
  title: 'My hours',
  back: 'My commitments',
  lead: 'What you did, date by date. An hour counts once the association has signed it.',
  totals: 'In all',
  total: (year: number, where: string, signed: string) => `${year}, ${where}: ${signed} signed`,
  proposed: (time: string) => `and ${time} to be signed`,
  association: 'an association',
  none: 'Nothing yet',
  noneLine: 'On the day, you will say here that you are there, then how long you stayed.',
  refusedTitle: 'What did not leave',
  refused: { check_in: 'I am here', hours_propose: 'Propose hours', presence_answer: 'My answer' },
  unreadable: 'The server could not read this.',
  retry: 'Try again',
  drop: 'Remove',
  dates: 'Date by date',
  untitled: 'A mission',
  thanks: 'A word for you',
  from: (who: string, day: string) => `${who}, ${day}`,
  states: {
    unsaid: 'nothing is noted yet',
    present: 'you were there',
    excused: 'you had let them know',
    absent: 'the association did not see you',
  },
  hereStates: {
    waiting: 'Your digits are noted. The association checks them once both phones have had a network.',
    wrong: 'These are not the association’s digits. Check them, or ask to be ticked.',
  },
  signed: (time: string) => `${time} signed`,
  toSign: (time: string) => `${time} proposed, to be signed by the association`,
  disputed: (time: string) => `You say ${time}. The association sees it and can correct.`,
  here: 'I am here',
  hereHint: 'The four digits that the association shows on the spot. Without a network, too.',
  digits: 'Four digits',
  mine: (digits: string) => `Or show these to the association: ${digits}`,
  propose: 'Propose my hours',
  again: 'This is not the right count',
  when: 'Which day?',
  whenHint: 'This mission has no fixed date.',
  dayFault: 'Choose a day, today at the latest.',
  send: 'Send',
  absentLine:
    'You can answer. It is erased by itself after three months, rates you in no way, and no other association sees it.',
  answerField: 'Your word (optional)',
  wasHere: 'I was there',
  wasNot: 'I could not come',
  answered: (wasHere: boolean, text: string) =>
    [wasHere ? 'You answered: I was there.' : 'You answered: I could not come.', text]
      .filter(Boolean)
      .join(' '),
}

export const presence: PresenceWords = {
  ...shared,
  title: 'Presence sheet',
  link: 'Presence sheet and hours',
  back: 'Who offers to help',
  untitled: 'Untitled',
  date: 'Which date?',
  day: 'Which day?',
  nobody: 'Nobody is expected on this date',
  nobodyLine: 'Once somebody has said “I am coming”, their first name will be here.',
  code: 'The code of the day',
  codeLine:
    'Show it on the spot: everybody types the four digits, or photographs the square. Without a network, too.',
  codeShow: 'Show the code',
  codeAlt: (digits: string) => `Code to photograph, ${digits}`,
  theirs: 'Digits that a person shows',
  theirsHint: 'They read them in “My hours”: type them to tick this person.',
  theirsGo: 'Tick',
  theirsNobody: 'Nobody who is expected today has these digits.',
  theirsDone: (name: string) => `${name}: presence noted.`,
  people: 'Who is coming',
  marks: { unsaid: 'Not noted', present: 'Here', excused: 'Let us know', absent: 'Absence' },
  byCode: 'typed the code',
  wrongCode: 'typed another code',
  absentLine: 'The person sees it and can answer. It is erased after three months.',
  answered: (wasHere: boolean, text: string) =>
    [wasHere ? 'Answers: “I was there.”' : 'Answers: “I could not come.”', text].filter(Boolean).join(' '),
  proposed: (time: string, isPerson: boolean) =>
    isPerson ? `${time} proposed by the person` : `${time} planned`,
  signed: (time: string) => `${time} signed`,
  disputed: (time: string) => `The person says ${time}.`,
  correct: 'Correct the hours',
  keep: 'Keep what is signed',
  send: 'Save',
  sign: 'Sign the hours',
  signLine: (n: number) => (n === 1 ? 'For 1 person noted as here.' : `For ${n} people noted as here.`),
  signNone: 'First note who was there.',
  signLength: 'Length for those who proposed none',
  word: 'A word for everybody (optional)',
  wordHint: 'What was done together: “Thanks to you, 42 parcels have left.”',
  wordLong: (n: number) => `${n} characters too many. Everything stays on the screen.`,
  signedSaid: (n: number) => (n === 1 ? 'Hours signed for 1 person.' : `Hours signed for ${n} people.`),
  print: 'Print the sheet',
  paperSign: 'Signature',
  totals: 'Hours of the association',
  total: (year: number, people: number, signed: string) =>
    `${year}: ${signed} signed, ${people === 1 ? '1 person' : `${people} people`}`,
  toSign: (time: string) => `and ${time} to be signed`,
}
