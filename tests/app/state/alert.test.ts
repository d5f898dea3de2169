import { beforeEach, expect, test } from 'vitest'
import { newDisk, openPage } from '../../support/make-device.ts'
import { makeNetwork } from '../../support/make-network.ts'
import { makeRow } from '../../support/rows.ts'

beforeEach(newDisk)

const row = (number: number, accessible: boolean) =>
  makeRow({ number, accessible, organisation: { number, name: `Structure ${number}`, reply: null } })

test('an alert stays on the phone and says at the next visit how many new missions fit', async () => {
  const network = makeNetwork()
  network.publish('35', [row(1, true), row(2, false)])
  const page = await openPage(network)
  await page.check()
  page.elan.narrow({ accessible: true })
  page.alert.setAlert(page.elan)
  await page.prefs.flushPrefs()
  expect(page.alert.fresh()).toEqual([])

  network.change('35', { gone: [], seats: [], rows: [row(3, true), row(4, false), row(5, true)] })
  const next = await openPage(network)
  await next.prefs.readPrefs(next.phone.local)
  await next.check()
  next.alert.checkAlert(next.elan)
  expect([...next.alert.fresh()].sort()).toEqual([3, 5])

  next.alert.followAlert(next.elan)
  expect(next.elan.wishes().narrowing.accessible).toBe(true)
  expect(next.alert.fresh()).toEqual([])
  next.alert.checkAlert(next.elan)
  expect(next.alert.fresh()).toEqual([])
  expect(network.paths().every((path) => /^\/c\/1\/[0-9a-f]+(\/index)?$/.test(path))).toBe(true)
})

test('an alert rests while one is in another département', async () => {
  const network = makeNetwork()
  network.publish('35', [])
  const page = await openPage(network)
  await page.check()
  page.alert.setAlert(page.elan)
  expect(page.alert.hasAlert(page.elan)).toBe(true)
  network.change('35', { gone: [], seats: [], rows: [row(1, true)] })
  await page.check()
  page.elan.setWishes({ home: null })
  expect(page.alert.hasAlert(page.elan)).toBe(false)
  page.alert.checkAlert(page.elan)
  expect(page.alert.fresh()).toEqual([])
})

test('an alert that is dropped says nothing more', async () => {
  const network = makeNetwork()
  network.publish('35', [])
  const page = await openPage(network)
  await page.check()
  page.alert.setAlert(page.elan)
  network.change('35', { gone: [], seats: [], rows: [row(1, true)] })
  await page.check()
  page.alert.checkAlert(page.elan)
  expect(page.alert.fresh()).toEqual([1])
  page.alert.dropAlert()
  page.alert.checkAlert(page.elan)
  expect(page.alert.fresh()).toEqual([])
})
