import type { Kept } from '../../state/work/work.ts'

type StopWords = { refusals: Record<string, string>; full: string; broken: string }

/** Why nothing was kept; undefined when it was. */
export function stoppedWords(kept: Kept, words: StopWords): string | undefined {
  if (kept.ok) return undefined
  if (kept.reason === 'full' || kept.reason === 'broken') return words[kept.reason]
  return words.refusals[kept.reason]
}
