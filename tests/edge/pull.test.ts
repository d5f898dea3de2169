import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { beginEpoch } from '../../db/queries/epoch.ts'
import { purgeTombstones } from '../../db/queries/purges.ts'
import type { Cursor, PullAnswer } from '../../domain/wire/work.ts'
import { TEST_NOW } from '../support/make-edge.ts'
import { invite, makeWorkEdge, nextId, wholeMission, write } from '../support/work-edge.ts'

type Writer = Awaited<ReturnType<Awaited<ReturnType<typeof makeWorkEdge>>['association']>>['owner']

async function makeMissions(owner: Writer, organisation: string, count: number): Promise<string[]> {
  const missions = Array.from({ length: count }, nextId)
  for (const mission of missions) {
    await owner.push(write('mission_create', wholeMission({ organisation, mission })))
  }
  return missions
}

/** Reads pages of about `most` documents until there are no more. */
async function pullAll(owner: Writer, cursor: Cursor | null, most: number, between = async () => {}) {
  const pages: PullAnswer[] = []
  for (let at = cursor; ; ) {
    const page = await owner.pull(at, [], most)
    pages.push(page)
    if (pages.length > 100) throw new Error('a copy that never ends')
    if (!page.more) return { pages, docs: pages.flatMap(({ docs }) => docs), cursor: page.cursor }
    at = page.cursor
    await between()
  }
}

test('gives a whole copy page by page, never cut within a sequence, and resets once', async () => {
  const { association } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const missions = await makeMissions(owner, organisation, 7)
  const { pages, docs } = await pullAll(owner, null, 2)
  expect(pages.length).toBeGreaterThan(3)
  expect(pages.map(({ reset }) => reset)).toEqual(pages.map((_, i) => i === 0))
  expect(docs.filter(({ kind }) => kind === 'mission').map(({ id }) => id)).toEqual(missions)
  const seqs = pages.map((page) => new Set(page.docs.map(({ seq }) => seq)))
  expect(seqs.reduce((sum, some) => sum + some.size, 0)).toBe(new Set(docs.map(({ seq }) => seq)).size)
})

test('a reader among many writers misses no document', async () => {
  const { association, publish } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const first = await pullAll(owner, null, 3)
  const seen = new Map(first.docs.map((doc) => [doc.id, doc.seq]))
  let isWriting = true
  const written = Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let i = 0; i < 8; i++) await publish(owner, organisation)
    }),
  ).finally(() => {
    isWriting = false
  })
  let cursor = first.cursor
  for (let isLast = false; !isLast; ) {
    isLast = !isWriting
    const page = await owner.pull(cursor, [], 3)
    for (const doc of page.docs) {
      expect(doc.seq).toBeGreaterThan(cursor.pos)
      seen.set(doc.id, doc.seq)
    }
    cursor = page.cursor
    if (page.more) isLast = false
    // An embedded database answers without a turn of the event loop: writers would never come to theirs.
    await turn()
  }
  await written
  const truth = await pullAll(owner, null, 1000)
  expect(new Map([...seen].sort())).toEqual(
    new Map(truth.docs.map(({ id, seq }) => [id, seq] as const).sort()),
  )
})

test('a copy in progress goes on when its first rows fall below the floor', async () => {
  const edge = await makeWorkEdge()
  const { owner, organisation } = await edge.association()
  const missions = await makeMissions(owner, organisation, 6)
  const { pages, docs } = await pullAll(owner, null, 2, async () => {
    await commit(edge.deps.db, purgeTombstones(edge.deps.db, TEST_NOW))
  })
  expect(pages.filter(({ reset }) => reset)).toHaveLength(1)
  expect(docs.filter(({ kind }) => kind === 'mission')).toHaveLength(missions.length)
})

test('a deletion reaches who read before it; who is older than the floor begins anew', async () => {
  const { association, deps } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const [mission = ''] = await makeMissions(owner, organisation, 2)
  const before = await owner.pull()
  await owner.push(write('mission_delete', { organisation, mission }))
  const after = await owner.pull(before.cursor)
  expect(after.docs).toMatchObject([{ kind: 'mission', id: mission, gone: true, value: null }])
  await commit(deps.db, purgeTombstones(deps.db, TEST_NOW))
  const late = await owner.pull(before.cursor)
  expect([late.reset, late.docs.some(({ id }) => id === mission)]).toEqual([true, false])
  expect((await owner.pull(after.cursor)).reset).toBe(false)
})

test('who joins or leaves an organisation gets another copy at the next contact', async () => {
  const { association, person } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const other = await association()
  await makeMissions(owner, organisation, 1)
  const page = await other.owner.pull()
  expect(page.docs.every(({ id }) => !id.includes(organisation))).toBe(true)
  const { invitation, token } = await invite(owner, organisation)
  const joined = await other.owner.push(
    write('invitation_accept', { organisation, invitation, token, memberName: 'Rose' }),
  )
  expect(joined[0]?.code).toBe('applied')
  const wider = await other.owner.pull(page.cursor)
  expect([wider.reset, wider.docs.some(({ kind, value }) => kind === 'mission' && value !== null)]).toEqual([
    true,
    true,
  ])
  const { account } = other.owner
  await owner.push(write('member_remove', { organisation, account }))
  const narrower = await other.owner.pull(wider.cursor)
  expect(narrower.reset).toBe(true)
  expect(JSON.stringify(narrower)).not.toContain(organisation)
  expect((await person().pull()).docs).toEqual([])
})

test('another epoch begins a copy anew, and a position above the head does not', async () => {
  const { association, deps } = await makeWorkEdge()
  const { owner, organisation } = await association()
  await makeMissions(owner, organisation, 1)
  const { cursor } = await owner.pull()
  const ahead = { ...cursor, pos: cursor.pos + 50, snap: cursor.snap }
  expect(await owner.pull(ahead)).toMatchObject({ reset: false, docs: [], cursor: ahead, more: false })
  await commit(deps.db, beginEpoch(deps.db, 'another life'))
  const anew = await owner.pull(cursor)
  expect([anew.reset, anew.cursor.epoch, anew.docs.length]).toEqual([true, 'another life', 3])
})

test('tells outcomes with the last page only, and each to its own account', async () => {
  const { association, person } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const mission = nextId()
  const create = write('mission_create', wholeMission({ organisation, mission }))
  const refusal = write('mission_restore', { organisation, mission: nextId() })
  await owner.push(create, refusal)
  const awaiting = [create.id, refusal.id, nextId()]
  const first = await owner.pull(null, awaiting, 1)
  expect([first.more, first.outcomes]).toEqual([true, []])
  const rest = await owner.pull(first.cursor, awaiting)
  expect(rest.outcomes.map(({ id, code, reason }) => [id, code, reason])).toEqual([
    [create.id, 'applied', null],
    [refusal.id, 'refused', 'not_found'],
  ])
  expect(Math.max(...rest.outcomes.map(({ seq }) => seq))).toBeLessThanOrEqual(rest.cursor.pos)
  expect((await person().pull(null, awaiting)).outcomes).toEqual([])
})
