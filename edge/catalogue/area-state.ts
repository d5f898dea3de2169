import type { Language } from '#domain/pages.ts'
import type { CatalogueIndex, TextDirectory } from '#domain/wire/catalogue-index.ts'
import type { BlobDraft } from './blob-draft.ts'
import { emptyChain } from './extend-chain.ts'
import { writeDirectory } from './update-texts.ts'

/** What a builder stores of an area: its part of the index, and what the next build starts from. */
export type AreaState = Pick<CatalogueIndex, 'base' | 'deltas' | 'texts' | 'communes'> & {
  directory: TextDirectory
  /** Version of the communes that `communes` was made of. */
  geo: string | null
  /** In the area `france` alone. */
  first?: FirstPages
}

/** The stored pages of the first list, by hash: what they were made of tells when they are stale. */
export type FirstPages = {
  pages: Record<Language, string>
  /** The day, as in `domain/days`, that they are ranked on, the build that drew them, and the areas that were looked at. */
  day: number
  version: string
  seen: string
}

/** An area's state as the database holds it: only builders write there. */
export function toAreaState(stored: unknown): AreaState | null {
  return stored as AreaState | null
}

/** The state before anything was built. */
export async function emptyState(draft: BlobDraft): Promise<AreaState> {
  return {
    ...(await emptyChain(draft)),
    ...(await writeDirectory([], draft)),
    communes: null,
    geo: null,
  }
}

/** All blobs that a state names, its chunks of texts among them. */
export function blobsOf(state: AreaState): string[] {
  const { base, deltas, texts, directory, communes, first } = state
  const named = [base, ...deltas, texts, ...directory].map(({ hash }) => hash)
  return [...named, ...(communes === null ? [] : [communes]), ...Object.values(first?.pages ?? {})]
}
