import { expect, test } from 'vitest'
import { editsOf } from '../../../../app/features/work/edits.ts'
import { layWords } from '../../../../app/features/work/lay-words.ts'
import { ANNE, MISSION, missionDoc, OURS, uuid } from '../../../support/work-docs.ts'

const SESSION = uuid(31)
const saturday = {
  kind: 'once' as const,
  date: '2026-09-19',
  start: null,
  part: null,
  minutes: null,
  zone: 'Europe/Paris',
}
const names = { organisation: OURS, mission: MISSION }
const refused = (rest: object = {}) => ({
  id: uuid(77),
  name: 'mission_edit',
  args: {
    ...names,
    texts: { title: { value: 'Ranger', over: uuid(41) } },
    facts: { tryOnce: true },
    sessions: {},
    ...rest,
  },
})

test('a refused edit is written on with its own words, and leaves as what its author had seen', () => {
  const mission = missionDoc()
  const laid = layWords(refused(), mission, ANNE)
  expect(laid).toMatchObject({ mission: MISSION, account: ANNE, draft: { texts: { title: 'Ranger' } } })
  const [edit] = editsOf(names, laid?.saved ?? null, laid?.draft as never, laid?.overs ?? {})
  expect(edit?.args).toMatchObject(refused().args)
})

test('words that a colleague wrote since are not taken for seen', () => {
  const since = { ...missionDoc(), writers: { title: uuid(55), description: uuid(56) } }
  expect(layWords(refused(), since, ANNE)?.overs).toEqual({ title: uuid(41), description: uuid(56) })
})

test('a session that the refused edit took away is not there, and one that it planned is', () => {
  const mission = missionDoc({ sessions: { [SESSION]: saturday } })
  expect(layWords(refused({ sessions: { [SESSION]: null } }), mission, ANNE)?.draft.sessions).toEqual({})
  const planned = layWords(refused({ sessions: { [uuid(32)]: saturday } }), mission, ANNE)
  expect(Object.keys(planned?.draft.sessions ?? {})).toEqual([SESSION, uuid(32)])
})

test('what is no edit of this need lays nothing', () => {
  const step = { ...names, from: 'draft', to: 'published' }
  expect(layWords({ id: uuid(78), name: 'mission_status', args: step }, missionDoc(), ANNE)).toBeUndefined()
  expect(layWords(refused(), missionDoc({}, uuid(99)), ANNE)).toBeUndefined()
  expect(layWords({ id: uuid(79), name: 'mission_edit', args: null }, missionDoc(), ANNE)).toBeUndefined()
})
