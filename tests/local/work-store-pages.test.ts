import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import {
  applied,
  CATALYST,
  CURSOR,
  DAY,
  NOW,
  open,
  page,
  seats,
  takeAll,
  waiting,
} from './work-store-world.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

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

test('a copy that was made by a build that knew fewer kinds of documents is made again', async () => {
  const store = open()
  await store.changeAccount(null, 'paul')
  await page(store, { kinds: ['mission'] })
  expect((await store.read()).state.cursor).toEqual(CURSOR)
  await store.tidy(NOW)
  expect((await store.read()).state.cursor).toBeNull()
})
