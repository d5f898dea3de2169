import { expect, test } from 'vitest'
import { accountSessions, accounts, rateLimits, signInCodes } from '../../db/schema/index.ts'
import { drawCode } from '../../edge/accounts/ask-code.ts'
import { forgetOldSignIns } from '../../edge/jobs/forget-sign-ins.ts'
import { makeEdge, TEST_NOW } from '../support/make-edge.ts'
import { makeVisitor } from '../support/make-visitor.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const EMAIL = 'lea@seuil.example'

/** An edge whose clock a test moves. */
async function makeMoving() {
  let now = TEST_NOW
  const edge = await makeEdge({ now: () => now })
  return { ...edge, wait: (ms: number) => (now += ms), visitor: makeVisitor(edge) }
}

test('a code in a mail opens a session, and the account with it', async () => {
  const { visitor, mails, deps } = await makeMoving()
  const asked = await visitor.ask('POST', '/api/session/code', {
    email: ' Lea@Seuil.example ',
    language: 'fr',
  })
  expect([asked.status, asked.body]).toEqual([200, { sent: true }])
  const [mail] = mails
  const code = /^\d{6}$/m.exec(mail?.text ?? '')?.[0] ?? ''
  expect(mail).toMatchObject({ to: EMAIL, subject: expect.stringContaining(code) })

  const opened = await visitor.giveCode(EMAIL, ` ${code.slice(0, 3)} ${code.slice(3)} `)
  expect(opened.body).toMatchObject({ me: { email: EMAIL, name: null, isAdministrator: false } })
  expect((await visitor.ask('GET', '/api/session')).body).toEqual(opened.body)
  expect(await deps.db.select().from(accounts)).toMatchObject([{ email: EMAIL, language: 'fr' }])
})

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

test('the answer, the status and the work are the same whether or not the account exists', async () => {
  const { visitor, mails, deps } = await makeMoving()
  await visitor.signIn(EMAIL)
  const statements: string[][] = []
  const { $client } = deps.db
  const batch = $client.batch.bind($client)
  const execute = $client.execute.bind($client)
  let current: string[] = []
  $client.batch = ((all: { sql: string }[], mode: 'write') => {
    current.push(...all.map(({ sql }) => sql))
    return batch(all as never, mode)
  }) as never
  $client.execute = ((one: { sql: string }) => {
    current.push(one.sql)
    return execute(one as never)
  }) as never
  const answers = []
  for (const email of [EMAIL, 'nobody@seuil.example']) {
    current = []
    const asked = await visitor.ask('POST', '/api/session/code', { email, language: 'fr' })
    const wrong = await visitor.giveCode(email, '000000')
    answers.push([asked.status, asked.body, wrong.status, wrong.body])
    statements.push(current)
  }
  expect(answers[0]).toEqual(answers[1])
  expect(statements[0]?.length).toBeGreaterThan(0)
  expect(statements[0]).toEqual(statements[1])
  const [known, unknown] = mails.slice(-2).map(({ text }) => text.replace(/^\d{6}$/m, ''))
  expect(known).toBe(unknown)
})

test('a code holds ten minutes, and says that it is over', async () => {
  const { visitor, wait } = await makeMoving()
  const code = await visitor.askCode(EMAIL)
  wait(10 * MINUTE)
  const late = await visitor.giveCode(EMAIL, code)
  expect([late.status, late.body.code]).toEqual([403, 'expired'])
  const renewed = await visitor.askCode(EMAIL)
  wait(10 * MINUTE - 1)
  expect((await visitor.giveCode(EMAIL, renewed)).status).toBe(200)
})

test('a clock set back gives a code no more time', async () => {
  const { visitor, wait } = await makeMoving()
  const code = await visitor.askCode(EMAIL)
  wait(-DAY)
  expect((await visitor.giveCode(EMAIL, code)).body.code).toBe('expired')
})

test('a code is tried five times, also at once', async () => {
  const { visitor } = await makeMoving()
  const code = await visitor.askCode(EMAIL)
  const wrong = code === '123456' ? '654321' : '123456'
  const tries = await Promise.all(Array.from({ length: 8 }, () => visitor.giveCode(EMAIL, wrong)))
  const said = tries.map(({ body }) => body.code)
  expect(said.filter((one) => one === 'wrong_code')).toHaveLength(5)
  expect(said.filter((one) => one === 'expired')).toHaveLength(3)
  expect((await visitor.giveCode(EMAIL, code)).body.code).toBe('expired')
})

test('a code opens one session, also when it is given twice at once', async () => {
  const { visitor, deps } = await makeMoving()
  const code = await visitor.askCode(EMAIL)
  const both = await Promise.all([visitor.giveCode(EMAIL, code), visitor.giveCode(EMAIL, code)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
  expect(await deps.db.select().from(accountSessions)).toHaveLength(1)
})

test('a code that another took the moment before opens nothing', async () => {
  const { visitor, deps } = await makeMoving()
  const code = await visitor.askCode(EMAIL)
  const batch = deps.db.$client.batch.bind(deps.db.$client)
  deps.db.$client.batch = (async (all: { sql: string }[], mode: 'write') => {
    if (all[0]?.sql.startsWith('delete from "sign_in_codes"')) await batch(all as never, mode)
    return batch(all as never, mode)
  }) as never
  expect((await visitor.giveCode(EMAIL, code)).body.code).toBe('expired')
  expect(await deps.db.select().from(accountSessions)).toEqual([])
})

test('the same digits for two addresses are not the same in the database', async () => {
  const edge = await makeEdge({ random: (bytes) => new Uint8Array(bytes).fill(7) })
  const visitor = makeVisitor(edge)
  const codes = [await visitor.askCode(EMAIL), await visitor.askCode('paul@seuil.example')]
  expect(codes[0]).toBe(codes[1])
  const rows = await edge.deps.db.select().from(signInCodes)
  expect(new Set(rows.map(({ codeHash }) => codeHash)).size).toBe(2)
})

test('a new code replaces the one before', async () => {
  const { visitor } = await makeMoving()
  const first = await visitor.askCode(EMAIL)
  const second = await visitor.askCode(EMAIL)
  expect(first).not.toBe(second)
  expect((await visitor.giveCode(EMAIL, first)).body.code).toBe('wrong_code')
  expect((await visitor.giveCode(EMAIL, second)).status).toBe(200)
})

test('a code opens the account of its own address alone', async () => {
  const { visitor } = await makeMoving()
  const code = await visitor.askCode(EMAIL)
  await visitor.askCode('paul@seuil.example')
  expect((await visitor.giveCode('paul@seuil.example', code)).body.code).toBe('wrong_code')
})

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

test('one network gets five codes an hour for an address, and all networks together twenty', async () => {
  const edge = await makeMoving()
  const ask = async (network: number) => {
    const given = { email: EMAIL, language: 'fr' }
    return (await makeVisitor(edge, `192.0.2.${network}`).ask('POST', '/api/session/code', given)).status
  }
  const statuses = []
  for (let i = 0; i < 6; i++) statuses.push(await ask(1))
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  for (let network = 2; network < 17; network++) expect(await ask(network)).toBe(200)
  expect(await ask(99)).toBe(429)
  expect(edge.mails).toHaveLength(20)
  edge.wait(60 * MINUTE)
  await edge.visitor.askCode(EMAIL)
  expect(edge.mails).toHaveLength(21)
})

test('a stranger who asks and guesses all they can keeps nobody out', async () => {
  const edge = await makeMoving()
  const stranger = makeVisitor(edge, '192.0.2.66')
  for (let i = 0; i < 25; i++) {
    await stranger.askCode(EMAIL)
    for (let guess = 0; guess < 6; guess++) await stranger.giveCode(EMAIL, '000000')
  }
  expect((await stranger.giveCode(EMAIL, '000000')).status).toBe(429)
  expect((await edge.visitor.signIn(EMAIL)).status).toBe(200)
})

test('a network address asks for thirty codes an hour; a whole IPv6 line counts as one', async () => {
  const edge = await makeMoving()
  const ask = (i: number) =>
    makeVisitor(edge, `2001:db8:0:7::${i.toString(16)}`).ask('POST', '/api/session/code', {
      email: `p${i}@seuil.example`,
      language: 'en',
    })
  for (let i = 1; i <= 30; i++) expect((await ask(i)).status).toBe(200)
  expect((await ask(31)).status).toBe(429)
  const next = makeVisitor(edge, '2001:db8:0:8::1')
  expect((await next.askCode(EMAIL)).length).toBe(6)
})

test('no header of a request changes where it comes from', async () => {
  const { visitor } = await makeMoving()
  const ask = (i: number) =>
    visitor.ask(
      'POST',
      '/api/session/code',
      { email: `p${i}@seuil.example`, language: 'fr' },
      {
        'x-forwarded-for': `198.51.100.${i}`,
        forwarded: `for=198.51.100.${i}`,
        'cf-connecting-ip': `198.51.100.${i}`,
      },
    )
  for (let i = 1; i <= 30; i++) await ask(i)
  expect((await ask(31)).status).toBe(429)
})

test('a mail that did not leave is said, and names nobody in the log', async () => {
  const edge = await makeEdge({
    sendMail: async ({ to }) => {
      throw new Error(`550 no such user ${to}`)
    },
  })
  const answer = await makeVisitor(edge).ask('POST', '/api/session/code', { email: EMAIL, language: 'fr' })
  expect([answer.status, answer.body.code]).toEqual([503, 'mail_failed'])
  expect(edge.lines.join()).toContain('550 no such user')
  expect(edge.lines.join()).not.toContain(EMAIL)
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

test('codes are six digits, and a draw that would favour some is drawn again', () => {
  const draws = [0xff_ff_ff_ff, 4_294_000_000, 4_293_999_999]
  const random = () => {
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setUint32(0, draws.shift() ?? 0)
    return bytes
  }
  expect(drawCode(random)).toBe('999999')
  expect(drawCode(random)).toBe('000000')
})
