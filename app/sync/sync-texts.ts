import { chunkOf, readTexts } from '#domain/catalogue/texts.ts'
import type { Mission } from '#domain/mission.ts'
import type { CatalogueIndex, TextDirectory } from '#domain/wire/catalogue-index.ts'
import type { Local } from '../local/local.ts'
import { textKey } from '../local/schema.ts'
import { fetchBlob } from './fetch-blob.ts'
import { type Fault, type Fetched, failed } from './fetch-bytes.ts'
import { bringDirectory, heldChunks, heldDirectory, type TextDeps } from './text-directory.ts'

type Chunk = TextDirectory[number]

/** Bytes of an area's texts that are not on the phone yet; the whole sum while its directory is unknown. */
export async function lackingBytes(local: Local, index: CatalogueIndex): Promise<number> {
  const directory = await heldDirectory(local, index)
  if (directory === undefined) return index.texts.bytes
  const held = await heldChunks(local, index.area)
  return directory.reduce((sum, { hash, bytes }) => sum + (held.has(hash) ? 0 : bytes), 0)
}

/**
 * Brings all texts of an area that the phone lacks, one chunk after the other in order of number, never of rank. `onChunk` hears
 * of each with its bytes. Stops at the first fault and returns it; what came stays.
 */
export async function syncTexts(
  deps: TextDeps,
  index: CatalogueIndex,
  onChunk: (bytes: number) => void = () => {},
): Promise<Fault | undefined> {
  const directory = await bringDirectory(deps, index)
  if (!directory.ok) return directory.fault
  const held = await heldChunks(deps.local, index.area)
  for (const chunk of directory.value) {
    if (held.has(chunk.hash)) continue
    const brought = await bringChunk(deps, index.area, chunk)
    if (!brought.ok) return brought.fault
    onChunk(chunk.bytes)
  }
  return undefined
}

/** One mission's text, from the phone or else from the network with all that its chunk holds. `absent`: no such mission there. */
export async function bringText(
  deps: TextDeps,
  index: CatalogueIndex,
  number: number,
): Promise<Fetched<Mission>> {
  const directory = await bringDirectory(deps, index)
  if (!directory.ok) return directory
  const chunk = chunkOf(directory.value, number)
  if (chunk === undefined) return failed('absent')
  const brought = await bringChunk(deps, index.area, chunk)
  if (!brought.ok) return brought
  const mission = brought.value.find((one) => one.number === number)
  return mission === undefined ? failed('absent') : { ok: true, value: mission }
}

async function bringChunk(
  { local, fetch }: TextDeps,
  area: string,
  chunk: Chunk,
): Promise<Fetched<Mission[]>> {
  const key = textKey(area, chunk.hash)
  const held = await local.get('texts', key)
  const fetched =
    held === undefined ? await fetchBlob(fetch, chunk) : { ok: true as const, value: held.bytes }
  if (!fetched.ok) return fetched
  try {
    const missions = readTexts(fetched.value)
    if (held === undefined) {
      await local.write(
        [{ store: 'texts', key, value: { hash: chunk.hash, bytes: fetched.value } }],
        'relaxed',
      )
    }
    return { ok: true, value: missions }
  } catch {
    return failed('unreadable')
  }
}
