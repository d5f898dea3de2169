import { expect, test } from 'vitest'
import { accountSessions, rateLimits, signInCodes } from '../../db/schema/index.ts'
import { forgetOldSignIns } from '../../edge/jobs/forget-sign-ins.ts'
import { makeEdge, TEST_NOW } from '../support/make-edge.ts'
import { EMAIL, makeMoving } from '../support/make-moving.ts'
import { makeVisitor } from '../support/make-visitor.ts'

const DAY = 86_400_000

test('the database holds no code, token, address of a network or instant that can be read', async () => {
  const { visitor, deps } = await makeMoving()
  await visitor.signIn(EMAIL)
  const code = await visitor.askCode('paul@seuil.example')
  const token = visitor.cookie()?.split('=')[1] ?? 'none'
  const rows = await Promise.all([
    deps.db.select().from(signInCodes),
    deps.db.select().from(accountSessions),
    deps.db.select().from(rateLimits),
  ])
  const text = JSON.stringify(rows)
  expect(token).toMatch(/^[\w-]{43}$/)
  for (const secret of [code, token, '192.0.2.1', 'paul@']) expect(text).not.toContain(secret)
  const [{ tokenHash: _, accountId: __, ...session } = { tokenHash: '', accountId: '' }] = rows[1]
  const day = Math.floor(TEST_NOW / DAY)
  expect(session).toEqual({
    id: expect.stringMatching(/^[\w-]{22}$/),
    device: 'Chrome sur Android',
    createdDay: day,
    usedDay: day,
  })
})

test('the first name is said and taken back', async () => {
  const { visitor } = await makeMoving()
  expect((await visitor.ask('PUT', '/api/account', { name: 'Léa' })).status).toBe(401)
  await visitor.signIn(EMAIL)
  expect((await visitor.ask('PUT', '/api/account', { name: ' Léa ' })).body.me).toMatchObject({ name: 'Léa' })
  expect((await visitor.ask('GET', '/api/session')).body.me).toMatchObject({ name: 'Léa' })
  expect((await visitor.ask('PUT', '/api/account', { name: '' })).body.me).toMatchObject({ name: null })
})

test('an address that the instance names is an administrator', async () => {
  const { visitor } = await makeMoving()
  const { body } = await visitor.signIn('Admin@Elan.example')
  expect(body.me).toMatchObject({ isAdministrator: true })
})

test('what is over is forgotten the next day', async () => {
  const { visitor, deps, wait } = await makeMoving()
  await visitor.askCode(EMAIL)
  wait(DAY)
  await forgetOldSignIns(deps)
  expect(await deps.db.select().from(signInCodes)).toEqual([])
  expect(await deps.db.select().from(rateLimits)).toEqual([])
})

test('an instance without a key signs nobody in, and still shows missions', async () => {
  const edge = await makeEdge({ secret: '' })
  const answer = await makeVisitor(edge).ask('GET', '/api/session')
  expect([answer.status, answer.body.code]).toEqual([503, 'no_accounts'])
  expect((await edge.app.request('/robots.txt')).status).toBe(200)
})
