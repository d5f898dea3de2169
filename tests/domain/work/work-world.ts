import fc from 'fast-check'
import type * as v from 'valibot'
import { CalendarDateSchema, PlannedSessionSchema } from '#domain/sessions/planned-session.ts'
import type { World } from '#domain/work/decision.ts'
import { type Doc, keyOf } from '#domain/work/documents.ts'
import { Area } from '#domain/work/fields.ts'
import { MUTATIONS, type Mutation, type MutationName, parseMutation } from '#domain/work/mutations.ts'
import { anyOfSchema, type Instead } from '../../support/any-of-schema.ts'
import { ANNE, MISSION, OURS, PAUL, THEIRS, uuid } from '../../support/work-docs.ts'
import { anyOnce, anyWeekly } from '../sessions/any-session.ts'

export const OTHER_MISSION = uuid(22)

/** Whether two worlds hold the same; sequences apart. */
export const settled = (docs: Iterable<Doc>) =>
  [...docs]
    .filter(({ gone }) => !gone)
    .map(({ seq: _, ...doc }) => doc)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

/** A world that notes what is asked of it: `kind/id`, and `conflictsOf/mission`. */
export function watched(world: World): { world: World; reads: Set<string> } {
  const reads = new Set<string>()
  return {
    reads,
    world: {
      get: (kind, id) => {
        reads.add(keyOf({ kind, id }))
        return world.get(kind, id)
      },
      conflictsOf: (mission) => {
        reads.add(`conflictsOf/${mission}`)
        return world.conflictsOf(mission)
      },
    },
  }
}

const IDS = [OURS, OURS, THEIRS, ANNE, PAUL, MISSION, MISSION, OTHER_MISSION]
const uuidSource = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'

/** Draws ids from a handful, so that things meet. */
export const MEETING: Instead = new Map<unknown, fc.Arbitrary<unknown>>([
  [uuidSource, fc.constantFrom(...IDS)],
  [MUTATIONS.conflict_settle.entries.conflict, fc.nat(3).map((n) => `${uuid(41 + n)}:title`)],
  [Area, fc.constantFrom('35', '02', 'remote')],
  [PlannedSessionSchema, fc.oneof(anyOnce, anyWeekly)],
  [CalendarDateSchema, fc.constantFrom('2026-09-12', '2026-09-19')],
])

/** The arguments of a mutation, as a device may send them. */
export const anyArgs = (name: MutationName): fc.Arbitrary<unknown> =>
  anyOfSchema(MUTATIONS[name] as v.GenericSchema, MEETING)

function parsed(id: string, name: MutationName, args: unknown): Mutation {
  const read = parseMutation(id, name, args)
  if (!read.ok) throw new Error(`${name}: ${read.paths.join()}`)
  return read.mutation
}

/** Any mutation whatever, as the edge parsed it, under an id of its own. */
export const anyMutation: fc.Arbitrary<Mutation> = fc
  .nat(1e6)
  .chain((n) =>
    fc
      .constantFrom(...(Object.keys(MUTATIONS) as MutationName[]))
      .chain((name) => anyArgs(name).map((args) => parsed(uuid(1000 + n), name, args))),
  )
