import { beforeEach, expect, test } from 'vitest'
import { isOver, judgeKept } from '../../../app/state/kept-gone.ts'
import { dayOf } from '../../../domain/days.ts'
import type { Session } from '../../../domain/mission.ts'
import { cutNetwork, NOW, newDisk, openPage } from '../../support/make-device.ts'
import { makeMission } from '../../support/make-mission.ts'
import { makeNetwork, type Network } from '../../support/make-network.ts'
import { makeRow } from '../../support/rows.ts'

beforeEach(newDisk)

const LATER = NOW + 3 * 86_400_000

function publish(network: Network, numbers: number[], description = 'Texte'): void {
  const rows = numbers.map((number) => makeRow({ number }))
  const texts = numbers.map((number) => makeMission({ number, id: `m${number}`, description }))
  network.publish('35', rows, {}, [texts])
}

async function openOn(network: Network, at = NOW) {
  const page = await openPage(network, { at })
  await page.restore()
  await page.check()
  await page.after.bringAfterList(page.elan, page.phone, '35')
  return page
}

test('a kept mission is whole, and read without a network at the next visit', async () => {
  const network = makeNetwork()
  publish(network, [1, 2])
  const page = await openOn(network)
  expect(await page.kept.keepMission(page.elan, 2)).toBe('kept')
  expect([...page.elan.keptNumbers()]).toEqual([2])

  cutNetwork(network)
  await page.phone.local.write(
    [
      { store: 'catalogues', key: '35' },
      { store: 'indexes', key: '35' },
    ],
    'strict',
  )
  const next = await openPage(network)
  cutNetwork(network)
  await next.restore()
  expect(next.kept.kept()).toMatchObject([{ area: '35', keptAt: NOW, mission: { number: 2 } }])
  expect(await next.texts.textOf(next.elan, 2)).toMatchObject({
    state: 'here',
    mission: { description: 'Texte' },
  })
})

test('a mission whose text is out of reach is not kept, and it is said', async () => {
  const network = makeNetwork()
  publish(network, [1])
  const page = await openPage(network)
  cutNetwork(network)
  expect(await page.kept.keepMission(page.elan, 1, '35')).toBe('away')
  expect(page.kept.kept()).toEqual([])
})

test('where the disk is refused a mission is kept until the page closes, and it is said', async () => {
  const network = makeNetwork()
  publish(network, [1])
  indexedDB.open = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  const page = await openOn(network)
  expect(await page.kept.keepMission(page.elan, 1)).toBe('memory')
  expect(page.kept.kept()).toHaveLength(1)
})

test('what was removed comes back as it was', async () => {
  const network = makeNetwork()
  publish(network, [1])
  const page = await openOn(network)
  await page.kept.keepMission(page.elan, 1)
  const before = await page.phone.local.get('kept', 1)
  page.setNow(LATER)
  const bringBack = await page.kept.unkeepMission(page.elan, 1)
  expect(page.kept.kept()).toEqual([])
  expect(await page.phone.local.get('kept', 1)).toBeUndefined()
  await bringBack()
  expect(await page.phone.local.get('kept', 1)).toEqual(before)
  expect([...page.elan.keptNumbers()]).toEqual([1])
})

test('a kept mission that leaves the catalogue keeps its copy, with why and since when; one that returns is as before', async () => {
  const network = makeNetwork()
  publish(network, [1, 2])
  const page = await openOn(network)
  await page.kept.keepMission(page.elan, 1)
  network.change('35', { gone: [1], seats: [], rows: [] })
  const next = await openOn(network, LATER)
  expect(next.kept.kept()).toMatchObject([
    { goneSince: LATER, goneReason: 'withdrawn', mission: { number: 1 } },
  ])

  await openOn(network, LATER + 1)
  expect(await next.phone.local.get('kept', 1)).toMatchObject({ goneSince: LATER })
  network.change('35', { gone: [], seats: [], rows: [makeRow({ number: 1 })] })
  const back = await openOn(network, LATER + 2)
  expect(back.kept.kept()[0]).toEqual({ area: '35', keptAt: NOW, mission: expect.anything() })
})

test('no fault of the network makes a kept mission look gone', async () => {
  const network = makeNetwork()
  publish(network, [1])
  const page = await openOn(network)
  await page.kept.keepMission(page.elan, 1)
  network.replace('/c/1/35/index', () => new Response('<html>', { status: 200 }))
  network.change('35', { gone: [1], seats: [], rows: [] })
  const next = await openOn(network, LATER)
  expect(next.kept.kept()[0]?.goneSince).toBeUndefined()
})

test('a kept mission of an area that is not at hand is not judged', async () => {
  const network = makeNetwork()
  publish(network, [1])
  network.publish('60', [makeRow({ number: 9 })], {}, [[makeMission({ number: 9 })]])
  const page = await openOn(network)
  expect(await page.kept.keepMission(page.elan, 9, '60')).toBe('kept')
  network.publish('60', [])
  const next = await openOn(network, LATER)
  expect(next.kept.kept()[0]).toMatchObject({ area: '60' })
  expect(next.kept.kept()[0]?.goneSince).toBeUndefined()
})

test('a mission kept from the ten of all France belongs to its own département', async () => {
  const network = makeNetwork()
  network.publish('france', [makeRow({ number: 4 })], {}, [[makeMission({ number: 4 })]])
  const page = await openPage(network, { home: null })
  await page.check()
  await page.kept.keepMission(page.elan, 4)
  expect(page.kept.kept()[0]?.area).toBe('35')
  network.publish('france', [], {}, [])
  await page.check()
  expect(page.kept.kept()[0]?.goneSince).toBeUndefined()
})

test('a kept copy follows its text while the mission is listed', async () => {
  const network = makeNetwork()
  publish(network, [1], 'Rendez-vous à 9 h')
  const page = await openOn(network)
  await page.kept.keepMission(page.elan, 1)
  publish(network, [1], 'Rendez-vous à 10 h')
  const next = await openOn(network, LATER)
  expect(next.kept.kept()).toMatchObject([{ keptAt: NOW, mission: { description: 'Rendez-vous à 10 h' } }])
})

const session = (date: string | null, weekday: number | null = null): Session => ({
  date,
  weekday,
  start: null,
  part: null,
  minutes: null,
  zone: 'Europe/Paris',
  seats: null,
})

test('a mission is over the day after its last date, and one without dates never', () => {
  const today = dayOf('2026-03-10')
  expect(isOver(makeMission({ endsOn: '2026-03-09' }), today)).toBe(true)
  expect(isOver(makeMission({ endsOn: '2026-03-10' }), today)).toBe(false)
  expect(isOver(makeMission(), today)).toBe(false)
  expect(isOver(makeMission({ sessions: [session('2026-03-12'), session('2026-03-01')] }), today)).toBe(false)
  expect(isOver(makeMission({ sessions: [session('2026-03-09'), session('2026-03-01')] }), today)).toBe(true)
  expect(isOver(makeMission({ sessions: [session('2026-03-09'), session(null, 2)] }), today)).toBe(false)
})

test('why a mission is gone is told by its dates', () => {
  const kept = { mission: makeMission({ endsOn: '2026-03-09' }), area: '35', keptAt: 1 }
  expect(judgeKept(kept, false, dayOf('2026-03-10'), 5)).toMatchObject({ goneSince: 5, goneReason: 'over' })
  expect(judgeKept(kept, false, dayOf('2026-03-09'), 5)).toMatchObject({ goneReason: 'withdrawn' })
  expect(judgeKept(kept, true, dayOf('2026-03-10'), 5)).toBe(kept)
})
