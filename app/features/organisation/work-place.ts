import { uuidV7 } from '#domain/uuid.ts'
import type { OrganisationWords } from '#domain/words/fr/organisation.ts'
import { whenPhone } from '../../state/phone.ts'
import { openWork } from '../../state/work/open-work.ts'
import type { Kept, Work } from '../../state/work/work.ts'
import { bringReadingStyles } from './reading-styles.ts'

/** What these screens work with. */
export type WorkPlace = { work: Work; now: () => number; newId: () => string }

/** Opens it, with the styles of these screens. Rejects where storage is refused. */
export async function openWorkPlace(): Promise<WorkPlace> {
  const [phone, work] = await Promise.all([whenPhone(), openWork(), bringReadingStyles()])
  return {
    work,
    now: phone.now,
    newId: () => uuidV7(phone.now(), crypto.getRandomValues(new Uint8Array(10))),
  }
}

/** Why nothing was kept, in a sentence; undefined when it was. */
export function sentenceOf(kept: Kept, words: OrganisationWords): string | undefined {
  if (kept.ok) return undefined
  if (kept.reason === 'full' || kept.reason === 'broken') return words[kept.reason]
  const sentences: Record<string, string | undefined> = words.refused
  return sentences[kept.reason] ?? words.refused.other
}
