import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { findMission, listAreaChanges } from '../../db/queries/missions.ts'
import { counters, missions, rateLimits, reports } from '../../db/schema/index.ts'
import { makeMission } from '../support/make-mission.ts'
import { type Moderated, makeModerated, queueOf, type Somebody, verdict } from '../support/make-moderated.ts'
import { makeVisitor } from '../support/make-visitor.ts'
import { makePublisher, placeIn } from '../support/publisher.ts'
import { write } from '../support/work-edge.ts'

const HIDE = { verdict: 'hide', rule: 'paid_job', sentence: 'Ceci est un emploi.' } as const

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
