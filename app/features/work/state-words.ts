import type { Language } from '#domain/pages.ts'
import type { WorkWords } from '#domain/words/fr/work.ts'
import { dayWords } from '../organisation/day-words.ts'
import type { MissionState } from './mission-state.ts'

/** What it is, or will be; of a reading, the day before which there is an answer. */
export function statusWords(state: MissionState, words: WorkWords, language: Language, now: number): string {
  if (state.isPlanned) return words.planned[state.status]
  if (state.status !== 'reading' || state.until === null) return words.status[state.status]
  return state.until < now ? words.readingLate : words.readingUntil(dayWords(state.until, now, language))
}

/** How far it got. What citizens see already is told from what was changed since. */
export function keptWords({ status, isPlanned, kept }: MissionState, words: WorkWords): string {
  const isSeen = !isPlanned && status !== 'draft'
  if (!isSeen) return words.kept[kept]
  return kept === 'confirmed' ? '' : words.changesKept[kept]
}
