import fc from 'fast-check'
import type * as v from 'valibot'
import { PlannedSessionSchema } from '#domain/sessions/planned-session.ts'
import { type Change, type Context, type Decision, type World, worldOf } from '#domain/work/decision.ts'
import { type Doc, type DocKind, keyOf, memberId, type Role } from '#domain/work/documents.ts'
import { Area } from '#domain/work/fields.ts'
import { type MissionDoc, NO_FACTS, NO_REVIEW, NO_TEXTS } from '#domain/work/mission-doc.ts'
import { MUTATIONS, type Mutation, type MutationName, parseMutation } from '#domain/work/mutations.ts'
import { anyOfSchema, type Instead } from '../../support/any-of-schema.ts'
import { anyOnce, anyWeekly } from '../sessions/any-session.ts'

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const [OURS, THEIRS] = [uuid(1), uuid(2)] as const
export const [ANNE, PAUL, STRANGER] = [uuid(11), uuid(12), uuid(13)] as const
export const [MISSION, OTHER_MISSION] = [uuid(21), uuid(22)] as const
export const [SESSION, OTHER_SESSION] = [uuid(31), uuid(32)] as const
export const NOW = Date.UTC(2026, 8, 12, 9)

export const contextOf = (account: string, given: Partial<Context> = {}): Context => ({
  account,
  isAdministrator: false,
  now: NOW,
  tokenHash: null,
  photoKnown: true,
  ...given,
})

type DocOf<K extends DocKind> = Extract<Doc, { kind: K }>

export const organisationDoc = (id = OURS, owners = [ANNE], verified = false): Doc => ({
  kind: 'organisation',
  id,
  seq: 1,
  gone: false,
  writers: {},
  value: {
    kind: 'association',
    name: 'Les Jardins',
    description: '',
    rna: null,
    siren: null,
    url: null,
    owners,
    verified,
  },
})

export const memberDoc = (account: string, role: Role = 'editor', organisation = OURS): Doc => ({
  kind: 'member',
  id: memberId(organisation, account),
  seq: 1,
  gone: false,
  writers: {},
  value: { organisation, account, role, name: account === ANNE ? 'Anne' : 'Paul' },
})

/** A mission with a title that mutation 41 wrote; say what matters. */
export function missionDoc(given: Partial<MissionDoc> = {}, id = MISSION): DocOf<'mission'> {
  return {
    kind: 'mission',
    id,
    seq: 1,
    gone: false,
    writers: { title: uuid(41) },
    value: {
      organisation: OURS,
      status: 'draft',
      texts: { ...NO_TEXTS, title: 'Trier les dons' },
      facts: NO_FACTS,
      sessions: {},
      seats: {},
      review: NO_REVIEW,
      number: null,
      ...given,
    },
  }
}

/** Whether two worlds hold the same; sequences apart. */
export const settled = (docs: Iterable<Doc>) =>
  [...docs]
    .filter(({ gone }) => !gone)
    .map(({ seq: _, ...doc }) => doc)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

/** The documents as the edge holds them: each change takes the next sequence. */
export class Store {
  readonly byKey = new Map<string, Doc>()
  seq = 1
  constructor(docs: readonly Doc[]) {
    for (const doc of docs) this.byKey.set(keyOf(doc), doc)
  }
  get world(): World {
    return worldOf(this.byKey)
  }
  get docs(): Doc[] {
    return [...this.byKey.values()]
  }
  get<K extends DocKind>(kind: K, id: string): DocOf<K> {
    const doc = this.world.get(kind, id)
    if (doc === undefined) throw new Error(`no ${kind} ${id}`)
    return doc
  }
  /** Writes what was decided, as JSON carries it. */
  write(decision: Decision): Decision {
    if (decision.code === 'refused') return decision
    this.seq += 1
    for (const change of decision.changes) {
      this.byKey.set(keyOf(change), JSON.parse(JSON.stringify({ ...change, seq: this.seq })))
    }
    return decision
  }
}

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

const IDS = [OURS, THEIRS, ANNE, PAUL, MISSION, OTHER_MISSION]
const uuidSource = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'

/** Draws ids from a handful, so that things meet. */
export const MEETING: Instead = new Map<unknown, fc.Arbitrary<unknown>>([
  [uuidSource, fc.constantFrom(...IDS)],
  [MUTATIONS.conflict_settle.entries.conflict, fc.nat(3).map((n) => `${uuid(41 + n)}:title`)],
  [Area, fc.constantFrom('35', '02', 'remote')],
  [PlannedSessionSchema, fc.oneof(anyOnce, anyWeekly)],
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

export type { Change, DocOf }
