import { expect, test } from 'vitest'
import { accountSessions, passkeyChallenges, passkeys } from '../../db/schema/index.ts'
import { makeEdge, TEST_NOW } from '../support/make-edge.ts'
import { makeVisitor, type Visitor } from '../support/make-visitor.ts'
import { type Bent, makeAuthenticator } from '../support/software-authenticator.ts'

const ORIGIN = 'https://elan.example'
const DEVICE = 'Safari sur iPhone'
type Phone = Awaited<ReturnType<typeof makeAuthenticator>>
type Asked = Parameters<Phone['create']>[0]

async function makeMoving() {
  let now = TEST_NOW
  const edge = await makeEdge({ now: () => now })
  const visitor = makeVisitor(edge)
  await visitor.signIn('lea@seuil.example')
  return { ...edge, visitor, wait: (ms: number) => (now += ms), phone: await makeAuthenticator(ORIGIN) }
}

const askedOf = async (visitor: Visitor, path: string) =>
  (await visitor.ask('POST', path, {})).body as unknown as Asked

async function register(visitor: Visitor, phone: Phone, bent: Bent = {}) {
  const answer = await phone.create(await askedOf(visitor, '/api/passkeys/options'), bent)
  return visitor.ask('POST', '/api/passkeys', { answer, device: DEVICE })
}

async function enter(visitor: Visitor, phone: Phone, bent: Bent = {}) {
  const answer = await phone.get(await askedOf(visitor, '/api/session/passkey/options'), bent)
  return visitor.ask('POST', '/api/session/passkey', { answer, device: DEVICE })
}

test('a passkey is made, listed, signs in without a code, and is taken away', async () => {
  const edge = await makeMoving()
  expect((await register(edge.visitor, edge.phone)).body).toEqual({ added: true })
  const { body } = await edge.visitor.ask('GET', '/api/passkeys')
  expect(body.passkeys).toEqual([{ id: edge.phone.id, device: DEVICE, createdOn: '2026-09-12' }])

  const fresh = makeVisitor(edge)
  const entered = await enter(fresh, edge.phone)
  expect(entered.body.me).toMatchObject({ email: 'lea@seuil.example' })
  expect(entered.headers.get('set-cookie')).toMatch(/^elan_session=[\w-]{43};/)
  expect((await fresh.ask('GET', '/api/session')).body).toEqual(entered.body)

  expect((await fresh.ask('DELETE', `/api/passkeys/${edge.phone.id}`)).status).toBe(200)
  expect((await enter(makeVisitor(edge), edge.phone)).body.code).toBe('passkey_refused')
  expect(await edge.deps.db.select().from(passkeyChallenges)).toHaveLength(1)
})

test('a question is answered once', async () => {
  const { visitor, phone, deps } = await makeMoving()
  await register(visitor, phone)
  const asked = await askedOf(visitor, '/api/session/passkey/options')
  const answer = await phone.get(asked)
  const twice = await Promise.all(
    [1, 2].map(() => visitor.ask('POST', '/api/session/passkey', { answer, device: DEVICE })),
  )
  expect(twice.map(({ status }) => status).sort()).toEqual([200, 403])
  expect(await deps.db.select().from(passkeyChallenges)).toEqual([])
})

test('a question is over after five minutes', async () => {
  const { visitor, phone, wait } = await makeMoving()
  await register(visitor, phone)
  const asked = await askedOf(visitor, '/api/session/passkey/options')
  wait(5 * 60_000)
  const late = await visitor.ask('POST', '/api/session/passkey', {
    answer: await phone.get(asked),
    device: DEVICE,
  })
  expect([late.status, late.body.code]).toEqual([403, 'passkey_refused'])
})

test('a question that nobody asked, or that was asked of another, is refused', async () => {
  const edge = await makeMoving()
  const other = makeVisitor(edge)
  await other.signIn('paul@seuil.example')
  const ofOther = await edge.phone.create(await askedOf(other, '/api/passkeys/options'))
  const stolen = await edge.visitor.ask('POST', '/api/passkeys', { answer: ofOther, device: DEVICE })
  expect(stolen.body.code).toBe('passkey_refused')

  await register(edge.visitor, edge.phone)
  const invented = await edge.phone.get({ challenge: 'A'.repeat(43) })
  const answer = await edge.visitor.ask('POST', '/api/session/passkey', { answer: invented, device: DEVICE })
  expect(answer.body.code).toBe('passkey_refused')
  const forMaking = await edge.phone.get(await askedOf(edge.visitor, '/api/passkeys/options'))
  const crossed = await edge.visitor.ask('POST', '/api/session/passkey', {
    answer: forMaking,
    device: DEVICE,
  })
  expect(crossed.body.code).toBe('passkey_refused')
})

test('a key of another site, a locked phone, another person and another key are refused', async () => {
  const { visitor, phone, deps } = await makeMoving()
  const bents: Bent[] = [
    { origin: 'https://elan.evil.example' },
    { rpId: 'evil.example' },
    { isUnlocked: false },
  ]
  for (const bent of bents) expect((await register(visitor, phone, bent)).body.code).toBe('passkey_refused')
  expect(await deps.db.select().from(passkeys)).toEqual([])

  await register(visitor, phone)
  for (const bent of [...bents, { userHandle: 'c29tZWJvZHk' }]) {
    expect((await enter(visitor, phone, bent)).body.code).toBe('passkey_refused')
  }
  const imitated = await makeAuthenticator(ORIGIN)
  await imitated.create(await askedOf(visitor, '/api/passkeys/options'))
  const forged = await imitated.get(await askedOf(visitor, '/api/session/passkey/options'))
  const answer = await visitor.ask('POST', '/api/session/passkey', {
    answer: { ...forged, id: phone.id, rawId: phone.id },
    device: DEVICE,
  })
  expect(answer.body.code).toBe('passkey_refused')
  expect(await deps.db.select().from(accountSessions)).toHaveLength(1)
})

test('a key that counts its uses never goes back', async () => {
  const { visitor, phone } = await makeMoving()
  await register(visitor, phone, { count: 3 })
  expect((await enter(visitor, phone, { count: 4 })).status).toBe(200)
  expect((await enter(visitor, phone, { count: 4 })).body.code).toBe('passkey_refused')
  expect((await enter(visitor, phone, { count: 9 })).status).toBe(200)
})

test('a key has one owner: it is not made twice, and nobody takes that of another away', async () => {
  const edge = await makeMoving()
  await register(edge.visitor, edge.phone)
  const other = makeVisitor(edge)
  await other.signIn('paul@seuil.example')
  expect((await register(other, edge.phone)).body.code).toBe('passkey_refused')
  expect((await other.ask('DELETE', `/api/passkeys/${edge.phone.id}`)).status).toBe(404)
  expect((await other.ask('GET', '/api/passkeys')).body.passkeys).toEqual([])
  await edge.phone.create(await askedOf(edge.visitor, '/api/passkeys/options'))
  expect((await enter(edge.visitor, edge.phone)).body.me).toMatchObject({ email: 'lea@seuil.example' })
})

test('the question of signing in names no account', async () => {
  const { visitor, phone } = await makeMoving()
  await register(visitor, phone)
  const asked = (await visitor.ask('POST', '/api/session/passkey/options', {})).body
  expect(asked).toMatchObject({ rpId: 'elan.example', userVerification: 'required' })
  expect(asked.allowCredentials ?? []).toEqual([])
})
