import type { Blobs } from '../deps.ts'

/** What is used of an R2 bucket. */
export type Bucket = {
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | null>
  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown>
  delete(key: string): Promise<unknown>
}

/** Blobs in R2, each under `blobs/` and its hash. */
export function r2Blobs(bucket: Bucket): Blobs {
  const key = (hash: string) => `blobs/${hash}`
  return {
    async get(hash) {
      const found = await bucket.get(key(hash))
      return found && new Uint8Array(await found.arrayBuffer())
    },
    put: async (hash, bytes) => void (await bucket.put(key(hash), bytes)),
    remove: async (hash) => void (await bucket.delete(key(hash))),
  }
}
