import { expect, test } from 'vitest'
import { readCatalogueIndex } from '#domain/catalogue/read-index.ts'
import { rowAt } from '#domain/catalogue/row-at.ts'
import { readTexts } from '#domain/catalogue/texts.ts'
import { view } from '#domain/catalogue/view.ts'
import { dayOf } from '#domain/days.ts'
import type { Mission } from '#domain/mission.ts'
import type { Page } from '#domain/pages.ts'
import { regionOf } from '#domain/place/regions.ts'
import { memoryBlobs } from '../../edge/blobs/memory.ts'
import { buildFirstList, type FirstListDeps, findFirstPages } from '../../edge/catalogue/build-first-list.ts'
import { findCatalogueIndex } from '../../edge/catalogue/catalogue-index.ts'
import { buildCatalogues } from '../../edge/jobs/build-catalogues.ts'
import { freshDb } from '../support/fresh-db.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher, placeIn } from '../support/publisher.ts'

const REGIONS = ['35', '44', '59', '67', '75', '69', '13', '31', '33', '14', '45', '974', '2A']
const known = { be_useful: 2, take_care: 1, grow_skills: 0, build_ties: null } as const

async function makeInstance() {
  const blobs = memoryBlobs()
  const clock = { now: Date.UTC(2026, 8, 12, 9) }
  const drawn: Page[] = []
  const db = await freshDb()
  let ids = 0
  const deps: FirstListDeps = {
    db,
    blobs,
    now: () => clock.now,
    newId: () => `builder-${++ids}`,
    log: () => {},
    render: (page) => {
      drawn.push(page)
      return JSON.stringify(page)
    },
    version: 'one',
  }
  return { deps, db, blobs, clock, drawn, publisher: makePublisher(db) }
}

type Instance = Awaited<ReturnType<typeof makeInstance>>

const missionIn = (area: string, number: number, given: Partial<Mission> = {}) =>
  makeMission({
    number,
    title: `Mission ${number}`,
    grid: { ...known, origin: 'declared', proofs: {}, clues: {} },
    endsOn: '2026-12-31',
    lane: number % 2 === 0 ? 'once' : 'regular',
    organisation: { number, name: `Structure ${number}`, url: null, description: null },
    placements: [placeIn(area)],
    ...given,
  })

async function firstList({ db, blobs }: Instance) {
  const index = readCatalogueIndex(await findCatalogueIndex(db, 'france'))
  const catalogue = view(blobs.held.get(index.base.hash) as Uint8Array)
  return { index, rows: Array.from({ length: catalogue.rows }, (_, i) => rowAt(catalogue, i)) }
}

const regionsOf = (rows: { commune: { insee: string } | null }[]) =>
  rows.map(({ commune }) => {
    const insee = commune?.insee ?? ''
    return regionOf(insee.slice(0, insee >= '97' ? 3 : 2)).code
  })

test('shows ten missions of ten regions, each of another association, lanes in turn', async () => {
  const instance = await makeInstance()
  const everywhere = { organisation: { number: 999, name: 'Partout', url: null, description: null } }
  const missions = REGIONS.flatMap((area, i) => [
    ...Array.from({ length: 3 }, (_, k) => missionIn(area, i * 10 + k + 1, { lane: 'once' })),
    missionIn(area, i * 10 + 4, { lane: 'regular' }),
    ...Array.from({ length: 5 }, (_, k) => missionIn(area, i * 10 + k + 5, everywhere)),
  ])
  await instance.publisher.publish(...missions)
  await buildCatalogues(instance.deps)
  const { rows } = await firstList(instance)
  expect(rows).toHaveLength(10)
  expect(new Set(regionsOf(rows)).size).toBe(10)
  expect(new Set(rows.map(({ organisation }) => organisation.number)).size).toBe(10)
  expect(rows.filter(({ lane }) => lane === 'once')).toHaveLength(5)
})

test('prefers missions of the main list, with a known grid and days to come', async () => {
  const instance = await makeInstance()
  const grid = { ...makeMission().grid }
  await instance.publisher.publish(
    ...REGIONS.flatMap((area, i) => [
      missionIn(area, i * 10 + 1, { grid }),
      missionIn(area, i * 10 + 2, { endsOn: null }),
      missionIn(area, i * 10 + 3),
      missionIn(area, i * 10 + 4, { endsOn: '2026-09-01' }),
      missionIn(area, i * 10 + 5, { seatsLeft: 0 }),
      missionIn(area, i * 10 + 6, { lane: 'long' }),
    ]),
  )
  await buildCatalogues(instance.deps)
  const { rows } = await firstList(instance)
  expect(rows.map(({ number }) => number % 10)).toEqual(Array(10).fill(3))
})

test('holds what recurs as good as what has a date', async () => {
  const instance = await makeInstance()
  const weekly = {
    date: null,
    weekday: 2,
    start: '10:00',
    part: null,
    minutes: 60,
    zone: 'Europe/Paris',
    seats: null,
  }
  const regular: Partial<Mission> = { lane: 'regular', endsOn: null, sessions: [weekly] }
  await instance.publisher.publish(
    ...REGIONS.flatMap((area, i) => [
      missionIn(area, i * 10 + 1, { lane: 'once' }),
      missionIn(area, i * 10 + 2, regular),
    ]),
  )
  await buildCatalogues(instance.deps)
  const { rows } = await firstList(instance)
  expect(rows.filter(({ lane }) => lane === 'regular')).toHaveLength(5)
})

test('shows none that is over, also when there is nothing else', async () => {
  const instance = await makeInstance()
  const past = {
    date: '2026-09-11',
    weekday: null,
    start: null,
    part: null,
    minutes: null,
    zone: 'Europe/Paris',
    seats: null,
  }
  await instance.publisher.publish(
    missionIn('35', 1, { endsOn: '2026-09-11' }),
    missionIn('35', 2, { sessions: [past] }),
  )
  await buildCatalogues(instance.deps)
  expect((await firstList(instance)).rows).toEqual([])
})

test('fills up from the regions that there are, and shows no mission twice', async () => {
  const instance = await makeInstance()
  const both = missionIn('35', 1, { placements: [placeIn('35'), placeIn('44', { ordinal: 1 })] })
  await instance.publisher.publish(both, ...Array.from({ length: 12 }, (_, i) => missionIn('59', i + 2)))
  await buildCatalogues(instance.deps)
  const { rows } = await firstList(instance)
  expect(rows).toHaveLength(10)
  expect(new Set(rows.map(({ number }) => number)).size).toBe(10)
  expect(rows.map(({ number }) => number)).toContain(1)
})

test('has the texts of its missions', async () => {
  const instance = await makeInstance()
  await instance.publisher.publish(...REGIONS.map((area, i) => missionIn(area, i + 1)))
  await buildCatalogues(instance.deps)
  const { index, rows } = await firstList(instance)
  const directory = JSON.parse(new TextDecoder().decode(instance.blobs.held.get(index.texts.hash)))
  expect(directory).toHaveLength(1)
  const texts = readTexts(instance.blobs.held.get(directory[0].hash) as Uint8Array)
  expect(texts.map(({ number }) => number)).toEqual(rows.map(({ number }) => number).sort((a, b) => a - b))
})

test('stores a page in each language with the same bytes and the day', async () => {
  const instance = await makeInstance()
  await instance.publisher.publish(missionIn('35', 1))
  await buildCatalogues(instance.deps)
  const { index } = await firstList(instance)
  const catalogue = Buffer.from(instance.blobs.held.get(index.base.hash) as Uint8Array).toString('base64')
  const pages = await findFirstPages(instance.db)
  for (const language of ['fr', 'en'] as const) {
    const page = JSON.parse(new TextDecoder().decode(instance.blobs.held.get(pages?.[language] ?? '')))
    expect(page).toEqual({ kind: 'first', language, catalogue, day: dayOf('2026-09-12') })
  }
})

test('changes with the day, and depends on nothing else', async () => {
  const instance = await makeInstance()
  const twin = await makeInstance()
  const missions = REGIONS.flatMap((area, i) =>
    Array.from({ length: 9 }, (_, k) => missionIn(area, i * 10 + k + 1)),
  )
  await instance.publisher.publish(...missions)
  for (const mission of missions.toReversed()) await twin.publisher.publish(mission)
  const seen = new Set<string>()
  for (let day = 0; day < 3; day++) {
    await buildCatalogues(instance.deps)
    await buildCatalogues(twin.deps)
    const { index, rows } = await firstList(instance)
    expect((await firstList(twin)).rows).toEqual(rows)
    seen.add(index.base.hash)
    for (const { clock } of [instance, twin]) clock.now += 86_400_000
  }
  expect(seen.size).toBe(3)
})

test('is left alone until an area, the day or the build changes', async () => {
  const instance = await makeInstance()
  const { deps, drawn, clock } = instance
  const redrawn = () => drawn.splice(0).length > 0
  await instance.publisher.publish(missionIn('35', 1))
  await buildCatalogues(deps)
  expect(redrawn()).toBe(true)
  await buildCatalogues(deps)
  expect(redrawn()).toBe(false)
  clock.now += 86_400_000
  await buildCatalogues(deps)
  expect(redrawn()).toBe(true)
  await instance.publisher.publish(missionIn('35', 2))
  await buildCatalogues(deps)
  expect(redrawn()).toBe(true)
  const before = await findFirstPages(deps.db)
  expect(await buildFirstList({ ...deps, version: 'two', render: () => 'new' }, false)).toBe('built')
  expect(await findFirstPages(deps.db)).not.toEqual(before)
  expect(await buildFirstList({ ...deps, version: 'two', render: () => 'new' }, false)).toBe('same')
})

test('leaves out an area whose blobs are lost', async () => {
  const instance = await makeInstance()
  await instance.publisher.publish(missionIn('35', 1), missionIn('44', 2))
  await buildCatalogues(instance.deps)
  const index = await findCatalogueIndex(instance.db, '35')
  instance.blobs.held.delete(index?.base.hash ?? '')
  instance.clock.now += 86_400_000
  await buildCatalogues(instance.deps)
  expect((await firstList(instance)).rows.map(({ number }) => number)).toEqual([2])
})
