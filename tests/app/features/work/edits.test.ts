import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Content, contentOf, editsOf, NO_CONTENT } from '../../../../app/features/work/edits.ts'
import type { PlannedSession } from '../../../../domain/sessions/planned-session.ts'
import { apply } from '../../../../domain/work/decide.ts'
import { byKeyOf, worldOf } from '../../../../domain/work/decision.ts'
import { type Doc, keyOf } from '../../../../domain/work/documents.ts'
import { parseMutation } from '../../../../domain/work/mutations.ts'
import { ANNE, contextOf, MISSION, missionDoc, OURS, uuid } from '../../../support/work-docs.ts'

const TARGET = { organisation: OURS, mission: MISSION }
const SESSION: PlannedSession = {
  kind: 'once',
  date: '2026-09-19',
  start: '14:00',
  part: null,
  minutes: 120,
  zone: 'Europe/Paris',
}

const anyCount = fc.integer({ min: 0, max: 20 })
const anyRoles = fc.dictionary(fc.constantFrom('', 'cuisine', 'conduite'), anyCount)
const anyContent: fc.Arbitrary<Content> = fc
  .record({
    title: fc.string({ maxLength: 40 }),
    description: fc.string({ maxLength: 80 }),
    anytime: fc.boolean(),
    answer: fc.constantFrom('top', 'middle', 'bottom', null),
    ids: fc.uniqueArray(fc.constantFrom(uuid(61), uuid(62), uuid(63))),
    minutes: fc.integer({ min: 30, max: 240 }),
    roles: fc.array(anyRoles, { minLength: 4, maxLength: 4 }),
  })
  .map(({ title, description, anytime, answer, ids, minutes, roles }) => ({
    texts: { ...NO_CONTENT.texts, title, description },
    facts: { ...NO_CONTENT.facts, anytime, answer_take_care: answer },
    sessions: Object.fromEntries(ids.map((id) => [id, { ...SESSION, minutes }])),
    seats: Object.fromEntries(['all', ...ids].map((id, i) => [id, roles[i] ?? {}])),
  }))

/** What the rules make of a mission's document when the edits are done in their order. */
function after(doc: Doc | undefined, saved: Content | null, draft: Content): Content {
  const docs = byKeyOf(doc === undefined ? [] : [doc])
  const writers = doc?.writers ?? {}
  for (const [i, { name, args }] of editsOf(TARGET, saved, draft, writers).entries()) {
    const parsed = parseMutation(uuid(100 + i), name, args)
    if (!parsed.ok) throw new Error(parsed.paths.join())
    const decision = apply(parsed.mutation, worldOf(docs), contextOf(ANNE))
    if (decision.code === 'refused') throw new Error(`${name}: ${decision.reason}`)
    for (const change of decision.changes) docs.set(keyOf(change), { ...change, seq: 0 } as Doc)
  }
  const made = docs.get(`mission/${MISSION}`)
  return made?.kind === 'mission' ? contentOf(made.value) : NO_CONTENT
}

/** Counts of the seats that stand, zeros left out: a role without seats and no role are the same. */
function seatsIn({ seats, sessions }: Content) {
  return Object.entries(seats)
    .filter(([id]) => id === 'all' || sessions[id] !== undefined)
    .flatMap(([id, roles]) =>
      Object.entries(roles).flatMap(([role, n]) => (n === 0 ? [] : [`${id} ${role} ${n}`])),
    )
    .sort()
}

const readable = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')

test('what is sent leads from any mission to any draft of it', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (saved, draft) => {
      const made = after(missionDoc({ ...saved, status: 'draft' }), saved, draft)
      expect(made.texts.title).toBe(readable(draft.texts.title))
      expect(made.facts).toEqual(draft.facts)
      expect(made.sessions).toEqual(draft.sessions)
      expect(seatsIn(made)).toEqual(seatsIn(draft))
    }),
    { numRuns: 200 },
  )
})

test('a first draft is made whole, and nothing is made of nothing', () => {
  fc.assert(
    fc.property(anyContent, (draft) => {
      const made = after(undefined, null, draft)
      expect(seatsIn(made)).toEqual(seatsIn(draft))
      expect(made.sessions).toEqual(draft.sessions)
    }),
    { numRuns: 50 },
  )
  expect(editsOf(TARGET, null, NO_CONTENT, {})).toEqual([])
})

test('only what changed is sent, over the text that its author saw', () => {
  const saved = contentOf(missionDoc().value)
  const draft = { ...saved, texts: { ...saved.texts, title: 'Ranger les dons' } }
  const edits = editsOf(TARGET, saved, draft, { title: uuid(41), description: uuid(42) })
  expect(edits.map(({ name, args }) => ({ name, args }))).toEqual([
    {
      name: 'mission_edit',
      args: {
        ...TARGET,
        texts: { title: { value: 'Ranger les dons', over: uuid(41) } },
        facts: {},
        sessions: {},
      },
    },
  ])
  expect(editsOf(TARGET, saved, saved, {})).toEqual([])
})

test('places travel as differences, and those of a removed session not at all', () => {
  const saved: Content = {
    ...NO_CONTENT,
    sessions: { [uuid(61)]: SESSION, [uuid(62)]: SESSION },
    seats: { [uuid(61)]: { '': 4 }, [uuid(62)]: { '': 2 } },
  }
  const draft: Content = {
    ...saved,
    sessions: { [uuid(61)]: SESSION },
    seats: { [uuid(61)]: { '': 6, cuisine: 1 } },
  }
  const edits = editsOf(TARGET, saved, draft, {})
  expect(edits.map(({ name }) => name)).toEqual(['mission_edit', 'mission_seats', 'mission_seats'])
  expect(edits[0]?.args).toMatchObject({ sessions: { [uuid(62)]: null } })
  expect(edits.slice(1).map(({ args }) => (args as { by: number }).by)).toEqual([2, 1])
})

test('a text that is too long waits on the screen while the others leave', () => {
  const saved = contentOf(missionDoc().value)
  const draft = { ...saved, texts: { ...saved.texts, title: 'x'.repeat(121), description: 'Trier.' } }
  const [edit] = editsOf(TARGET, saved, draft, {})
  expect(edit?.args).toMatchObject({ texts: { description: { value: 'Trier.', over: null } } })
  expect(edit?.args).not.toHaveProperty('texts.title')
  expect(edit?.kept(saved).texts.title).toBe(saved.texts.title)
})
