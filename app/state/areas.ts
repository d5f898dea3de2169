import { createSignal } from 'solid-js'
import type { Catalogue } from '#domain/catalogue/layout.ts'
import { view } from '#domain/catalogue/view.ts'
import { areaOfInsee } from '#domain/place/commune.ts'
import type { Local } from '../local/local.ts'
import type { Bytes, StoredIndex } from '../local/schema.ts'
import type { Elan } from './elan.tsx'

/** Where the ten missions of the first page are kept, for who has not said a place. No département is called so. */
export const FIRST_PAGE = 'first-page'

type Held = { chain: string; catalogue: Catalogue }

const shelf = new Map<string, Held>()
const [indexes, setIndexes] = createSignal<ReadonlyMap<string, StoredIndex>>(new Map())

/** Indexes of the areas at hand, with when each was last verified. */
export { indexes }

/**
 * Puts an area of the phone and those that are matched with it before the person, viewing only what changed. Returns whether
 * there was anything. A catalogue that went bad on the disk is dropped, so that the next check brings it again.
 */
export async function showAreas(elan: Elan, local: Local, area: string): Promise<boolean> {
  const own = await local.get('indexes', area)
  const areas = own?.index.neighbourhood ?? [area]
  const stored = await Promise.all(areas.map((one) => (one === area ? own : local.get('indexes', one))))
  const catalogues = await Promise.all(areas.map((one, i) => catalogueOf(local, one, chainOf(stored[i]))))
  const found = catalogues.filter((one) => one !== undefined)
  if (elan.wishes().home?.area !== (area === FIRST_PAGE ? undefined : area)) return false
  setIndexes(new Map(stored.flatMap((one) => (one === undefined ? [] : [[one.index.area, one]]))))
  if (found.length === 0) return false
  if (!sameCatalogues(elan.catalogues(), found)) elan.setCatalogues(found)
  return true
}

/** Keeps the ten missions of the first page, so that they are there offline too. */
export async function keepFirstPage(local: Local, bytes: Bytes): Promise<void> {
  const value = { chain: [], bytes }
  await local.write([{ store: 'catalogues', key: FIRST_PAGE, value }], 'relaxed')
}

/** The area that a row's mission stands in: that of its commune, else that of the catalogue itself. */
export function areaOfRow(catalogue: Catalogue, row: number): string | undefined {
  const commune = catalogue.communeAt(row)
  if (commune !== null) return areaOfInsee(commune.insee)
  return [...shelf].find(([, held]) => held.catalogue === catalogue)?.[0]
}

/** An area's catalogue as it stands before the person. */
export const catalogueAtHand = (area: string): Catalogue | undefined => shelf.get(area)?.catalogue

const chainOf = (stored: StoredIndex | undefined): string =>
  stored === undefined ? '' : [stored.index.base, ...stored.index.deltas].map(({ hash }) => hash).join()

async function catalogueOf(local: Local, area: string, chain: string): Promise<Catalogue | undefined> {
  const held = shelf.get(area)
  if (held !== undefined && held.chain === chain) return held.catalogue
  const stored = await local.get('catalogues', area)
  if (stored === undefined) return undefined
  try {
    const catalogue = view(stored.bytes)
    shelf.set(area, { chain, catalogue })
    return catalogue
  } catch {
    await local.write([{ store: 'catalogues', key: area }], 'relaxed')
    return undefined
  }
}

function sameCatalogues(before: readonly Catalogue[], after: readonly Catalogue[]): boolean {
  return before.length === after.length && before.every((one, i) => one === after[i])
}
