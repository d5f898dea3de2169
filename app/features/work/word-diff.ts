/** A stretch of a text, and whether the other text lacks it. */
export type Stretch = { text: string; isOwn: boolean }

/** Beyond so many pairs of words, only what the ends of both texts do not share is told apart: a phone answers at once. */
const MOST_PAIRS = 1_000_000

/** What two texts have in common and what each has alone, word by word (longest common subsequence). Joined, each side is its text. */
export function wordDiff(a: string, b: string): { a: Stretch[]; b: Stretch[] } {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const start = sharedStart(left, right)
  const end = sharedEnd(left.slice(start), right.slice(start))
  const [middleA, middleB] = [left.slice(start, left.length - end), right.slice(start, right.length - end)]
  const shared = middleA.length * middleB.length > MOST_PAIRS ? [] : sharedWords(middleA, middleB)
  const ownA = new Set(middleA.map((_, i) => i))
  const ownB = new Set(middleB.map((_, i) => i))
  for (const [i, j] of shared) {
    ownA.delete(i)
    ownB.delete(j)
  }
  return { a: stretchesOf(left, start, ownA), b: stretchesOf(right, start, ownB) }
}

/** Words with the blanks that follow them, so that nothing is lost. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+\s?/g) ?? []
}

const bare = (word: string | undefined): string | undefined => word?.trimEnd()

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && count < b.length && bare(a[count]) === bare(b[count])) count++
  return count
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
  let count = 0
  const most = Math.min(a.length, b.length)
  while (count < most && bare(a[a.length - 1 - count]) === bare(b[b.length - 1 - count])) count++
  return count
}

/** Pairs of places of a longest common subsequence. */
function sharedWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] =
        bare(a[i]) === bare(b[j])
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (bare(a[i]) === bare(b[j])) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

function stretchesOf(words: readonly string[], start: number, own: ReadonlySet<number>): Stretch[] {
  const stretches: Stretch[] = []
  for (const [i, text] of words.entries()) {
    const isOwn = own.has(i - start)
    const last = stretches.at(-1)
    if (last?.isOwn === isOwn) last.text += text
    else stretches.push({ text, isOwn })
  }
  return stretches
}
