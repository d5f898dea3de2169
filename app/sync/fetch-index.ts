import { CatalogueError } from '#domain/catalogue/layout.ts'
import { readCatalogueIndex } from '#domain/catalogue/read-index.ts'
import type { CatalogueIndex } from '#domain/wire/catalogue-index.ts'
import { type Fetch, type Fetched, failed, fetchBytes } from './fetch-bytes.ts'

const ASK = { limit: 200_000, timeoutMs: 15_000, cache: 'no-cache' } as const

/** The index of an area as it stands now. A portal's page, another area's index or a later format is a fault. */
export async function fetchIndex(fetch: Fetch, area: string): Promise<Fetched<CatalogueIndex>> {
  const fetched = await fetchBytes(fetch, `/c/1/${area}/index`, ASK)
  if (!fetched.ok) return fetched
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(fetched.value))
    const index = readCatalogueIndex(json)
    return index.area === area ? { ok: true, value: index } : failed('unreadable')
  } catch (failure) {
    const isLater = failure instanceof CatalogueError && failure.code === 'unknown_format'
    return failed(isLater ? 'outdated' : 'unreadable')
  }
}
