import { expect, test } from 'vitest'
import { apply } from '#domain/work/decide.ts'
import { missingFrom, NEEDED, totalSeats } from '#domain/work/missing.ts'
import { type MissionDoc, NO_FACTS, NO_TEXTS } from '#domain/work/mission-doc.ts'
import { type Mutation, parseMutation } from '#domain/work/mutations.ts'
import {
  ANNE,
  contextOf,
  MISSION,
  memberDoc,
  missionDoc,
  OURS,
  organisationDoc,
  Store,
  uuid,
} from '../../support/work-docs.ts'
import { once } from '../sessions/any-session.ts'

const SESSION = uuid(31)
const texts = { ...NO_TEXTS, title: 'Trier', description: 'Le matin', contact: 'Anne' }
const whole: Pick<MissionDoc, 'texts' | 'facts' | 'sessions' | 'seats'> = {
  texts,
  facts: { ...NO_FACTS, remote: true, anytime: true },
  sessions: {},
  seats: { all: { '': 2 } },
}

test('an empty need says all that it lacks, in the order of the screens; a whole one nothing', () => {
  const empty = { texts: NO_TEXTS, facts: NO_FACTS, sessions: {}, seats: {} }
  expect(missingFrom(empty)).toEqual(['title', 'description', 'place', 'when', 'seats', 'contact'])
  expect(NEEDED).toEqual(expect.arrayContaining(missingFrom(empty)))
  expect(missingFrom(whole)).toEqual([])
  expect(missingFrom({ ...whole, texts: { ...texts, title: ' \n' } })).toEqual(['title'])
})

test('three proven tops have to be chosen among; an unproven one counts as the middle', () => {
  const proofs = { proof_be_useful: 'Oui', proof_take_care: 'Oui', proof_grow_skills: 'Oui' }
  const tops = { answer_be_useful: 'top', answer_take_care: 'top', answer_grow_skills: 'top' } as const
  const facts = { ...whole.facts, ...tops }
  expect(missingFrom({ ...whole, facts, texts: { ...texts, ...proofs } })).toEqual(['tops'])
  expect(missingFrom({ ...whole, facts, texts: { ...texts, ...proofs, proof_take_care: ' ' } })).toEqual([])
})

test('seats are those of the sessions that stand, or of all when there is none', () => {
  const sessions = { [SESSION]: once('2026-10-01') }
  expect(totalSeats({ sessions, seats: { all: { '': 5 }, [SESSION]: { '': 1, cuisine: 2 } } })).toBe(3)
  expect(totalSeats({ sessions: {}, seats: { all: { '': 5 }, [SESSION]: { '': 1 } } })).toBe(5)
})

test('what citizens see never comes to lack something; what it lacked already may still be mended', () => {
  const online = missionDoc({ ...whole, status: 'published' })
  const store = new Store([organisationDoc(), memberDoc(ANNE), online])
  const edit = (edits: object) =>
    apply(
      {
        id: uuid(100),
        name: 'mission_edit',
        args: { organisation: OURS, mission: MISSION, texts: {}, facts: {}, sessions: {}, ...edits },
      } as Mutation,
      store.world,
      contextOf(ANNE),
    )
  expect(edit({ texts: { title: { value: ' ', over: uuid(41) } } })).toMatchObject({
    reason: 'incomplete',
    details: ['title'],
  })
  expect(edit({ facts: { remote: false } })).toMatchObject({ details: ['place'] })
  const old = missionDoc({ ...whole, texts: { ...texts, contact: '' }, status: 'published' })
  store.byKey.set(`mission/${MISSION}`, old)
  expect(edit({ facts: { tryOnce: true } }).code).toBe('applied')
})

test('texts arrive without what no screen shows: control characters, and halves of a character', () => {
  const title = 'Trier\u0000 les\r\ndons \ud83d\u000b'
  const parsed = parseMutation(uuid(1), 'mission_create', {
    organisation: OURS,
    mission: MISSION,
    texts: { title, description: '🌱 é\tà' },
    facts: {},
    sessions: {},
    seats: {},
  })
  expect(parsed).toMatchObject({
    mutation: { args: { texts: { title: 'Trier les\ndons ', description: '🌱 é\tà' } } },
  })
})

test('a role is never called as JavaScript calls its prototypes', () => {
  for (const role of ['__proto__', 'constructor', 'prototype']) {
    const args = { organisation: OURS, mission: MISSION, session: 'all', role, by: 1 }
    expect(parseMutation(uuid(1), 'mission_seats', args)).toEqual({ ok: false, paths: ['role'] })
  }
})

test('seats and sessions have their bounds in the arguments already', () => {
  const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [uuid(i), { '': 1 }]))
  const create = { organisation: OURS, mission: MISSION, texts: {}, facts: {}, sessions: {}, seats: {} }
  expect(parseMutation(uuid(1), 'mission_create', { ...create, seats: many(62) }).ok).toBe(false)
  const sessions = Object.fromEntries(Object.keys(many(121)).map((id) => [id, null]))
  const edit = { organisation: OURS, mission: MISSION, texts: {}, facts: {}, sessions }
  expect(parseMutation(uuid(1), 'mission_edit', edit).ok).toBe(false)
})
