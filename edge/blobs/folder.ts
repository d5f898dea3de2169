import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Blobs } from '../deps.ts'

/**
 * Blobs as files of a folder, spread over 256 subfolders. A blob is on the disk, whole, before it has its name: neither a crash
 * nor a power cut leaves half a blob behind that name.
 */
export function folderBlobs(root: string): Blobs {
  const pathOf = (hash: string) => join(root, checked(hash).slice(0, 2), hash)
  let writes = 0
  return {
    async get(hash) {
      try {
        return new Uint8Array(await readFile(pathOf(hash)))
      } catch (error) {
        if (isAbsent(error)) return null
        throw error
      }
    },
    async put(hash, bytes) {
      const path = pathOf(hash)
      await mkdir(dirname(path), { recursive: true })
      const part = `${path}.${process.pid}-${writes++}`
      await writeFile(part, bytes, { flush: true })
      await rename(part, path)
    },
    remove: async (hash) => rm(pathOf(hash), { force: true }),
  }
}

/** A hash that came from an address must not lead out of the folder. */
function checked(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError(`not a hash: ${hash}`)
  return hash
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
