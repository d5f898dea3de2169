import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { findLastReading } from '../../db/queries/last-reading.ts'
import { communes, importRuns } from '../../db/schema/index.ts'
import type { SourceConfig } from '../../edge/deps.ts'
import { pullSources } from '../../edge/jobs/pull-sources.ts'
import { makeEdge, TEST_NOW } from '../support/make-edge.ts'

const HOUR = 3_600_000

/** A source that gives an empty list, and counts who asks. */
async function source(status = 200) {
  const asked = { times: 0 }
  const server = createServer((_, answer) => {
    asked.times++
    answer.writeHead(status, { 'content-type': 'application/json' }).end('[]')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { asked, config: { id: 'hub', name: 'Hub', url: `http://127.0.0.1:${port}/feed.json` } }
}

/** An edge with a commune, which an import needs to place anything. */
async function edgeWith(sources: SourceConfig[]) {
  const edge = await makeEdge({ sources })
  const town = {
    insee: '23096',
    name: 'Guéret',
    folded: 'gueret',
    area: '23',
    region: '75',
    lat: 46.17,
    lon: 1.87,
  }
  await commit(edge.deps.db, [
    edge.deps.db
      .insert(communes)
      .values({ ...town, precision: 'commune', postcodes: ['23000'], synonyms: [] }),
  ])
  return edge
}

async function edgeThatRead(state: 'applied' | 'failed' | 'reading', hoursAgo: number, status?: number) {
  const { asked, config } = await source(status)
  const edge = await edgeWith([config])
  const run = { origin: 'earlier', endedAt: null, position: 0, counts: {}, message: null }
  await commit(edge.deps.db, [
    edge.deps.db
      .insert(importRuns)
      .values({ ...run, id: 'r0', sourceId: 'hub', state, startedAt: TEST_NOW - hoursAgo * HOUR }),
  ])
  return { ...edge, asked }
}

test('reads a source that was never read', async () => {
  const { asked, config } = await source()
  const { deps } = await edgeWith([config])
  await pullSources(deps)
  expect(asked.times).toBe(1)
  expect((await findLastReading(deps.db, 'hub'))?.startedAt).toBe(TEST_NOW)
})

test('reads again six hours after a good reading, one hour after a failed one, at once after a cut one', async () => {
  const wasAsked = async (...given: Parameters<typeof edgeThatRead>) => {
    const { deps, asked } = await edgeThatRead(...given)
    await pullSources(deps)
    return asked.times
  }
  expect(await wasAsked('applied', 5)).toBe(0)
  expect(await wasAsked('applied', 6)).toBe(1)
  expect(await wasAsked('failed', 0.5)).toBe(0)
  expect(await wasAsked('failed', 1)).toBe(1)
  expect(await wasAsked('reading', 0)).toBe(1)
  expect(await wasAsked('applied', -48)).toBe(1)
})

test('a source that fails stops no other', async () => {
  const bad = await source(500)
  const good = await source()
  const sources = [bad.config, { ...good.config, id: 'other' }]
  const { deps, lines } = await edgeWith(sources)
  await pullSources(deps)
  expect([bad.asked.times, good.asked.times]).toEqual([1, 1])
  expect(lines.join()).toContain('answers 500')
})

test('begins nothing when it is late', async () => {
  const { asked, config } = await source()
  const { deps } = await edgeWith([config])
  await pullSources(deps, () => true)
  expect(asked.times).toBe(0)
})
