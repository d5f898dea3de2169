import { expect, test } from 'vitest'
import { apply } from '#domain/work/decide.ts'
import { ANNE, contextOf, PAUL, uuid } from '../../support/work-docs.ts'
import { names, SEEN, village } from './village.ts'

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
