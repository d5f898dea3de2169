import type { Blobs } from '../deps.ts'

/** Blobs in memory, for tests; `held` is what lies there. */
export function memoryBlobs(): Blobs & { held: Map<string, Uint8Array<ArrayBuffer>> } {
  const held = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    held,
    get: async (hash) => held.get(hash)?.slice() ?? null,
    put: async (hash, bytes) => void held.set(hash, bytes.slice()),
    remove: async (hash) => void held.delete(hash),
  }
}
