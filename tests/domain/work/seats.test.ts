import { expect, test } from 'vitest'
import { ANNE, MISSION, PAUL, uuid } from '../../support/work-docs.ts'
import { names, village } from './village.ts'

const SESSION = uuid(31)

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
