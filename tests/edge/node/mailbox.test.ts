import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { Fetch } from '../../../edge/node/compressed.ts'
import { listen } from '../../../edge/node/listen.ts'
import { makeMailbox, withMailbox } from '../../../edge/node/mailbox.ts'

const beyond: Fetch = () => new Response('the app', { status: 404 })
const NEAR = { remote: '127.0.0.1' }

async function filled() {
  const mailbox = makeMailbox()
  await mailbox.sendMail({ to: 'lea@seuil.example', subject: 'Un <b>code</b>', text: 'Bonjour,\n\n123456\n' })
  return withMailbox(beyond, mailbox)
}

test('shows the mails to this machine, as text', async () => {
  const fetch = await filled()
  const page = await fetch(new Request('http://localhost:8787/mailbox'), NEAR)
  const html = await page.text()
  expect(html).toContain('lea@seuil.example')
  expect(html).toContain('123456')
  expect(html).not.toContain('<b>code')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.headers.get('content-security-policy')).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-",
  )
})

test('is not there for anybody else, by whatever name or proxy they come', async () => {
  const fetch = await filled()
  const asked: [string, { remote?: string } | undefined, Record<string, string>?][] = [
    ['http://localhost:8787/mailbox', { remote: '192.0.2.7' }],
    ['http://localhost:8787/mailbox', { remote: '::ffff:192.0.2.7' }],
    ['http://localhost:8787/mailbox', {}],
    ['http://localhost:8787/mailbox', undefined],
    ['http://rebound.example:8787/mailbox', NEAR],
    ['http://localhost.rebound.example/mailbox', NEAR],
    ['http://127.0.0.1.rebound.example/mailbox', NEAR],
    ['http://localhost:8787/mailbox', NEAR, { 'x-forwarded-for': '127.0.0.1' }],
    ['http://localhost:8787/mailbox', NEAR, { forwarded: 'for=127.0.0.1' }],
    ['http://localhost:8787/mailbox', NEAR, { via: '1.1 proxy' }],
  ]
  for (const [url, connection, headers] of asked) {
    const answer = await fetch(new Request(url, { headers: headers ?? {} }), connection)
    expect([url, connection, answer.status, await answer.text()]).toEqual([url, connection, 404, 'the app'])
  }
})

test('every name of this machine opens it', async () => {
  const fetch = await filled()
  for (const [host, remote] of [
    ['localhost', '127.0.0.1'],
    ['127.0.0.1', '::ffff:127.0.0.1'],
    ['[::1]', '::1'],
  ]) {
    expect((await fetch(new Request(`http://${host}:8787/mailbox`), { remote })).status).toBe(200)
  }
})

test('looks at the socket and the Host header of a real request', async () => {
  const server = await listen(await filled(), '127.0.0.1', 0)
  onTestFinished(server.close)
  const ask = (host: string) =>
    new Promise<number>((resolve, reject) => {
      const options = { host: '127.0.0.1', port: server.port, path: '/mailbox', headers: { host } }
      request(options, (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })
  expect(await ask(`localhost:${server.port}`)).toBe(200)
  expect(await ask(`rebound.example:${server.port}`)).toBe(404)
})

test('keeps the last fifty', async () => {
  const mailbox = makeMailbox()
  for (let i = 1; i <= 60; i++) await mailbox.sendMail({ to: 'a@b.example', subject: `n ${i}`, text: '' })
  expect(mailbox.mails).toHaveLength(50)
  expect(mailbox.mails[0]?.subject).toBe('n 60')
})
