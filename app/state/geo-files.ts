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

const read = new Map<string, unknown>()

/** The communes of an area: from the phone when it holds them, else from the network. The request names the area alone. */
export async function communesOf(area: string): Promise<Fetched<Commune[]>> {
  return fileOf(await whenPhone(), area, ({ communes }) => communes, readCommunesFile)
}

/** The towns of all France. */
export async function townsOfFrance(): Promise<Fetched<Town[]>> {
  return fileOf(await whenPhone(), FRANCE, ({ towns }) => towns, readTownsFile)
}

/** A file that an index names: as the phone's own index says, or, where it holds neither, as the server's says now. */
async function fileOf<T>(
  phone: Phone,
  area: string,
  nameOf: (index: CatalogueIndex) => string | null,
  parse: (bytes: Bytes) => T,
): Promise<Fetched<T>> {
  const held = (await phone.local.get('indexes', area))?.index
  const first = held === undefined ? failed('absent') : await bring(phone, nameOf(held), parse)
  if (first.ok) return first
  const index = await fetchIndex(phone.fetch, area)
  return index.ok ? bring(phone, nameOf(index.value), parse) : index
}

async function bring<T>(phone: Phone, hash: string | null, parse: (bytes: Bytes) => T): Promise<Fetched<T>> {
  if (hash === null) return failed('absent')
  if (read.has(hash)) return { ok: true, value: read.get(hash) as T }
  const brought = await bringGeo(phone, hash)
  if (!brought.ok) return brought
  try {
    const value = parse(brought.value)
    read.set(hash, value)
    return { ok: true, value }
  } catch {
    return failed('unreadable')
  }
}
