import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { exportWork } from '../../app/local/work/export.ts'
import type { WorkSchema } from '../../app/local/work/schema.ts'
import { openWorkStore } from '../../app/local/work/store.ts'
import { freshId } from '../support/make-work-device.ts'
import { DAY, NAME, NOW, open, seats } from './work-store-world.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test('photos that nothing cites go after thirty days; those that something cites stay', async () => {
  const store = open()
  const hash = (letter: string) => letter.repeat(64)
  for (const letter of ['a', 'b']) await store.keepPhoto(hash(letter), new ArrayBuffer(8), 'image/jpeg', NOW)
  const facts = { photo: { hash: hash('a'), description: 'La salle' } }
  await store.append(
    { id: freshId(), name: 'mission_edit', args: { organisation: 'o', mission: 'm', facts } },
    NOW,
  )
  await store.tidy(NOW + 29 * DAY)
  expect(await store.findPhoto(hash('b'))).toBeDefined()
  await store.tidy(NOW + 31 * DAY)
  expect(await store.findPhoto(hash('b'))).toBeUndefined()
  expect(await store.findPhoto(hash('a'))).toBeDefined()
  const file = JSON.parse(await exportWork(store, NOW))
  expect(file.photos[hash('a')]).toEqual({ type: 'image/jpeg', base64: btoa('\0'.repeat(8)) })
  expect(file.waiting).toHaveLength(1)
})

test('an erasure leaves nothing, tells the other tabs, and waits for none that is frozen', async () => {
  let told = false
  const other = openWorkStore({
    name: NAME,
    newId: freshId,
    onErased: () => {
      told = true
    },
  })
  await other.append(seats(), NOW)
  await open().erase()
  expect(told).toBe(true)
  expect(await open().countAll()).toBe(0)
  const frozen = await openDB<WorkSchema>(NAME)
  await open().append(seats(), NOW)
  await open().erase()
  expect(await frozen.getAll('outbox')).toEqual([])
  frozen.close()
  await deleteDB(NAME)
})
