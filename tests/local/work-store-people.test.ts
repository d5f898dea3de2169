import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { freshId } from '../support/make-work-device.ts'
import { applied, CATALYST, CURSOR, NOW, open, page, seats, takeAll, waiting } from './work-store-world.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
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

const step = (organisation = 'seuil') => ({
  id: freshId(),
  name: 'application_send',
  args: { organisation, mission: 'm' },
})

test('what nobody owned leaves as who claims it, where it stood', async () => {
  const store = open()
  const [first, second] = [step(), step()]
  await store.append(first, NOW)
  await store.append(second, NOW)
  expect(await store.claim(first.id)).toBe(false)
  expect((await store.read()).outbox.map(({ owner }) => owner)).toEqual([null, null])
  await store.changeAccount(null, 'emma')
  expect(await store.claim(first.id)).toBe(true)
  const { outbox } = await store.read()
  expect(outbox.map(({ id, owner }) => [id, owner])).toEqual([
    [first.id, 'emma'],
    [second.id, null],
  ])
  expect(await store.claim(first.id)).toBe(false)
})

test('nobody claims what another person wrote, nor what is written for an organisation', async () => {
  const store = open()
  const { made } = (await store.read()).state
  await store.changeAccount(null, 'paul')
  const his = step()
  await store.append(his, NOW)
  await store.changeAccount('paul', null)
  const need = step(made)
  await store.append(need, NOW)
  await store.changeAccount(null, 'emma')
  expect([await store.claim(his.id), await store.claim(need.id)]).toEqual([false, false])
  expect((await store.read()).outbox.map(({ id, owner }) => [id, owner])).toEqual([[need.id, null]])
  await store.changeAccount('emma', 'paul')
  expect((await store.read()).outbox.map(({ owner }) => owner)).toEqual(['paul', null])
})
