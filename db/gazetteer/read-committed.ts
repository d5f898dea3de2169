import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/**
 * Text of the gazetteer that comes with the project, for `decodePlaces`. Node only; `root` is the project's folder, since this
 * code may run from a bundle elsewhere. Throws Error when it is missing or damaged.
 */
export function readCommittedGazetteer(root = process.cwd()): string {
  const file = join(root, 'db/gazetteer/data/communes.br')
  try {
    return brotliDecompressSync(readFileSync(file)).toString()
  } catch (cause) {
    throw new Error(`${file} cannot be read: start from the project's folder, or check it out again`, {
      cause,
    })
  }
}
