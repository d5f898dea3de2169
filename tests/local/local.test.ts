import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { openLocal } from '../../app/local/local.ts'
import { DATABASE, NO_PREFS, UPGRADES, type Upgrade } from '../../app/local/schema.ts'
import { followConnections } from './follow-connections.ts'
import 'fake-indexeddb/auto'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const prefs = (theme: 'light' | 'dark') =>
  ({ store: 'prefs', key: 'me', value: { ...NO_PREFS, theme } }) as const
const text = (key: string) =>
  ({ store: 'texts', key, value: { hash: key, bytes: new Uint8Array([1, 2, 3]) } }) as const

test('what was written is there in the next visit', async () => {
  await openLocal().write([prefs('dark'), text('35/a')], 'strict')
  const next = openLocal()
  expect((await next.get('prefs', 'me'))?.theme).toBe('dark')
  expect(await next.keys('texts')).toEqual(['35/a'])
  expect(await next.list('texts')).toEqual([
    { key: '35/a', value: { hash: '35/a', bytes: new Uint8Array([1, 2, 3]) } },
  ])
  expect(next.state()).toBe('kept')
})

test('a write without a value removes', async () => {
  const local = openLocal()
  await local.write([text('35/a'), text('35/b')], 'relaxed')
  await local.write([{ store: 'texts', key: '35/a' }], 'relaxed')
  expect(await local.keys('texts')).toEqual(['35/b'])
})

test('an upgrade keeps what an older version wrote', async () => {
  await openLocal().write([prefs('dark')], 'strict')
  const more: Upgrade = (database) => {
    database.createObjectStore('outbox' as 'prefs')
  }
  const newer = openLocal([...UPGRADES, more])
  expect((await newer.get('prefs', 'me'))?.theme).toBe('dark')
  expect(newer.state()).toBe('kept')
})

test('a tab of an older build goes on reading and writing after a newer one upgraded', async () => {
  const older = openLocal()
  await older.write([prefs('dark')], 'strict')
  const newer = openLocal([...UPGRADES, (database) => void database.createObjectStore('outbox' as 'prefs')])
  await newer.get('prefs', 'me')
  await older.write([prefs('light')], 'strict')
  expect(older.state()).toBe('kept')
  expect((await newer.get('prefs', 'me'))?.theme).toBe('light')
})

test('a connection that dies is opened again', async () => {
  const local = openLocal()
  const connections = followConnections()
  await local.write([prefs('dark')], 'strict')
  for (const connection of connections) connection.close()
  await local.write([prefs('light')], 'strict')
  expect(local.state()).toBe('kept')
  expect(connections).toHaveLength(2)
  expect((await openLocal().get('prefs', 'me'))?.theme).toBe('light')
})

test('where storage is refused, all works until the page closes, and the state says so', async () => {
  indexedDB.open = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  const local = openLocal()
  const said: string[] = []
  local.onState((state) => said.push(state))
  await local.write([prefs('dark'), text('35/a')], 'strict')
  expect((await local.get('prefs', 'me'))?.theme).toBe('dark')
  expect(await local.keys('texts')).toEqual(['35/a'])
  await local.write([{ store: 'texts', key: '35/a' }], 'strict')
  expect(await local.list('texts')).toEqual([])
  expect(local.state()).toBe('memory')
  expect(said).toEqual(['memory'])
})

test('what a person did reaches the disk with the next write once the disk works again', async () => {
  const { open } = indexedDB
  indexedDB.open = () => {
    throw new DOMException('not now', 'UnknownError')
  }
  const local = openLocal()
  await local.write([prefs('dark')], 'strict')
  expect(local.state()).toBe('memory')
  indexedDB.open = open
  await local.write([{ store: 'texts', key: 'none' }], 'strict')
  expect(local.state()).toBe('kept')
  expect((await openLocal().get('prefs', 'me'))?.theme).toBe('dark')
})

/** Makes puts into some stores fail as on a full disk until `room` is set. */
function fillDisk(isRefused: (store: string) => boolean): void {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    if (isRefused(this.name)) {
      throw new DOMException('full', 'QuotaExceededError')
    }
    return put.apply(this, given)
  }
  restore = () => {
    IDBObjectStore.prototype.put = put
  }
}
let restore = () => {}
beforeEach(() => restore())

test('on a full disk, texts make room for what a person did', async () => {
  const local = openLocal()
  await local.write([text('35/a')], 'relaxed')
  let refusals = 1
  fillDisk((store) => store === 'prefs' && refusals-- > 0)
  await local.write([prefs('dark')], 'strict')
  expect(local.state()).toBe('kept')
  expect(await openLocal().keys('texts')).toEqual([])
  expect((await openLocal().get('prefs', 'me'))?.theme).toBe('dark')
})

test('on a disk that stays full, what can be fetched again waits in memory and the rest is still written', async () => {
  const local = openLocal()
  fillDisk((store) => store === 'texts')
  await local.write([text('35/a')], 'relaxed')
  expect(local.state()).toBe('full')
  await local.write([prefs('dark')], 'strict')
  expect((await openLocal().get('prefs', 'me'))?.theme).toBe('dark')
  expect(await local.keys('texts')).toEqual(['35/a'])
  expect(local.state()).toBe('full')
})

test('several writes stand or fall together', async () => {
  const local = openLocal()
  const uncopyable = { store: 'texts', key: '35/b', value: { hash: 'b', bytes: () => {} } } as never
  await local.write([text('35/a'), uncopyable], 'strict')
  expect(await openLocal().keys('texts')).toEqual([])
})

test('after an erasure nothing is there, and nothing that is still written stays', async () => {
  const local = openLocal()
  const otherTab = openLocal()
  await local.write([prefs('dark'), text('35/a')], 'strict')
  await otherTab.get('prefs', 'me')
  let told = false
  otherTab.onErased(() => {
    told = true
  })
  await local.erase()
  await local.write([prefs('light')], 'strict')
  await otherTab.write([prefs('light')], 'strict')
  expect(told).toBe(true)
  expect(await openLocal().list('prefs')).toEqual([])
  expect(await openLocal().list('texts')).toEqual([])
})

test('an erasure does not wait for a tab that does not let go', async () => {
  const local = openLocal()
  await local.write([prefs('dark')], 'strict')
  const frozen = await openDB(DATABASE)
  await local.erase()
  expect(await frozen.getAll('prefs')).toEqual([])
  frozen.close()
  await deleteDB(DATABASE)
})
