import type { Commune, Town } from '#domain/place/commune.ts'
import { readCommunesFile } from '#domain/place/communes-file.ts'
import { readTownsFile } from '#domain/place/towns-file.ts'
import type { CatalogueIndex } from '#domain/wire/catalogue-index.ts'
import type { Bytes } from '../local/schema.ts'
import { type Fetched, failed } from '../sync/fetch-bytes.ts'
import { fetchIndex } from '../sync/fetch-index.ts'
import { bringGeo } from '../sync/sync-geo.ts'
import { FRANCE } from './areas.ts'
import { type Phone, whenPhone } from './phone.ts'

type Coming<T> = Promise<Fetched<T>>

/** What this page has brought or is bringing: the next letter that is typed asks for nothing. */
const indexes = new Map<string, Coming<CatalogueIndex>>()
const communes = new Map<string, Coming<Commune[]>>()
const towns = new Map<string, Coming<Town[]>>()

/** The communes of an area: from the phone when it holds them, else from the network. The request names the area alone. */
export function communesOf(area: string): Coming<Commune[]> {
  return once(communes, area, () => fileOf(area, (index) => index.communes, readCommunesFile))
}

/** The towns of all France. */
export function townsOfFrance(): Coming<Town[]> {
  return once(towns, FRANCE, () => fileOf(FRANCE, (index) => index.towns, readTownsFile))
}

/** Brings something once; a fault is forgotten, so that the next try is a new one. */
function once<T>(held: Map<string, Coming<T>>, key: string, bring: () => Coming<T>): Coming<T> {
  const coming = held.get(key) ?? bring()
  held.set(key, coming)
  coming.then(({ ok }) => ok || held.delete(key))
  return coming
}

/** A file that an index names: as the phone's own index says, or, where it holds neither, as the server's says now. */
async function fileOf<T>(
  area: string,
  nameOf: (index: CatalogueIndex) => string | null,
  parse: (bytes: Bytes) => T,
): Coming<T> {
  const phone = await whenPhone()
  const held = (await phone.local.get('indexes', area))?.index
  const first = held === undefined ? failed('absent') : await bring(phone, nameOf(held), parse)
  if (first.ok) return first
  const index = await once(indexes, area, () => fetchIndex(phone.fetch, area))
  return index.ok ? bring(phone, nameOf(index.value), parse) : index
}

async function bring<T>(phone: Phone, hash: string | null, parse: (bytes: Bytes) => T): Coming<T> {
  const brought = hash === null ? failed('absent') : await bringGeo(phone, hash)
  if (!brought.ok) return brought
  try {
    return { ok: true, value: parse(brought.value) }
  } catch {
    return failed('unreadable')
  }
}
