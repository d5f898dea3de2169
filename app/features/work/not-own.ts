import { isOwnStep } from '../engagements/engagement.ts'
import { isHoursStep } from '../hours/held-dates.ts'

/** What is written for an association; a citizen's own steps are told in « Mes engagements » and « Mes heures ». */
export const notOwn = <T extends { name: string }>(entries: readonly T[]): T[] =>
  entries.filter((entry) => !isOwnStep(entry) && !isHoursStep(entry))
