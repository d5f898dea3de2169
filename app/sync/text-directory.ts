import { readTextDirectory } from '#domain/catalogue/texts.ts'
import type { CatalogueIndex, TextDirectory } from '#domain/wire/catalogue-index.ts'
import type { Write } from '../local/aside.ts'
import type { Local } from '../local/local.ts'
import { type Bytes, textKey } from '../local/schema.ts'
import { fetchBlob } from './fetch-blob.ts'
import { type Fetch, type Fetched, failed } from './fetch-bytes.ts'

export type TextDeps = { local: Local; fetch: Fetch }

/** The area's directory of texts: the one that the index names, else the last that the phone holds. */
export async function bringDirectory(deps: TextDeps, index: CatalogueIndex): Promise<Fetched<TextDirectory>> {
  const { area, texts } = index
  const held = await deps.local.get('texts', textKey(area, 'directory'))
  if (held?.hash === texts.hash) return read(held.bytes)
  const fetched = await fetchBlob(deps.fetch, { hash: texts.hash })
  if (!fetched.ok) return held === undefined ? fetched : read(held.bytes)
  const directory = read(fetched.value)
  if (directory.ok) await replaceDirectory(deps.local, index, fetched.value, directory.value)
  return directory
}

/** The directory that the index names, when it is on the phone already. */
export async function heldDirectory(local: Local, index: CatalogueIndex): Promise<TextDirectory | undefined> {
  const held = await local.get('texts', textKey(index.area, 'directory'))
  const directory = held?.hash === index.texts.hash ? read(held.bytes) : undefined
  return directory?.ok ? directory.value : undefined
}

function read(bytes: Bytes): Fetched<TextDirectory> {
  try {
    return { ok: true, value: readTextDirectory(bytes) }
  } catch {
    return failed('unreadable')
  }
}

/** Chunks that the new directory does not name any more go with the old one. */
async function replaceDirectory(
  local: Local,
  { area, texts }: CatalogueIndex,
  bytes: Bytes,
  directory: TextDirectory,
): Promise<void> {
  const named = new Set(directory.map(({ hash }) => hash))
  const gone = [...(await heldChunks(local, area))].filter((hash) => !named.has(hash))
  const writes: Write[] = gone.map((hash) => ({ store: 'texts', key: textKey(area, hash) }))
  writes.push({ store: 'texts', key: textKey(area, 'directory'), value: { hash: texts.hash, bytes } })
  await local.write(writes, 'relaxed')
}

/** Hashes of an area's chunks that are on the phone. */
export async function heldChunks(local: Local, area: string): Promise<Set<string>> {
  const prefix = textKey(area, '')
  const keys = (await local.keys('texts')).filter((key) => key.startsWith(prefix))
  return new Set(keys.map((key) => key.slice(prefix.length)).filter((part) => part !== 'directory'))
}
