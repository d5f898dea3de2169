import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { decodePlaces } from '../../db/gazetteer/form.ts'
import { readCommittedGazetteer } from '../../db/gazetteer/read-committed.ts'
import { hideExamples } from '../../db/import/hide-examples.ts'
import { listAreaChanges, listPublicMissionsOfCommune } from '../../db/queries/missions.ts'
import { areaChanges, communes, missions, organisations, placements, sources } from '../../db/schema/index.ts'
import { loadExamples } from '../../db/seeds/load-examples.ts'
import { readExamples } from '../../db/seeds/read-examples.ts'
import { isoOf } from '../../domain/days.ts'
import { foldName } from '../../domain/place/fold-name.ts'
import { freshDb } from '../support/fresh-db.ts'

const NOON = Date.parse('2026-11-16T12:00:00+01:00')
const DAY = 86_400_000
const { places } = decodePlaces(readCommittedGazetteer())
const wanted = new Set(readExamples().missions.flatMap(({ place }) => place?.insee ?? []))

async function dbWithCommunes(): Promise<Db> {
  const db = await freshDb()
  const rows = places.filter(({ insee }) => wanted.has(insee))
  await commit(db, [
    db.insert(communes).values(rows.map((place) => ({ ...place, folded: foldName(place.name) }))),
  ])
  return db
}

function countedIds(): () => string {
  let n = 0
  return () => `id-${String(++n).padStart(5, '0')}`
}

const read = (db: Db) => db.select().from(missions).orderBy(missions.clientId)
type Row = Awaited<ReturnType<typeof read>>[number]
const identities = (rows: Row[]) =>
  rows.map(({ id, number, clientId, organisationId }) => ({ id, number, clientId, organisationId }))
const count = readExamples().missions.length

test('the first load publishes every example with a number, a grid and its place', async () => {
  const db = await dbWithCommunes()
  expect(await loadExamples(db, { now: NOON, newId: countedIds() })).toBe(count)
  const rows = await read(db)
  expect(rows.map(({ number }) => number).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
    Array.from({ length: count }, (_, i) => i + 1),
  )
  expect(rows.every((row) => row.example && row.status === 'published' && row.visibility === 'public')).toBe(
    true,
  )
  expect(rows.every((row) => row.gridOrigin === 'declared' && row.applicationUrl === null)).toBe(true)
  expect(await db.select().from(sources)).toMatchObject([
    { id: 'example', name: 'Exemples Élan', kind: 'example' },
  ])
  const structures = await db.select().from(organisations)
  expect(structures.length).toBe(readExamples().organisations.size)
  expect(structures.every(({ example }) => example)).toBe(true)
})

test('an example keeps the seats, the promise and the commune it was written with', async () => {
  const db = await dbWithCommunes()
  await loadExamples(db, { now: NOON, newId: countedIds() })
  const [visit] = (await read(db)).filter(({ clientId }) => clientId === 'rennes-visite-du-mardi')
  expect(visit).toMatchObject({ seatsLeft: 4, seatsTotal: 6, tryOnce: true, replyDays: 4, minAge: 'adult' })
  const at = await db
    .select()
    .from(placements)
    .where(eq(placements.missionId, visit?.id ?? ''))
  expect(at).toMatchObject([
    { area: '35', insee: '35238', commune: 'Rennes', street: null, precision: 'commune' },
  ])
  expect((await listPublicMissionsOfCommune(db, '35238')).length).toBeGreaterThanOrEqual(8)
})

test('the catalogue of each area is told of its own missions only', async () => {
  const db = await dbWithCommunes()
  await loadExamples(db, { now: NOON, newId: countedIds() })
  const changes = await listAreaChanges(db, '974', 0, 1000)
  expect(changes.length).toBe(
    readExamples().missions.filter(({ place }) => place?.insee.startsWith('974')).length,
  )
  expect(
    changes.every(({ mission }) => mission?.sessions.every(({ zone }) => zone === 'Indian/Reunion')),
  ).toBe(true)
  const remote = await listAreaChanges(db, 'remote', 0, 1000)
  expect(remote.every(({ mission }) => mission?.lane === 'remote')).toBe(true)
})

test('a second load of the same day writes nothing', async () => {
  const db = await dbWithCommunes()
  await loadExamples(db, { now: NOON, newId: countedIds() })
  const before = {
    rows: await read(db),
    changes: await db.select().from(areaChanges),
    sources: await db.select().from(sources),
  }
  expect(await loadExamples(db, { now: NOON + 3_600_000, newId: countedIds() })).toBe(0)
  expect({
    rows: await read(db),
    changes: await db.select().from(areaChanges),
    sources: await db.select().from(sources),
  }).toEqual(before)
})

test('dates roll on while ids and numbers stay, and only what moved gets a sequence', async () => {
  const db = await dbWithCommunes()
  const newId = countedIds()
  await loadExamples(db, { now: NOON, newId })
  const first = await read(db)
  const moved = await loadExamples(db, { now: NOON + 2 * DAY, newId })
  const then = await read(db)
  expect(identities(then)).toEqual(identities(first))
  expect(moved).toBeGreaterThan(0)
  expect(moved).toBeLessThan(count / 2)
  const sequenced = then.filter((row, i) => row.seq !== first[i]?.seq)
  const different = then.filter(({ seq, lastSeenAt, ...row }, i) => {
    const { seq: _, lastSeenAt: __, ...was } = first[i] as Row
    return JSON.stringify(row) !== JSON.stringify(was)
  })
  expect(sequenced.map(({ clientId }) => clientId)).toEqual(different.map(({ clientId }) => clientId))
  expect(sequenced.length).toBe(moved)
})

test('months later none is over', async () => {
  const db = await dbWithCommunes()
  const newId = countedIds()
  await loadExamples(db, { now: NOON, newId })
  const later = NOON + 500 * DAY
  await loadExamples(db, { now: later, newId })
  const today = isoOf(Math.round((later - Date.UTC(2019, 11, 31)) / DAY))
  const rows = await read(db)
  expect(rows.filter(({ visibility }) => visibility !== 'public')).toEqual([])
  expect(rows.filter(({ endsOn }) => endsOn !== null && endsOn < today)).toEqual([])
  expect(Math.max(...rows.map(({ number }) => number ?? 0))).toBe(count)
})

test('examples leave when a real source is applied, and do not come back while it has missions', async () => {
  const db = await dbWithCommunes()
  const newId = countedIds()
  await loadExamples(db, { now: NOON, newId })
  const first = await read(db)
  await commit(db, hideExamples(db))
  const hidden = await read(db)
  expect(hidden.every((row) => row.visibility === 'hidden' && row.visibilityReason === 'source_gone')).toBe(
    true,
  )
  const changes = await listAreaChanges(db, '35', Math.max(...first.map(({ seq }) => seq)), 1000)
  expect(changes.length).toBeGreaterThan(15)
  expect(changes.every(({ mission }) => mission === null)).toBe(true)
  const real = {
    ...(first[0] as Row),
    id: 'real',
    clientId: 'real',
    sourceId: 'jva',
    number: 9999,
    example: false,
  }
  await commit(db, [db.insert(missions).values({ ...real, visibility: 'public', visibilityReason: null })])
  expect(await loadExamples(db, { now: NOON + DAY, newId })).toBe(0)
  await commit(db, [db.delete(missions).where(eq(missions.id, 'real'))])
  expect(await loadExamples(db, { now: NOON + DAY, newId })).toBe(count)
  expect(identities(await read(db))).toEqual(identities(first))
})

test('an example that the project no longer has is hidden, with its area told', async () => {
  const db = await dbWithCommunes()
  const newId = countedIds()
  await loadExamples(db, { now: NOON, newId })
  const [one] = await read(db)
  await commit(db, [
    db
      .update(missions)
      .set({ clientId: 'retired' })
      .where(eq(missions.id, one?.id ?? '')),
  ])
  await loadExamples(db, { now: NOON, newId })
  const [retired] = await db
    .select()
    .from(missions)
    .where(and(eq(missions.clientId, 'retired'), eq(missions.example, true)))
  expect(retired).toMatchObject({ visibility: 'hidden', visibilityReason: 'source_gone' })
  expect(retired?.seq).toBeGreaterThan(one?.seq ?? 0)
})

test('without the gazetteer the load says what is missing, and writes nothing', async () => {
  const db = await freshDb()
  await expect(loadExamples(db, { now: NOON, newId: countedIds() })).rejects.toThrow(
    'load the gazetteer first',
  )
  expect(await read(db)).toEqual([])
})
