import { createHash } from 'node:crypto'
import { encode } from '../../domain/catalogue/encode.ts'
import { encodeChange } from '../../domain/catalogue/encode-change.ts'
import type { Change, Row } from '../../domain/catalogue/row.ts'
import { writeTexts } from '../../domain/catalogue/text-chunks.ts'
import type { Mission } from '../../domain/mission.ts'
import type { CatalogueIndex } from '../../domain/wire/catalogue-index.ts'

type Asked = { path: string; init: RequestInit }
type Answer = () => Response | Promise<Response>

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

export type Network = ReturnType<typeof makeNetwork>

/** A server of catalogues in memory, whose every request is logged and whose every answer a test may replace. */
export function makeNetwork() {
  const blobs = new Map<string, Uint8Array<ArrayBuffer>>()
  const indexes = new Map<string, CatalogueIndex>()
  const asked: Asked[] = []
  const replaced = new Map<string, Answer>()

  const put = (bytes: Uint8Array<ArrayBuffer>) => {
    const hash = hashOf(bytes)
    blobs.set(hash, bytes)
    return { hash, bytes: bytes.length }
  }
  const answer = (path: string): Response => {
    const [, , , name = '', index] = path.split('/')
    const body = index === 'index' ? indexes.get(name) && json(indexes.get(name)) : blobs.get(name)
    return body === undefined ? new Response('{}', { status: 404 }) : new Response(body)
  }
  return {
    asked,
    paths: () => asked.map(({ path }) => path),
    /** Answers a path with something else, until `mend`. */
    replace: (path: string, make: Answer) => replaced.set(path, make),
    mend: () => replaced.clear(),
    put,
    index: (area: string): CatalogueIndex => {
      const index = indexes.get(area)
      if (index === undefined) throw new Error(`no area ${area}`)
      return index
    },
    /** Publishes an area's rows as a base, and its texts in chunks. */
    publish(area: string, rows: Row[], more: Partial<CatalogueIndex> = {}, chunks: Mission[][] = []): void {
      const texts = chunks.map((missions) => ({
        from: missions[0]?.number ?? 1,
        ...put(writeTexts(missions)),
        missions: missions.length,
      }))
      indexes.set(area, {
        format: 1,
        area,
        name: area,
        neighbourhood: [area],
        base: { ...put(encode(rows)), rows: rows.length },
        deltas: [],
        texts: { hash: put(json(texts)).hash, bytes: texts.reduce((sum, { bytes }) => sum + bytes, 0) },
        communes: null,
        towns: put(json([])).hash,
        asOf: null,
        sources: [],
        ...more,
      })
    },
    /** Adds a delta to an area. */
    change(area: string, change: Change): { hash: string; bytes: number } {
      const delta = put(encodeChange(change))
      const index = this.index(area)
      indexes.set(area, { ...index, deltas: [...index.deltas, delta] })
      return delta
    },
    fetch: async (path: string, init: RequestInit): Promise<Response> => {
      asked.push({ path, init })
      return replaced.get(path)?.() ?? answer(path)
    },
  }
}
