import { eq, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { loadGazetteer } from '../../db/gazetteer/load.ts'
import { expireMissions } from '../../db/import/expire-missions.ts'
import { findGone, findMission, listAreaChanges } from '../../db/queries/missions.ts'
import { communes, missions, organisations } from '../../db/schema/index.ts'
import { loadExamples } from '../../db/seeds/load-examples.ts'
import { dayAt } from '../../domain/days.ts'
import { MissionSchema } from '../../domain/mission.ts'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import { refreshOwnMissions } from '../../edge/jobs/refresh-own-missions.ts'
import { parseSources } from '../../edge/sources.ts'
import { TEST_NOW } from '../support/make-edge.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher } from '../support/publisher.ts'
import { makeWorkEdge, nextId, RENNES, wholeMission, write } from '../support/work-edge.ts'

const ZONE = 'Europe/Paris'
const DAY_MS = 86_400_000
const session = (date: string) => ({
  kind: 'once' as const,
  date,
  start: '10:00',
  part: null,
  minutes: 60,
  zone: ZONE,
})

test('a mission of a verified organisation is online at once, under the next number', async () => {
  let asked = 0
  const { association, publish, deps } = await makeWorkEdge({ publicChanged: () => void asked++ })
  const { owner, organisation } = await association(true)
  const { mission, codes } = await publish(owner, organisation)
  expect([codes, asked]).toEqual([['applied', 'applied'], 1])
  const shown = await findMission(deps.db, 1)
  expect(v.is(MissionSchema, shown)).toBe(true)
  expect(shown).toMatchObject({
    id: mission,
    title: 'Trier les dons',
    organisation: { name: 'Le Seuil', number: 1 },
    source: { id: 'elan', name: 'Élan' },
    seatsLeft: 4,
    postedOn: '2026-09-12',
    placements: [{ area: '35', street: '3 rue des Lilas' }],
    conditions: { frames: ['volunteering'], accompanied: false },
  })
  expect(JSON.stringify(shown)).not.toContain('Paule')
  expect(await listAreaChanges(deps.db, '35', 0, 10)).toMatchObject([{ kind: 'row', missionId: mission }])
  const { docs } = await owner.pull()
  expect(docs.find(({ kind }) => kind === 'mission')?.value).toMatchObject({ number: 1 })
  await publish(owner, organisation)
  expect((await findMission(deps.db, 2))?.organisation.number).toBe(1)
})

test('a mission that waits is nowhere, and comes with its verdict', async () => {
  const { association, publish, person, deps } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const { mission } = await publish(owner, organisation)
  expect(await deps.db.select().from(missions)).toEqual([])
  expect(await deps.db.select().from(organisations)).toEqual([])
  const review = { organisation, mission, area: '35', rule: null, sentence: null }
  const catalyst = person(true)
  await catalyst.push(write('mission_review', { ...review, verdict: 'accept' }))
  expect((await findMission(deps.db, 1))?.id).toBe(mission)
  const why = { rule: 'unclear' as const, sentence: 'Dites ce que la personne fera.' }
  await catalyst.push(write('mission_review', { ...review, ...why, verdict: 'hide' }))
  expect(await findMission(deps.db, 1)).toBeUndefined()
  expect((await findGone(deps.db, 1))?.reason).toBe('reported')
  expect((await listAreaChanges(deps.db, '35', 0, 10)).map(({ mission: one }) => one)).toEqual([null])
})

test('a mission that moves leaves one area and enters the other', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  const { mission } = await publish(owner, organisation)
  const { cursor } = await owner.pull()
  const place = { ...RENNES, area: '22', insee: '22278', commune: 'Saint-Brieuc' }
  await owner.push(
    write('mission_edit', { organisation, mission, texts: {}, facts: { place }, sessions: {} }),
  )
  const [left] = await listAreaChanges(deps.db, '35', cursor.pos, 10)
  const [entered] = await listAreaChanges(deps.db, '22', 0, 10)
  expect(left?.missionId).toBe(mission)
  expect([left?.mission, entered?.mission?.placements[0]?.commune]).toEqual([null, 'Saint-Brieuc'])
})

test('a pause and an end say so at the mission’s number, and a second publication keeps it', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  const { mission } = await publish(owner, organisation)
  const step = (from: 'published' | 'paused' | 'closed', to: 'published' | 'paused' | 'closed') =>
    owner.push(write('mission_status', { organisation, mission, from, to }))
  await step('published', 'paused')
  expect((await findGone(deps.db, 1))?.reason).toBe('paused')
  await step('paused', 'published')
  expect((await findMission(deps.db, 1))?.id).toBe(mission)
  await step('published', 'closed')
  expect((await findGone(deps.db, 1))?.reason).toBe('closed')
})

test('seats that move tell the catalogue of seats alone, and a contact tells it nothing', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  const { mission } = await publish(owner, organisation)
  const changes = async () =>
    (await listAreaChanges(deps.db, '35', 0, 10)).map(({ kind, mission: one }) => [kind, one?.seatsLeft])
  const texts = { contact: { value: 'Rose', over: null } }
  await owner.push(write('mission_edit', { organisation, mission, texts, facts: {}, sessions: {} }))
  expect(await changes()).toEqual([['row', 4]])
  await owner.push(write('mission_seats', { organisation, mission, session: 'all', role: '', by: -3 }))
  expect(await changes()).toEqual([
    ['row', 1],
    ['seats', 1],
  ])
})

test('an organisation that is renamed is renamed in every area of its missions, each at its own sequence', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  for (let i = 0; i < 3; i++) await publish(owner, organisation)
  const { cursor } = await owner.pull()
  await owner.push(write('organisation_edit', { organisation, name: 'La Maison' }))
  const changes = await listAreaChanges(deps.db, '35', cursor.pos, 10)
  expect(changes.map(({ mission }) => mission?.organisation.name)).toEqual([
    'La Maison',
    'La Maison',
    'La Maison',
  ])
  expect(new Set(changes.map(({ seq }) => seq)).size).toBe(3)
  const after = await owner.pull(cursor)
  expect(after.docs.map(({ kind }) => kind)).toEqual(['organisation'])
  expect(after.docs[0]?.seq).toBe(after.cursor.pos)
})

test('at somebody’s home the commune’s centre stands for the address, which is written nowhere public', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  await commit(deps.db, [
    deps.db.insert(communes).values({
      insee: '35238',
      name: 'Rennes',
      folded: 'rennes',
      area: '35',
      region: '53',
      lat: 48.1173,
      lon: -1.6778,
      precision: 'commune',
      postcodes: ['35000'],
      synonyms: [],
    }),
  ])
  const { owner, organisation } = await association(true)
  const facts = { ...NO_FACTS, anytime: true, place: { ...RENNES, lat: 48.0912, lon: -1.6234, atHome: true } }
  await publish(owner, organisation, { facts })
  const shown = await findMission(deps.db, 1)
  expect(shown?.placements).toMatchObject([
    { street: null, lat: 48.1173, lon: -1.6778, precision: 'commune' },
  ])
  expect(shown?.conditions?.accompanied).toBe(true)
  const rows = JSON.stringify([
    await deps.db.all(sql`select * from missions`),
    await deps.db.all(sql`select * from placements`),
  ])
  expect(rows).not.toMatch(/Lilas|48\.0912|1\.6234/)
})

test('nobody writes over an imported mission by taking its id', async () => {
  const { association, deps } = await makeWorkEdge()
  const mission = nextId()
  await makePublisher(deps.db).publish(makeMission({ number: 900, title: 'Venue d’un flux' }))
  await deps.db.run(sql`delete from placements`)
  await deps.db.run(sql`update missions set id = ${mission}`)
  const { owner, organisation } = await association(true)
  const [answer] = await owner.push(write('mission_create', wholeMission({ organisation, mission })))
  expect(answer).toMatchObject({ code: 'refused', reason: 'already_exists' })
  expect((await findMission(deps.db, 900))?.title).toBe('Venue d’un flux')
})

test('imports and their clock leave own missions alone; their own dates end them', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  const dated = nextId()
  const facts = { ...NO_FACTS, place: RENNES }
  await publish(owner, organisation)
  await publish(owner, organisation, {
    facts,
    sessions: { [dated]: session('2026-10-03') },
    seats: { [dated]: { '': 2 } },
  })
  const later = TEST_NOW + 400 * DAY_MS
  expect(await expireMissions(deps.db, later)).toBe(0)
  expect(await refreshOwnMissions({ db: deps.db, now: () => TEST_NOW })).toBe(0)
  expect(await refreshOwnMissions({ db: deps.db, now: () => later })).toBe(1)
  expect((await findMission(deps.db, 1))?.number).toBe(1)
  expect((await findGone(deps.db, 2))?.reason).toBe('expired')
  expect(dayAt(later, ZONE)).toBeGreaterThan(dayAt(TEST_NOW, ZONE))
})

test('a need posted here does not stop the demonstration, and no feed takes the name of Élan’s own', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  await publish(owner, organisation)
  const [real] = await deps.db.select().from(missions).where(eq(missions.sourceId, 'elan'))
  expect(real?.mergeKey).not.toContain('|')
  await loadGazetteer(deps.db)
  expect(await loadExamples(deps.db, { now: TEST_NOW, newId: deps.newId })).toBeGreaterThan(100)
  expect(() => parseSources('[{"id":"elan","name":"X","url":"https://x.example"}]')).toThrow('elan')
})
