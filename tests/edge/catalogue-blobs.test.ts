import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blobHash } from '../../edge/blobs/blob-hash.ts'
import { folderBlobs } from '../../edge/blobs/folder.ts'
import { memoryBlobs } from '../../edge/blobs/memory.ts'
import { type Bucket, r2Blobs } from '../../edge/blobs/r2.ts'
import type { Blobs } from '../../edge/deps.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** An R2 bucket's three verbs over a map. */
function fakeBucket(): Bucket & { keys(): string[] } {
  const held = new Map<string, ArrayBuffer>()
  return {
    keys: () => [...held.keys()],
    async get(key) {
      const found = held.get(key)
      return found === undefined ? null : { arrayBuffer: async () => found }
    },
    put: async (key, bytes) => held.set(key, bytes.slice().buffer),
    delete: async (key) => held.delete(key),
  }
}

const STORES: [string, () => Blobs][] = [
  ['memory', memoryBlobs],
  ['a folder', () => folderBlobs(temporaryFolder())],
  ['R2', () => r2Blobs(fakeBucket())],
]

test.each(STORES)('%s gives back what was put, and nothing once removed', async (_, make) => {
  const blobs = make()
  const bytes = new Uint8Array([0, 255, 10, 13])
  const hash = await blobHash(bytes)
  expect(await blobs.get(hash)).toBeNull()
  await blobs.put(hash, bytes)
  await blobs.put(hash, bytes)
  expect(await blobs.get(hash)).toEqual(bytes)
  await blobs.remove(hash)
  await blobs.remove(hash)
  expect(await blobs.get(hash)).toBeNull()
})

test('a folder holds whole blobs only, also when one is put many times at once', async () => {
  const root = temporaryFolder()
  const blobs = folderBlobs(root)
  const bytes = new Uint8Array(200_000).fill(7)
  const hash = await blobHash(bytes)
  await Promise.all(Array.from({ length: 20 }, () => blobs.put(hash, bytes)))
  expect(readdirSync(root, { recursive: true })).toEqual([hash.slice(0, 2), `${hash.slice(0, 2)}/${hash}`])
  expect(await blobs.get(hash)).toEqual(bytes)
})

test('a folder never shows a part of a blob that is being put', async () => {
  const blobs = folderBlobs(temporaryFolder())
  const bytes = new Uint8Array(4_000_000).fill(7)
  const hash = await blobHash(bytes)
  let isPutting = true
  const putting = (async () => {
    for (let i = 0; i < 8; i++) await blobs.put(hash, bytes)
    isPutting = false
  })()
  const lengths = new Set<number>()
  while (isPutting) lengths.add((await blobs.get(hash))?.length ?? bytes.length)
  await putting
  expect([...lengths]).toEqual([bytes.length])
})

test('a folder is not left by a name that is no hash', async () => {
  const blobs = folderBlobs(temporaryFolder())
  for (const name of ['../../etc/passwd', 'A'.repeat(64), '', `${'a'.repeat(64)}/../x`]) {
    await expect(blobs.get(name)).rejects.toThrow(RangeError)
    await expect(blobs.put(name, new Uint8Array(1))).rejects.toThrow(RangeError)
  }
})

test('names a blob by its SHA-256 in hexadecimal', async () => {
  expect(await blobHash(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
