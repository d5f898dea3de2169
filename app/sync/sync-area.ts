import { view } from '#domain/catalogue/view.ts'
import type { CatalogueIndex } from '#domain/wire/catalogue-index.ts'
import type { Local } from '../local/local.ts'
import type { Bytes, StoredCatalogue } from '../local/schema.ts'
import { fetchBlob } from './fetch-blob.ts'
import { type Fault, type Fetch, type Fetched, failed } from './fetch-bytes.ts'

export type SyncDeps = { local: Local; fetch: Fetch; now: () => number }

/** What became of one area: its catalogue changed, it is as it was, or the last good one stays because of a fault. */
export type AreaOutcome = 'updated' | 'unchanged' | Fault

/**
 * Brings an area's catalogue to what its index says: the deltas that are lacking over what the phone holds, else the base and
 * all of them. The first fetch starts before anything is awaited, so that callers decide the order. Nothing replaces the last good catalogue unless every byte was verified and the whole can be read.
 */
export async function syncArea(
  { local, fetch, now }: SyncDeps,
  index: CatalogueIndex,
  held: StoredCatalogue | undefined,
): Promise<AreaOutcome> {
  const chain = chainOf(index)
  const stored = { store: 'indexes', key: index.area, value: { index, checkedAt: now() } } as const
  if (held !== undefined && sameChain(held.chain, chain)) {
    await local.write([stored], 'relaxed')
    return 'unchanged'
  }
  const brought = await bring(fetch, index, held)
  if (!brought.ok) return brought.fault
  const catalogue = { store: 'catalogues', key: index.area, value: { chain, bytes: brought.value } } as const
  await local.write([catalogue, stored], 'relaxed')
  return 'updated'
}

const chainOf = (index: CatalogueIndex): string[] => [
  index.base.hash,
  ...index.deltas.map(({ hash }) => hash),
]

function sameChain(held: readonly string[], wanted: readonly string[]): boolean {
  return held.length === wanted.length && held.every((hash, i) => hash === wanted[i])
}

/** Whether the wanted chain goes on from the held one. */
function isStart(held: readonly string[], wanted: readonly string[]): boolean {
  return held.length > 0 && held.every((hash, i) => hash === wanted[i])
}

async function bring(
  fetch: Fetch,
  index: CatalogueIndex,
  held: StoredCatalogue | undefined,
): Promise<Fetched<Bytes>> {
  if (held !== undefined && isStart(held.chain, chainOf(index))) {
    const applied = await bringFrom(fetch, index, held.bytes, held.chain.length)
    // What lies on the phone may have gone bad: then everything is fetched again.
    if (applied.ok || applied.fault !== 'unreadable') return applied
  }
  return bringFrom(fetch, index, undefined, 0)
}

async function bringFrom(
  fetch: Fetch,
  index: CatalogueIndex,
  start: Bytes | undefined,
  from: number,
): Promise<Fetched<Bytes>> {
  const lacking = [index.base, ...index.deltas].slice(from)
  const fetched = await Promise.all(lacking.map((named) => fetchBlob(fetch, named)))
  const blobs: Bytes[] = start === undefined ? [] : [start]
  for (const one of fetched) {
    if (!one.ok) return one
    blobs.push(one.value)
  }
  return join(blobs)
}

/** A base and its deltas as one catalogue that can be read. */
async function join([base, ...deltas]: Bytes[]): Promise<Fetched<Bytes>> {
  try {
    if (base === undefined) return failed('unreadable')
    let bytes = base
    if (deltas.length > 0) {
      const { applyChange } = await import('#domain/catalogue/apply-change.ts')
      for (const delta of deltas) bytes = applyChange(bytes, delta)
    }
    view(bytes)
    return { ok: true, value: bytes }
  } catch {
    return failed('unreadable')
  }
}
