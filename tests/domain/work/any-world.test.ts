import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { applicationId } from '#domain/work/application-doc.ts'
import { authorityRefusal } from '#domain/work/authority.ts'
import { apply, decide, readsOf } from '#domain/work/decide.ts'
import { byKeyOf, type Change, type Context, worldOf } from '#domain/work/decision.ts'
import { catalystId, DOC_SCHEMAS, type Doc, type DocKind, keyOf, memberId } from '#domain/work/documents.ts'
import { fold } from '#domain/work/fold.ts'
import { MUTATIONS, type Mutation, type MutationName, parseMutation } from '#domain/work/mutations.ts'
import { anyOfSchema } from '../../support/any-of-schema.ts'
import {
  ANNE,
  contextOf,
  MISSION,
  memberDoc,
  missionDoc,
  NOW,
  OURS,
  organisationDoc,
  PAUL,
  THEIRS,
  uuid,
} from '../../support/work-docs.ts'
import { anyMutation, MEETING, OTHER_MISSION, watched } from './work-world.ts'

const anyWriters = fc.dictionary(
  fc.constantFrom('title', 'description', 'contact'),
  fc.constantFrom(uuid(41), uuid(42)),
)

/** Documents of every kind, deleted or not, whose ids meet those of the mutations; a mission and what is about it are of one organisation. */
const anyDoc: fc.Arbitrary<Doc> = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(DOC_SCHEMAS) as DocKind[])),
    gone: fc.boolean(),
    writers: anyWriters,
    isOurs: fc.boolean(),
    n: fc.nat(3),
  })
  .chain(({ kind, gone, writers, isOurs, n }) =>
    anyOfSchema(DOC_SCHEMAS[kind] as v.GenericSchema, MEETING).map((drawn) => {
      const value = v.parse(DOC_SCHEMAS[kind] as v.GenericSchema, drawn) as Record<string, unknown>
      if ('organisation' in value) value.organisation = isOurs ? OURS : THEIRS
      if ('mission' in value) value.mission = isOurs ? MISSION : OTHER_MISSION
      const id = kind === 'mission' ? (isOurs ? MISSION : OTHER_MISSION) : idOf(kind, value as never, n)
      return { kind, id, seq: 1, gone, writers, value } as Doc
    }),
  )

function idOf(kind: DocKind, value: Doc['value'], n: number): string {
  const { organisation = '', account = '', area = '', mission = '' } = value as Record<string, string>
  if (kind === 'member') return memberId(organisation, account)
  if (kind === 'catalyst') return catalystId(area, account)
  if (kind === 'review' || kind === 'roster' || kind === 'sheet') return mission
  if (kind === 'application') return applicationId(mission, account)
  if (kind === 'conflict') return `${uuid(41 + n)}:title`
  return uuid(1 + n)
}

/** Drawn once: a world takes some of these documents, which is a hundred times faster than to draw them. */
const DOCS = fc.sample(anyDoc, { numRuns: 500, seed: 3 })
const SENT = fc.sample(anyMutation, { numRuns: 2000, seed: 3 })
const anySent = fc.constantFrom(...SENT)
const anyWorld = fc.array(fc.constantFrom(...DOCS), { maxLength: 30 }).map((docs) => {
  const byKey = byKeyOf(docs)
  return { byKey, world: worldOf(byKey) }
})
/** Two associations with a mission each; Anne owns one of them. */
const NEIGHBOURS = byKeyOf([
  organisationDoc(OURS, [ANNE]),
  memberDoc(ANNE, 'owner'),
  missionDoc(),
  missionDoc({ organisation: THEIRS }, OTHER_MISSION),
])

const anyContext: fc.Arbitrary<Context> = fc.record({
  account: fc.constantFrom(ANNE, PAUL),
  isAdministrator: fc.boolean(),
  now: fc.constantFrom(NOW, NOW + 400 * 86_400_000),
  tokenHash: fc.constantFrom(null, 'a'.repeat(64)),
  photoKnown: fc.boolean(),
  isClock: fc.boolean(),
})

/** The organisation or the territory that a document is of. */
function ownerOf(change: Pick<Change, 'kind' | 'id' | 'value'>): string {
  if (change.kind === 'organisation') return change.id
  const { organisation, area = '' } = change.value as { organisation?: string; area?: string }
  return organisation ?? area
}

const runs = { numRuns: 20_000 }

test('no mutation whose arguments were parsed makes the rules throw, whatever the world', () => {
  fc.assert(
    fc.property(anySent, anyWorld, anyContext, (mutation, { world }, context) => {
      expect(() => apply(mutation, world, context)).not.toThrow()
    }),
    runs,
  )
})

test('what a decision writes can be read again by every device, and is told once', () => {
  fc.assert(
    fc.property(anySent, anyWorld, anyContext, (mutation, { world }, context) => {
      const decision = apply(mutation, world, context)
      const changes = decision.code === 'refused' ? [] : decision.changes
      expect(new Set(changes.map(keyOf)).size).toBe(changes.length)
      for (const { kind, value } of changes) {
        const carried = JSON.parse(JSON.stringify(value))
        const read = v.safeParse(DOC_SCHEMAS[kind] as v.GenericSchema, carried)
        expect(
          read.issues?.map((issue) => `${kind}.${v.getDotPath(issue)}: ${issue.message}`),
        ).toBeUndefined()
        expect(read.output).toEqual(carried)
      }
    }),
    runs,
  )
})

test('a decision touches nothing of another organisation, nor another territory, than it was authorised for', () => {
  let written = 0
  fc.assert(
    fc.property(anySent, anyWorld, anyContext, (mutation, { byKey: met }, context) => {
      const byKey = new Map([...met, ...NEIGHBOURS])
      const world = worldOf(byKey)
      const decision = decide(mutation, world, context)
      if (decision.code === 'refused') return
      const { organisation, area } = mutation.args as { organisation?: string; area?: string }
      for (const change of decision.changes) {
        written += 1
        expect([organisation, area]).toContain(ownerOf(change))
        const before = byKey.get(keyOf(change))
        if (before !== undefined) expect(ownerOf(change)).toBe(ownerOf(before))
      }
    }),
    { numRuns: 40_000 },
  )
  expect(written).toBeGreaterThan(1000)
})

test('a decision reads nothing that its guards do not name, and writes what they name or what is new', () => {
  fc.assert(
    fc.property(anySent, anyWorld, anyContext, (mutation, { byKey, world }, context) => {
      const { keys, conflictsOf } = readsOf(mutation, context.account)
      const guarded = new Set([...keys.map(keyOf), `conflictsOf/${conflictsOf}`])
      const { world: spied, reads } = watched(world)
      const decision = decide(mutation, spied, context)
      authorityRefusal(mutation, spied, context)
      const direct = apply(mutation, spied, context)
      expect([...reads].filter((key) => !guarded.has(key))).toEqual([])
      for (const change of [decision, direct].flatMap((one) => (one.code === 'refused' ? [] : one.changes))) {
        const key = keyOf(change)
        const { mission } = change.value as { mission?: string }
        const isConflict = change.kind === 'conflict' && mission === conflictsOf
        expect(guarded.has(key) || isConflict || !byKey.has(key)).toBe(true)
      }
    }),
    runs,
  )
})

test('folding never throws, whatever waits and whatever stands', () => {
  fc.assert(
    fc.property(anyWorld, fc.array(anySent, { maxLength: 8 }), ({ byKey }, outbox) => {
      expect(() => fold(byKey.values(), outbox, contextOf(ANNE))).not.toThrow()
    }),
    { numRuns: 3000 },
  )
})

test('what a device parsed is parsed the same by the edge', () => {
  fc.assert(
    fc.property(anySent, ({ id, name, args }) => {
      const first = parseMutation(id, name, args)
      if (!first.ok) return
      expect(parseMutation(id, name, JSON.parse(JSON.stringify(first.mutation.args)))).toEqual({
        ok: true,
        mutation: JSON.parse(JSON.stringify(first.mutation)),
      })
    }),
    runs,
  )
})

test('every mutation can be drawn', () => {
  const names = Object.keys(MUTATIONS) as MutationName[]
  for (const name of names) {
    const drawn = SENT.filter((one: Mutation) => one.name === name)
    expect(drawn.length).toBeGreaterThan(20)
    expect(drawn.every(({ args }) => parseMutation(uuid(1), name, args).ok)).toBe(true)
  }
})
