import { MOST_PUSHED } from '#domain/wire/work.ts'
import { needs } from '#domain/work/order.ts'
import { isUnbound } from '../../local/work/entries.ts'
import type { Waiting, WorkState } from '../../local/work/schema.ts'

/** What one cycle remembers: what it has pushed, and what is held back behind entries that the server did not record. */
export type Pass = { done: Set<string>; held: Set<string>; most: number }

export const newPass = (): Pass => ({ done: new Set(), held: new Set(), most: MOST_PUSHED })

/** A body may have 512 KB; JSON escapes little of what people write, and headroom is cheap. */
const MOST_CHARACTERS = 150_000

/** What goes out next, in the order of writing: entries of this account that nothing before them holds back. */
export function pick(outbox: readonly Waiting[], state: WorkState, { done, held, most }: Pass): Waiting[] {
  const batch: Waiting[] = []
  let characters = 0
  for (const entry of outbox) {
    if (entry.owner !== state.account || isUnbound(entry, state) || done.has(entry.id)) continue
    if (needs(entry).some((one) => held.has(one))) continue
    characters += lengthOf(entry)
    if (batch.length > 0 && (batch.length >= most || characters > MOST_CHARACTERS)) break
    batch.push(entry)
  }
  return batch
}

/** Length of the arguments on the wire; none for what cannot be written there, which pushing puts aside. */
export function lengthOf({ args }: Pick<Waiting, 'args'>): number {
  try {
    return JSON.stringify(args)?.length ?? 0
  } catch {
    return 0
  }
}
