import { expect, test } from 'vitest'
import { accountCalls } from '../../app/sync/account.ts'
import type { Fetch } from '../../app/sync/fetch-bytes.ts'
import { makeEdge } from '../support/make-edge.ts'

const ORIGIN = 'https://elan.example'

/** A device whose browser speaks to a real edge: it adds what a browser adds, and keeps the cookie. */
async function makeDevice() {
  const edge = await makeEdge()
  const asked: RequestInit[] = []
  let cookie = ''
  const fetch: Fetch = async (path, init) => {
    asked.push(init)
    const headers = new Headers(init.headers)
    if (init.method !== 'GET') headers.set('origin', ORIGIN)
    if (init.credentials === 'same-origin') headers.set('cookie', cookie)
    const response = await edge.app.request(ORIGIN + path, { ...init, headers })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }
  return { ...edge, asked, calls: accountCalls(fetch) }
}

test('the app and the edge understand each other from the first code to signing out', async () => {
  const { calls, mails, asked } = await makeDevice()
  expect(await calls.whoAmI()).toEqual({ ok: true, value: { me: null } })
  const email = 'lea@seuil.example'
  expect(await calls.askCode({ email, language: 'en' })).toMatchObject({ ok: true })
  expect(mails[0]?.subject).toMatch(/^\d{6} is your Élan code$/)
  const code = mails[0]?.subject.slice(0, 6) ?? ''
  const device = 'Chrome on Linux'
  const given = await calls.verifyCode({ email, code, language: 'en', device })
  expect(given).toMatchObject({ ok: true, value: { me: { email, name: null } } })
  expect(await calls.rename('Léa')).toMatchObject({ ok: true, value: { me: { name: 'Léa' } } })
  expect(await calls.listSessions()).toMatchObject({
    ok: true,
    value: { sessions: [{ device, isThis: true }] },
  })
  expect(await calls.listPasskeys()).toEqual({ ok: true, value: { passkeys: [] } })
  expect(await calls.passkeyOptions()).toMatchObject({ ok: true, value: { rp: { id: 'elan.example' } } })
  expect(await calls.signOut()).toEqual({ ok: true, value: { me: null } })
  expect(await calls.listSessions()).toEqual({ ok: false, fault: 'signed_out' })
  for (const init of asked)
    expect(init).toMatchObject({ credentials: 'same-origin', redirect: 'error', cache: 'no-store' })
})

test('a code that is wrong, over or asked too often is told apart', async () => {
  const { calls } = await makeDevice()
  const given = { email: 'lea@seuil.example', code: '000000', language: 'fr', device: 'd' } as const
  expect(await calls.verifyCode(given)).toEqual({ ok: false, fault: 'expired' })
  await calls.askCode(given)
  expect(await calls.verifyCode(given)).toEqual({ ok: false, fault: 'wrong_code' })
  for (let i = 0; i < 4; i++) await calls.askCode(given)
  expect(await calls.askCode(given)).toEqual({ ok: false, fault: 'too_many' })
})

test('what is no answer of ours is told by what it means for the person', async () => {
  const faultOf = async (answer: () => Response | Promise<Response>) => {
    const told = await accountCalls(async () => answer()).whoAmI()
    return told.ok ? undefined : told.fault
  }
  expect(await faultOf(() => Promise.reject(new TypeError('network')))).toBe('offline')
  expect(await faultOf(() => Promise.reject(new DOMException('', 'TimeoutError')))).toBe('slow')
  expect(await faultOf(() => new Response('<html>Wi-Fi</html>'))).toBe('offline')
  expect(await faultOf(() => new Response('{"me":3}'))).toBe('offline')
  expect(await faultOf(() => new Response('{}', { status: 404 }))).toBe('outdated')
  expect(await faultOf(() => new Response('bad gateway', { status: 502 }))).toBe('failing')
  expect(await faultOf(() => new Response('{"code":"expired"}', { status: 500 }))).toBe('expired')
  expect(await faultOf(() => new Response('{"code":"later"}', { status: 403 }))).toBe('failing')
})
