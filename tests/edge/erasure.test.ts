import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { type Db, openDatabase } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { beginEpoch } from '../../db/queries/epoch.ts'
import { replayErasures } from '../../edge/jobs/replay-erasures.ts'
import { makeVisitor } from '../support/make-visitor.ts'
import { makeWorkEdge, nextId, write } from '../support/work-edge.ts'

const EMAIL = 'zelda@marais.example'
const NAME = 'Zelda'
const WISHES = [{ session: 'all' as const, date: null }]

/** Every table and column in which a text stands. */
async function traces(db: Db, ...texts: string[]): Promise<string[]> {
  const columns = await db.all<{ tbl: string; col: string }>(sql`select m.name as tbl, c.name as col
    from sqlite_master as m, pragma_table_info(m.name) as c where m.type = 'table' and m.name not like 'sqlite_%'`)
  const found: string[] = []
  for (const { tbl, col } of columns) {
    for (const text of texts) {
      const [row] = await db.all<{ n: number }>(
        sql`select count(*) as n from ${sql.identifier(tbl)} where instr(lower(${sql.identifier(col)}), lower(${text})) > 0`,
      )
      if (row?.n !== 0) found.push(`${tbl}.${col}: ${text}`)
    }
  }
  return found
}

/** Another database with what this one holds now. */
async function backupOf(db: Db): Promise<Db> {
  const folder = mkdtempSync(join(tmpdir(), 'elan-backup-'))
  const file = join(folder, 'elan.db')
  await db.run(sql`vacuum into ${file}`)
  const copy = openDatabase(`file:${file}`)
  onTestFinished(() => {
    copy.$client.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return copy
}

/** « Le Seuil » with its owner Paul and a mission of two seats; Zelda, who signs in by her address. */
async function village(changes: Parameters<typeof makeWorkEdge>[0] = {}) {
  const edge = await makeWorkEdge(changes)
  const { owner, organisation } = await edge.association(true)
  const { mission } = await edge.publish(owner, organisation, { seats: { all: { '': 2 } } })
  const visitor = makeVisitor(edge)
  const { body } = await visitor.signIn(EMAIL)
  const { account } = body.me as { account: string }
  const zelda = edge.person(false, account)
  const names = { organisation, mission }
  const send = write('application_send', {
    ...names,
    name: NAME,
    word: '',
    age: 'adult',
    phone: null,
    wishes: WISHES,
  })
  const offer = () =>
    write('application_answer', {
      ...names,
      account,
      from: 'proposed',
      answer: 'offer',
      slots: [{ session: 'all', date: null, role: '' }],
      reason: null,
      message: '',
    })
  const erase = async () => visitor.ask('DELETE', '/api/account', { code: await visitor.askCode(EMAIL) })
  return { ...edge, owner, organisation, mission, names, visitor, zelda, account, send, offer, erase }
}

test('an erased person stands in no column of any table, and the seat that they held is free', async () => {
  const { visitor, zelda, account, owner, send, offer, erase, deps, names } = await village()
  await visitor.ask('PUT', '/api/account', { name: NAME })
  await zelda.push(send)
  await owner.push(offer())
  await zelda.push(
    write('application_confirm', { ...names, slots: [{ session: 'all', date: null, role: '' }] }),
  )
  const before = await owner.pull()
  expect(await traces(deps.db, EMAIL, account, NAME)).not.toEqual([])
  expect((await erase()).body).toEqual({ erased: true })
  expect(await traces(deps.db, EMAIL, account, NAME)).toEqual([])
  const after = await owner.pull(before.cursor)
  expect(after.reset).toBe(true)
  expect(JSON.stringify(after)).not.toContain(account)
  expect(after.docs.find(({ kind }) => kind === 'roster')?.value).toMatchObject({ held: {} })
  const [mail] = await deps.db.all<{ kind: string }>(sql`select kind from mails where kind = 'withdrawn'`)
  expect(mail).toEqual({ kind: 'withdrawn' })
})

test('an erased person does not come back with a backup, nor with what devices send again', async () => {
  const { visitor, zelda, account, owner, send, offer, erase, deps, mails } = await village()
  await visitor.ask('PUT', '/api/account', { name: NAME })
  await zelda.push(send)
  const answered = offer()
  await owner.push(answered)
  const old = await backupOf(deps.db)
  const cookie = visitor.cookie()
  await erase()
  expect(await traces(old, account)).not.toEqual([])

  await commit(old, beginEpoch(old, 'another-life'))
  const restored = await makeWorkEdge({ ...deps, db: old })
  expect(await replayErasures(restored.deps)).toBe(1)
  expect(await replayErasures(restored.deps)).toBe(0)
  // The journals of thirty days come back, hers through a phone that never heard of it.
  const phone = makeVisitor({ app: restored.app, mails })
  phone.setCookie(cookie)
  const journal = { version: 1, device: nextId(), epoch: 'another-life', mutations: [send] }
  expect((await phone.ask('POST', '/api/push', journal)).status).toBe(401)
  await owner.through(old).push(answered, offer())
  expect(await traces(old, EMAIL, account, NAME)).toEqual([])
})

test('nobody is erased without a code that was just sent', async () => {
  const { visitor, deps, account } = await village()
  expect((await visitor.ask('DELETE', '/api/account', {})).status).toBe(400)
  expect((await visitor.ask('DELETE', '/api/account', { code: '000000' })).body.code).toBe('expired')
  await visitor.askCode(EMAIL)
  expect((await visitor.ask('DELETE', '/api/account', { code: '000000' })).body.code).toBe('wrong_code')
  expect(await traces(deps.db, account)).not.toEqual([])
})

test('the last owner of an association with others hands it over first', async () => {
  const { visitor, zelda, deps, account, erase, person } = await village()
  const organisation = nextId()
  const made = { organisation, kind: 'association', name: 'Les Roseaux', rna: null, siren: null } as const
  await zelda.push(write('organisation_create', { ...made, memberName: NAME }))
  const token = 't'.repeat(43)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  const tokenHash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const invitation = nextId()
  await zelda.push(write('invitation_create', { organisation, invitation, role: 'editor', tokenHash }))
  const editor = person()
  await editor.push(write('invitation_accept', { organisation, invitation, token, memberName: 'Inès' }))
  const plan = async () => (await visitor.ask('GET', '/api/account/erasure')).body
  expect(await plan()).toMatchObject({ handOver: ['Les Roseaux'], closing: [] })
  expect((await erase()).body.code).toBe('last_owner')
  await zelda.push(write('member_role', { organisation, account: editor.account, role: 'owner' }))
  expect(await plan()).toMatchObject({ handOver: [], leaving: ['Les Roseaux'] })
  expect((await erase()).status).toBe(200)
  expect(await traces(deps.db, EMAIL, account, NAME)).toEqual([])
  const { docs } = await editor.pull()
  expect(docs.find(({ kind }) => kind === 'organisation')?.value).toMatchObject({ owners: [editor.account] })
})

test('an association that nobody else is in closes: its missions leave, and who had proposed is told', async () => {
  const { visitor, zelda, deps, account, erase, person, publish } = await village()
  const organisation = nextId()
  const made = { organisation, kind: 'association', name: 'Les Roseaux', rna: null, siren: null } as const
  await zelda.push(write('organisation_create', { ...made, memberName: NAME }))
  await person(true).push(write('organisation_verify', { organisation, verified: true }))
  const { mission } = await publish(zelda, organisation, {
    texts: { title: 'Trier', description: 'Une matinée.', contact: `${NAME}, 06 00 00 00 00` },
  })
  const lou = person()
  const args = {
    organisation,
    mission,
    name: 'Lou',
    word: '',
    age: 'adult',
    phone: null,
    wishes: WISHES,
  } as const
  await lou.push(write('application_send', args))
  expect((await visitor.ask('GET', '/api/account/erasure')).body).toMatchObject({
    closing: [{ name: 'Les Roseaux', missions: 1 }],
  })
  await erase()
  expect(await traces(deps.db, EMAIL, account, NAME)).toEqual([])
  const { docs } = await lou.pull()
  expect(docs.find(({ kind }) => kind === 'application')?.value).toMatchObject({ status: 'declined' })
  const [row] = await deps.db.all<{ status: string }>(sql`select status from missions where id = ${mission}`)
  expect(row?.status).not.toBe('published')
})

test('an erasure that was cut short is finished by looking at the marks', async () => {
  const { zelda, account, send, deps } = await village()
  await zelda.push(send)
  const { markErased } = await import('../../edge/accounts/erased-marks.ts')
  await markErased(deps, account)
  expect(await replayErasures(deps, { all: true })).toBe(1)
  expect(await traces(deps.db, EMAIL, account, NAME)).toEqual([])
})
