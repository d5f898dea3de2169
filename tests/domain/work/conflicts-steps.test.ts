import { expect, test } from 'vitest'
import { apply } from '#domain/work/decide.ts'
import { byKeyOf, worldOf } from '#domain/work/decision.ts'
import { NO_FACTS, NO_TEXTS } from '#domain/work/mission-doc.ts'
import type { Mutation } from '#domain/work/mutations.ts'
import { ANNE, contextOf, missionDoc, PAUL, uuid } from '../../support/work-docs.ts'
import { names, village } from './village.ts'

test('a step that another one overtook is kept as a wish, which can be taken while it still may be', () => {
  const { doIt, settle, open, mission } = village(missionDoc({ status: 'paused' }))
  doIt(ANNE, 'mission_status', { ...names, from: 'paused', to: 'closed' })
  const wish = doIt(PAUL, 'mission_status', { ...names, from: 'published', to: 'paused' })
  expect(wish.code).toBe('conflict')
  expect(mission().value.status).toBe('closed')
  const again = doIt(PAUL, 'mission_status', { ...names, from: 'paused', to: 'draft' })
  expect(again.code).toBe('conflict')
  expect(open()).toMatchObject([{ id: `${wish.id}:status`, value: { mine: 'draft' } }])
  expect(settle(ANNE, `${wish.id}:status`, { choice: 'take' })).toMatchObject({ reason: 'illegal_step' })
  expect(settle(ANNE, `${wish.id}:status`, { choice: 'write', text: 'published' })).toMatchObject({
    reason: 'bad_arguments',
  })
  const back = doIt(PAUL, 'mission_status', { ...names, from: 'draft', to: 'closed' })
  expect(back.code).toBe('applied')
  expect(open()).toEqual([])
})

test('of two decisions made at once either can be picked, whichever came first', () => {
  const whole = {
    texts: { ...NO_TEXTS, title: 'Trier', description: 'Au local.', contact: 'Anne' },
    facts: { ...NO_FACTS, remote: true, anytime: true },
    seats: { all: { '': 1 } },
  }
  const ways = [
    ['published', 'paused', 'closed'],
    ['published', 'closed', 'paused'],
    ['paused', 'published', 'closed'],
    ['paused', 'closed', 'published'],
  ] as const
  for (const [from, first, second] of ways) {
    const { doIt, settle, open, mission } = village(missionDoc({ ...whole, status: from }))
    expect(doIt(ANNE, 'mission_status', { ...names, from, to: first }).code).toBe('applied')
    const wish = doIt(PAUL, 'mission_status', { ...names, from, to: second })
    expect(wish.code).toBe('conflict')
    expect(settle(ANNE, `${wish.id}:status`, { choice: 'take' }).code).toBe('applied')
    expect(mission().value.status).toBe(second)
    expect(open()).toEqual([])
  }
})

test('the same step made twice is done already', () => {
  const { doIt } = village()
  expect(doIt(ANNE, 'mission_status', { ...names, from: 'draft', to: 'closed' }).code).toBe('applied')
  expect(doIt(PAUL, 'mission_status', { ...names, from: 'draft', to: 'closed' }).code).toBe('already')
})

test('a wish about a mission that was deleted since is not taken: it would be online and deleted', () => {
  const { doIt, settle, mission } = village()
  doIt(ANNE, 'mission_status', { ...names, from: 'draft', to: 'closed' })
  const wish = doIt(PAUL, 'mission_status', { ...names, from: 'paused', to: 'published' })
  doIt(ANNE, 'mission_delete', names)
  expect(settle(PAUL, `${wish.id}:status`, { choice: 'take' })).toMatchObject({ reason: 'deleted' })
  expect(mission()).toMatchObject({ gone: true, value: { status: 'closed' } })
})

test('which of two open conflicts a step replaces does not rest on the order in which they are held', () => {
  const { store, doIt } = village(missionDoc({ status: 'closed' }))
  const pause = () => doIt(ANNE, 'mission_status', { ...names, from: 'published', to: 'paused' })
  const [first] = [pause(), pause()]
  const args = { ...names, from: 'paused' as const, to: 'published' as const }
  const step: Mutation = { id: uuid(999), name: 'mission_status', args }
  const decided = [store.docs, store.docs.reverse()].map((docs) =>
    apply(step, worldOf(byKeyOf(docs)), contextOf(ANNE)),
  )
  expect(decided[1]).toEqual(decided[0])
  expect(decided[0]).toMatchObject({ code: 'conflict', changes: [{ id: `${first?.id}:status` }] })
})
