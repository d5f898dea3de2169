import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { WORK_UPGRADES, type WorkUpgrade } from '../../app/local/work/schema.ts'
import { NOW, open, seats, takeAll, waiting } from './work-store-world.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test('what was written stands in its order in the next visit', async () => {
  const store = open()
  const written = [seats(), seats(), seats()]
  for (const one of written) await store.append(one, NOW)
  expect(await waiting(open())).toEqual(written.map(({ id }) => id))
})

test('two tabs that write at once give every entry a place of its own', async () => {
  const tabs = [open(), open()]
  await Promise.all(Array.from({ length: 40 }, (_, i) => tabs[i % 2]?.append(seats(), NOW)))
  const { outbox } = await open().read()
  expect(new Set(outbox.map(({ position }) => position)).size).toBe(40)
})

test('a position is never used again, whatever left it', async () => {
  const store = open()
  const one = seats()
  await store.append(one, NOW)
  await store.drop(one.id)
  await store.append(seats(), NOW)
  expect((await store.read()).outbox.map(({ position }) => position)).toEqual([2])
})

test('what was dropped comes back where it stood', async () => {
  const store = open()
  const ids = [seats(), seats(), seats()]
  for (const one of ids) await store.append(one, NOW)
  const forgotten = await store.drop(ids[1]?.id ?? '')
  if (forgotten === undefined) throw new Error('not dropped')
  await store.putBack(forgotten)
  expect(await waiting(store)).toEqual(ids.map(({ id }) => id))
})

test('what went out once is not taken back: it may have arrived', async () => {
  const store = open()
  const one = seats()
  await store.append(one, NOW)
  await takeAll(store)
  expect(await store.drop(one.id)).toBeUndefined()
  expect(await waiting(store)).toEqual([one.id])
})

test('an upgrade keeps the outbox, and a tab of the older build goes on writing', async () => {
  const older = open()
  const first = seats()
  await older.append(first, NOW)
  const more: WorkUpgrade = (database) => void database.createObjectStore('later' as 'docs')
  const newer = open([...WORK_UPGRADES, more])
  expect(await waiting(newer)).toEqual([first.id])
  const second = seats()
  await older.append(second, NOW)
  expect(await waiting(newer)).toEqual([first.id, second.id])
})

test('every change is asked to be on the disk before it is told', async () => {
  const durabilities: unknown[] = []
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
    if (mode === 'readwrite') durabilities.push(options?.durability)
    return transaction.call(this, stores, mode, options)
  }
  const store = open()
  await store.append(seats(), NOW)
  await takeAll(store)
  await store.settle([{ id: 'none', to: 'sent' }], NOW)
  IDBDatabase.prototype.transaction = transaction
  expect(new Set(durabilities)).toEqual(new Set(['strict']))
})
