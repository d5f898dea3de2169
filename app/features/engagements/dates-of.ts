import type { Elan } from '../../state/elan.tsx'
import type { Reader } from '../mission/when.ts'
import { distinctWords, slotWords } from './date-words.ts'
import { isOpen } from './engagement.ts'
import type { OneProps } from './engagement-card.tsx'

/** The dates of an engagement in words: those given, else those wished, none once it is over. */
export function datesOf(
  { one, noteOf, words }: Pick<OneProps, 'one' | 'noteOf' | 'words'>,
  { language, clock }: Pick<Elan, 'language' | 'clock'>,
): string[] {
  const { doc } = one
  const isGiven = doc.status === 'offered' || doc.status === 'coming'
  const slots = isGiven ? doc.slots : isOpen(one) ? doc.wishes : []
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()
  const reader: Reader = { language, words: words.mission, today: clock().day, zone }
  const sessions = noteOf(one.id)?.sessions ?? []
  return distinctWords(slots.map((slot) => slotWords(slot, sessions, reader, words.anyDate)))
}
