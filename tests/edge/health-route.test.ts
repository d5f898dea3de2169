import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { importRuns, settings, sources } from '../../db/schema/index.ts'
import { buildCatalogues } from '../../edge/jobs/build-catalogues.ts'
import { makeEdge } from '../support/make-edge.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher } from '../support/publisher.ts'

const healthOf = async ({ app }: Awaited<ReturnType<typeof makeEdge>>) => {
  const answer = await app.request('/health')
  return { status: answer.status, body: await answer.json() }
}

test('counts areas that wait to be built', async () => {
  const edge = await makeEdge()
  await makePublisher(edge.deps.db).publish(makeMission())
  expect(await healthOf(edge)).toMatchObject({
    status: 200,
    body: { ok: true, pendingBuilds: 1, asOf: null },
  })
  await buildCatalogues(edge.deps)
  expect((await healthOf(edge)).body.pendingBuilds).toBe(0)
})

test('tells held imports, how fresh each source is, and nothing private', async () => {
  const edge = await makeEdge()
  const { db } = edge.deps
  const run = {
    origin: 'https://hub.example/?key=secret',
    endedAt: null,
    position: 9,
    counts: {},
    message: 'secret',
  }
  await commit(db, [
    db.insert(sources).values({
      id: 'hub',
      name: 'API Engagement',
      url: 'https://hub.example/?key=secret',
      kind: 'feed',
      lastReadAt: 0,
    }),
    db.insert(importRuns).values({ ...run, id: 'r1', sourceId: 'hub', state: 'held', startedAt: 86_400_000 }),
    db.insert(importRuns).values({ ...run, id: 'r2', sourceId: 'hub', state: 'applied', startedAt: 0 }),
    db.insert(settings).values({ name: 'as_of', value: '2023-09-15' }),
  ])
  const { body } = await healthOf(edge)
  expect(body).toMatchObject({
    asOf: '2023-09-15',
    version: 'test',
    heldImports: [{ run: 'r1', source: 'hub', since: '1970-01-02T00:00:00.000Z' }],
    sources: [{ id: 'hub', name: 'API Engagement', lastReadAt: '1970-01-01T00:00:00.000Z' }],
  })
  expect(JSON.stringify(body)).not.toContain('secret')
})

test('says so when the database does not answer', async () => {
  const edge = await makeEdge()
  edge.deps.db.$client.close()
  expect(await healthOf(edge)).toMatchObject({ status: 503, body: { ok: false, database: 'unreachable' } })
})
