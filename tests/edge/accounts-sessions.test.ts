import { expect, test } from 'vitest'
import { accountSessions } from '../../db/schema/index.ts'
import { forgetOldSignIns } from '../../edge/jobs/forget-sign-ins.ts'
import { makeEdge } from '../support/make-edge.ts'
import { EMAIL, makeMoving } from '../support/make-moving.ts'
import { makeVisitor } from '../support/make-visitor.ts'

const DAY = 86_400_000

test('the same person on a second device finds the same account', async () => {
  const edge = await makeMoving()
  const first = await edge.visitor.signIn(EMAIL)
  const second = await makeVisitor(edge).signIn(EMAIL.toUpperCase(), 'Firefox sur Linux')
  expect((second.body.me as { account: string }).account).toBe((first.body.me as { account: string }).account)
  const { body } = await edge.visitor.ask('GET', '/api/sessions')
  expect(body.sessions).toMatchObject([
    { device: 'Chrome sur Android', isThis: true, usedOn: '2026-09-12' },
    { device: 'Firefox sur Linux', isThis: false, usedOn: '2026-09-12' },
  ])
})

test('the cookie goes with /api alone, is hidden from scripts, and secure where the origin is', async () => {
  const { visitor, app, mails } = await makeMoving()
  const set = (await visitor.signIn(EMAIL)).headers.get('set-cookie')
  expect(set).toMatch(/^elan_session=[\w-]{43}; Max-Age=\d+; Path=\/api; HttpOnly; Secure; SameSite=Lax$/)
  const local = await makeEdge({ origin: null })
  const near = makeVisitor(local, '127.0.0.1', 'http://localhost:8787')
  const plain = (await near.signIn(EMAIL)).headers.get('set-cookie') ?? ''
  expect(plain).not.toContain('Secure')
  expect(plain).toContain('HttpOnly; SameSite=Lax')
  expect(app).toBeDefined()
  expect(mails).toHaveLength(1)
})

test('signing in ends the session that the browser had, and its token opens nothing', async () => {
  const { visitor, deps } = await makeMoving()
  await visitor.signIn(EMAIL)
  const old = visitor.cookie()
  await visitor.signIn(EMAIL)
  expect(visitor.cookie()).not.toBe(old)
  expect(await deps.db.select().from(accountSessions)).toHaveLength(1)
  visitor.setCookie(old)
  expect((await visitor.ask('GET', '/api/session')).body).toEqual({ me: null })
})

test('a session that is revoked ends at its next contact; nobody ends that of another', async () => {
  const edge = await makeMoving()
  const phone = edge.visitor
  const laptop = makeVisitor(edge)
  const other = makeVisitor(edge)
  await phone.signIn(EMAIL)
  const { session } = (await laptop.signIn(EMAIL)).body.me as { session: string }
  await other.signIn('paul@seuil.example')
  expect((await other.ask('DELETE', `/api/sessions/${session}`)).status).toBe(404)
  expect((await laptop.ask('GET', '/api/session')).body.me).not.toBeNull()
  expect((await phone.ask('DELETE', `/api/sessions/${session}`)).status).toBe(200)
  expect((await laptop.ask('GET', '/api/session')).body.me).toBeNull()
  expect((await laptop.ask('GET', '/api/sessions')).status).toBe(401)
  expect((await phone.ask('GET', '/api/session')).body.me).not.toBeNull()
})

test('signing out ends the session and takes the cookie', async () => {
  const { visitor, deps } = await makeMoving()
  await visitor.signIn(EMAIL)
  const token = visitor.cookie()
  const out = await visitor.ask('DELETE', '/api/session')
  expect(out.headers.get('set-cookie')).toMatch(/^elan_session=; Max-Age=0; Path=\/api;/)
  visitor.setCookie(token)
  expect((await visitor.ask('GET', '/api/session')).body.me).toBeNull()
  expect(await deps.db.select().from(accountSessions)).toEqual([])
})

test('a session that was not used for 180 days is over; one that is used goes on', async () => {
  const { visitor, wait, deps } = await makeMoving()
  await visitor.signIn(EMAIL)
  wait(180 * DAY)
  expect((await visitor.ask('GET', '/api/session')).body.me).not.toBeNull()
  wait(180 * DAY)
  expect((await visitor.ask('GET', '/api/session')).body.me).not.toBeNull()
  wait(181 * DAY)
  expect((await visitor.ask('GET', '/api/session')).body.me).toBeNull()
  await forgetOldSignIns(deps)
  expect(await deps.db.select().from(accountSessions)).toEqual([])
})
