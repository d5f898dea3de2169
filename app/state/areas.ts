import { createSignal } from 'solid-js'
import type { Catalogue } from '#domain/catalogue/layout.ts'
import { view } from '#domain/catalogue/view.ts'
import { areaOfInsee } from '#domain/place/commune.ts'
import type { Local } from '../local/local.ts'
import type { Bytes, StoredIndex } from '../local/schema.ts'
import { hashOf } from '../sync/fetch-blob.ts'
import type { Elan } from './elan.tsx'

/** The area of who has not said a place: ten missions of ten regions, those of the first page. */
export const FRANCE = 'france'

/** The area whose missions are before the person. */
export const areaOf = (elan: Elan): string => elan.wishes().home?.area ?? FRANCE

type Held = { chain: string; catalogue: Catalogue }

const shelf = new Map<string, Held>()
const [indexes, setIndexes] = createSignal<ReadonlyMap<string, StoredIndex>>(new Map())

/** Indexes of the areas at hand, with when each was last verified. */
export { indexes }

/** What the phone holds of an area and of those that are matched with it. */
export type Surroundings = { area: string; indexes: StoredIndex[]; catalogues: Catalogue[] }

/**
 * Reads an area and those that are matched with it, viewing only what changed. A catalogue that went bad on the disk is dropped,
 * so that the next check brings it again.
 */
export async function readAreas(local: Local, area: string): Promise<Surroundings> {
  const own = await local.get('indexes', area)
  const areas = own?.index.neighbourhood ?? [area]
  const stored = await Promise.all(areas.map((one) => (one === area ? own : local.get('indexes', one))))
  const catalogues = await Promise.all(areas.map((one, i) => catalogueOf(local, one, chainOf(stored[i]))))
  return { area, indexes: stored.filter(isThere), catalogues: catalogues.filter(isThere) }
}

/** Puts them before the person, unless another place was chosen meanwhile. Returns whether there was anything. */
export function showAreas(elan: Elan, { area, indexes: read, catalogues }: Surroundings): boolean {
  if (areaOf(elan) !== area) return false
  setIndexes(new Map(read.map((stored) => [stored.index.area, stored])))
  if (catalogues.length === 0) return false
  if (!sameCatalogues(elan.catalogues(), catalogues)) elan.setCatalogues(catalogues)
  return true
}

/** Whether the missions of the place are on this phone. */
export function isAtHand(elan: Elan): boolean {
  elan.catalogues()
  return shelf.has(areaOf(elan))
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined

/** Keeps the ten missions that came with the page, so that they are there offline too, and no check brings them again. */
export async function keepFirstPage(
  local: Local,
  first: { catalogue: Catalogue; bytes: Bytes },
): Promise<void> {
  const chain = [await hashOf(first.bytes)]
  shelf.set(FRANCE, { chain: chain.join(), catalogue: first.catalogue })
  await local.write([{ store: 'catalogues', key: FRANCE, value: { chain, bytes: first.bytes } }], 'relaxed')
}

/** The area whose texts hold a row's mission: that of the catalogue itself, or of the commune while that is not known. */
export function areaOfRow(catalogue: Catalogue, row: number): string | undefined {
  const own = [...shelf].find(([, held]) => held.catalogue === catalogue)
  const commune = catalogue.communeAt(row)
  return own?.[0] ?? (commune === null ? undefined : areaOfInsee(commune.insee))
}

/** An area's catalogue as it stands before the person. */
export const catalogueAtHand = (area: string): Catalogue | undefined => shelf.get(area)?.catalogue

const chainOf = (stored: StoredIndex | undefined): string | undefined =>
  stored === undefined
    ? undefined
    : [stored.index.base, ...stored.index.deltas].map(({ hash }) => hash).join()

async function catalogueOf(
  local: Local,
  area: string,
  chain: string | undefined,
): Promise<Catalogue | undefined> {
  const held = shelf.get(area)
  if (held !== undefined && held.chain === (chain ?? held.chain)) return held.catalogue
  const stored = await local.get('catalogues', area)
  if (stored === undefined) return undefined
  try {
    const catalogue = view(stored.bytes)
    shelf.set(area, { chain: chain ?? stored.chain.join(), catalogue })
    return catalogue
  } catch {
    await local.write([{ store: 'catalogues', key: area }], 'relaxed')
    return undefined
  }
}

function sameCatalogues(before: readonly Catalogue[], after: readonly Catalogue[]): boolean {
  return before.length === after.length && before.every((one, i) => one === after[i])
}
