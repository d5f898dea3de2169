import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotKept } from '../../app/local/work/connection.ts'
import { followConnections } from './follow-connections.ts'
import { NOW, open, seats, waiting } from './work-store-world.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const { put } = IDBObjectStore.prototype
afterEach(() => {
  IDBObjectStore.prototype.put = put
})

test('a connection that dies between two writes is opened again', async () => {
  const connections = followConnections()
  const store = open()
  await store.append(seats(), NOW)
  for (const connection of connections) connection.close()
  await store.append(seats(), NOW)
  expect(connections).toHaveLength(2)
  expect(await waiting(open())).toHaveLength(2)
})

test('a connection that dies inside a write is opened again, and the write is there once', async () => {
  const connections = followConnections()
  const store = open()
  await store.append(seats(), NOW)
  let deaths = 2
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    if (deaths-- > 0) for (const connection of connections.splice(0)) forceCloseDatabase(connection as never)
    return put.apply(this, given)
  }
  const one = seats()
  await store.append(one, NOW)
  expect((await waiting(open())).filter((id) => id === one.id)).toHaveLength(1)
})

test('a write that was kept although its connection died at the end is not written twice', async () => {
  const store = open()
  await store.append(seats(), NOW)
  const { commit } = IDBTransaction.prototype
  let deaths = 1
  IDBTransaction.prototype.commit = function (this: IDBTransaction) {
    if (deaths-- > 0) {
      commit.apply(this)
      throw new DOMException('the connection is closing', 'InvalidStateError')
    }
    commit.apply(this)
  }
  const one = seats()
  await store.append(one, NOW)
  IDBTransaction.prototype.commit = commit
  expect((await waiting(open())).filter((id) => id === one.id)).toHaveLength(1)
})

test('a full disk refuses aloud, and nothing of the write stays', async () => {
  const store = open()
  await store.append(seats(), NOW)
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    if (this.name === 'state') throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, given)
  }
  const refused = await store.append(seats(), NOW).catch((failure: unknown) => failure)
  expect(refused).toBeInstanceOf(NotKept)
  expect(refused).toMatchObject({ reason: 'full' })
  IDBObjectStore.prototype.put = put
  expect(await waiting(open())).toHaveLength(1)
})

test('where storage is refused, a write rejects instead of pretending', async () => {
  indexedDB.open = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  await expect(open().append(seats(), NOW)).rejects.toMatchObject({ reason: 'broken' })
})

test('storage that did not answer once is asked again with the next write', async () => {
  const { open: real } = indexedDB
  indexedDB.open = () => {
    throw new DOMException('not now', 'UnknownError')
  }
  const store = open()
  await expect(store.append(seats(), NOW)).rejects.toBeInstanceOf(NotKept)
  indexedDB.open = real
  await store.append(seats(), NOW)
  expect(await waiting(store)).toHaveLength(1)
})
