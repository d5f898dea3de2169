import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { findMission, listAreaChanges } from '../../db/queries/missions.ts'
import { counters, missions, rateLimits, reports } from '../../db/schema/index.ts'
import { remindAdministrators } from '../../edge/jobs/remind-administrators.ts'
import { TEST_NOW } from '../support/make-edge.ts'
import { makeMission } from '../support/make-mission.ts'
import { makeVisitor } from '../support/make-visitor.ts'
import { makePublisher, placeIn } from '../support/publisher.ts'
import { makeWorkEdge, nextId, write } from '../support/work-edge.ts'

const HOUR = 3_600_000
const ADMIN = 'admin@elan.example'

/** An edge whose clock moves, and people who sign in there and push as themselves. */
async function makeModerated() {
  let now = TEST_NOW
  const edge = await makeWorkEdge({ now: () => now })
  let visitors = 0
  async function somebody(email: string) {
    const visitor = makeVisitor(edge, `192.0.2.${++visitors}`)
    const { body } = await visitor.signIn(email)
    const { account, isAdministrator } = body.me as { account: string; isAdministrator: boolean }
    return { ...visitor, ...edge.person(isAdministrator, account), email }
  }
  const admin = await somebody(ADMIN)
  async function reader(email: string, area = '35') {
    const one = await somebody(email)
    await admin.push(write('catalyst_appoint', { area, account: one.account }))
    return one
  }
  return {
    ...edge,
    admin,
    somebody,
    reader,
    wait: (ms: number) => (now += ms),
    mailed: () => edge.mails.filter(({ text }) => !/^\d{6}$/m.test(text)),
  }
}
type Moderated = Awaited<ReturnType<typeof makeModerated>>
type Somebody = Awaited<ReturnType<Moderated['somebody']>>

const queueOf = async (who: Somebody) =>
  (await who.ask('GET', '/api/reviews')).body as {
    areas: string[]
    reviews: Record<string, unknown>[]
    reported: Record<string, unknown>[]
  }
const verdict = (organisation: string, mission: string, given = {}) =>
  write('mission_review', {
    organisation,
    mission,
    area: '35',
    verdict: 'accept',
    rule: null,
    sentence: null,
    ...given,
  })
const HIDE = { verdict: 'hide', rule: 'paid_job', sentence: 'Ceci est un emploi.' } as const

test('the queue holds the missions of the territories that one animates, as a citizen would read them', async () => {
  const { association, publish, reader } = await makeModerated()
  const { owner, organisation } = await association()
  const { mission } = await publish(owner, organisation)
  const [here, elsewhere] = [await reader('a@relais.example'), await reader('b@relais.example', '44')]
  const { areas, reviews } = await queueOf(here)
  expect(areas).toEqual(['35'])
  expect(reviews).toMatchObject([
    {
      id: mission,
      area: '35',
      reason: 'new',
      since: TEST_NOW,
      until: TEST_NOW + 72 * HOUR,
      mission: { texts: { title: 'Trier les dons', contact: '' }, status: 'published' },
      organisation: { id: organisation, name: 'Le Seuil', verified: false },
    },
  ])
  expect(await queueOf(elsewhere)).toEqual({ areas: ['44'], reviews: [], reported: [] })
})

test('nobody’s queue is that of a stranger, and without a session there is none', async () => {
  const { association, publish, somebody, app } = await makeModerated()
  const { owner, organisation } = await association()
  await publish(owner, organisation)
  expect(await queueOf(await somebody('lea@seuil.example'))).toEqual({ areas: [], reviews: [], reported: [] })
  expect((await app.request('https://elan.example/api/reviews')).status).toBe(401)
})

test('an accepted mission leaves the queue and is online, with the sequence that was read', async () => {
  const { association, publish, reader, deps } = await makeModerated()
  const { owner, organisation } = await association()
  const { mission } = await publish(owner, organisation)
  const one = await reader('a@relais.example')
  const { reviews } = await queueOf(one)
  expect(await findMission(deps.db, 1)).toBeUndefined()
  const [answer] = await one.push(verdict(organisation, mission, { seen: reviews[0]?.seen }))
  expect(answer).toMatchObject({ code: 'applied' })
  expect((await queueOf(one)).reviews).toEqual([])
  expect(await findMission(deps.db, 1)).toMatchObject({ id: mission })
})

test('a reader never sees the missions of an association that they are in or were; administrators do at once', async () => {
  const { association, publish, reader, admin } = await makeModerated()
  const { owner, organisation } = await association()
  const one = await reader('a@relais.example')
  const [invitation, token] = [nextId(), 't'.repeat(43)]
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  const tokenHash = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  await owner.push(write('invitation_create', { organisation, invitation, role: 'editor', tokenHash }))
  await one.push(write('invitation_accept', { organisation, invitation, token, memberName: 'Ali' }))
  await one.push(write('member_remove', { organisation, account: one.account }))
  const { mission } = await publish(owner, organisation)
  expect((await queueOf(one)).reviews).toEqual([])
  expect(await one.push(verdict(organisation, mission))).toMatchObject([{ reason: 'own_mission' }])
  expect((await queueOf(admin)).reviews).toMatchObject([{ id: mission }])
})

test('administrators see what is past its delay, and nothing that a reader may still read', async () => {
  const { association, publish, reader, admin, wait } = await makeModerated()
  const { owner, organisation } = await association()
  await reader('a@relais.example')
  await publish(owner, organisation)
  expect((await queueOf(admin)).reviews).toEqual([])
  wait(72 * HOUR)
  expect((await queueOf(admin)).reviews).toHaveLength(1)
})

test('an appeal that only its refuser could read goes to the administrators', async () => {
  const { association, publish, reader, admin } = await makeModerated()
  const { owner, organisation } = await association()
  const one = await reader('a@relais.example')
  const { mission } = await publish(owner, organisation)
  await one.push(verdict(organisation, mission, { verdict: 'refuse', rule: 'unclear', sentence: 'Où ?' }))
  await owner.push(write('mission_appeal', { organisation, mission, text: 'Au local.' }))
  expect((await queueOf(one)).reviews).toMatchObject([
    { reason: 'appeal', refusedByMe: true, appeal: 'Au local.' },
  ])
  expect((await queueOf(admin)).reviews).toMatchObject([{ refusedByMe: false }])
})

test('administrators are told once of what is past 72 hours, by one mail, also with two jobs at once', async () => {
  const { association, publish, reader, deps, wait, mailed } = await makeModerated()
  const { owner, organisation } = await association()
  await reader('a@relais.example')
  await publish(owner, organisation)
  await publish(owner, organisation)
  expect(await remindAdministrators(deps)).toBe(0)
  wait(72 * HOUR)
  const told = await Promise.all([remindAdministrators(deps), remindAdministrators(deps)])
  expect(told.sort()).toEqual([0, 2])
  expect(mailed()).toMatchObject([{ to: ADMIN, subject: '2 missions attendent une relecture' }])
  expect(mailed()[0]?.text).toContain('Ille-et-Vilaine (2)')
  expect(mailed()[0]?.text).toContain('https://elan.example/#/reviews')
  wait(72 * HOUR)
  expect(await remindAdministrators(deps)).toBe(0)
})

test('a territory without a reader is told of at once, and so are remote missions', async () => {
  const { association, publish, deps, mailed } = await makeModerated()
  const { owner, organisation } = await association()
  await publish(owner, organisation)
  await publish(owner, organisation, { facts: { remote: true, anytime: true } })
  expect(await remindAdministrators(deps)).toBe(2)
  expect(mailed()[0]?.text).toContain('Ille-et-Vilaine (1), à distance (1)')
  expect(mailed()).toHaveLength(1)
})

test('a mail that fails is told again by the next job', async () => {
  const { association, publish, deps, mailed, lines } = await makeModerated()
  const { owner, organisation } = await association()
  await publish(owner, organisation)
  const broken = { ...deps, sendMail: async () => Promise.reject(new Error('no network')) }
  expect(await remindAdministrators(broken)).toBe(0)
  expect(lines.join()).toContain('no network')
  expect(await remindAdministrators(deps)).toBe(1)
  expect(mailed()).toHaveLength(1)
})

test('a verdict after administrators were told is decided on what stands', async () => {
  const { association, publish, reader, deps, wait } = await makeModerated()
  const { owner, organisation } = await association()
  const one = await reader('a@relais.example')
  const { mission } = await publish(owner, organisation)
  wait(72 * HOUR)
  await remindAdministrators(deps)
  expect(await one.push(verdict(organisation, mission))).toMatchObject([{ code: 'applied' }])
})

/** An imported mission in Ille-et-Vilaine, with a twin of another source that was merged into it. */
async function imported({ deps }: Moderated) {
  const publisher = makePublisher(deps.db)
  await publisher.publish(
    makeMission({ number: 7, placements: [placeIn('35'), placeIn('22', { ordinal: 1 })] }),
  )
  await publisher.publish(makeMission({ number: 8, placements: [placeIn('35')] }))
  const twin = { visibility: 'hidden', visibilityReason: 'merged', mergedInto: 'mission-7' } as const
  await commit(deps.db, [deps.db.update(missions).set(twin).where(eq(missions.number, 8))])
  await commit(deps.db, [
    deps.db
      .insert(counters)
      .values({ name: 'seq', value: 1000 })
      .onConflictDoUpdate({ target: counters.name, set: { value: 1000 } }),
  ])
}
const REPORT = { number: 7, reason: 'paid_job', text: ' C’est un emploi. ' }

test('anyone reports a mission without a cookie, and hears the same of one that is not there', async () => {
  const made = await makeModerated()
  await imported(made)
  const visitor = makeVisitor(made, '198.51.100.1')
  const there = await visitor.ask('POST', '/api/reports', REPORT)
  const nowhere = await visitor.ask('POST', '/api/reports', { ...REPORT, number: 12345 })
  const hidden = await visitor.ask('POST', '/api/reports', { ...REPORT, number: 8 })
  for (const { status, body } of [there, nowhere, hidden])
    expect([status, body]).toEqual([200, { sent: true }])
  expect(await made.deps.db.select().from(reports)).toMatchObject([
    {
      missionId: 'mission-7',
      number: 7,
      area: '35',
      reason: 'paid_job',
      text: 'C’est un emploi.',
      settledAt: null,
    },
  ])
})

test('what is reported is checked, and one network reports twenty times an hour, kept as a keyed hash', async () => {
  const made = await makeModerated()
  await imported(made)
  const visitor = makeVisitor(made, '198.51.100.1')
  for (const wrong of [{ reason: 'because' }, { text: 'x'.repeat(1001) }, { number: 'seven' }]) {
    expect((await visitor.ask('POST', '/api/reports', { ...REPORT, ...wrong })).status).toBe(400)
  }
  const statuses = []
  for (let i = 0; i < 21; i++) statuses.push((await visitor.ask('POST', '/api/reports', REPORT)).status)
  expect(statuses.slice(-2)).toEqual([200, 429])
  expect(await made.deps.db.select().from(reports)).toHaveLength(20)
  expect(JSON.stringify(await made.deps.db.select().from(rateLimits))).not.toContain('198.51')
})

test('a mission holds fifty open reports and no more', async () => {
  const made = await makeModerated()
  await imported(made)
  for (let network = 0; network < 3; network++) {
    const visitor = makeVisitor(made, `198.51.100.${network}`)
    for (let i = 0; i < 20; i++) await visitor.ask('POST', '/api/reports', REPORT)
  }
  expect(await made.deps.db.select().from(reports)).toHaveLength(50)
})

test('a reader takes an imported mission down: it leaves its catalogues, with the twin that would replace it', async () => {
  const made = await makeModerated()
  await imported(made)
  const one = await made.reader('a@relais.example')
  await makeVisitor(made, '198.51.100.1').ask('POST', '/api/reports', REPORT)
  const { reported } = await queueOf(one)
  expect(reported).toMatchObject([
    { number: 7, area: '35', written: null, reports: [{ reason: 'paid_job' }] },
  ])
  const before = Math.max(...(await listAreaChanges(made.deps.db, '35', 0, 50)).map(({ seq }) => seq))
  const settled = await one.ask('POST', '/api/reports/settle', { number: 7, verdict: 'hide' })
  expect(settled.body).toEqual({ settled: true })
  expect(await made.deps.db.select().from(missions)).toMatchObject([
    { number: 7, visibility: 'hidden', visibilityReason: 'reported' },
    { number: 8, visibility: 'hidden', visibilityReason: 'reported', mergedInto: null },
  ])
  const told = await listAreaChanges(made.deps.db, '35', before, 50)
  expect(told.map(({ number, mission }) => [number, mission])).toEqual([
    [7, null],
    [8, null],
  ])
  expect(new Set(told.map(({ seq }) => seq)).size).toBe(2)
  expect(await listAreaChanges(made.deps.db, '22', before, 50)).toHaveLength(1)
  expect((await queueOf(one)).reported).toEqual([])
  const written = await made.deps.db.all(
    sql`select action, kind, id, channel, account from audit where action = 'report_hide'`,
  )
  expect(written).toEqual([
    { action: 'report_hide', kind: 'mission', id: 'mission-7', channel: 'area:35', account: one.account },
  ])
})

test('who does not answer for a reported mission is told that there is nothing', async () => {
  const made = await makeModerated()
  await imported(made)
  const [far, stranger] = [
    await made.reader('b@relais.example', '22'),
    await made.somebody('lea@seuil.example'),
  ]
  const settle = (who: Somebody) => who.ask('POST', '/api/reports/settle', { number: 7, verdict: 'hide' })
  expect((await settle(made.admin)).status).toBe(404)
  await makeVisitor(made, '198.51.100.1').ask('POST', '/api/reports', REPORT)
  for (const who of [far, stranger]) expect((await settle(who)).status).toBe(404)
  expect(await findMission(made.deps.db, 7)).toBeDefined()
  expect((await settle(made.admin)).status).toBe(200)
})

test('a mission that was written here is taken down with a rule and a sentence, which settles its reports', async () => {
  const made = await makeModerated()
  const { owner, organisation } = await made.association(true)
  const { mission } = await made.publish(owner, organisation)
  const one = await made.reader('a@relais.example')
  await makeVisitor(made, '198.51.100.1').ask('POST', '/api/reports', { ...REPORT, number: 1 })
  expect((await queueOf(one)).reported).toMatchObject([{ number: 1, written: { mission, organisation } }])
  expect((await one.ask('POST', '/api/reports/settle', { number: 1, verdict: 'hide' })).status).toBe(404)
  expect(await one.push(verdict(organisation, mission, HIDE))).toMatchObject([{ code: 'applied' }])
  expect(await findMission(made.deps.db, 1)).toBeUndefined()
  expect((await queueOf(one)).reported).toEqual([])
})

test('a report that is kept settles and leaves the mission online; its association does not settle it', async () => {
  const made = await makeModerated()
  const { owner, organisation } = await made.association(true)
  await made.publish(owner, organisation)
  const keep = { number: 1, verdict: 'keep' }
  await makeVisitor(made, '198.51.100.1').ask('POST', '/api/reports', { ...REPORT, number: 1 })
  await made.admin.push(write('catalyst_appoint', { area: '35', account: owner.account }))
  expect(
    await made.deps.db.select({ one: sql`1` }).from(reports).where(sql`settled_at is null`),
  ).toHaveLength(1)
  const one = await made.reader('a@relais.example')
  expect((await one.ask('POST', '/api/reports/settle', keep)).status).toBe(200)
  expect((await one.ask('POST', '/api/reports/settle', keep)).status).toBe(404)
  expect(await findMission(made.deps.db, 1)).toBeDefined()
})

test('an invitation tells who invites to whoever holds its token, and nothing to anybody else', async () => {
  const made = await makeModerated()
  const { owner, organisation } = await made.association()
  const [invitation, token] = [nextId(), 't'.repeat(43)]
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  const tokenHash = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  await owner.push(write('invitation_create', { organisation, invitation, role: 'editor', tokenHash }))
  const visitor = makeVisitor(made, '198.51.100.1')
  const look = async (given = {}) =>
    (await visitor.ask('POST', '/api/invitation', { organisation, invitation, token, ...given })).body
  expect(await look()).toMatchObject({ invitation: { organisation: 'Le Seuil', role: 'editor' } })
  expect(await look({ token: 'u'.repeat(43) })).toEqual({ invitation: null })
  expect(await look({ organisation: nextId() })).toEqual({ invitation: null })
  made.wait(7 * 24 * HOUR)
  expect(await look()).toEqual({ invitation: null })
})

test('only administrators see who reads where, and find an account by its address', async () => {
  const made = await makeModerated()
  const one = await made.reader('a@relais.example')
  expect((await made.admin.ask('GET', '/api/catalysts')).body).toEqual({
    catalysts: [{ area: '35', account: one.account, email: 'a@relais.example' }],
  })
  const find = (who: Somebody, email: string) => who.ask('POST', '/api/catalysts/find', { email })
  expect((await find(made.admin, ' A@relais.example ')).body).toEqual({ account: one.account })
  expect((await find(made.admin, 'nobody@relais.example')).body).toEqual({ account: null })
  for (const answer of [await find(one, 'a@relais.example'), await one.ask('GET', '/api/catalysts')]) {
    expect(answer.status).toBe(404)
  }
})
