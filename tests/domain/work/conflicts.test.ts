import { expect, test } from 'vitest'
import { apply } from '#domain/work/decide.ts'
import { byKeyOf, type Decision, worldOf } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'
import { NO_FACTS, NO_TEXTS } from '#domain/work/mission-doc.ts'
import type { ArgsOf, Mutation, MutationName } from '#domain/work/mutations.ts'
import {
  ANNE,
  contextOf,
  MISSION,
  memberDoc,
  missionDoc,
  OURS,
  organisationDoc,
  PAUL,
  Store,
  uuid,
} from '../../support/work-docs.ts'

const [SEEN, SESSION] = [uuid(41), uuid(31)]
const names = { organisation: OURS, mission: MISSION }
type TextEdits = ArgsOf<'mission_edit'>['texts']

function village(mission: Doc = missionDoc()) {
  const store = new Store([organisationDoc(), memberDoc(ANNE), memberDoc(PAUL), mission])
  let last = 100
  const doIt = <N extends MutationName>(
    account: string,
    name: N,
    args: ArgsOf<N>,
  ): Decision & { id: string } => {
    const id = uuid(++last)
    const decision = store.write(apply({ id, name, args } as Mutation, store.world, contextOf(account)))
    return { ...decision, id }
  }
  const edit = (account: string, texts: TextEdits, rest: Partial<ArgsOf<'mission_edit'>> = {}) =>
    doIt(account, 'mission_edit', { ...names, texts, facts: {}, sessions: {}, ...rest })
  const settle = (account: string, conflict: string, rest: Partial<ArgsOf<'conflict_settle'>>) =>
    doIt(account, 'conflict_settle', { ...names, conflict, choice: 'keep', text: null, over: null, ...rest })
  const open = () => store.world.conflictsOf(MISSION)
  return { store, doIt, edit, settle, open, mission: () => store.get('mission', MISSION) }
}

test('a text that its author saw is replaced, and says who wrote it', () => {
  const { edit, mission } = village()
  const { code, id } = edit(ANNE, { title: { value: 'Ranger', over: SEEN } })
  expect(code).toBe('applied')
  expect(mission().value.texts.title).toBe('Ranger')
  expect(mission().writers.title).toBe(id)
})

test('a text that stood there unseen stays, and the other one is kept in a conflict with its author’s name', () => {
  const { edit, mission, open } = village()
  edit(ANNE, { title: { value: 'Ranger', over: SEEN } })
  const { code, id } = edit(PAUL, {
    title: { value: 'Classer', over: SEEN },
    access: { value: 'Au fond', over: null },
  })
  expect(code).toBe('conflict')
  expect(mission().value.texts).toMatchObject({ title: 'Ranger', access: 'Au fond' })
  expect(open()).toMatchObject([
    { id: `${id}:title`, value: { field: 'title', mine: 'Classer', account: PAUL, name: 'Paul' } },
  ])
})

test('the author’s further edits replace their own conflict, and a colleague’s never do', () => {
  const { edit, open } = village()
  edit(ANNE, { title: { value: 'Ranger', over: SEEN } })
  const first = edit(PAUL, { title: { value: 'Classer', over: SEEN } })
  const second = edit(PAUL, { title: { value: 'Classer vite', over: first.id } })
  const third = edit(PAUL, { title: { value: 'Classer bien', over: second.id } })
  expect(open().map(({ id, value }) => [id, value.mine])).toEqual([[`${first.id}:title`, 'Classer bien']])
  edit(ANNE, { title: { value: 'Effacer', over: third.id } })
  expect(open().map(({ value }) => value.mine)).toEqual(['Classer bien', 'Effacer'])
})

test('typing what stands there closes one’s own conflict', () => {
  const { edit, open, mission } = village()
  const ranger = edit(ANNE, { title: { value: 'Ranger', over: SEEN } })
  const first = edit(PAUL, { title: { value: 'Classer', over: SEEN } })
  expect(edit(PAUL, { title: { value: 'Ranger', over: first.id } }).code).toBe('applied')
  expect(open()).toEqual([])
  expect(mission().writers.title).toBe(ranger.id)
})

test('a cleared text is a text: nobody writes over it unseen', () => {
  const { edit, open } = village()
  edit(ANNE, { title: { value: '', over: SEEN } })
  edit(PAUL, { title: { value: 'Classer', over: SEEN } })
  expect(open()).toHaveLength(1)
})

test('flags take the last arrival, and leave the others as they are', () => {
  const { edit, mission } = village()
  edit(ANNE, {}, { facts: { remote: true, tryOnce: true } })
  edit(PAUL, {}, { facts: { remote: false } })
  expect(mission().value.facts).toMatchObject({ remote: false, tryOnce: true })
})

test('settling keeps, takes or writes, and closes the conflict', () => {
  for (const [choice, text, expected] of [
    ['keep', null, 'Ranger'],
    ['take', null, 'Classer'],
    ['write', 'Ranger et classer', 'Ranger et classer'],
  ] as const) {
    const { edit, settle, open, mission } = village()
    const ranger = edit(ANNE, { title: { value: 'Ranger', over: SEEN } })
    const other = edit(PAUL, { title: { value: 'Classer', over: SEEN } })
    expect(settle(ANNE, `${other.id}:title`, { choice, text, over: ranger.id }).code).toBe('applied')
    expect(mission().value.texts.title).toBe(expected)
    expect(open()).toEqual([])
  }
})

test('a conflict is settled once: the same choice is done already, another one is refused', () => {
  const { edit, settle, mission } = village()
  const ranger = edit(ANNE, { title: { value: 'Ranger', over: SEEN } })
  const other = edit(PAUL, { title: { value: 'Classer', over: SEEN } })
  const conflict = `${other.id}:title`
  settle(ANNE, conflict, { choice: 'take', over: ranger.id })
  expect(settle(PAUL, conflict, { choice: 'take', over: ranger.id }).code).toBe('already')
  expect(settle(PAUL, conflict, { choice: 'keep' }).code).toBe('already')
  expect(settle(PAUL, conflict, { choice: 'write', text: 'Trier', over: ranger.id })).toMatchObject({
    code: 'refused',
    reason: 'already_settled',
  })
  expect(mission().value.texts.title).toBe('Classer')
})

test('what somebody settles while a colleague edits stands beside the edit, and replaces nothing unseen', () => {
  const { edit, settle, open, mission } = village()
  const ranger = edit(ANNE, { title: { value: 'Ranger', over: SEEN } })
  const other = edit(PAUL, { title: { value: 'Classer', over: SEEN } })
  edit(PAUL, { title: { value: 'Empiler', over: ranger.id } })
  expect(settle(ANNE, `${other.id}:title`, { choice: 'write', text: 'Tout', over: ranger.id }).code).toBe(
    'conflict',
  )
  expect(mission().value.texts.title).toBe('Empiler')
  expect(open().map(({ value }) => value.mine)).toEqual(['Tout'])
})

test('a third text is held to its field: longer, it would make the mission unreadable everywhere', () => {
  const { edit, settle, open } = village()
  const ranger = edit(ANNE, { title: { value: 'Ranger', over: SEEN } })
  const other = edit(PAUL, { title: { value: 'Classer', over: SEEN } })
  const conflict = `${other.id}:title`
  const long = settle(ANNE, conflict, { choice: 'write', text: 'a'.repeat(121), over: ranger.id })
  expect(long).toMatchObject({ reason: 'bad_arguments', details: ['text'] })
  const none = settle(ANNE, conflict, { choice: 'write', text: null, over: ranger.id })
  expect(none).toMatchObject({ reason: 'bad_arguments' })
  expect(open()).toHaveLength(1)
})

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

test('a delete beats an edit, whose author can bring all of it back', () => {
  const { doIt, edit, settle, open, mission } = village()
  doIt(ANNE, 'mission_delete', names)
  const first = edit(PAUL, { title: { value: 'Classer', over: SEEN } }, { facts: { remote: true } })
  expect(first.code).toBe('conflict')
  const second = edit(PAUL, {
    title: { value: 'Classer bien', over: first.id },
    access: { value: 'Au fond', over: null },
  })
  expect(second.code).toBe('conflict')
  expect(mission().gone).toBe(true)
  expect(open().map(({ id, value }) => [id, value.mine])).toEqual([[`${first.id}:deleted`, 'Classer bien']])
  expect(settle(PAUL, `${first.id}:deleted`, { choice: 'take' }).code).toBe('applied')
  expect(mission()).toMatchObject({
    gone: false,
    value: { texts: { title: 'Classer bien', access: 'Au fond' }, facts: { remote: true } },
  })
  expect(open()).toEqual([])
})

test('two people who edited what was deleted keep their texts apart, and so do two devices of one', () => {
  const { doIt, edit, settle, open, mission } = village()
  doIt(ANNE, 'mission_delete', names)
  const first = edit(PAUL, { title: { value: 'Classer', over: SEEN } })
  const second = edit(PAUL, { title: { value: 'Empiler', over: SEEN } })
  edit(ANNE, { title: { value: 'Jeter', over: SEEN } })
  expect(open().map(({ value }) => value.mine)).toEqual(['Classer', 'Empiler', 'Jeter'])
  settle(PAUL, `${first.id}:deleted`, { choice: 'take' })
  expect(settle(PAUL, `${second.id}:deleted`, { choice: 'take' }).code).toBe('conflict')
  expect(mission().value.texts.title).toBe('Classer')
  expect(open().map(({ value }) => value.mine)).toEqual(['Jeter', 'Empiler'])
})

test('edits of what was deleted are joined only as far as one edit may hold', () => {
  const { doIt, edit, open } = village()
  doIt(ANNE, 'mission_delete', names)
  const removed = (from: number) =>
    Object.fromEntries(Array.from({ length: 100 }, (_, i) => [uuid(500 + from + i), null]))
  for (const from of [0, 10, 200]) edit(PAUL, {}, { sessions: removed(from) })
  expect(open().map(({ value }) => Object.keys(value.edit?.sessions ?? {}).length)).toEqual([110, 100])
})

test('what a colleague wrote and that was deleted unseen stands in a conflict, which brings it back', () => {
  const { doIt, edit, settle, open, mission } = village()
  edit(PAUL, { title: { value: 'Classer', over: SEEN } })
  const gone = doIt(ANNE, 'mission_delete', { ...names, seen: { title: SEEN } })
  expect(gone.code).toBe('conflict')
  expect(mission().gone).toBe(true)
  expect(open()).toMatchObject([{ value: { field: 'deleted', mine: 'Classer' } }])
  settle(PAUL, `${gone.id}:deleted`, { choice: 'take' })
  expect(mission()).toMatchObject({ gone: false, value: { texts: { title: 'Classer' } } })
})

test('deleting what one has read leaves no conflict, and it can be restored', () => {
  const { doIt, open, mission } = village()
  expect(doIt(ANNE, 'mission_delete', { ...names, seen: { title: SEEN } }).code).toBe('applied')
  expect(open()).toEqual([])
  expect(doIt(PAUL, 'mission_delete', names).code).toBe('already')
  expect(doIt(PAUL, 'mission_restore', names).code).toBe('applied')
  expect(doIt(ANNE, 'mission_restore', names).code).toBe('already')
  expect(mission().value.texts.title).toBe('Trier les dons')
})

test('a photo that a kept edit cites needs not arrive twice', () => {
  const { store, doIt, edit } = village()
  doIt(ANNE, 'mission_delete', names)
  const photo = { hash: 'a'.repeat(64), description: 'Le local' }
  const { id } = edit(PAUL, {}, { facts: { photo } })
  const args = { ...names, conflict: `${id}:deleted`, choice: 'take' as const, text: null, over: null }
  const context = contextOf(PAUL, { photoKnown: false })
  const decision = apply({ id: uuid(900), name: 'conflict_settle', args }, store.world, context)
  expect(decision.code).toBe('applied')
})

test('a conflict of another mission is not settled through one’s own', () => {
  const { store, settle } = village()
  store.write({
    code: 'applied',
    changes: [
      {
        kind: 'conflict',
        id: 'theirs',
        gone: false,
        writers: {},
        value: {
          organisation: uuid(2),
          mission: uuid(22),
          field: 'title',
          mine: 'Chez eux',
          edit: null,
          account: PAUL,
          name: '',
          mutation: uuid(50),
          at: 0,
        },
      },
    ],
  })
  expect(settle(ANNE, 'theirs', { choice: 'take', over: SEEN })).toMatchObject({ reason: 'not_found' })
})

test('seats add up whoever arrives first, and never go below none', () => {
  const { doIt, mission } = village()
  const add = (account: string, by: number, role = '') =>
    doIt(account, 'mission_seats', { ...names, session: 'all', role, by })
  add(ANNE, 3)
  add(PAUL, 2)
  expect(mission().value.seats).toEqual({ all: { '': 5 } })
  expect(add(ANNE, -6)).toMatchObject({ reason: 'seats_below_zero' })
  expect(add(ANNE, 9999)).toMatchObject({ reason: 'bad_arguments', details: ['by'] })
  add(ANNE, -5)
  expect(mission().value.seats).toEqual({ all: {} })
})

test('seats belong to a session that stands, and to eight roles at most', () => {
  const { doIt, mission } = village()
  const add = (session: string, role: string, by = 1) =>
    doIt(ANNE, 'mission_seats', { ...names, session, role, by })
  expect(add(SESSION, '')).toMatchObject({ reason: 'session_gone' })
  for (let n = 0; n < 8; n++) expect(add('all', `rôle ${n}`).code).toBe('applied')
  expect(add('all', 'un de trop')).toMatchObject({ reason: 'bad_arguments', details: ['role'] })
  expect(add('all', 'rôle 0', -1).code).toBe('applied')
  expect(add('all', 'un autre').code).toBe('applied')
  expect(Object.keys(mission().value.seats.all ?? {})).toHaveLength(8)
})

test('a role may be called as JavaScript calls its own', () => {
  const { doIt, mission } = village()
  for (const role of ['toString', 'valueOf', 'hasOwnProperty']) {
    expect(doIt(ANNE, 'mission_seats', { ...names, session: 'all', role, by: 2 }).code).toBe('applied')
  }
  expect(mission().value.seats.all).toEqual({ toString: 2, valueOf: 2, hasOwnProperty: 2 })
})

test('a new mission has no seats of sessions that it has not', () => {
  const { doIt } = village()
  const args = { ...names, mission: uuid(77), texts: {}, facts: {}, sessions: {} }
  expect(doIt(ANNE, 'mission_create', { ...args, seats: { [SESSION]: { '': 2 } } })).toMatchObject({
    reason: 'session_gone',
  })
  expect(doIt(ANNE, 'mission_create', { ...args, mission: MISSION, seats: {} })).toMatchObject({
    reason: 'already_exists',
  })
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
