import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Fetch } from '../../../edge/node/compressed.ts'
import { listen } from '../../../edge/node/listen.ts'
import { WrongSetting } from '../../../edge/sources.ts'

async function listening(fetch: Fetch = () => new Response('ok')) {
  const server = await listen(fetch, '127.0.0.1', 0)
  onTestFinished(server.close)
  return server
}

/** Sends raw bytes and gives all that comes back. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}

test('says in one sentence that the port is taken', async () => {
  const { port } = await listening()
  const second = listen(() => new Response(), '127.0.0.1', port)
  await expect(second).rejects.toThrow(WrongSetting)
  await expect(second).rejects.toThrow(`Port ${port} is taken`)
})

test('wears the headers on what Node itself refuses', async () => {
  const { port } = await listening()
  const requests = {
    400: 'GET nonsense\r\n\r\n',
    431: `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(20_000)}\r\n\r\n`,
  }
  for (const [status, request] of Object.entries(requests)) {
    const answer = await exchange(port, request)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain("content-security-policy: default-src 'none'")
    expect(answer).toContain('x-content-type-options: nosniff')
  }
})

test('wears them on a host that is no host', async () => {
  const { port } = await listening()
  const answer = await exchange(port, 'GET / HTTP/1.1\r\nhost: a b/c@d\r\nconnection: close\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(answer).toContain("content-security-policy: default-src 'none'")
})

test('hands over the address of the socket, whatever the headers say', async () => {
  const { port } = await listening((_, connection) => new Response(connection?.remote))
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
  expect(await answer.text()).toBe('127.0.0.1')
})

test('lets an answer that is under way finish before it closes', async () => {
  const gate = Promise.withResolvers<void>()
  const started = Promise.withResolvers<void>()
  const server = await listen(
    async () => {
      started.resolve()
      await gate.promise
      return new Response('whole')
    },
    '127.0.0.1',
    0,
  )
  const answer = fetch(`http://127.0.0.1:${server.port}/`)
  await started.promise
  const closed = server.close()
  gate.resolve()
  expect(await (await answer).text()).toBe('whole')
  await closed
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow()
})
