import { foldLetters } from '../place/fold-name.ts'

/** An entry of a lexicon: words in a row, each whole or, with `*`, only begun; what it is worth, and for whom. */
export type Entry<T> = { words: { text: string; open: boolean }[]; points: number; tag: T }

export type Found<T> = { tag: T; points: number; words: string }

/** Entries by the first two letters of their first word, so that a text is read once whatever the lexicon's size. */
export type Lexicon<T> = Map<string, Entry<T>[]>

/** Reads lists of comma-separated entries into a lexicon. */
export function makeLexicon<T>(lists: readonly { list: string; points: number; tag: T }[]): Lexicon<T> {
  const entries = lists.flatMap(({ list, points, tag }) =>
    list.split(',').map((entry) => ({ words: entry.trim().split(/\s+/).map(toWord), points, tag })),
  )
  return Map.groupBy(entries, (entry) => (entry.words[0]?.text ?? '').slice(0, 2))
}

/**
 * Entries that a text holds, each once, the surest first, with its words as they were written. A written word counts for one
 * entry of a tag only: « en équipe » is not « équipe » as well.
 */
export function findWords<T>(text: string, lexicon: Lexicon<T>): Found<T>[] {
  const written = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const folded = foldEach(written.map(([word]) => word))
  const hits = folded.flatMap((word, at) =>
    (lexicon.get(word.slice(0, 2)) ?? [])
      .filter((entry) => entry.words.every(({ text, open }, i) => isWord(folded[at + i], text, open)))
      .map((entry) => ({ entry, at })),
  )
  hits.sort((a, b) => b.entry.points - a.entry.points || b.entry.words.length - a.entry.words.length)
  const taken = new Set<string>()
  const seen = new Set<Entry<T>>()
  const found: Found<T>[] = []
  for (const { entry, at } of hits) {
    const spots = entry.words.map((_, i) => `${String(entry.tag)} ${at + i}`)
    if (seen.has(entry) || spots.some((spot) => taken.has(spot))) continue
    seen.add(entry)
    for (const spot of spots) taken.add(spot)
    const words = between(text, written[at], written[at + entry.words.length - 1])
    found.push({ tag: entry.tag, points: entry.points, words })
  }
  return found
}

function between(
  text: string,
  first: RegExpExecArray | undefined,
  last: RegExpExecArray | undefined,
): string {
  if (first === undefined || last === undefined) return ''
  return text
    .slice(first.index, last.index + last[0].length)
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

function toWord(written: string): { text: string; open: boolean } {
  const open = written.endsWith('*')
  return { text: open ? written.slice(0, -1) : written, open }
}

function isWord(word: string | undefined, text: string, open: boolean): boolean {
  return word !== undefined && (open ? word.startsWith(text) : word === text)
}

/** Folded in one go where that keeps the words apart, since folding word by word is ten times slower. */
function foldEach(written: readonly string[]): string[] {
  const together = foldLetters(written.join(' ')).split(' ')
  return together.length === written.length ? together : written.map(foldLetters)
}
