import { blobHash } from '../blobs/blob-hash.ts'
import type { Blobs } from '../deps.ts'

export type Named = { hash: string; bytes: number }

/** A blob that an index names is not in the store: what rests on it has to be built again. */
export class MissingBlob extends Error {
  constructor(hash: string) {
    super(`blob ${hash} is missing`)
    this.name = 'MissingBlob'
  }
}

/** The blobs of one build: those that exist, and new ones that are put only once it is known which of them are named. */
export type BlobDraft = {
  fresh: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  add(bytes: Uint8Array<ArrayBuffer>): Promise<Named>
  /** Throws MissingBlob. */
  get(hash: string): Promise<Uint8Array<ArrayBuffer>>
}

export function makeBlobDraft(blobs: Blobs): BlobDraft {
  const fresh = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    fresh,
    async add(bytes) {
      const hash = await blobHash(bytes)
      fresh.set(hash, bytes)
      return { hash, bytes: bytes.length }
    },
    async get(hash) {
      const bytes = fresh.get(hash) ?? (await blobs.get(hash))
      if (bytes === null) throw new MissingBlob(hash)
      return bytes
    },
  }
}
