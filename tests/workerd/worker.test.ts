import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { applyChange } from '../../domain/catalogue/apply-change.ts'
import { view } from '../../domain/catalogue/view.ts'
import type { Mission } from '../../domain/mission.ts'
import type { CatalogueIndex } from '../../domain/wire/catalogue-index.ts'
import worker from '../../edge/worker.ts'
import { makeMission } from '../support/make-mission.ts'
import { makePublisher, placeIn } from '../support/publisher.ts'

/** Numbers far above those that the examples are given. */
const OWN = { number: 900_001, name: 'Le Seuil', url: null, description: null }

type WorkerEnv = Parameters<typeof worker.fetch>[1]
const bindings = env as WorkerEnv

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const context = createExecutionContext()
  const request = new Request(`https://elan.example${path}`, { headers })
  const response = await worker.fetch(request, bindings, context)
  await waitOnExecutionContext(context)
  return response
}

async function blob(hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await (await get(`/c/1/${hash}`)).arrayBuffer())
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  expect([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(hash)
  return bytes
}

const publish = (given: Partial<Mission>) =>
  makePublisher(openDatabase(bindings.DATABASE_URL)).publish(makeMission({ organisation: OWN, ...given }))
const buildNow = () => worker.scheduled({ cron: '* * * * *' }, bindings)

test('builds a catalogue into R2 and serves it by its hash', async () => {
  await publish({ number: 900_101, title: 'Relire un courrier' })
  await buildNow()
  const index = (await (await get('/c/1/35/index')).json()) as CatalogueIndex
  let bytes = await blob(index.base.hash)
  for (const { hash } of index.deltas) bytes = applyChange(bytes, await blob(hash))
  const rows = view(bytes)
  expect(Array.from(rows.number)).toContain(900_101)
})

test('encodes what Cloudflare would not, from the cache too', async () => {
  await buildNow()
  const index = (await (await get('/c/1/35/index')).json()) as CatalogueIndex
  const path = `/c/1/${index.communes}`
  const plain = await (await get(path)).arrayBuffer()
  for (let time = 0; time < 2; time++) {
    const encoded = await get(path, { 'accept-encoding': 'gzip, br' })
    expect(encoded.headers.get('content-encoding')).toBe('br')
    expect(encoded.headers.get('cache-control')).toContain('immutable')
    expect(await encoded.arrayBuffer()).toEqual(plain)
  }
})

test('draws the pages there, under the same policy as on Node', async () => {
  await publish({ number: 900_202, title: 'Tenir la buvette', placements: [placeIn('56')] })
  await buildNow()
  for (const path of ['/', '/en', '/shell', '/mission/900202', '/en/mission/900202', '/departement/56']) {
    const page = await get(path, { accept: 'text/html' })
    const html = await page.text()
    expect([path, page.status]).toEqual([path, 200])
    const policy = page.headers.get('content-security-policy') ?? ''
    const css = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css)))
    expect(policy).toContain(`'sha256-${btoa(String.fromCharCode(...digest))}'`)
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script>|javascript:/)
    expect(page.headers.get('set-cookie')).toBeNull()
  }
  expect(await (await get('/mission/900202')).text()).toContain('Tenir la buvette')
})

test('answers from the cache of its data centre, and 304 to who has it', async () => {
  await publish({ number: 900_303, title: 'Un premier titre' })
  const first = await get('/mission/900303')
  expect(await first.text()).toContain('Un premier titre')
  await publish({ number: 900_303, title: 'Un second titre' })
  expect(await (await get('/mission/900303')).text()).toContain('Un premier titre')
  const again = await get('/mission/900303', { 'if-none-match': first.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
})

test('serves the files of the client, and a real 404 page for the rest', async () => {
  const file = await get('/theme.js')
  expect([file.status, await file.text()]).toEqual([200, '// theme'])
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  const lost = await get('/nulle/part', { accept: 'text/html' })
  expect(lost.status).toBe(404)
  expect(await lost.text()).toContain('Cette page n’existe pas')
})

test('tells how it is', async () => {
  expect(await (await get('/health')).json()).toMatchObject({ ok: true, database: 'ok', asOf: null })
})

test('rolls the examples on each day, and reads no source when none is due', async () => {
  await worker.scheduled({ cron: '17 3 * * *' }, bindings)
  await worker.scheduled({ cron: '*/15 * * * *' }, { ...bindings, SOURCES: '[]' })
  const health = (await (await get('/health')).json()) as { pendingBuilds: number; sources: { id: string }[] }
  expect(health.pendingBuilds).toBe(0)
  expect(health.sources.map(({ id }) => id)).toContain('example')
})
