import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { forgetHolds } from '../../db/queries/holds.ts'
import type { ApplicationDoc } from '../../domain/work/application-doc.ts'
import { HOLD_MS } from '../../domain/work/reply-times.ts'
import { TEST_NOW } from '../support/make-edge.ts'
import { makeVisitor } from '../support/make-visitor.ts'
import { makeWorkEdge, nextId, write } from '../support/work-edge.ts'

const HOUR = 3_600_000
const LOU = {
  name: 'Lou',
  word: '',
  age: 'adult' as const,
  phone: null,
  wishes: [{ session: 'all' as const, date: null }],
}

/** A mission that is online, a clock, and a phone whose person has no account yet. */
async function world() {
  let at = TEST_NOW
  const edge = await makeWorkEdge({ now: () => at })
  const { owner, organisation } = await edge.association(true)
  const { mission } = await edge.publish(owner, organisation)
  const proposal = () => write('application_send', { organisation, mission, ...LOU })
  const visitor = makeVisitor(edge)
  const hold = async (body: object) => {
    const { status, body: answered } = await visitor.ask('POST', '/api/holds', body)
    return { status, body: answered }
  }
  const arrivals = async () => {
    const { docs } = await owner.pull()
    return docs.flatMap((doc) => (doc.kind === 'application' ? [(doc.value as ApplicationDoc).since] : []))
  }
  const held = () => edge.deps.db.all(sql`select * from holds`)
  const wait = (ms: number) => {
    at += ms
  }
  return { ...edge, mission, proposal, hold, arrivals, held, wait }
}

test('a proposal whose mail is confirmed within 72 hours arrived when it was written', async () => {
  const { person, mission, proposal, hold, arrivals, held, wait } = await world()
  const mine = proposal()
  const first = await hold({ mutation: mine.id, mission })
  expect(first).toEqual({ status: 200, body: { until: TEST_NOW + HOLD_MS } })
  wait(HOUR)
  await person().push(proposal())
  expect(await hold({ mutation: mine.id, mission })).toEqual(first)
  wait(70 * HOUR)
  await person().push(mine)
  expect((await arrivals()).sort()).toEqual([TEST_NOW, TEST_NOW + HOUR])
  expect(await held()).toEqual([])
})

test('after 72 hours it arrives when it comes, and the held place is forgotten', async () => {
  const { person, deps, mission, proposal, hold, arrivals, held, wait } = await world()
  const [mine, never] = [proposal(), proposal()]
  await hold({ mutation: mine.id, mission })
  await hold({ mutation: never.id, mission })
  wait(HOLD_MS)
  await person().push(mine)
  expect(await arrivals()).toEqual([TEST_NOW + HOLD_MS])
  wait(1)
  await commit(deps.db, [forgetHolds(deps.db, deps.now())])
  expect(await held()).toEqual([])
})

test('a place held for one mission is none for another', async () => {
  const { person, proposal, hold, arrivals, wait } = await world()
  const mine = proposal()
  await hold({ mutation: mine.id, mission: nextId() })
  wait(HOUR)
  await person().push(mine)
  expect(await arrivals()).toEqual([TEST_NOW + HOUR])
})

test('what is no proposal is refused with a sentence, and too many of one network wait an hour', async () => {
  const { hold } = await world()
  expect((await hold({ mutation: 'x', mission: nextId() })).status).toBe(400)
  for (let i = 0; i < 60; i++) await hold({ mutation: nextId(), mission: nextId() })
  expect((await hold({ mutation: nextId(), mission: nextId() })).status).toBe(429)
})
