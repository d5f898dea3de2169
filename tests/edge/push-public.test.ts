import { expect, test } from 'vitest'
import { findMission, listAreaChanges } from '../../db/queries/missions.ts'
import { makeWorkEdge, RENNES, write } from '../support/work-edge.ts'

test('a mission of a verified organisation is online at once, under the next number', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  const { mission, codes } = await publish(owner, organisation)
  expect(codes).toEqual(['applied', 'applied'])
  expect(await findMission(deps.db, 1)).toMatchObject({
    id: mission,
    title: 'Trier les dons',
    organisation: { name: 'Le Seuil', number: 1 },
    source: { id: 'elan', name: 'Élan' },
    seatsLeft: 4,
    placements: [{ area: '35', street: '3 rue des Lilas' }],
    conditions: { frames: ['volunteering'], accompanied: false },
  })
  expect(await listAreaChanges(deps.db, '35', 0, 10)).toMatchObject([{ kind: 'row', missionId: mission }])
  const { docs } = await owner.pull()
  expect(docs.find(({ kind }) => kind === 'mission')?.value).toMatchObject({ number: 1 })
})

test('a mission that moves leaves one area and enters the other', async () => {
  const { association, publish, deps } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  const { mission } = await publish(owner, organisation)
  const place = { ...RENNES, area: '22', insee: '22278', commune: 'Saint-Brieuc' }
  const facts = { place }
  await owner.push(write('mission_edit', { organisation, mission, texts: {}, facts, sessions: {} }))
  const [left] = await listAreaChanges(deps.db, '35', 0, 10)
  const [entered] = await listAreaChanges(deps.db, '22', 0, 10)
  expect([left?.mission, entered?.mission?.placements[0]?.commune]).toEqual([null, 'Saint-Brieuc'])
})

test('an organisation that citizens see writes a second mission', async () => {
  const { association, publish } = await makeWorkEdge()
  const { owner, organisation } = await association(true)
  await publish(owner, organisation)
  expect((await publish(owner, organisation)).codes).toEqual(['applied', 'applied'])
})
