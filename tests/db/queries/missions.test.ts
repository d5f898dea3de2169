import { expect, test } from 'vitest'
import type { Db } from '../../../db/client.ts'
import { commit } from '../../../db/commit.ts'
import {
  findGone,
  findMission,
  findRedirect,
  listAreaChanges,
  listChangedAreas,
  listCommunesWithMissions,
  listPublicMissionsOfArea,
  listPublicMissionsOfCommune,
  listPublicNumbers,
} from '../../../db/queries/missions.ts'
import {
  areaChanges,
  missions,
  organisations,
  placements,
  redirects,
  sources,
} from '../../../db/schema/index.ts'
import { freshDb } from '../../support/fresh-db.ts'

type Given = Partial<typeof missions.$inferInsert> & { id: string; number: number | null }

async function add(db: Db, given: Given, places: { area: string; insee: string; commune: string }[]) {
  await commit(db, [
    db
      .insert(organisations)
      .values({ id: 'o1', number: 7, matchKey: 'o1', kind: 'association', name: 'Le Seuil', example: false })
      .onConflictDoNothing(),
    db.insert(sources).values({ id: 's1', name: 'Source une', kind: 'file' }).onConflictDoNothing(),
    db.insert(missions).values({
      organisationId: 'o1',
      sourceId: 's1',
      clientId: given.id,
      status: 'published',
      visibility: 'public',
      title: `Mission ${given.id}`,
      description: 'Un texte.',
      kind: 'volunteering',
      lane: 'regular',
      remote: 'no',
      causes: ['health'],
      goals: [3],
      activities: ['visites'],
      grid: 0b11_00_10_01,
      gridOrigin: 'inferred',
      gridProofs: {},
      gridClues: { take_care: ['visite'] },
      sessions: [],
      skillsBrought: [],
      skillsTaught: [],
      audience: [],
      requirements: [],
      tryOnce: false,
      mergeKey: given.id,
      contentHash: '',
      firstSeenAt: 0,
      lastSeenAt: 0,
      example: false,
      seq: 0,
      ...given,
    }),
    ...places.map((place, ordinal) =>
      db
        .insert(placements)
        .values({ missionId: given.id, ordinal, lat: 48.1, lon: -1.7, precision: 'commune', ...place }),
    ),
  ])
}

const RENNES = { area: '35', insee: '35238', commune: 'Rennes' }
const NANTES = { area: '44', insee: '44109', commune: 'Nantes' }

test('reads a mission in full, with every placement and its source', async () => {
  const db = await freshDb()
  await add(db, { id: 'm1', number: 1 }, [RENNES, NANTES])
  const mission = await findMission(db, 1)
  expect(mission?.grid).toEqual({
    be_useful: 1,
    take_care: 2,
    grow_skills: 0,
    build_ties: null,
    origin: 'inferred',
    proofs: {},
    clues: { take_care: ['visite'] },
  })
  expect(mission?.placements.map((place) => place.area)).toEqual(['35', '44'])
  expect(mission?.source).toEqual({ id: 's1', name: 'Source une' })
  expect(mission?.organisation.number).toBe(7)
})

test('says why a mission is gone, and where it stood', async () => {
  const db = await freshDb()
  await add(db, { id: 'm1', number: 1, visibility: 'hidden', visibilityReason: 'expired' }, [RENNES])
  await add(db, { id: 'm2', number: 2, status: 'closed' }, [RENNES])
  await add(db, { id: 'm3', number: 3 }, [RENNES])
  expect(await findMission(db, 1)).toBeUndefined()
  expect(await findGone(db, 1)).toEqual({ reason: 'expired', commune: { insee: '35238', name: 'Rennes' } })
  expect((await findGone(db, 2))?.reason).toBe('closed')
  expect(await findGone(db, 3)).toBeUndefined()
  expect(await findGone(db, 4)).toBeUndefined()
})

test('follows the number of a merged mission', async () => {
  const db = await freshDb()
  await commit(db, [db.insert(redirects).values({ fromNumber: 2, toNumber: 1 })])
  expect(await findRedirect(db, 2)).toBe(1)
  expect(await findRedirect(db, 1)).toBeUndefined()
})

test('lists what moved in an area in order, as it stands now', async () => {
  const db = await freshDb()
  await add(db, { id: 'm1', number: 1 }, [RENNES, NANTES])
  await add(db, { id: 'm2', number: 2, visibility: 'hidden', visibilityReason: 'source_gone' }, [RENNES])
  await add(db, { id: 'm3', number: 3 }, [NANTES])
  await commit(db, [
    db.insert(areaChanges).values([
      { area: '35', missionId: 'm1', kind: 'row', seq: 4 },
      { area: '44', missionId: 'm1', kind: 'row', seq: 4 },
      { area: '35', missionId: 'm2', kind: 'row', seq: 2 },
      { area: '35', missionId: 'm3', kind: 'row', seq: 3 },
      { area: '35', missionId: 'm1', kind: 'seats', seq: 5 },
    ]),
  ])
  const changes = await listAreaChanges(db, '35', 0, 100)
  expect(changes.map(({ seq, kind, number }) => [seq, kind, number])).toEqual([
    [2, 'row', 2],
    [3, 'row', 3],
    [4, 'row', 1],
    [5, 'seats', 1],
  ])
  expect(changes.map((change) => change.mission === null)).toEqual([true, true, false, false])
  expect(changes[2]?.mission?.placements.map((place) => place.area)).toEqual(['35'])
  expect((await listAreaChanges(db, '35', 3, 1)).map((change) => change.seq)).toEqual([4])
  expect(await listChangedAreas(db)).toEqual([
    { area: '35', seq: 5 },
    { area: '44', seq: 4 },
  ])
})

test('finds no changed area in an empty instance', async () => {
  expect(await listChangedAreas(await freshDb())).toEqual([])
})

test('lists public missions once each, and keeps examples out of the sitemap', async () => {
  const db = await freshDb()
  await add(db, { id: 'm1', number: 1 }, [RENNES, RENNES])
  await add(db, { id: 'm2', number: 2, example: true }, [RENNES, NANTES])
  await add(db, { id: 'm3', number: 3, visibility: 'hidden' }, [RENNES])
  expect((await listPublicMissionsOfCommune(db, '35238')).map((line) => line.number)).toEqual([2, 1])
  expect((await listPublicMissionsOfArea(db, '44')).map((line) => line.commune)).toEqual(['Nantes'])
  expect(await listCommunesWithMissions(db, '35')).toEqual([{ insee: '35238', name: 'Rennes', missions: 2 }])
  expect(await listPublicNumbers(db, 0, 10)).toEqual([1])
})
