import { applyChange } from '#domain/catalogue/apply-change.ts'
import { encode } from '#domain/catalogue/encode.ts'
import { view } from '#domain/catalogue/view.ts'
import type { CatalogueIndex } from '#domain/wire/catalogue-index.ts'
import type { BlobDraft } from './blob-draft.ts'

/** A base and the changes since. */
export type Chain = Pick<CatalogueIndex, 'base' | 'deltas'>

/** A phone that comes back fetches what it lacks one by one: more requests than this are worse than a new base. */
const MOST_DELTAS = 24

/** The chain of an area without missions. */
export async function emptyChain(draft: BlobDraft): Promise<Chain> {
  return { base: { ...(await draft.add(encode([]))), rows: 0 }, deltas: [] }
}

/**
 * The chain with one change more. Past half the base's size, or past 24 changes, the old base and its changes become the new
 * base; the last change is left beside it, unless it is a large one, so that a phone that was up to date holds the new base
 * already, byte for byte, and needs only that change.
 */
export async function extendChain(
  { base, deltas }: Chain,
  change: Uint8Array<ArrayBuffer>,
  draft: BlobDraft,
): Promise<Chain> {
  const delta = await draft.add(change)
  const longer = [...deltas, delta]
  const bytes = longer.reduce((sum, one) => sum + one.bytes, 0)
  if (bytes <= base.bytes / 2 && longer.length <= MOST_DELTAS) return { base, deltas: longer }
  const folded = await chainBytes({ base, deltas }, draft)
  return delta.bytes <= folded.length / 2
    ? { base: await addBase(folded, draft), deltas: [delta] }
    : { base: await addBase(applyChange(folded, change), draft), deltas: [] }
}

/** The catalogue that a chain stands for. Throws MissingBlob, and CatalogueError where a blob is not what it should be. */
export async function chainBytes(
  { base, deltas }: Chain,
  draft: Pick<BlobDraft, 'get'>,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = await draft.get(base.hash)
  for (const { hash } of deltas) bytes = applyChange(bytes, await draft.get(hash))
  return bytes
}

async function addBase(bytes: Uint8Array<ArrayBuffer>, draft: BlobDraft): Promise<Chain['base']> {
  return { ...(await draft.add(bytes)), rows: view(bytes).rows }
}
