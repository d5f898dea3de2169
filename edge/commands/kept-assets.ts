import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of a build, with their bytes, while the next one takes their place. */
export type KeptAssets = Map<string, Uint8Array>

/** Reads the files of a folder that a build made itself, those named; what it had inherited is let go. */
export function readOwnAssets(folder: string, own: readonly string[]): KeptAssets {
  const there = own.filter((name) => existsSync(join(folder, name)))
  return new Map(there.map((name) => [name, readFileSync(join(folder, name))]))
}

/**
 * Puts the previous build's files beside the new ones, so that a page that was opened before still finds its scripts. Returns
 * the names that the new build made itself.
 */
export function keepAssets(folder: string, previous: KeptAssets): string[] {
  mkdirSync(folder, { recursive: true })
  const own = readdirSync(folder)
  for (const [name, bytes] of previous) {
    if (!own.includes(name)) writeFileSync(join(folder, name), bytes)
  }
  return own
}
