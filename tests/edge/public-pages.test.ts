import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { communes, redirects } from '../../db/schema/index.ts'
import { makeEdge, pageFrom } from '../support/make-edge.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher, placeIn } from '../support/publisher.ts'

const html = { headers: { accept: 'text/html' } }

async function edgeWith(...missions: ReturnType<typeof makeMission>[]) {
  const edge = await makeEdge()
  const publisher = makePublisher(edge.deps.db)
  await publisher.publish(...missions)
  const page = async (path: string) => {
    const answer = await edge.app.request(path, html)
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      page: pageFrom(await answer.text()),
    }
  }
  return { ...edge, publisher, page }
}

async function addCommune(edge: { deps: { db: Parameters<typeof commit>[0] } }, insee: string, name: string) {
  const { db } = edge.deps
  const row = {
    insee,
    name,
    folded: name.toLowerCase(),
    area: insee.slice(0, 2),
    region: '53',
    lat: 48,
    lon: -1,
  }
  await commit(db, [
    db.insert(communes).values({ ...row, precision: 'commune', postcodes: [], synonyms: [] }),
  ])
}

test('a mission has a page in each language, with the origin that is set', async () => {
  const { page } = await edgeWith(makeMission())
  expect(await page('/mission/12')).toMatchObject({
    status: 200,
    page: { kind: 'mission', language: 'fr', origin: 'https://elan.example', mission: { number: 12 } },
  })
  expect((await page('/en/mission/12')).page).toMatchObject({ language: 'en' })
})

test('a public page never carries a contact, a street or a position', async () => {
  const secret = 'Mme Anne Leroux, 06 12 34 56 78, anne@example.org'
  const { app } = await edgeWith(
    makeMission({
      title: `Aider ${secret}`,
      description: `Contactez Anne Leroux : ${secret}`,
      schedule: secret,
      requirements: [secret],
      grid: { ...makeMission().grid, proofs: { take_care: secret } },
      placements: [
        placeIn('35', { insee: '35238', street: '3 rue des Lilas', lat: 48.123456, lon: -1.654321 }),
      ],
      applicationUrl: 'javascript:alert(1)',
    }),
  )
  for (const path of ['/mission/12', '/en/mission/12', '/departement/35']) {
    const text = await (await app.request(path, html)).text()
    expect(text).not.toMatch(/Leroux|06 12|anne@|Lilas|48\.12|1\.654|javascript:/)
  }
})

test('a number that was merged leads for ever to the one that stays', async () => {
  const { deps, page } = await edgeWith(makeMission())
  await commit(deps.db, [deps.db.insert(redirects).values({ fromNumber: 5, toNumber: 12 })])
  expect(await page('/mission/5')).toMatchObject({ status: 301, location: '/mission/12' })
  expect(await page('/en/mission/5')).toMatchObject({ status: 301, location: '/en/mission/12' })
})

test('a mission that is gone says why, and where to look instead', async () => {
  const { publisher, page } = await edgeWith(makeMission())
  await publisher.hide(12)
  expect(await page('/mission/12')).toMatchObject({
    status: 410,
    page: { kind: 'not_found', notice: 'expired', commune: { insee: '35238', name: 'Rennes' } },
  })
})

test('an unknown number, or what is none, is a real 404 page', async () => {
  const { page } = await edgeWith()
  for (const path of ['/mission/99', '/mission/0', '/mission/012', '/mission/abc', '/mission/9999999999']) {
    expect(await page(path)).toMatchObject({ status: 404, page: { kind: 'not_found', language: 'fr' } })
  }
  expect((await page('/en/mission/99')).page).toMatchObject({ language: 'en' })
})

test('who is not a person reads the 404 as JSON', async () => {
  const { app } = await makeEdge()
  const answer = await app.request('/mission/99', { headers: { accept: '*/*' } })
  expect(await answer.json()).toMatchObject({ code: 'not_found', message: { fr: 'Rien à cette adresse.' } })
})

test("a commune's code decides, and its name is corrected", async () => {
  const edge = await edgeWith(makeMission(), makeMission({ number: 13, example: true }))
  await addCommune(edge, '35238', 'Rennes')
  await addCommune(edge, '2A004', 'Ajaccio')
  const { page } = await edge.page('/commune/35238-rennes')
  expect(page).toMatchObject({
    kind: 'commune',
    commune: { insee: '35238', name: 'Rennes', area: '35', areaName: 'Ille-et-Vilaine' },
  })
  expect(page.kind === 'commune' && page.missions.map(({ number }) => number)).toEqual([13, 12])
  for (const path of ['/commune/35238', '/commune/35238-Rennes', '/commune/35238-paris']) {
    expect(await edge.page(path)).toMatchObject({ status: 301, location: '/commune/35238-rennes' })
  }
  expect(await edge.page('/en/commune/2a004-x')).toMatchObject({ location: '/en/commune/2A004-ajaccio' })
  expect(await edge.page('/commune/35999-nulle-part')).toMatchObject({ status: 404 })
})

test('a commune without missions has its page', async () => {
  const edge = await edgeWith()
  await addCommune(edge, '35001', 'Acigné')
  expect(await edge.page('/commune/35001-acigne')).toMatchObject({ status: 200, page: { missions: [] } })
})

test('a département lists its communes and missions', async () => {
  const { page } = await edgeWith(makeMission())
  expect((await page('/departement/35')).page).toMatchObject({
    kind: 'area',
    areaName: 'Ille-et-Vilaine',
    communes: [{ insee: '35238', name: 'Rennes', missions: 1 }],
    missions: [{ number: 12 }],
  })
  expect(await page('/departement/2a')).toMatchObject({ status: 301, location: '/departement/2A' })
  expect(await page('/departement/remote')).toMatchObject({ status: 404 })
})

test('a page that has not changed is not sent again', async () => {
  const { app } = await edgeWith(makeMission())
  const etag = (await app.request('/mission/12')).headers.get('etag') ?? ''
  expect((await app.request('/mission/12', { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('an address with a slash too many leads to the one without, on this host', async () => {
  const { page } = await edgeWith(makeMission())
  expect(await page('/mission/12/')).toMatchObject({ status: 301, location: '/mission/12' })
  expect(await page('/en/')).toMatchObject({ status: 301, location: '/en' })
  expect(await page('//evil.example/')).toMatchObject({ status: 301, location: '/evil.example' })
})
