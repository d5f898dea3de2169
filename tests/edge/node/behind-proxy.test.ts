import { expect, test } from 'vitest'
import { behindProxy } from '../../../edge/node/behind-proxy.ts'
import type { Fetch } from '../../../edge/node/compressed.ts'

const whoAsks: Fetch = (_, connection) => new Response(connection?.remote ?? 'nobody')

test('the nearest proxy says who asks; what a stranger wrote before it does not count', async () => {
  const fetch = behindProxy(whoAsks)
  const ask = async (headers: Record<string, string>) =>
    (await fetch(new Request('http://elan.example/', { headers }), { remote: '127.0.0.1' })).text()
  expect(await ask({ 'x-forwarded-for': '203.0.113.9' })).toBe('203.0.113.9')
  expect(await ask({ 'x-forwarded-for': '198.51.100.1, 203.0.113.9' })).toBe('203.0.113.9')
  expect(await ask({})).toBe('127.0.0.1')
  expect(await ask({ 'x-forwarded-for': '' })).toBe('127.0.0.1')
})
