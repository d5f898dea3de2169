import type { Synonym } from './commune.ts'
import { foldLetters, foldName } from './fold-name.ts'

/** A place that was found, and the former name or borough that led to it where its own name did not. */
export type Found<T> = { place: T; via: string | null }

/** How well a folded name answers what is typed: not at all, at the start of a later word, at its start, wholly. */
type NameMatch = 0 | 1 | 2 | 3

/**
 * Places for a typed name: whole names, then names that begin so, then those where a later word does (« Havre » finds
 * Le Havre), then those that a former name or a borough leads to. Within each group the order of the list.
 */
export function findByName<T extends { folded: string; synonyms: Synonym[] }>(
  places: readonly T[],
  typed: string,
): Found<T>[] {
  const readings = readingsOf(typed)
  const groups: Found<T>[][] = [[], [], [], []]
  for (const place of places) {
    const match = matchName(place.folded, readings)
    const via = match > 0 ? null : synonymOf(place.synonyms, readings)
    if (match > 0 || via !== null) groups[match]?.push({ place, via })
  }
  return groups.reverse().flat()
}

/** « st » may begin Saint-Denis as well as Strasbourg. The département of a `placeLabel` is left out. */
function readingsOf(label: string): string[] {
  const typed = label.replace(/\(.*$/, '')
  return [...new Set([foldName(typed), foldLetters(typed)])].filter(Boolean)
}

function matchName(folded: string, readings: readonly string[]): NameMatch {
  let best: NameMatch = 0
  for (const reading of readings) {
    if (folded === reading) return 3
    if (folded.startsWith(reading)) best = 2
    else if (best === 0 && folded.includes(` ${reading}`)) best = 1
  }
  return best
}

function synonymOf(synonyms: readonly Synonym[], readings: readonly string[]): string | null {
  return synonyms.find((synonym) => matchName(synonym.folded, readings) > 0)?.name ?? null
}
