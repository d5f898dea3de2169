import { expect, test } from 'vitest'
import { ANNE, PAUL, uuid } from '../../support/work-docs.ts'
import { SEEN, village } from './village.ts'

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
