import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { type Expected, guardExpected, isStale } from '../../db/queries/decisions.ts'
import { purgeMutations } from '../../db/queries/purges.ts'
import { documents } from '../../db/schema/index.ts'
import { MUTATIONS } from '../../domain/work/mutations.ts'
import { TEST_NOW } from '../support/make-edge.ts'
import { aroundWrites, invite, makeWorkEdge, nextId, wholeMission, write } from '../support/work-edge.ts'

type WorkEdge = Awaited<ReturnType<typeof makeWorkEdge>>

async function withEditor({ association, person }: WorkEdge) {
  const { owner, organisation } = await association()
  const editor = person()
  const { invitation, token } = await invite(owner, organisation)
  await editor.push(write('invitation_accept', { organisation, invitation, token, memberName: 'Rose' }))
  return { owner, organisation, editor }
}

test('refuses a member who is removed between the reading and the writing', async () => {
  const edge = await makeWorkEdge()
  const { owner, organisation, editor } = await withEditor(edge)
  let isRemoved = false
  const db = await aroundWrites(edge.deps.db, async (run) => {
    if (!isRemoved) {
      isRemoved = true
      await owner.push(write('member_remove', { organisation, account: editor.account }))
    }
    return run()
  })
  const mission = nextId()
  const [answer] = await editor
    .through(db)
    .push(write('mission_create', wholeMission({ organisation, mission })))
  expect([isRemoved, answer]).toMatchObject([true, { code: 'refused', reason: 'not_allowed' }])
  expect((await owner.pull()).docs.filter(({ kind }) => kind === 'mission')).toEqual([])
})

test('a server that dies before it writes has written nothing, and one that dies after is asked again', async () => {
  const edge = await makeWorkEdge()
  const { owner, organisation } = await edge.association()
  const { mission } = await edge.publish(owner, organisation)
  for (const when of ['before', 'after']) {
    const db = await aroundWrites(edge.deps.db, async (run) => {
      if (when === 'after') await run()
      throw new Error('the server died')
    })
    const more = write('mission_seats', { organisation, mission, session: 'all', role: '', by: 1 })
    expect((await owner.through(db).push(more))[0]?.code).toBe('error')
    expect((await owner.push(more))[0]?.code).toBe('applied')
    expect((await owner.push(more))[0]?.code).toBe('applied')
  }
  const { docs } = await owner.pull()
  expect(docs.find(({ id, kind }) => id === mission && kind === 'mission')?.value).toMatchObject({
    seats: { all: { '': 6 } },
  })
})

test('keeps both texts when two wrote over the same one, and lets one settle it', async () => {
  const edge = await makeWorkEdge()
  const { owner, organisation, editor } = await withEditor(edge)
  const mission = nextId()
  const create = write('mission_create', wholeMission({ organisation, mission }))
  await owner.push(create)
  const edit = (value: string) =>
    write('mission_edit', {
      organisation,
      mission,
      texts: { title: { value, over: create.id } },
      facts: {},
      sessions: {},
    })
  const mine = edit('Celle de Paul')
  expect((await owner.push(mine))[0]?.code).toBe('applied')
  expect((await editor.push(edit('Celle de Rose')))[0]?.code).toBe('conflict')
  const { docs } = await owner.pull()
  const conflict = docs.find(({ kind }) => kind === 'conflict')
  expect(docs.find(({ kind }) => kind === 'mission')?.value).toMatchObject({
    texts: { title: 'Celle de Paul' },
  })
  expect(conflict?.value).toMatchObject({ field: 'title', mine: 'Celle de Rose', name: 'Rose' })
  const settle = write('conflict_settle', {
    organisation,
    mission,
    conflict: conflict?.id ?? '',
    choice: 'take',
    text: null,
    over: mine.id,
  })
  expect((await owner.push(settle))[0]?.code).toBe('applied')
  const after = (await owner.pull()).docs
  expect(after.find(({ kind }) => kind === 'mission')?.value).toMatchObject({
    texts: { title: 'Celle de Rose' },
  })
  expect(after.find(({ kind }) => kind === 'conflict')?.gone).toBe(true)
})

test('a conflict that appears between the reading and the writing makes the decision stale', async () => {
  const edge = await makeWorkEdge()
  const { owner, organisation, editor } = await withEditor(edge)
  const mission = nextId()
  const create = write('mission_create', wholeMission({ organisation, mission }))
  await owner.push(create)
  const edit = (value: string, over: string) =>
    write('mission_edit', {
      organisation,
      mission,
      texts: { title: { value, over } },
      facts: {},
      sessions: {},
    })
  await owner.push(edit('Un', create.id))
  const tries: number[] = []
  const db = await aroundWrites(edge.deps.db, async (run) => {
    if (tries.push(tries.length) === 1) await editor.push(edit('Deux', create.id))
    return run()
  })
  expect((await owner.through(db).push(edit('Trois', create.id)))[0]?.code).toBe('conflict')
  expect(tries).toHaveLength(2)
})

test('a guard sees a conflict that came, a version that grew and a photo that went', async () => {
  const edge = await makeWorkEdge()
  const { db } = edge.deps
  const { owner, organisation } = await edge.association()
  const mission = nextId()
  await owner.push(write('mission_create', wholeMission({ organisation, mission })))
  const row = {
    channel: organisation,
    parent: mission,
    account: null,
    version: 1,
    seq: 1,
    value: {},
    writers: {},
  }
  await db.insert(documents).values({ ...row, kind: 'conflict', id: 'one', gone: false })
  const holds = (expected: Partial<Expected>) =>
    commit(db, guardExpected(db, { versions: [], conflicts: null, photo: null, ...expected })).then(
      () => true,
      (error) => !isStale(error),
    )
  const at = (version: number) => holds({ versions: [{ kind: 'mission', id: mission, version }] })
  expect([await at(0), await at(1), await at(2)]).toEqual([false, true, false])
  const open = (count: number) => holds({ conflicts: { mission, open: count } })
  expect([await open(0), await open(1), await open(2)]).toEqual([false, true, false])
  expect(await holds({ photo: 'a'.repeat(64) })).toBe(false)
})

test('judges each alone, and holds back only what needs the one that could not be judged', async () => {
  const edge = await makeWorkEdge()
  const { owner, organisation } = await edge.association()
  const mission = nextId()
  const photo = { hash: 'a'.repeat(64), description: 'Des mains qui trient' }
  const { facts, ...rest } = wholeMission({ organisation, mission })
  const answers = await owner.push(
    write('mission_create', { ...rest, facts: { ...facts, photo } }),
    write('mission_status', { organisation, mission, from: 'draft', to: 'published' }),
    { id: nextId(), name: 'mission_dream', args: { organisation, mission: nextId() } },
    { id: nextId(), name: 'mission_delete', args: { organisation: { toString: 1 }, mission: [] } },
    write('mission_create', wholeMission({ organisation, mission: nextId() })),
  )
  expect(answers.map(({ code, reason }) => [code, reason])).toEqual([
    ['photo', null],
    ['unsupported', null],
    ['refused', 'bad_arguments'],
    ['applied', null],
  ])
  expect(answers[2]?.details).toContain('organisation')
})

test('keeps of a mutation no argument, only their hash, and forgets it after 13 months', async () => {
  const edge = await makeWorkEdge()
  const { owner, organisation } = await edge.association()
  await edge.publish(owner, organisation)
  const rows = await edge.deps.db.all(sql`select * from mutations`)
  expect(rows.length).toBeGreaterThan(1)
  expect(JSON.stringify(rows)).not.toMatch(/Trier|Paule|Lilas|Seuil/)
  const audit = JSON.stringify(await edge.deps.db.all(sql`select * from audit`))
  expect(audit).toContain('mission_create')
  expect(audit).not.toMatch(/Trier|Paule|Lilas|Seuil/)
  await commit(edge.deps.db, [purgeMutations(edge.deps.db, TEST_NOW + 1)])
  expect(await edge.deps.db.all(sql`select * from mutations`)).toEqual([])
})

test('takes the sequence inside the batch: a batch that is refused leaves no trace of it', async () => {
  const edge = await makeWorkEdge()
  const { owner, organisation } = await edge.association()
  const head = async () => (await owner.pull()).cursor.pos
  const before = await head()
  const db = await aroundWrites(edge.deps.db, () => Promise.reject(new Error('refused')))
  await owner.through(db).push(write('mission_create', wholeMission({ organisation, mission: nextId() })))
  expect(await head()).toBe(before)
  const guards = await edge.deps.db.all(sql`select * from guards`)
  expect(guards).toEqual([])
})

test('a mutation keeps its name for as long as an outbox can hold it', () => {
  expect(Object.keys(MUTATIONS)).toEqual(
    expect.arrayContaining([
      'organisation_create',
      'organisation_edit',
      'organisation_verify',
      'invitation_create',
      'invitation_revoke',
      'invitation_accept',
      'member_role',
      'member_remove',
      'mission_create',
      'mission_edit',
      'mission_seats',
      'mission_status',
      'mission_delete',
      'mission_restore',
      'mission_appeal',
      'conflict_settle',
      'mission_review',
      'catalyst_appoint',
      'catalyst_dismiss',
    ]),
  )
})
