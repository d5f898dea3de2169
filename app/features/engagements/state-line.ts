import type { Language } from '#domain/pages.ts'
import type { StateWords } from '#domain/words/fr/application.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { dayWords } from '../organisation/day-words.ts'
import type { Engagement } from './engagement.ts'

export type LineWords = {
  states: StateWords
  mission: Pick<MissionWords, 'hour'>
  at: (day: string, hour: string) => string
}

/** Where an engagement stands, in one line. What is foreseen on the phone is not said as agreed. */
export function stateLine(
  { doc, reached, isNew }: Pick<Engagement, 'doc' | 'reached' | 'isNew'>,
  words: LineWords,
  language: Language,
  now: number,
): string {
  const { states } = words
  if (reached === 'unsaid') return states.unsaid
  switch (doc.status) {
    case 'proposed':
    case 'waitlisted':
      if (isNew && reached !== 'confirmed') return states[reached]
      return doc.status === 'waitlisted'
        ? states.waitlisted
        : promisedLine(doc.answerBy, words, language, now)
    case 'offered':
      return states.offered(doc.offerUntil === null ? '…' : momentWords(doc.offerUntil, words, language, now))
    case 'coming':
      return { phone: states.comingPhone, sent: states.comingSent, confirmed: states.coming }[reached]
    case 'withdrawn':
      return { phone: states.withdrawnPhone, sent: states.withdrawnSent, confirmed: states.withdrawn }[
        reached
      ]
    default:
      return states[doc.status]
  }
}

function promisedLine(
  answerBy: number | null,
  { states }: LineWords,
  language: Language,
  now: number,
): string {
  if (answerBy === null) return states.proposed
  return answerBy < now ? states.proposedLate : states.proposedBy(dayWords(answerBy, now, language))
}

/** « jeudi à 9 h », by the phone's own clock. */
export function momentWords(at: number, words: LineWords, language: Language, now: number): string {
  const moment = new Date(at)
  return words.at(dayWords(at, now, language), words.mission.hour(moment.getHours(), moment.getMinutes()))
}
