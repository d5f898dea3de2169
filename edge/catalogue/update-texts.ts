import { changeTexts, lotsOf, MOST, splitTexts, writeTexts } from '#domain/catalogue/text-chunks.ts'
import { readTexts } from '#domain/catalogue/texts.ts'
import { toUtf8 } from '#domain/catalogue/utf8.ts'
import type { Mission } from '#domain/mission.ts'
import type { CatalogueIndex, TextDirectory } from '#domain/wire/catalogue-index.ts'
import type { BlobDraft } from './blob-draft.ts'

type Chunk = TextDirectory[number]
type Texts = { directory: TextDirectory; texts: CatalogueIndex['texts'] }

/**
 * The texts of an area after some missions changed (null: gone). Only the chunks that hold them are read and written again, and a
 * neighbour where one grows too large or too small; numbers above all others go to the last. Throws MissingBlob, CatalogueError.
 */
export async function updateTexts(
  directory: TextDirectory,
  changed: ReadonlyMap<number, Mission | null>,
  draft: BlobDraft,
): Promise<Texts> {
  const byChunk = Map.groupBy(changed, ([number]) =>
    Math.max(
      0,
      directory.findLastIndex(({ from }) => from <= number),
    ),
  )
  const missionsOf = async (i: number) => {
    const chunk = directory[i]
    return chunk === undefined ? [] : readTexts(await draft.get(chunk.hash))
  }
  const touched = new Map<number, Mission[]>()
  for (const [i, changes] of byChunk) touched.set(i, changeTexts(await missionsOf(i), new Map(changes)))

  const sizes = Array.from(
    { length: Math.max(directory.length, touched.size > 0 ? 1 : 0) },
    (_, i) => touched.get(i)?.length ?? directory[i]?.missions ?? 0,
  )
  const next: Chunk[] = []
  for (const { first, end } of lotsOf(sizes)) {
    const whole = end - first === 1 && (sizes[first] ?? 0) <= MOST ? directory[first] : undefined
    if (whole !== undefined && !touched.has(first)) next.push(whole)
    else {
      const lot: Mission[] = []
      for (let i = first; i < end; i++) lot.push(...(touched.get(i) ?? (await missionsOf(i))))
      for (const missions of splitTexts(lot)) next.push(await writeChunk(missions, draft))
    }
  }
  return writeDirectory(next, draft)
}

async function writeChunk(missions: readonly Mission[], draft: BlobDraft): Promise<Chunk> {
  const from = missions[0]?.number ?? 0
  return { from, ...(await draft.add(writeTexts(missions))), missions: missions.length }
}

/** A directory as a blob, and what the index says of it: its hash, and the sum of its chunks' bytes. */
export async function writeDirectory(directory: TextDirectory, draft: BlobDraft): Promise<Texts> {
  const { hash } = await draft.add(toUtf8(JSON.stringify(directory)))
  return { directory, texts: { hash, bytes: directory.reduce((sum, chunk) => sum + chunk.bytes, 0) } }
}
