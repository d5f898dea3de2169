import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { Mail } from '../../edge/deps.ts'
import worker from '../../edge/worker.ts'
import { makeVisitor } from '../support/make-visitor.ts'
import { makeAuthenticator } from '../support/software-authenticator.ts'

type WorkerEnv = Parameters<typeof worker.fetch>[1]
type Asked = Parameters<Awaited<ReturnType<typeof makeAuthenticator>>['create']>[0]
const bindings = env as WorkerEnv

/** The Worker as a browser sees it, Cloudflare's header of who asks included. */
const app = {
  async request(url: string, init: RequestInit, connection: { remote?: string }) {
    const context = createExecutionContext()
    const headers = new Headers(init.headers)
    headers.set('cf-connecting-ip', connection.remote ?? '')
    const response = await worker.fetch(new Request(url, { ...init, headers }), bindings, context)
    await waitOnExecutionContext(context)
    return response
  },
}

async function lastMail(): Promise<Mail & { from: string; by: string }> {
  const mails = (await (await fetch(bindings.MAIL_URL ?? '')).json()) as (Mail & {
    from: string
    by: string
  })[]
  const mail = mails.at(-1)
  if (mail === undefined) throw new Error('no mail')
  return mail
}

test('a code leaves by the mail service and opens a session, and a passkey signs in after', async () => {
  const visitor = makeVisitor({ app, mails: [] })
  const email = 'admin@elan.example'
  await visitor.ask('POST', '/api/session/code', { email, language: 'fr' })
  const mail = await lastMail()
  expect(mail).toMatchObject({ to: email, from: 'bonjour@elan.example', by: 'Bearer t0ken' })
  const code = /^\d{6}$/m.exec(mail.text)?.[0] ?? ''
  const opened = await visitor.giveCode(email, code)
  expect(opened.body.me).toMatchObject({ email, isAdministrator: true })
  expect(opened.headers.get('set-cookie')).toMatch(
    /^elan_session=.*Path=\/api; HttpOnly; Secure; SameSite=Lax$/,
  )
  expect((await visitor.ask('GET', '/api/session')).body).toEqual(opened.body)

  const phone = await makeAuthenticator('https://elan.example')
  const asked = (await visitor.ask('POST', '/api/passkeys/options', {})).body as unknown as Asked
  const made = { answer: await phone.create(asked), device: 'Safari sur iPhone' }
  expect((await visitor.ask('POST', '/api/passkeys', made)).body).toEqual({ added: true })
  const fresh = makeVisitor({ app, mails: [] })
  const question = (await fresh.ask('POST', '/api/session/passkey/options', {})).body as unknown as Asked
  const answer = await phone.get(question)
  const entered = await fresh.ask('POST', '/api/session/passkey', { answer, device: 'Safari sur iPhone' })
  expect(entered.body.me).toMatchObject({ email })
})

test('counts by the address that Cloudflare says', async () => {
  const ask = (remote: string) =>
    makeVisitor({ app, mails: [] }, remote).ask('POST', '/api/session/passkey/options', {})
  let last = await ask('198.51.100.1')
  for (let i = 0; i < 100; i++) last = await ask('198.51.100.1')
  expect(last.status).toBe(429)
  expect((await ask('198.51.100.2')).status).toBe(200)
})

test('without a key nobody signs in, and missions are shown', async () => {
  const { SECRET: _, ...without } = bindings
  const get = (path: string) =>
    worker.fetch(new Request(`https://elan.example${path}`), without, createExecutionContext())
  expect((await get('/api/session')).status).toBe(503)
  expect((await get('/robots.txt')).status).toBe(200)
})
