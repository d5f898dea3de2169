import { expect, test } from 'vitest'
import { summarise } from '../../db/import/outcome.ts'
import { type FeedSource, importSource, type PullDeps } from '../../db/import/read-source.ts'
import { importRuns, missions } from '../../db/schema/index.ts'
import { makeInstance, record, streamOf } from '../support/import-feed.ts'

const HUB: FeedSource = {
  id: 'hub',
  name: 'API Engagement',
  url: 'https://hub.exemple.fr/v0/mission?publisher=x',
  apiKey: 'clé',
}
const FEED: FeedSource = { id: 'partner', name: 'Partenaire', url: 'https://partenaire.exemple.fr/flux.json' }

const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => record(`m${from + i}`, { title: `Mission ${from + i}` }))

type Asked = { url: URL; key: string | null }

/** A network of one server: `answer` gives what an address says, and all that is asked is kept. */
async function makePull(answer: (asked: Asked) => Response | Promise<Response>) {
  const instance = await makeInstance()
  const asked: Asked[] = []
  const deps: PullDeps = {
    ...instance,
    fetch: async (url, init) => {
      const one = { url: new URL(url), key: new Headers(init.headers).get('x-api-key') }
      asked.push(one)
      return answer(one)
    },
  }
  return { deps, asked, instance }
}

/** A hub of `total` missions that gives at most `page` of them at a time. */
function hubOf(total: number, page = 1000) {
  return ({ url }: Asked): Response => {
    const skip = Number(url.searchParams.get('skip'))
    const limit = Math.min(page, Number(url.searchParams.get('limit')))
    const data = many(skip, Math.min(total, skip + limit))
    return Response.json({ ok: true, total, limit, skip, data })
  }
}

test('reads every page of the hub, with the key, whatever page it gives', async () => {
  const { deps, asked } = await makePull(hubOf(250, 100))
  const run = await importSource(deps, HUB)
  expect(run.state).toBe('applied')
  expect(summarise([run])).toMatchObject({ read: 250, new: 250 })
  expect(asked.map(({ url }) => url.searchParams.get('skip'))).toEqual(['0', '100', '200'])
  expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(['clé']))
  expect(new Set(asked.map(({ url }) => url.searchParams.get('publisher')))).toEqual(new Set(['x']))
})

test('applies nothing when the hub gives less than it announces', async () => {
  const { deps, instance } = await makePull(({ url }) =>
    url.searchParams.get('skip') === '0'
      ? Response.json({ total: 500, data: many(0, 100) })
      : Response.json({ total: 500, data: [] }),
  )
  const run = await importSource(deps, HUB)
  expect(run.state).toBe('reading')
  expect(run.message).toContain('announces 500 missions and gives 100')
  expect(await instance.db.select().from(missions)).toEqual([])
})

test('goes on at the page where the network failed', async () => {
  let isDown = true
  const { deps, asked } = await makePull((one) => {
    if (isDown && one.url.searchParams.get('skip') === '200') return new Response('', { status: 503 })
    return hubOf(300, 200)(one)
  })
  const cut = await importSource(deps, HUB)
  expect([cut.state, cut.position]).toEqual(['reading', 200])
  isDown = false
  const run = await importSource(deps, HUB)
  expect(run.id).toBe(cut.id)
  expect(summarise([run])).toMatchObject({ read: 300, new: 300 })
  expect(asked.map(({ url }) => url.searchParams.get('skip'))).toEqual(['0', '200', '200'])
})

test('reads any other address as one feed, without a key', async () => {
  const { deps, asked } = await makePull(() => Response.json(many(0, 3)))
  expect((await importSource(deps, FEED)).state).toBe('applied')
  expect(asked).toMatchObject([{ key: null }])
  expect(asked[0]?.url.href).toBe(FEED.url)
})

test('takes a feed that is unchanged by its ETag for the same content when it was cut', async () => {
  let calls = 0
  const { deps } = await makePull(() => Response.json(many(0, 450), { headers: { etag: '"v1"' } }))
  const late = () => ++calls === 1
  const cut = await importSource(deps, FEED, { isLate: late })
  expect([cut.state, cut.position]).toEqual(['reading', 200])
  const run = await importSource(deps, FEED, { isLate: late })
  expect([run.id, run.state]).toEqual([cut.id, 'applied'])
})

test.each<[string, () => Response | Promise<Response>, RegExp]>([
  ['refuses', () => new Response('', { status: 401 }), /answers 401/],
  ['is down', () => Promise.reject(new TypeError('fetch failed')), /cannot be reached/],
  ['shows a web page', () => new Response('<!doctype html><title>Portail</title>'), /web_page/],
  ['breaks off', () => new Response(streamOf(JSON.stringify(many(0, 9)).slice(0, -20))), /malformed/],
])('records it and keeps all that it knows when the source %s', async (_, answer, message) => {
  let isBad = false
  const { deps, instance } = await makePull(() => (isBad ? answer() : Response.json(many(0, 3))))
  await importSource(deps, FEED)
  const before = await instance.db.select().from(missions)
  isBad = true
  const run = await importSource(deps, FEED)
  expect(run.state).toBe('failed')
  expect(run.message).toMatch(message)
  expect(instance.lines.at(-1)).toMatch(/^import of partner failed/)
  expect(await instance.db.select().from(missions)).toEqual(before)
  expect(await instance.db.select().from(importRuns)).toHaveLength(2)
})

test('leaves a reading to go on with when the network stops in the middle', async () => {
  let pulls = 0
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (++pulls > 1) return controller.error(new TypeError('terminated'))
      controller.enqueue(new TextEncoder().encode(JSON.stringify(many(0, 900)).slice(0, 70_000)))
    },
  })
  const { deps } = await makePull(() => new Response(body))
  const run = await importSource(deps, FEED)
  expect([run.state, run.message]).toEqual(['reading', expect.stringMatching(/stopped in the middle/)])
  expect(run.position).toBeGreaterThan(0)
})
