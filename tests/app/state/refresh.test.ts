import { beforeEach, expect, test } from 'vitest'
import { dayAt } from '../../../domain/days.ts'
import { cutNetwork, mendNetwork, NOW, newDisk, openPage, RENNES } from '../../support/make-device.ts'
import { makeNetwork } from '../../support/make-network.ts'
import { makeRow } from '../../support/rows.ts'

beforeEach(newDisk)

const numbersOf = (catalogues: readonly { number: Uint32Array }[]) =>
  catalogues.flatMap(({ number }) => [...number])
const today = dayAt(NOW, Intl.DateTimeFormat().resolvedOptions().timeZone)

test('the list comes from the phone before any network, and goes on without one', async () => {
  const network = makeNetwork()
  network.publish('35', [makeRow({ number: 1 })], { neighbourhood: ['35', '22'] })
  network.publish('22', [makeRow({ number: 2 })])
  await (await openPage(network)).check()
  const next = await openPage(network)
  cutNetwork(network)
  network.asked.length = 0
  await next.restore()
  expect(numbersOf(next.elan.catalogues())).toEqual([1, 2])
  expect(network.asked).toEqual([])
  expect(await next.check()).toBe(false)
  expect(next.refresh.lastCheck()).toEqual({ area: '35', outcome: 'offline' })
  expect(numbersOf(next.elan.catalogues())).toEqual([1, 2])
  expect(next.elan.arrived()).toBe(true)
})

test('a catalogue that went bad on the disk is dropped and brought again', async () => {
  const network = makeNetwork()
  network.publish('35', [makeRow({ number: 1 })])
  const page = await openPage(network)
  await page.check()
  const bad = { chain: [network.index('35').base.hash], bytes: new Uint8Array(60) }
  await page.phone.local.write([{ store: 'catalogues', key: '35', value: bad }], 'strict')
  const next = await openPage(network)
  await next.restore()
  expect(next.elan.catalogues()).toEqual([])
  await next.check()
  expect(numbersOf(next.elan.catalogues())).toEqual([1])
})

test('a place that was left meanwhile does not come before the person', async () => {
  const network = makeNetwork()
  network.publish('35', [makeRow({ number: 1 })])
  network.publish('60', [makeRow({ number: 6 })])
  const page = await openPage(network)
  const checking = page.refresh.refresh(page.elan, page.phone, '35')
  page.elan.setWishes({ home: { ...RENNES, area: '60' } })
  await checking
  expect(page.elan.catalogues()).toEqual([])
  expect(page.elan.arrived()).toBe(false)
  await page.check()
  expect(numbersOf(page.elan.catalogues())).toEqual([6])
  expect(page.areas.isAtHand(page.elan)).toBe(true)
})

test('catalogues that did not change are not put before the person again', async () => {
  const network = makeNetwork()
  network.publish('35', [makeRow({ number: 1 })])
  const page = await openPage(network)
  await page.check()
  const before = page.elan.catalogues()
  await page.check()
  expect(page.elan.catalogues()).toBe(before)
})

test('the ten missions of the first page are there offline, and no check brings them twice', async () => {
  const network = makeNetwork()
  network.publish('france', [makeRow({ number: 4 })])
  const base = network.index('france').base.hash
  const bytes = new Uint8Array(await (await network.fetch(`/c/1/${base}`, {})).arrayBuffer())
  network.asked.length = 0
  const page = await openPage(network, { home: null })
  await page.areas.keepFirstPage(page.phone.local, { catalogue: {} as never, bytes })
  await page.check()
  expect(network.paths()).toContain('/c/1/france/index')
  expect(network.paths()).not.toContain(`/c/1/${base}`)
  const next = await openPage(network, { home: null })
  cutNetwork(network)
  await next.restore()
  expect(numbersOf(next.elan.catalogues())).toEqual([4])
})

test('today is the phone’s, or the day that the instance was set to', async () => {
  const network = makeNetwork()
  network.publish('35', [])
  const page = await openPage(network)
  await page.check()
  expect(page.elan.clock().day).toBe(today)
  network.publish('35', [], { asOf: 1353 })
  await page.check()
  expect(page.elan.clock().day).toBe(1353)
})

test('a first page of a far day stays on it until the instance is known', async () => {
  const network = makeNetwork()
  network.publish('france', [makeRow({ number: 4 })], { asOf: 1353 })
  const page = await openPage(network, { home: null })
  page.elan.setCatalogues([{} as never])
  page.elan.setClock({ day: 1353, part: null })
  cutNetwork(network)
  page.refresh.setToday(page.elan, page.phone)
  expect(page.elan.clock().day).toBe(1353)
  page.elan.setClock({ day: today - 1, part: null })
  page.refresh.setToday(page.elan, page.phone)
  expect(page.elan.clock().day).toBe(today)
  mendNetwork(network)
  await page.check()
  expect(page.elan.clock().day).toBe(1353)
})
