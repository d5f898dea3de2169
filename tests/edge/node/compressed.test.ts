import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodingFor } from '../../../edge/encoding.ts'
import { compressed } from '../../../edge/node/compressed.ts'

const TEXT = 'des missions près de chez vous '.repeat(200)

function counted(headers: Record<string, string>, body = TEXT) {
  const seen = { calls: 0 }
  const fetch = compressed(() => {
    seen.calls++
    return new Response(body, { headers })
  })
  const get = (more: Record<string, string> = {}) => fetch(new Request('http://x/c/1/aa', { headers: more }))
  return { seen, get }
}

test('answers brotli, gzip or nothing, as the phone takes it', async () => {
  const { get } = counted({ 'content-type': 'text/html; charset=utf-8' })
  const br = await get({ 'accept-encoding': 'gzip, deflate, br, zstd' })
  expect(br.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(TEXT)
  const gz = await get({ 'accept-encoding': 'gzip' })
  expect(gunzipSync(await gz.arrayBuffer()).toString()).toBe(TEXT)
  const plain = await get()
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(TEXT)
  for (const answer of [br, gz, plain]) expect(answer.headers.get('vary')).toBe('Accept-Encoding')
})

test('respects a refusal by quality zero', () => {
  expect(encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip')
  expect(encodingFor('br; q=0.0')).toBeUndefined()
  expect(encodingFor('identity')).toBeUndefined()
})

test('asks the app once for what never changes', async () => {
  const { seen, get } = counted({
    'content-type': 'application/octet-stream',
    etag: '"aa"',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const first = await get({ 'accept-encoding': 'br' })
  const second = await get({ 'accept-encoding': 'br' })
  expect(seen.calls).toBe(1)
  expect(await second.arrayBuffer()).toEqual(await first.arrayBuffer())
  expect(second.headers.get('cache-control')).toContain('immutable')
  await get({ 'accept-encoding': 'gzip' })
  expect(seen.calls).toBe(2)
})

test('repeats a public answer for a second, then asks again and never answers an older body', async () => {
  let [version, calls, clock] = [1, 0, 0]
  const app = () => {
    calls++
    const headers = {
      'content-type': 'application/json',
      etag: `"v${version}"`,
      'cache-control': 'public, max-age=60',
    }
    return new Response(`${TEXT} ${version}`, { headers })
  }
  const fetch = compressed(app, { now: () => clock })
  const ask = (headers = {}) =>
    fetch(new Request('http://x/c/1/35/index', { headers: { 'accept-encoding': 'br', ...headers } }))
  const read = async () => brotliDecompressSync(await (await ask()).arrayBuffer()).toString()
  expect(await read()).toBe(`${TEXT} 1`)
  version = 2
  expect(await read()).toBe(`${TEXT} 1`)
  expect((await ask({ 'if-none-match': 'W/"v1"' })).status).toBe(304)
  expect(calls).toBe(1)
  clock = 1001
  expect(await read()).toBe(`${TEXT} 2`)
})

test('asks the app each time for what is not public', async () => {
  const { seen, get } = counted({ 'content-type': 'application/json', 'cache-control': 'no-store' })
  await get({ 'accept-encoding': 'br' })
  await get({ 'accept-encoding': 'br' })
  expect(seen.calls).toBe(2)
})

test('keeps the answers of one host from another', async () => {
  const fetch = compressed((request) => {
    const headers = { 'content-type': 'text/html', etag: '"a"', 'cache-control': 'public, max-age=300' }
    return new Response(`<link rel="canonical" href="${new URL(request.url).origin}/">`, { headers })
  })
  await fetch(new Request('http://evil.example/mission/1'))
  expect(await (await fetch(new Request('http://elan.example/mission/1'))).text()).toContain(
    'http://elan.example/',
  )
})

test('weakens the tag of compressed bytes', async () => {
  const { get } = counted({ 'content-type': 'text/css', etag: '"abc"' })
  expect((await get({ 'accept-encoding': 'br' })).headers.get('etag')).toBe('W/"abc"')
  expect((await get()).headers.get('etag')).toBe('"abc"')
})

test('compresses a page that says no, and keeps none of it', async () => {
  let calls = 0
  const fetch = compressed(() => {
    calls++
    const headers = { 'content-type': 'text/html', etag: '"gone"', 'cache-control': 'public, max-age=300' }
    return new Response(TEXT, { status: 410, headers })
  })
  for (const expected of [1, 2]) {
    const answer = await fetch(new Request('http://x/mission/1', { headers: { 'accept-encoding': 'br' } }))
    expect([answer.status, answer.headers.get('content-encoding'), calls]).toEqual([410, 'br', expected])
  }
})

test('leaves alone what is small, already compressed or an image', async () => {
  const small = counted({ 'content-type': 'application/json' }, '{"ok":true}')
  const answer = await small.get({ 'accept-encoding': 'br' })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(await answer.json()).toEqual({ ok: true })
  const font = counted({ 'content-type': 'font/woff2' })
  expect((await font.get({ 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull()
})

test('forgets the oldest when memory is full', async () => {
  let calls = 0
  const fetch = compressed(
    () => {
      calls++
      const bytes = crypto.getRandomValues(new Uint8Array(2000))
      return new Response(bytes, {
        headers: { 'content-type': 'application/octet-stream', etag: '"x"', 'cache-control': 'immutable' },
      })
    },
    { keptBytes: 5000 },
  )
  const get = (name: string) =>
    fetch(new Request(`http://x/c/1/${name}`, { headers: { 'accept-encoding': 'br' } }))
  for (const name of ['a', 'b', 'c']) await get(name)
  await get('c')
  expect(calls).toBe(3)
  await get('a')
  expect(calls).toBe(4)
})
