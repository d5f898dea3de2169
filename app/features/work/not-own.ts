import { isOwnStep } from '../engagements/engagement.ts'

/** What is written for an association; a citizen's own steps are told in « Mes engagements ». */
export const notOwn = <T extends { name: string }>(entries: readonly T[]): T[] =>
  entries.filter((entry) => !isOwnStep(entry))
