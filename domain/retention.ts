/**
 * How long each kind of data is kept: the jobs that forget and the page « Confidentialité » read the same figures, so that the page cannot
 * promise another delay than the one that is kept.
 */
export const KEPT = {
  /** A sign-in code holds. */
  codeMinutes: 10,
  /** Counts of tries, by keyed hash. */
  triesHours: 1,
  /** A session without use. */
  sessionDays: 180,
  /** A mail that nobody takes is tried again, and one that a dying job held is forgotten. */
  mailTriedHours: 24,
  mailDays: 7,
  /** A place is held for who has not given their address back yet (`holds`). */
  holdHours: 72,
  /** That somebody who was coming did not. */
  absenceDays: 90,
  /** A photo that no mission shows. */
  photoDays: 30,
  /** A deleted document is still told to devices. */
  tombstoneDays: 180,
  /** What became of a mutation is known, so that a repeat gets the same answer (13 months). */
  mutationDays: 396,
} as const

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
