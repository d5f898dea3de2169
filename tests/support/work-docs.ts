import { type Context, type Decision, type World, worldOf } from '#domain/work/decision.ts'
import { type Doc, type DocKind, keyOf, memberId, type Role } from '#domain/work/documents.ts'
import { type MissionDoc, NO_FACTS, NO_REVIEW, NO_TEXTS } from '#domain/work/mission-doc.ts'

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const [OURS, THEIRS] = [uuid(1), uuid(2)] as const
export const [ANNE, PAUL, STRANGER] = [uuid(11), uuid(12), uuid(13)] as const
export const MISSION = uuid(21)
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
