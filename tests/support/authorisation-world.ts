import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { type Db, openDatabase } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { passkeys } from '../../db/schema/index.ts'
import type { Role } from '../../domain/work/documents.ts'
import { createApp } from '../../edge/app.ts'
import { blobHash } from '../../edge/blobs/blob-hash.ts'
import { plainHash } from '../../edge/keyed-hash.ts'
import { openFreshDb } from './fresh-db.ts'
import { makeMission } from './make-mission.ts'
import { makeVisitor, type Visitor } from './make-visitor.ts'
import { makePublisher, placeIn } from './publisher.ts'
import { SMALL_PHOTOS } from './small-photos.ts'
import { aroundWrites, makeWorkEdge, nextId, wholeMission, write } from './work-edge.ts'

/** Everybody whom the table has a column for. */
export const PEOPLE = [
  'nobody',
  'citizen',
  'applicant',
  'neighbour',
  'reader',
  'editor',
  'owner',
  'removed',
  'leaving',
  'far',
  'own',
  'near',
  'admin',
] as const
export type Who = (typeof PEOPLE)[number]

/** What somebody of 16 says to a mission without dates, and what they are offered. */
export const PROPOSAL = {
  name: 'Lou',
  word: '',
  age: '16_17' as const,
  phone: null,
  wishes: [{ session: 'all' as const, date: null }],
}
export const OFFER = {
  from: 'proposed' as const,
  answer: 'offer' as const,
  slots: [{ session: 'all' as const, date: null, role: '' }],
  reason: null,
  message: '',
}

/** Dates on which the applicant was away, and of which their hour was signed. */
export const AWAY_DATE = '2026-09-11'
export const SIGNED_DATE = '2026-09-10'
export const TOKEN = 't'.repeat(43)
/** Number of the mission that came from a source. */
export const IMPORTED = 700

/**
 * Two associations and everybody around them, made through the edge once. `inCopy` lets somebody ask in a copy of it, so that no
 * request sees what another one did.
 */
export async function makeAuthorisationWorld() {
  const { db, folder, remove } = await openFreshDb()
  const edge = await makeWorkEdge({ db })
  const people = new Map<Who, { account: string; session: string; cookie: string | undefined }>()
  for (const [index, who] of PEOPLE.entries()) {
    if (who === 'nobody') continue
    const visitor = makeVisitor(edge, `192.0.2.${index + 1}`)
    const { body } = await visitor.signIn(`${who}@elan.example`)
    const { account, session } = body.me as { account: string; session: string }
    people.set(who, { account, session, cookie: visitor.cookie() })
  }
  const accountOf = (who: Who) => people.get(who)?.account ?? nextId()
  const as = (who: Who, through = db) => edge.person(who === 'admin', accountOf(who), through)
  const did = async (who: Who, ...sent: Parameters<ReturnType<typeof as>['push']>) => {
    const answers = await as(who).push(...sent)
    const wrong = answers.filter(({ code }) => code !== 'applied')
    if (wrong.length > 0) throw new Error(`the world is not made: ${JSON.stringify(wrong)}`)
  }

  const [ours, theirs] = [nextId(), nextId()]
  const association = { kind: 'association', rna: null, siren: null, memberName: 'Paule' } as const
  await did('owner', write('organisation_create', { ...association, organisation: ours, name: 'Le Seuil' }))
  await did('neighbour', write('organisation_create', { ...association, organisation: theirs, name: 'Lire' }))
  const tokenHash = await plainHash(TOKEN)
  const invite = async (role: Role) => {
    const invitation = nextId()
    await did('owner', write('invitation_create', { organisation: ours, invitation, role, tokenHash }))
    return invitation
  }
  const roles = {
    reader: 'reader',
    editor: 'editor',
    removed: 'editor',
    leaving: 'owner',
    own: 'editor',
  } as const
  for (const [who, role] of Object.entries(roles)) {
    const invitation = await invite(role)
    const accept = { organisation: ours, invitation, token: TOKEN, memberName: who }
    await did(who as Who, write('invitation_accept', accept))
  }
  await did('owner', write('member_remove', { organisation: ours, account: accountOf('removed') }))
  const invitation = await invite('editor')
  for (const [who, area] of [
    ['far', '44'],
    ['own', '35'],
    ['near', '35'],
  ] as const) {
    await did('admin', write('catalyst_appoint', { area, account: accountOf(who) }))
  }

  const draft = async (who: Who, organisation: string) => {
    const mission = nextId()
    await did(who, write('mission_create', wholeMission({ organisation, mission })))
    return mission
  }
  const published = async (who: Who, organisation: string) => {
    const mission = await draft(who, organisation)
    await did(who, write('mission_status', { organisation, mission, from: 'draft', to: 'published' }))
    return mission
  }
  const read = (mission: string, verdict: 'accept' | 'refuse') => {
    const said =
      verdict === 'accept' ? { rule: null, sentence: null } : ({ rule: 'unclear', sentence: 'Où ?' } as const)
    return write('mission_review', { organisation: ours, mission, area: '35', verdict, ...said })
  }
  const missions = {
    draft: await draft('owner', ours),
    deleted: await draft('owner', ours),
    waiting: await published('owner', ours),
    refused: await published('owner', ours),
    online: await published('owner', ours),
    asked: await published('owner', ours),
    theirs: await published('neighbour', theirs),
  }
  await did('owner', write('mission_delete', { organisation: ours, mission: missions.deleted }))
  await did(
    'near',
    read(missions.refused, 'refuse'),
    read(missions.online, 'accept'),
    read(missions.asked, 'accept'),
  )
  for (const mission of [missions.online, missions.asked]) {
    await did('applicant', write('application_send', { ...PROPOSAL, organisation: ours, mission }))
    const account = accountOf('applicant')
    await did('owner', write('application_consent', { organisation: ours, mission, account }))
    await did('owner', write('application_answer', { ...OFFER, organisation: ours, mission, account }))
  }
  const coming = { organisation: ours, mission: missions.online, slots: OFFER.slots }
  await did('applicant', write('application_confirm', coming))
  const date = { organisation: ours, mission: missions.online, session: 'all' } as const
  const lous = { ...date, account: accountOf('applicant') }
  await did(
    'owner',
    write('presence_code', { ...date, date: SIGNED_DATE, code: '4821' }),
    write('presence_mark', { ...lous, date: AWAY_DATE, from: 'unsaid', to: 'excused' }),
    write('hours_sign', { ...lous, date: SIGNED_DATE, seen: null, minutes: 60, word: '' }),
  )
  const unseen = { title: { value: 'Trier les livres', over: null } }
  const stale = write('mission_edit', {
    organisation: ours,
    mission: missions.draft,
    texts: unseen,
    facts: {},
    sessions: {},
  })
  const [kept] = await as('editor').push(stale)
  if (kept?.code !== 'conflict') throw new Error(`no conflict was made: ${JSON.stringify(kept)}`)

  await makePublisher(db).publish(makeMission({ number: IMPORTED, placements: [placeIn('35')] }))
  const passer = makeVisitor(edge, '198.51.100.1')
  for (const number of [IMPORTED, 1]) {
    await passer.ask('POST', '/api/reports', { number, reason: 'paid_job', text: '' })
  }
  const photo = await blobHash(SMALL_PHOTOS.baseline)
  const cookie = people.get('owner')?.cookie ?? ''
  const put = await edge.app.request(`https://elan.example/api/photos/${photo}`, {
    method: 'PUT',
    headers: { origin: 'https://elan.example', 'content-type': 'image/jpeg', cookie },
    body: SMALL_PHOTOS.baseline,
  })
  if (put.status !== 200) throw new Error(`no photo was given: ${await put.text()}`)
  // The one that waits shows it: no citizen may see it yet.
  const shown = JSON.stringify({ hash: photo, description: 'Des mains qui trient' })
  await db.run(sql`update documents set value = json_set(value, '$.facts.photo', json(${shown}))
    where kind = 'mission' and id = ${missions.waiting}`)
  const passkey = 'reader-key'
  await commit(db, [
    db.insert(passkeys).values({
      id: passkey,
      accountId: accountOf('reader'),
      publicKey: 'AAAA',
      counter: 0,
      transports: [],
      device: 'Chrome',
      createdDay: 0,
      usedDay: 0,
    }),
  ])

  const template = join(folder, 'template.db')
  await db.run(sql`vacuum into ${template}`)
  const held = await holdingsOf(db)
  let copies = 0

  function openCopy(): Db {
    const file = join(folder, `copy-${++copies}.db`)
    copyFileSync(template, file)
    return openDatabase(`file:${file}`)
  }

  /** Lets somebody ask in a copy. `before`: what was held when they were to write, `after`: in the end; `wasRemoved`: in between. */
  async function inCopy<T>(who: Who, ask: (visitor: Visitor) => Promise<T>) {
    const copy = openCopy()
    let before = held
    const removeLeaving = async () => {
      const leave = { organisation: ours, account: accountOf('leaving') }
      const [answer] = await as('owner', copy).push(write('member_remove', leave))
      if (answer?.code !== 'applied') throw new Error('the one who leaves was not removed')
      before = await holdingsOf(copy)
    }
    let isFirst = true
    const around = async (run: () => Promise<unknown>) => {
      if (isFirst) {
        isFirst = false
        await removeLeaving()
      }
      return run()
    }
    const through = who === 'leaving' ? await aroundWrites(copy, around) : copy
    try {
      const app = createApp({ ...edge.deps, db: through })
      const visitor = makeVisitor({ app, mails: edge.mails }, '203.0.113.7')
      visitor.setCookie(people.get(who)?.cookie)
      const answer = await ask(visitor)
      return { answer, before, after: await holdingsOf(copy), wasRemoved: before !== held }
    } finally {
      if (through !== copy) through.$client.close()
      copy.$client.close()
    }
  }
  const things = { ours, theirs, missions, invitation, conflict: `${stale.id}:title`, photo, passkey }
  return { edge, people, accountOf, openCopy, inCopy, remove, held: () => holdingsOf(db), ...things }
}
export type AuthorisationWorld = Awaited<ReturnType<typeof makeAuthorisationWorld>>

/** What counts attempts, and questions that wait for an answer: a refused request may leave its trace there. */
const TRACES = ['rate_limits', 'sign_in_codes', 'passkey_challenges']
/** A refused mutation is recorded with its sequence. */
const RECORDS = ['mutations', 'counters']

/** Every row of a database but traces, as text; `records` apart. */
export async function holdingsOf(db: Db): Promise<{ content: string; records: string }> {
  const columns = await db.all<{ name: string; columns: string }>(sql`
    select t.name as name, group_concat('quote("' || c.name || '")') as columns
    from sqlite_master as t join pragma_table_info(t.name) as c
    where t.type = 'table' and t.name not like 'sqlite_%' and t.name not like '\\_\\_%' escape '\\'
    group by t.name order by t.name`)
  const rowsOf = async (tables: typeof columns) => {
    const parts = tables.map(
      (table) =>
        `select '${table.name}' as t, json_group_array(json_array(${table.columns})) as rows from "${table.name}"`,
    )
    return JSON.stringify(await db.all(sql.raw(parts.join(' union all '))))
  }
  const kept = columns.filter(({ name }) => !TRACES.includes(name))
  return {
    content: await rowsOf(kept.filter(({ name }) => !RECORDS.includes(name))),
    records: await rowsOf(kept.filter(({ name }) => RECORDS.includes(name))),
  }
}
