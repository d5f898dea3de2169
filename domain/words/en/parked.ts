import type { ParkedWords } from '../fr/parked.ts'

export const parked: ParkedWords = {
  failing: 'The server failed to read this several times. Try again tomorrow, or save it in a file.',
  reused:
    'The server has already received something else under this number. Try again: Élan will give it another.',
  too_old: 'This has waited for more than a year. Read it again, then try again or remove it.',
  unreadable: 'Élan cannot read this any more. Save it in a file, then remove it.',
}
