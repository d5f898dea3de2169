import { expect, test } from 'vitest'
import { formatProblem } from '../../edge/catalogue-format.ts'
import { buildCatalogues } from '../../edge/jobs/build-catalogues.ts'
import { makeEdge, pageFrom } from '../support/make-edge.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher } from '../support/publisher.ts'

async function builtEdge() {
  const edge = await makeEdge()
  await makePublisher(edge.deps.db).publish(makeMission())
  await buildCatalogues(edge.deps)
  return edge
}

test('an index names blobs, each of which is served under its own hash, for ever', async () => {
  const { app } = await builtEdge()
  const answer = await app.request('/c/1/35/index')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
  const index = await answer.json()
  expect(index).toMatchObject({ format: 1, area: '35', base: { rows: 1 } })
  for (const { hash } of [index.base, ...index.deltas, index.texts]) {
    const blob = await app.request(`/c/1/${hash}`)
    expect(blob.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())
    expect(Buffer.from(digest).toString('hex')).toBe(hash)
  }
})

test('an index that has not changed is not sent again', async () => {
  const { app, deps } = await builtEdge()
  const etag = (await app.request('/c/1/35/index')).headers.get('etag') ?? ''
  const again = await app.request('/c/1/35/index', { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  await makePublisher(deps.db).publish(makeMission({ title: 'Un autre titre' }))
  await buildCatalogues(deps)
  expect((await app.request('/c/1/35/index', { headers: { 'if-none-match': etag } })).status).toBe(200)
})

test('an app of another age is told kindly, with a code that it can read', async () => {
  const { app } = await makeEdge()
  expect([2, 3, 4, 5].map((format) => formatProblem(String(format), [3, 4]))).toEqual([
    'update_app',
    undefined,
    undefined,
    'server_older',
  ])
  const newer = await app.request(`/c/2/${'a'.repeat(64)}`)
  expect([newer.status, (await newer.json()).code]).toEqual([404, 'server_older'])
})

test('an unknown area, a lost blob and what is no hash each get a sentence', async () => {
  const { app } = await builtEdge()
  const codeOf = async (path: string) => {
    const answer = await app.request(path, { headers: { accept: 'text/html' } })
    const body = await answer.json()
    expect(body.message.fr).toMatch(/\.$/)
    return [answer.status, body.code]
  }
  expect(await codeOf('/c/1/99/index')).toEqual([404, 'unknown_area'])
  expect(await codeOf(`/c/1/${'0'.repeat(64)}`)).toEqual([404, 'unknown_blob'])
  expect(await codeOf('/c/1/..%2f..%2fpackage.json')).toEqual([404, 'not_found'])
  expect(await codeOf('/c/un/35/index')).toEqual([404, 'not_found'])
})

test('the first page is the one that was stored, in both languages', async () => {
  const { app } = await builtEdge()
  for (const [path, language] of [
    ['/', 'fr'],
    ['/en', 'en'],
  ] as const) {
    const answer = await app.request(path)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(pageFrom(await answer.text())).toMatchObject({ kind: 'first', language })
    const etag = answer.headers.get('etag') ?? ''
    expect((await app.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  }
})

test('before the first build a page waits, and comes back by itself', async () => {
  const { app } = await makeEdge()
  const answer = await app.request('/', { headers: { accept: 'text/html' } })
  expect([answer.status, answer.headers.get('refresh')]).toEqual([503, '5'])
  expect(pageFrom(await answer.text())).toMatchObject({ kind: 'not_found', notice: 'starting' })
})
