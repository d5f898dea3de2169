import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotKept } from '../../app/local/work/connection.ts'
import { exportWork } from '../../app/local/work/export.ts'
import { WORK_UPGRADES, type WorkSchema, type WorkUpgrade } from '../../app/local/work/schema.ts'
import { openWorkStore } from '../../app/local/work/store.ts'
import { freshId } from '../support/make-work-device.ts'

const NAME = 'elan-work'
const NOW = Date.UTC(2026, 8, 12)
const DAY = 86_400_000

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const { put } = IDBObjectStore.prototype
afterEach(() => {
  IDBObjectStore.prototype.put = put
})

const open = (upgrades?: readonly WorkUpgrade[]) =>
  openWorkStore({ name: NAME, newId: freshId, ...(upgrades === undefined ? {} : { upgrades }) })
type Store = ReturnType<typeof open>

const seats = (id = freshId()) => ({ id, name: 'mission_seats', args: { organisation: 'o', mission: 'm' } })
const waiting = async (store: Store) => (await store.read()).outbox.map(({ id }) => id)
const takeAll = (store: Store) => store.leave((outbox) => outbox, NOW)

/** Every connection that is opened from now on. */
function followConnections(): IDBDatabase[] {
  const open = indexedDB.open.bind(indexedDB)
  const connections: IDBDatabase[] = []
  indexedDB.open = (...given) => {
    const request = open(...given)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  }
  return connections
}

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

test('binding rewrites what was written before, once, behind the creation of its organisation', async () => {
  const store = open()
  const { made } = (await store.read()).state
  await store.append(
    { id: freshId(), name: 'mission_seats', args: { organisation: made, mission: 'm' } },
    NOW,
  )
  await store.changeAccount(null, 'paul')
  const create = { id: freshId(), args: { name: 'Le Seuil' } }
  await store.bind({ account: 'paul', organisation: 'seuil', create }, NOW)
  const { outbox, state } = await store.read()
  expect(outbox.map(({ owner, name, args }) => [owner, name, args])).toEqual([
    ['paul', 'organisation_create', { name: 'Le Seuil', organisation: 'seuil' }],
    ['paul', 'mission_seats', { organisation: 'seuil', mission: 'm' }],
  ])
  expect(state.organisation).toBe('seuil')
})

test('binding for somebody who is not signed in any more changes nothing', async () => {
  const store = open()
  const { made } = (await store.read()).state
  await store.append(
    { id: freshId(), name: 'mission_seats', args: { organisation: made, mission: 'm' } },
    NOW,
  )
  await store.changeAccount(null, 'emma')
  await store.bind({ account: 'paul', organisation: 'seuil', create: null }, NOW)
  expect((await store.read()).outbox[0]?.owner).toBeNull()
})

test('signing out hides what a person wrote and forgets what the server has, and nothing is lost', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  await store.append(seats(), NOW)
  await store.changeAccount('paul', null)
  const gone = await store.read()
  expect([gone.outbox, gone.docs, gone.state.cursor]).toEqual([[], [], null])
  expect(await store.countAll()).toBe(1)
  await store.changeAccount(null, 'emma')
  expect((await store.read()).outbox).toEqual([])
  await store.changeAccount('emma', 'paul')
  expect((await store.read()).outbox).toHaveLength(1)
})

const CURSOR = { epoch: 'a', pos: 1, snap: 1, scope: 'o' }

/** A page of a pull by who is signed in. */
async function page(store: Store, given: Partial<Parameters<Store['takePage']>[0]> = {}, now = NOW) {
  const { account, cursor } = (await store.read()).state
  return store.takePage(
    {
      askedBy: { account, cursor },
      account: account ?? '',
      reset: false,
      cursor: CURSOR,
      docs: [],
      outcomes: [],
      more: false,
      areas: [],
      kinds: [],
      ...given,
    },
    now,
  )
}

const CATALYST = {
  kind: 'catalyst' as const,
  id: '35:paul',
  seq: 1,
  gone: false,
  value: { area: '35', account: 'paul' },
  writers: {},
}

const applied = (id: string) => ({ id, code: 'applied' as const, reason: null, details: [], seq: 1 })

test('ends are kept thirty days, and go back to their places when the database is another one', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  const [first, second, third] = [seats(), seats(), seats()]
  await store.append(first, NOW)
  await store.append(second, NOW)
  await takeAll(store)
  await page(store, { outcomes: [applied(first.id)] })
  await page(store, { outcomes: [applied(second.id)] }, NOW + 20 * DAY)
  expect(await waiting(store)).toEqual([])
  await store.append(third, NOW + 31 * DAY)
  await store.tidy(NOW + 31 * DAY)
  await page(store, { reset: true, cursor: { ...CURSOR, epoch: 'b' } }, NOW + 31 * DAY)
  expect(await waiting(store)).toEqual([second.id, third.id])
})

test('ends of somebody else stay where they are when the database is another one', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  const one = seats()
  await store.append(one, NOW)
  await takeAll(store)
  await page(store, { outcomes: [applied(one.id)] })
  await store.changeAccount('paul', 'emma')
  await page(store, { reset: true, cursor: { ...CURSOR, epoch: 'b' } })
  expect(await store.countAll()).toBe(0)
  await store.changeAccount('emma', 'paul')
  await page(store, { reset: true, cursor: { ...CURSOR, epoch: 'b' } })
  expect(await waiting(store)).toEqual([one.id])
})

test('documents are forgotten with who read them, and the next copy begins anew', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  await page(store, { docs: [CATALYST], areas: ['35'] })
  expect((await store.read()).docs).toHaveLength(1)
  await store.changeAccount('somebody', 'emma')
  expect((await store.read()).docs).toHaveLength(1)
  await store.changeAccount('paul', 'emma')
  const { docs, state } = await store.read()
  expect([docs, state.cursor, state.areas, state.account]).toEqual([[], null, [], 'emma'])
})

test('a page that was asked for by one person and answered for another is not taken in', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  expect(await page(store, { account: 'emma', docs: [CATALYST] })).toBe('moved')
  expect((await store.read()).docs).toEqual([])
})

test('an end that is told to one person leaves what another one wrote', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  const one = seats()
  await store.append(one, NOW)
  await takeAll(store)
  await store.changeAccount('paul', 'emma')
  await page(store, { outcomes: [applied(one.id)] })
  expect(await store.countAll()).toBe(1)
})

test('a copy that begins again forgets what it held; what is deleted leaves', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  await page(store, { docs: [CATALYST] })
  await page(store, { reset: true })
  expect((await store.read()).docs).toEqual([])
  await page(store, { docs: [CATALYST] })
  await page(store, { docs: [{ kind: 'catalyst', id: '35:paul', gone: true }] })
  expect((await store.read()).docs).toEqual([])
})

test('an end that is told of what was put aside meanwhile settles it', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  const one = seats()
  await store.append(one, NOW)
  await takeAll(store)
  for (let i = 0; i < 5; i++) await store.settle([{ id: one.id, to: 'error' }], NOW)
  expect((await store.read()).parked.map(({ reason }) => reason)).toEqual(['failing'])
  await page(store, { outcomes: [applied(one.id)] })
  expect((await store.read()).parked).toEqual([])
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

test('a copy that was made by a build that knew fewer kinds of documents is made again', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  await page(store, { kinds: ['mission'] })
  expect((await store.read()).state.cursor).toEqual(CURSOR)
  await store.tidy(NOW)
  expect((await store.read()).state.cursor).toBeNull()
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
