import type { DeclineWords } from '../fr/declines.ts'

export const declines: DeclineWords = {
  full: 'All the places are taken this time. Thank you for reaching out.',
  dates: 'The dates do not meet this time. Thank you for offering your time.',
  skills: 'This mission asks for a particular skill. Thank you for making yourself known.',
  postponed: 'The mission is put off until later. Thank you for your offer.',
  other: 'The association cannot go further this time. Thank you for your offer.',
}
