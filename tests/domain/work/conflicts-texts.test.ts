import { expect, test } from 'vitest'
import { ANNE, PAUL } from '../../support/work-docs.ts'
import { SEEN, village } from './village.ts'

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
