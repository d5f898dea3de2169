import { expect, test } from 'vitest'
import { makePace } from '../../app/sync/work/pace.ts'
import { makeSend } from '../../app/sync/work/send.ts'
import { freshId } from '../support/make-work-device.ts'

const PULL = { version: 1, device: freshId(), cursor: null, awaiting: [] } as const
const pull = { ...PULL, awaiting: [] }
const JSON_TYPE = { 'content-type': 'application/json; charset=UTF-8' }
const answer = {
  version: 1,
  account: freshId(),
  reset: true,
  cursor: { epoch: 'a', pos: 1, snap: 1, scope: '' },
  docs: [],
  outcomes: [],
  more: false,
  areas: [],
}

/** A way to a server that gives one answer; `asked` is what it was asked. */
function to(make: () => Response | Promise<Response>) {
  const asked: { path: string; init: RequestInit }[] = []
  const send = makeSend(async (path, init) => {
    asked.push({ path, init })
    return make()
  })
  return { ...send, asked }
}
const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status })

test('the cookie goes along to our own address alone, and nothing between keeps the answer', async () => {
  const { pull: ask, asked } = to(json(answer))
  expect(await ask(pull)).toEqual({ ok: true, value: answer })
  expect(asked[0]?.path).toBe('/api/pull')
  expect(asked[0]?.init).toMatchObject({
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'error',
    cache: 'no-store',
  })
  expect(asked[0]?.init.signal).toBeInstanceOf(AbortSignal)
})

test.each([
  [401, 'identity'],
  [404, 'server_older'],
  [409, 'behind'],
  [410, 'update_app'],
  [413, 'too_large'],
  [400, 'malformed'],
  [429, 'failing'],
  [500, 'failing'],
  [503, 'failing'],
  [511, 'offline'],
])('status %i is said as %s, whatever the page says', async (status, fault) => {
  const page = () => new Response('<h1>401</h1>', { status })
  expect(await to(page).pull(pull)).toEqual({ ok: false, fault })
})

test('a captive portal that answers everything with a page of its own is no answer', async () => {
  const portal = () =>
    new Response('<h1>Bienvenue au WiFi</h1>', { headers: { 'content-type': 'text/html' } })
  expect(await to(portal).pull(pull)).toEqual({ ok: false, fault: 'offline' })
  expect(await to(portal).photo('a'.repeat(64), 'image/jpeg', new ArrayBuffer(1))).toEqual({
    ok: false,
    fault: 'offline',
  })
})

test('a photo has not arrived because something in between said so', async () => {
  const portal = () => new Response('{}', { headers: { 'content-type': 'text/html' } })
  const sent = await to(portal).photo('a'.repeat(64), 'image/jpeg', new ArrayBuffer(1))
  expect(sent).toEqual({ ok: false, fault: 'offline' })
})

test('an answer that is cut short or of no form that is known changes nothing', async () => {
  const cut = () => new Response('{"version":1,', { headers: JSON_TYPE })
  expect(await to(cut).pull(pull)).toEqual({ ok: false, fault: 'offline' })
  expect(await to(json({ ...answer, docs: 'none' })).pull(pull)).toEqual({ ok: false, fault: 'failing' })
  expect(await to(json({ ...answer, version: 2 })).pull(pull)).toEqual({ ok: false, fault: 'update_app' })
  const lost = () => Promise.reject(new TypeError('network'))
  expect(await to(lost).pull(pull)).toEqual({ ok: false, fault: 'offline' })
})

test('an answer without end is not read to the end', async () => {
  const endless = () => {
    const stream = new ReadableStream({ pull: (flow) => flow.enqueue(new Uint8Array(1_000_000)) })
    return new Response(stream, { headers: JSON_TYPE })
  }
  expect(await to(endless).pull(pull)).toEqual({ ok: false, fault: 'failing' })
})

test('a reason that a later server gives is taken as none, and the rest of the answer stands', async () => {
  const outcomes = [{ id: freshId(), code: 'refused', reason: 'later_reason', details: [], seq: 1 }]
  const told = await to(json({ ...answer, outcomes })).pull(pull)
  expect(told.ok && told.value.outcomes.map(({ reason }) => reason)).toEqual([null])
})

test('a request that is not of the wire is never sent', async () => {
  const { pull: ask, asked } = to(json(answer))
  await expect(ask({ ...pull, device: 'mine' })).rejects.toThrow()
  expect(asked).toEqual([])
})

test('faults in a row make it wait longer, an exchange that went well makes it calm again', () => {
  const pace = makePace(() => 1)
  const waits = ['offline', 'offline', 'offline', 'done', 'offline'].map((ended) => pace(ended as 'done'))
  expect(waits).toEqual([4000, 8000, 16_000, 60_000, 4000])
  for (let i = 0; i < 30; i++) expect(pace('failing')).toBeLessThanOrEqual(600_000)
  expect(pace('identity')).toBeNull()
  expect(pace('update_app')).toBeNull()
})

test('devices that fail together do not come back together', () => {
  expect(makePace(() => 0)('offline')).toBe(2000)
  expect(makePace(() => 0.5)('offline')).toBe(3000)
})
