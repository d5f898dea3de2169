import { expect, test } from 'vitest'
import { accountSessions, accounts, signInCodes } from '../../db/schema/index.ts'
import { drawCode } from '../../edge/accounts/ask-code.ts'
import { makeEdge } from '../support/make-edge.ts'
import { EMAIL, makeMoving } from '../support/make-moving.ts'
import { makeVisitor } from '../support/make-visitor.ts'

const MINUTE = 60_000
const DAY = 86_400_000

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
