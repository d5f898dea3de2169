import fc from 'fast-check'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { accountSessions, accounts, passkeys, signInCodes } from '../../db/schema/index.ts'
import { AskCodeSchema } from '../../domain/wire/account.ts'
import type { Deps } from '../../edge/deps.ts'
import { readBody } from '../../edge/read-body.ts'
import { ACCOUNT_ROUTES } from '../../edge/routes/account/account-routes.ts'
import { makeEdge } from '../support/make-edge.ts'
import { makeVisitor } from '../support/make-visitor.ts'

type Row = { signedOut: number; body?: unknown }

/** Every route of accounts: what it answers to nobody, and a body that it takes. */
const TABLE: Record<string, Row> = {
  'POST /api/session/code': { signedOut: 200, body: { email: 'new@seuil.example', language: 'fr' } },
  'POST /api/session': {
    signedOut: 403,
    body: { email: 'new@seuil.example', code: '123456', language: 'fr', device: 'd' },
  },
  'GET /api/session': { signedOut: 200 },
  'DELETE /api/session': { signedOut: 200 },
  'PUT /api/account': { signedOut: 401, body: { name: 'Léa' } },
  'DELETE /api/account': { signedOut: 401, body: { code: '123456' } },
  'GET /api/account/export': { signedOut: 401 },
  'GET /api/account/erasure': { signedOut: 401 },
  'GET /api/sessions': { signedOut: 401 },
  'DELETE /api/sessions/:id': { signedOut: 401 },
  'GET /api/passkeys': { signedOut: 401 },
  'POST /api/passkeys/options': { signedOut: 401, body: {} },
  'POST /api/passkeys': { signedOut: 401, body: {} },
  'DELETE /api/passkeys/:id': { signedOut: 401 },
  'POST /api/session/passkey/options': { signedOut: 200, body: {} },
  'POST /api/session/passkey': { signedOut: 400, body: {} },
}
const ROUTES = Object.entries(TABLE).map(([name, row]) => {
  const [method = '', pattern = ''] = name.split(' ')
  return { name, method, path: pattern.replace(':id', 'someone'), ...row }
})
const CHANGES = ROUTES.filter(({ method }) => method !== 'GET')

/** What may not change under a request that is refused. */
async function stateOf({ db }: Deps): Promise<string> {
  const tables = [accounts, accountSessions, passkeys, signInCodes]
  return JSON.stringify(await Promise.all(tables.map((table) => db.select().from(table))))
}

test('every route of accounts has its row, and answers nobody as it says', async () => {
  const { deps, ...edge } = await makeEdge()
  const routes = ACCOUNT_ROUTES.flatMap((route) => route(deps).routes)
  expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(TABLE).sort())
  const visitor = makeVisitor(edge)
  for (const { name, method, path, signedOut, body } of ROUTES) {
    const answer = await visitor.ask(method, path, body)
    expect([name, answer.status]).toEqual([name, signedOut])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
})

test('a change that does not come from a page of ours is refused, and changes nothing', async () => {
  const edge = await makeEdge()
  const visitor = makeVisitor(edge)
  await visitor.signIn('lea@seuil.example')
  const before = await stateOf(edge.deps)
  const origins = [
    'https://evil.example',
    'http://elan.example',
    'https://elan.example:8443',
    'https://elan.example.evil.example',
    'null',
    '',
  ]
  for (const { name, method, path, body } of CHANGES) {
    for (const origin of origins) {
      const answer = await visitor.ask(method, path, body, { origin })
      expect([name, origin, answer.status, answer.body.code]).toEqual([name, origin, 403, 'wrong_origin'])
    }
  }
  expect(await stateOf(edge.deps)).toBe(before)
  expect(edge.mails).toHaveLength(1)
})

test('what a form of another site could send is refused', async () => {
  const edge = await makeEdge()
  const visitor = makeVisitor(edge)
  await visitor.signIn('lea@seuil.example')
  const before = await stateOf(edge.deps)
  const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']
  for (const { name, method, path, body } of CHANGES) {
    for (const type of [...types, 'image/jpeg', 'text/plain; application/json', 'application/jsonp']) {
      const answer = await visitor.ask(method, path, body, { 'content-type': type })
      expect([name, type, answer.status, answer.body.code]).toEqual([name, type, 415, 'wrong_type'])
    }
  }
  expect(await stateOf(edge.deps)).toBe(before)
})

test('without ORIGIN, a page is ours when it has our host, whatever TLS stands in front', async () => {
  const { app } = await makeEdge({ origin: null })
  const post = (url: string, origin: string) =>
    app.request(url, { method: 'DELETE', headers: { origin, 'content-type': 'application/json' } })
  expect((await post('http://elan.example/api/session', 'https://elan.example')).status).toBe(200)
  expect((await post('http://localhost:8787/api/session', 'http://localhost:8787')).status).toBe(200)
  for (const origin of ['https://evil.example', 'http://localhost:8788', 'ftp://localhost:8787', 'null']) {
    expect((await post('http://localhost:8787/api/session', origin)).status).toBe(403)
  }
  const behind = await post('http://elan.example/api/session', 'https://elan.example')
  expect(behind.headers.get('set-cookie')).toContain('; Secure')
})

test('no cookie leaves from elsewhere, nor any other from where one signs in', async () => {
  const { app } = await makeEdge({
    assets: async (request) => {
      const { pathname } = new URL(request.url)
      const cookie = pathname.startsWith('/api/session') ? 'spy=1' : 'elan_session=stolen; Path=/api'
      return new Response('1', { headers: { 'set-cookie': cookie } })
    },
  })
  for (const path of ['/assets/a.js', '/api/session/spy', '/api/sessionspy', '/nowhere']) {
    const answer = await app.request(path)
    expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 200, null])
  }
})

test('a body that is too long is refused before it is read to its end', async () => {
  const { app } = await makeEdge()
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++
      controller.enqueue(new Uint8Array(16_384).fill(32))
    },
  })
  const headers = { origin: 'https://elan.example', 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body: endless, duplex: 'half' }
  const answer = await app.request('https://elan.example/api/session/code', init)
  expect([answer.status, (await answer.json()).code]).toEqual([413, 'too_large'])
  expect(pulled).toBeLessThan(10)
  const long = await app.request('https://elan.example/api/session/code', {
    method: 'POST',
    headers: { ...headers, 'content-length': String(70_000) },
    body: ' '.repeat(70_000),
  })
  expect(long.status).toBe(413)
})

test('a route may take longer bodies when it says so', async () => {
  const app = new Hono().post('/', async (c) => c.json(await readBody(c, AskCodeSchema, 200_000)))
  const body = JSON.stringify({ email: 'lea@seuil.example', language: 'fr', more: 'x'.repeat(100_000) })
  expect((await app.request('/', { method: 'POST', body })).status).toBe(200)
})

test('whatever is sent, there is an answer with a sentence and no fault of ours, and nothing is written', async () => {
  const edge = await makeEdge()
  const visitor = makeVisitor(edge)
  await visitor.signIn('lea@seuil.example')
  const before = await stateOf(edge.deps)
  const odd = fc.oneof(
    fc.constantFrom('', 'null', '[]', '{', '"', '\u0000', '{"email":{"__proto__":1}}', '[[[['.repeat(2000)),
    fc.json(),
    fc.string(),
    fc
      .record(
        {
          email: fc.oneof(
            fc.string(),
            fc.constantFrom('a@b', 'a@b.fr\r\nbcc: c@d.fr', 'a,b@c.fr', '<a@b.fr>', 'ſ@b.fr'),
          ),
          code: fc.oneof(fc.string(), fc.integer()),
          language: fc.constantFrom('fr', 'de', 3),
          name: fc.oneof(
            fc.constantFrom('a\u0000', 'a\ud800', 'a\u202eb'),
            fc.string({ minLength: 41 }),
            fc.integer(),
          ),
          device: fc.anything(),
          answer: fc.anything(),
        },
        { requiredKeys: ['name'] },
      )
      .map((value) => {
        try {
          return JSON.stringify(value) ?? ''
        } catch {
          return ''
        }
      }),
  )
  const hostile = CHANGES.filter(
    ({ name }) =>
      name !== 'DELETE /api/session' && !name.endsWith('options') && name !== 'DELETE /api/sessions/:id',
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...hostile), odd, async ({ method, path }, body) => {
      const answer = await visitor.ask(method, path, body)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.body).toMatchObject({
        code: expect.any(String),
        message: { fr: expect.stringMatching(/\.$/) },
      })
    }),
    { numRuns: 400 },
  )
  expect(await stateOf(edge.deps)).toBe(before)
  expect(edge.lines).toEqual([])
})

test('answers of authenticators that are bent anywhere are refused', async () => {
  const edge = await makeEdge()
  const visitor = makeVisitor(edge)
  await visitor.signIn('lea@seuil.example')
  const text = fc.string({ unit: fc.constantFrom(...'ABCabc019-_'), minLength: 1, maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(text, text, text, text, async (id, clientDataJSON, object, signature) => {
      const made = { clientDataJSON, attestationObject: object, transports: ['internal'] }
      const used = { clientDataJSON, authenticatorData: object, signature }
      for (const [path, response] of [
        ['/api/passkeys', made],
        ['/api/session/passkey', used],
      ] as const) {
        const answer = { id, rawId: id, type: 'public-key', response }
        const { status } = await visitor.ask('POST', path, { answer, device: 'd' })
        expect([403, 429]).toContain(status)
      }
    }),
    { numRuns: 25 },
  )
  expect(edge.lines).toEqual([])
})

test('a cookie that is none of ours is nobody', async () => {
  const edge = await makeEdge()
  const visitor = makeVisitor(edge)
  await visitor.signIn('lea@seuil.example')
  for (const value of [
    '',
    'x',
    'A'.repeat(43),
    `${'A'.repeat(43)}%00`,
    'é',
    "' or 1=1 --",
    'A'.repeat(5000),
  ]) {
    const answer = await edge.app.request('/api/session', {
      headers: { cookie: `elan_session=${encodeURIComponent(value)}` },
    })
    expect([value, answer.status, await answer.json()]).toEqual([value, 200, { me: null }])
  }
})
