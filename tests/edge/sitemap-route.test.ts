import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { communes } from '../../db/schema/index.ts'
import { makeEdge } from '../support/make-edge.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher, placeIn } from '../support/publisher.ts'

const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1])

async function edgeWith(...missions: ReturnType<typeof makeMission>[]) {
  const { app, deps } = await makeEdge()
  await makePublisher(deps.db).publish(...missions)
  const place = { area: '35', region: '53', lat: 48, lon: -1, precision: 'commune' as const }
  await commit(deps.db, [
    deps.db.insert(communes).values([
      { ...place, insee: '35238', name: 'Rennes', folded: 'rennes', postcodes: [], synonyms: [] },
      { ...place, insee: '35001', name: 'Acigné', folded: 'acigne', postcodes: [], synonyms: [] },
    ]),
  ])
  return async (path: string) => {
    const answer = await app.request(path)
    return { status: answer.status, text: await answer.text() }
  }
}

test('lists missions by ranges of 50,000 numbers, only those that hold one', async () => {
  const get = await edgeWith(
    makeMission({ number: 50_000 }),
    makeMission({ number: 50_001 }),
    makeMission({ number: 150_002 }),
  )
  expect(locations((await get('/sitemap.xml')).text)).toEqual([
    'https://elan.example/sitemap/places.xml',
    'https://elan.example/sitemap/missions-1.xml',
    'https://elan.example/sitemap/missions-2.xml',
    'https://elan.example/sitemap/missions-4.xml',
  ])
  expect(locations((await get('/sitemap/missions-1.xml')).text)).toEqual([
    'https://elan.example/mission/50000',
  ])
  expect(locations((await get('/sitemap/missions-2.xml')).text)).toEqual([
    'https://elan.example/mission/50001',
  ])
  expect((await get('/sitemap/missions-3.xml')).status).toBe(404)
})

test('lists the communes and départements where missions stand', async () => {
  const get = await edgeWith(makeMission(), makeMission({ number: 13, placements: [placeIn('56')] }))
  expect(locations((await get('/sitemap/places.xml')).text)).toEqual([
    'https://elan.example/',
    'https://elan.example/departement/35',
    'https://elan.example/commune/35238-rennes',
  ])
})

test('holds no example', async () => {
  const get = await edgeWith(makeMission({ example: true }))
  expect(locations((await get('/sitemap.xml')).text)).toEqual(['https://elan.example/sitemap/places.xml'])
  expect(locations((await get('/sitemap/places.xml')).text)).toEqual(['https://elan.example/'])
})

test('names the other language of each address', async () => {
  const get = await edgeWith(makeMission())
  expect((await get('/sitemap/missions-1.xml')).text).toContain(
    '<xhtml:link rel="alternate" hreflang="en" href="https://elan.example/en/mission/12"/>',
  )
})

test('robots are shown the way', async () => {
  const get = await edgeWith()
  expect((await get('/robots.txt')).text).toContain('Sitemap: https://elan.example/sitemap.xml')
})
