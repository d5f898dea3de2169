import { expect, test } from 'vitest'
import { encode } from '#domain/catalogue/encode.ts'
import { readCatalogueIndex } from '#domain/catalogue/read-index.ts'
import { toRows } from '#domain/catalogue/to-rows.ts'
import { view } from '#domain/catalogue/view.ts'
import { dayOf } from '#domain/days.ts'
import { AREAS } from '#domain/place/areas.ts'
import { readCommunesFile } from '#domain/place/communes-file.ts'
import { readTownsFile } from '#domain/place/towns-file.ts'
import { commit } from '../../db/commit.ts'
import { raiseGeoVersion } from '../../db/gazetteer/versions.ts'
import { listCatalogues, listRetiredBlobs, retireBlobs, upsertSetting } from '../../db/queries/catalogues.ts'
import { communes, sources } from '../../db/schema/index.ts'
import { blobHash } from '../../edge/blobs/blob-hash.ts'
import { memoryBlobs } from '../../edge/blobs/memory.ts'
import { makeBlobDraft } from '../../edge/catalogue/blob-draft.ts'
import type { FirstListDeps } from '../../edge/catalogue/build-first-list.ts'
import { findCatalogueIndex } from '../../edge/catalogue/catalogue-index.ts'
import { chainBytes } from '../../edge/catalogue/extend-chain.ts'
import { KEPT_MS, removeRetiredBlobs } from '../../edge/catalogue/remove-retired-blobs.ts'
import { buildCatalogues } from '../../edge/jobs/build-catalogues.ts'
import { freshDb } from '../support/fresh-db.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher, placeIn } from '../support/publisher.ts'

const DAY_MS = 86_400_000

async function makeInstance() {
  const blobs = memoryBlobs()
  const clock = { now: Date.UTC(2026, 8, 12, 9) }
  const lines: string[] = []
  const db = await freshDb()
  let ids = 0
  const deps: FirstListDeps = {
    db,
    blobs,
    now: () => clock.now,
    newId: () => `builder-${++ids}`,
    log: (line) => void lines.push(line),
    render: (page) => JSON.stringify(page),
    version: 'one',
  }
  return { deps, db, blobs, clock, lines, publisher: makePublisher(db) }
}

type Instance = Awaited<ReturnType<typeof makeInstance>>

const town = (insee: string, name: string, area: string): typeof communes.$inferInsert => ({
  insee,
  name,
  area,
  folded: name.toLowerCase(),
  region: '84',
  population: 9000,
  lat: 46,
  lon: 2,
  precision: 'commune',
  postcodes: [],
  synonyms: [],
})

async function indexOf({ db }: Instance, area: string) {
  return readCatalogueIndex(JSON.parse(JSON.stringify(await findCatalogueIndex(db, area))))
}

const missionIn = (area: string, number: number) =>
  makeMission({ number, placements: [placeIn(area, area === 'remote' ? { lat: null, lon: null } : {})] })

test('gives every area an index, also those without any mission', async () => {
  const instance = await makeInstance()
  const progress: string[] = []
  const report = await buildCatalogues(instance.deps, {
    onProgress: (done, of) => void progress.push(`${done}/${of}`),
  })
  expect(report).toEqual({ built: [...AREAS, 'remote'], busy: [], failed: [] })
  expect(progress.at(-1)).toBe(`${AREAS.length + 1}/${AREAS.length + 1}`)
  const creuse = await indexOf(instance, '23')
  expect(creuse).toMatchObject({
    area: '23',
    name: 'Creuse',
    base: { rows: 0 },
    deltas: [],
    asOf: null,
    sources: [],
  })
  expect(creuse.neighbourhood).toEqual(['23', '03', '18', '19', '36', '63', '87', 'remote'])
  expect(view(instance.blobs.held.get(creuse.base.hash) as Uint8Array).rows).toBe(0)
  expect(await indexOf(instance, 'remote')).toMatchObject({ neighbourhood: ['remote'], communes: null })
  expect(await indexOf(instance, 'france')).toMatchObject({ neighbourhood: ['france'], base: { rows: 0 } })
})

test('has no index for an unknown area, nor before the first build', async () => {
  const { db, deps } = await makeInstance()
  expect(await findCatalogueIndex(db, '35')).toBeUndefined()
  await buildCatalogues(deps)
  expect(await findCatalogueIndex(db, '99')).toBeUndefined()
})

test('says how fresh each source is, and on which day the instance was set', async () => {
  const instance = await makeInstance()
  await commit(instance.db, [
    instance.db.insert(sources).values([
      { id: 'hub', name: 'API Engagement', kind: 'feed', lastReadAt: Date.UTC(2026, 8, 11, 23, 30) },
      { id: 'new', name: 'Jamais lue', kind: 'feed', lastReadAt: null },
    ]),
    upsertSetting(instance.db, 'as_of', '2023-09-15'),
  ])
  await buildCatalogues(instance.deps)
  expect(await indexOf(instance, '35')).toMatchObject({
    asOf: dayOf('2023-09-15'),
    sources: [{ id: 'hub', name: 'API Engagement', readOn: dayOf('2026-09-12') }],
  })
})

test('builds only what changed, and nothing when run twice', async () => {
  const instance = await makeInstance()
  await instance.publisher.publish(missionIn('35', 1), missionIn('22', 2), missionIn('remote', 3))
  await buildCatalogues(instance.deps)
  const before = await listCatalogues(instance.db)
  expect(await buildCatalogues(instance.deps)).toEqual({ built: [], busy: [], failed: [] })
  expect(await listCatalogues(instance.db)).toEqual(before)
  await instance.publisher.hide(2)
  expect((await buildCatalogues(instance.deps)).built).toEqual(['22'])
  await instance.publisher.moveSeats(3, 4)
  expect((await buildCatalogues(instance.deps)).built).toEqual(['remote'])
})

test('lets two machines run it at once', async () => {
  const instance = await makeInstance()
  await instance.publisher.publish(...Array.from({ length: 40 }, (_, i) => missionIn('35', i + 1)))
  const [one, other] = await Promise.all([
    buildCatalogues(instance.deps, { slice: 7 }),
    buildCatalogues(instance.deps, { slice: 7 }),
  ])
  expect([...one.failed, ...other.failed]).toEqual([])
  expect((await buildCatalogues(instance.deps)).busy).toEqual([])
  const bytes = await chainBytes(await indexOf(instance, '35'), makeBlobDraft(instance.blobs))
  const missions = [...instance.publisher.standing.values()]
  expect(bytes).toEqual(encode(missions.flatMap((mission) => toRows(mission, '35'))))
})

test('goes on with the other areas when one fails, and says which', async () => {
  const instance = await makeInstance()
  await instance.publisher.publish(missionIn('35', 1), missionIn('22', 2))
  const { put } = instance.blobs
  const spoilt = await blobHash(encode([]))
  let failures = 0
  instance.blobs.put = async (hash, bytes) => {
    if (hash !== spoilt && rowsOf(bytes) === 1 && failures++ === 0) throw new Error('disk full')
    await put(hash, bytes)
  }
  const report = await buildCatalogues(instance.deps)
  expect(report.failed).toEqual(['22'])
  expect(report.built).toContain('35')
  expect(instance.lines.join()).toContain('catalogue 22 failed: Error: disk full')
  expect((await buildCatalogues(instance.deps)).built).toEqual(['22'])
})

/** Rows of a catalogue, 0 for other bytes. */
function rowsOf(bytes: Uint8Array): number {
  try {
    return view(bytes).rows
  } catch {
    return 0
  }
}

test('makes the files of places again when the communes change', async () => {
  const instance = await makeInstance()
  const { db, deps, blobs } = instance
  await commit(db, [
    db.insert(communes).values([town('23096', 'Guéret', '23'), town('35238', 'Rennes', '35')]),
  ])
  await commit(db, [raiseGeoVersion(db)])
  await buildCatalogues(deps)
  const bytesOf = (hash: string | null) => blobs.held.get(hash ?? '') as Uint8Array
  const before = await indexOf(instance, '23')
  expect(readCommunesFile(bytesOf(before.communes)).map(({ name }) => name)).toEqual(['Guéret'])
  expect(readTownsFile(bytesOf(before.towns)).map(({ name }) => name)).toEqual(['Guéret', 'Rennes'])

  await commit(db, [db.update(communes).set({ lat: 45 }), raiseGeoVersion(db)])
  await buildCatalogues(deps)
  const after = await indexOf(instance, '23')
  expect(readCommunesFile(bytesOf(after.communes))).toMatchObject([{ lat: 45 }])
  expect(readTownsFile(bytesOf(after.towns))[0]).toMatchObject({ lat: 45 })
  const retired = await listRetiredBlobs(db, instance.clock.now, 1000)
  expect(retired).toEqual(expect.arrayContaining([before.communes, before.towns]))
})

test('fills a store that was lost, when told to look', async () => {
  const instance = await makeInstance()
  const { db } = instance
  await commit(db, [db.insert(communes).values([town('23096', 'Guéret', '23')])])
  await instance.publisher.publish(missionIn('35', 1))
  await buildCatalogues(instance.deps)
  const held = new Map(instance.blobs.held)
  instance.blobs.held.clear()
  await buildCatalogues(instance.deps, { verify: true })
  for (const area of ['35', '23', 'remote', 'france']) {
    const { base, texts, towns } = await indexOf(instance, area)
    for (const hash of [base.hash, texts.hash, towns]) {
      expect(instance.blobs.held.get(hash)).toEqual(held.get(hash))
      expect(held.has(hash)).toBe(true)
    }
  }
  expect((await buildCatalogues(instance.deps, { verify: true })).built).toEqual([])
})

test('keeps a retired blob for 30 days, then removes it', async () => {
  const instance = await makeInstance()
  await instance.publisher.publish(missionIn('35', 1))
  await buildCatalogues(instance.deps)
  const before = await indexOf(instance, '35')
  await instance.publisher.publish(missionIn('35', 2))
  await buildCatalogues(instance.deps)
  expect((await indexOf(instance, '35')).base).not.toEqual(before.base)

  instance.clock.now += KEPT_MS - 1
  await removeRetiredBlobs(instance.deps)
  expect(instance.blobs.held.has(before.base.hash)).toBe(true)
  instance.clock.now += 1
  expect(await removeRetiredBlobs(instance.deps)).toBeGreaterThan(0)
  expect(instance.blobs.held.has(before.base.hash)).toBe(false)
  expect(await removeRetiredBlobs(instance.deps)).toBe(0)
})

test('never removes a blob that some index names again', async () => {
  const instance = await makeInstance()
  await instance.publisher.publish(missionIn('35', 1))
  await buildCatalogues(instance.deps)
  await instance.publisher.publish(missionIn('35', 2))
  await buildCatalogues(instance.deps)
  instance.clock.now += KEPT_MS / 2
  await instance.publisher.hide(2)
  await buildCatalogues(instance.deps)
  await instance.publisher.publish(missionIn('22', 9))
  instance.clock.now += KEPT_MS
  const removed: string[] = []
  const { remove } = instance.blobs
  instance.blobs.remove = (hash) => {
    removed.push(hash)
    return remove(hash)
  }
  await buildCatalogues(instance.deps)
  expect(removed.length).toBeGreaterThan(0)
  for (const area of [...AREAS, 'remote', 'france']) {
    const { base, deltas, texts, communes, towns } = await indexOf(instance, area)
    const named = [base.hash, ...deltas.map(({ hash }) => hash), texts.hash, towns]
    for (const hash of communes === null ? named : [...named, communes]) {
      expect(instance.blobs.held.has(hash), `${area} ${hash}`).toBe(true)
      expect(removed).not.toContain(hash)
    }
  }
})

test('puts back a blob that a builder made again while it was being removed', async () => {
  const { db, deps, blobs, clock } = await makeInstance()
  const bytes = new TextEncoder().encode('texts')
  const hash = await blobHash(bytes)
  await blobs.put(hash, bytes)
  await commit(db, [retireBlobs(db, [hash], clock.now)])
  clock.now += KEPT_MS
  const { remove } = blobs
  blobs.remove = async (one) => {
    await commit(db, [retireBlobs(db, [hash], clock.now)])
    await blobs.put(hash, bytes)
    await remove(one)
  }
  expect(await removeRetiredBlobs(deps)).toBe(0)
  expect(blobs.held.get(hash)).toEqual(bytes)
  blobs.remove = remove
  clock.now += KEPT_MS + DAY_MS
  expect(await removeRetiredBlobs(deps)).toBe(1)
})
