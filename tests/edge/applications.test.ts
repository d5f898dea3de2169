import { expect, test } from 'vitest'
import { findMission, listAreaChanges } from '../../db/queries/missions.ts'
import type { ArgsOf } from '../../domain/work/mutations.ts'
import { expireApplications } from '../../edge/jobs/expire-applications.ts'
import { TEST_NOW } from '../support/make-edge.ts'
import { aroundWrites, makeWorkEdge, nextId, wholeMission, write } from '../support/work-edge.ts'

const DAY = 86_400_000
const SLOTS = [{ session: 'all' as const, date: null, role: '' }]
const LOU = {
  name: 'Lou',
  word: '',
  age: 'adult' as const,
  phone: null,
  wishes: [{ session: 'all' as const, date: null }],
}

/** A mission that is online, with so many seats and no dates, and what people do about it. */
async function hall(seats = 4, changes: Parameters<typeof makeWorkEdge>[0] = {}) {
  const edge = await makeWorkEdge(changes)
  const { owner, organisation } = await edge.association(true)
  const { mission } = await edge.publish(owner, organisation, { seats: { all: { '': seats } } })
  const names = { organisation, mission }
  type Who = ReturnType<typeof edge.person>
  const propose = (who: Who) => who.push(write('application_send', { ...names, ...LOU }))
  const offer = (by: Who, account: string, given: Partial<ArgsOf<'application_answer'>> = {}) =>
    by.push(
      write('application_answer', {
        ...names,
        account,
        from: 'proposed',
        answer: 'offer',
        slots: SLOTS,
        reason: null,
        message: '',
        ...given,
      }),
    )
  const confirm = (who: Who) => who.push(write('application_confirm', { ...names, slots: SLOTS }))
  const withdraw = (who: Who) => who.push(write('application_withdraw', names))
  const roster = async () => {
    const { docs } = await owner.pull()
    return docs.find(({ kind }) => kind === 'roster')?.value as { asked: object; held: object }
  }
  return { ...edge, owner, names, propose, offer, confirm, withdraw, roster }
}

test('promises one seat once, to whichever of many people it is offered at once from several machines', async () => {
  const { person, owner, propose, offer, roster, deps } = await hall(1)
  const people = Array.from({ length: 2 }, () => person())
  for (const one of people) await propose(one)
  const machines = await Promise.all([1, 2, 3].map(() => aroundWrites(deps.db, (run) => run())))
  const answers = await Promise.all(
    people.flatMap(({ account }) => machines.map((db) => offer(owner.through(db), account))),
  )
  const codes = answers.map(([answer]) => answer?.reason ?? answer?.code)
  expect(codes.filter((code) => code === 'applied')).toHaveLength(1)
  expect(codes.filter((code) => code === 'no_seat').length).toBeGreaterThan(0)
  expect((await roster()).held).toEqual({ 'all//': 1 })
})

test('counts everybody who proposes themselves at once, each once, and tells who comes late that they wait', async () => {
  const { person, propose, owner, roster } = await hall(4)
  const people = Array.from({ length: 12 }, () => person())
  await Promise.all([...people, ...people].map((one) => propose(one)))
  expect((await roster()).asked).toEqual({ 'all/': 8 })
  const { docs } = await owner.pull()
  const statuses = docs.flatMap(({ kind, value }) =>
    kind === 'application' ? [(value as { status: string }).status] : [],
  )
  expect(statuses.filter((one) => one === 'proposed')).toHaveLength(8)
  expect(statuses.filter((one) => one === 'waitlisted')).toHaveLength(4)
})

test('gives who applies their own application, and the contact once they come, until they do not', async () => {
  const { person, owner, names, propose, offer, confirm, withdraw } = await hall()
  const [lou, other] = [person(), person()]
  await propose(lou)
  await propose(other)
  const first = await lou.pull()
  expect(first.docs.filter(({ gone }) => !gone)).toMatchObject([
    { kind: 'application', value: { account: lou.account, status: 'proposed' } },
  ])
  await offer(owner, lou.account)
  const offered = await lou.pull(first.cursor)
  expect(JSON.stringify(offered)).not.toContain('06 00 00 00 00')
  await confirm(lou)
  const coming = await lou.pull(offered.cursor)
  expect(coming.docs.find(({ kind }) => kind === 'sheet')).toMatchObject({
    id: names.mission,
    gone: false,
    value: { title: 'Trier les dons', contact: 'Paule, 06 00 00 00 00', street: '3 rue des Lilas' },
  })
  const texts = { contact: { value: 'Rose, 07 11 11 11 11', over: await writerOf(owner) } }
  await owner.push(write('mission_edit', { ...names, texts, facts: {}, sessions: {} }))
  const moved = await lou.pull(coming.cursor)
  expect(moved.docs).toMatchObject([{ kind: 'sheet', value: { contact: 'Rose, 07 11 11 11 11' } }])
  await withdraw(lou)
  const left = await lou.pull(moved.cursor)
  expect(left.docs.find(({ kind }) => kind === 'sheet')).toMatchObject({ gone: true, value: null })
  expect(JSON.stringify((await other.pull()).docs)).not.toMatch(/Paule|Rose|rue des Lilas/)
})

/** Where the one application of a person stands. */
async function statusOf(who: { pull: () => Promise<{ docs: { kind: string; value: unknown }[] }> }) {
  const { docs } = await who.pull()
  const application = docs.find(({ kind }) => kind === 'application')
  return (application?.value as { status: string } | undefined)?.status
}

/** The mutation that wrote the contact of the one mission. */
async function writerOf(owner: {
  pull: () => Promise<{ docs: { kind: string; writers: Record<string, string> }[] }>
}) {
  const { docs } = await owner.pull()
  return docs.find(({ kind }) => kind === 'mission')?.writers.contact ?? null
}

test('reads applications and sheets page by page without missing one', async () => {
  const { person, association, publish } = await makeWorkEdge()
  const lou = person()
  const missions: string[] = []
  for (let time = 0; time < 4; time++) {
    const { owner: other, organisation } = await association(true)
    const { mission } = await publish(other, organisation)
    missions.push(mission)
    const names = { organisation, mission }
    await lou.push(write('application_send', { ...names, ...LOU }))
    const said = { from: 'proposed', answer: 'offer', slots: SLOTS, reason: null, message: '' } as const
    await other.push(write('application_answer', { ...names, account: lou.account, ...said }))
    await lou.push(write('application_confirm', { ...names, slots: SLOTS }))
  }
  const held = new Map<string, boolean>()
  let page = await lou.pull(null, [], 1)
  for (let pages = 1; pages < 20; pages++) {
    for (const { kind, id, gone } of page.docs) held.set(`${kind}/${id}`, !gone)
    if (!page.more) break
    page = await lou.pull(page.cursor, [], 1)
  }
  expect(
    [...held]
      .filter(([, stands]) => stands)
      .map(([key]) => key)
      .sort(),
  ).toEqual(
    missions.flatMap((mission) => [`application/${mission}:${lou.account}`, `sheet/${mission}`]).sort(),
  )
})

test('takes promised seats from what citizens see, in the batch that promises them', async () => {
  const { person, owner, propose, offer, withdraw, deps } = await hall(4)
  const lou = person()
  await propose(lou)
  expect((await findMission(deps.db, 1))?.seatsLeft).toBe(4)
  const [before] = (await listAreaChanges(deps.db, '35', 0, 10)).slice(-1)
  await offer(owner, lou.account)
  expect((await findMission(deps.db, 1))?.seatsLeft).toBe(3)
  expect(await listAreaChanges(deps.db, '35', before?.seq ?? 0, 10)).toMatchObject([{ kind: 'seats' }])
  await withdraw(lou)
  expect((await findMission(deps.db, 1))?.seatsLeft).toBe(4)
})

test('keeps promised seats out of sight when its author changes the mission', async () => {
  const { person, owner, names, propose, offer, deps } = await hall(4)
  const lou = person()
  await propose(lou)
  await offer(owner, lou.account)
  await owner.push(write('mission_edit', { ...names, texts: {}, facts: { tryOnce: true }, sessions: {} }))
  expect(await findMission(deps.db, 1)).toMatchObject({ tryOnce: true, seatsLeft: 3 })
  await owner.push(write('mission_seats', { ...names, session: 'all', role: '', by: 2 }))
  expect((await findMission(deps.db, 1))?.seatsLeft).toBe(5)
})

test('releases what was left in silence, once, on two machines at once', async () => {
  let now = TEST_NOW
  const { person, owner, propose, offer, roster, deps } = await hall(4, { now: () => now })
  const [waits, silent] = [person(), person()]
  await propose(waits)
  await propose(silent)
  await offer(owner, silent.account)
  const other = { ...deps, db: await aroundWrites(deps.db, (run) => run()) }
  expect(await expireApplications(deps)).toBe(0)
  now += 7 * DAY
  const ended = await Promise.all([expireApplications(deps), expireApplications(other)])
  expect(ended[0] + ended[1]).toBe(2)
  expect(await roster()).toMatchObject({ asked: {}, held: {} })
  expect([await statusOf(waits), await statusOf(silent)]).toEqual(['released', 'lapsed'])
  expect(await expireApplications(deps)).toBe(0)
})

test('an answer that comes at the moment of release is either given or refused, never both', async () => {
  let now = TEST_NOW
  const { person, owner, propose, offer, roster, deps } = await hall(1, { now: () => now })
  const lou = person()
  await propose(lou)
  now += 7 * DAY
  const other = await aroundWrites(deps.db, (run) => run())
  const [[answer]] = await Promise.all([offer(owner.through(other), lou.account), expireApplications(deps)])
  const status = await statusOf(lou)
  expect([answer?.reason ?? answer?.code, status]).toEqual(
    status === 'offered' ? ['applied', 'offered'] : ['step_changed', 'released'],
  )
  expect((await roster()).held).toEqual(status === 'offered' ? { 'all//': 1 } : {})
})

test('no draft, nor what waits for its reader, takes anybody', async () => {
  const { association, person } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const mission = nextId()
  await owner.push(write('mission_create', wholeMission({ organisation, mission })))
  const lou = person()
  const send = () => lou.push(write('application_send', { organisation, mission, ...LOU }))
  expect(await send()).toMatchObject([{ code: 'refused', reason: 'not_open' }])
  await owner.push(write('mission_status', { organisation, mission, from: 'draft', to: 'published' }))
  expect(await send()).toMatchObject([{ code: 'refused', reason: 'not_open' }])
})

test('lets twenty of one person’s applications wait at once, a change of them always, and another once one is over', async () => {
  const { person, owner, organisation, publish } = await (async () => {
    const edge = await makeWorkEdge()
    return { ...edge, ...(await edge.association(true)) }
  })()
  const lou = person()
  const missions: string[] = []
  for (let i = 0; i < 21; i++) missions.push((await publish(owner, organisation)).mission)
  const send = async (mission = '', word = '') => {
    const [answer] = await lou.push(write('application_send', { organisation, mission, ...LOU, word }))
    return answer?.reason ?? answer?.code
  }
  for (const mission of missions.slice(0, 20)) expect(await send(mission)).toBe('applied')
  expect(await send(missions[20])).toBe('too_many_open')
  expect(await send(missions[3], 'Je viens à vélo.')).toBe('applied')
  await lou.push(write('application_withdraw', { organisation, mission: missions[3] ?? '' }))
  expect(await send(missions[20])).toBe('applied')
})
