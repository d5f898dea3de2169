import { type Doc, type DocKey, type DocKind, keyOf } from './documents.ts'

/** Why a mutation is not done. Each has its sentence in the dictionary; the author keeps the draft. */
export const REFUSALS = [
  'bad_arguments',
  'not_allowed',
  'not_found',
  'already_exists',
  'already_settled',
  'deleted',
  'incomplete',
  'illegal_step',
  'session_gone',
  'too_many_sessions',
  'seats_below_zero',
  'bad_siren',
  'bad_rna',
  'last_owner',
  'invitation_over',
  'photo_missing',
  'own_mission',
  'same_reader',
  'already_appealed',
  'changed_unseen',
  'not_open',
  'slot_gone',
  'no_seat',
  'too_young',
  'consent_needed',
  'already_answered',
  'step_changed',
  'too_many_open',
  'changed_since',
  'not_coming',
  'too_early',
  'too_late',
  'too_many_tries',
  'too_many_minutes',
  'hours_signed',
  'said_absent',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** A document as a decision leaves it; its sequence is taken when it is written. */
export type Change<K extends DocKind = DocKind> = Omit<Doc<K>, 'seq'>

/**
 * What a mutation does. `already`: what it asks stands. `conflict`: some of it was kept aside in a conflict. `refused`: nothing is
 * written; `details` are field names, or dotted paths of wrong arguments.
 */
export type Decision =
  | { code: 'applied' | 'conflict'; changes: Change[] }
  | { code: 'already'; changes: [] }
  | { code: 'refused'; reason: Refusal; details: string[] }

export const applied = (...changes: Change[]): Decision => ({ code: 'applied', changes })
export const ALREADY: Decision = { code: 'already', changes: [] }
export const refused = (reason: Refusal, details: string[] = []): Decision => ({
  code: 'refused',
  reason,
  details,
})

/**
 * What a decision may ask besides documents. `tokenHash`: SHA-256 of an invitation's token; `photoKnown`: its bytes arrived.
 * `isForeseen`: a device asks, which holds nothing of what was deleted; the server knows, and has the last word.
 */
export type Context = {
  account: string
  isAdministrator: boolean
  /** ms since 1970 */
  now: number
  tokenHash: string | null
  photoKnown: boolean
  isForeseen?: true
  /** From when the place of what is proposed was held, in ms. */
  heldSince?: number
  /** The edge itself, when a delay is over. */
  isClock?: boolean
}

/** The documents that a decision reads. */
export type World = {
  get<K extends DocKind>(kind: K, id: string): Extract<Doc, { kind: K }> | undefined
  /** Conflicts of a mission that nobody has settled, in the order of their ids: a device and the edge hold them in others. */
  conflictsOf(mission: string): Extract<Doc, { kind: 'conflict' }>[]
}

/** Documents by `keyOf`. */
export const byKeyOf = (docs: Iterable<Doc>): Map<string, Doc> =>
  new Map([...docs].map((doc) => [keyOf(doc), doc]))

/** The world of the documents at hand, as they stand at each question. */
export function worldOf(byKey: ReadonlyMap<string, Doc>): World {
  return {
    get: <K extends DocKind>(kind: K, id: string) =>
      byKey.get(keyOf({ kind, id } as DocKey)) as Extract<Doc, { kind: K }> | undefined,
    conflictsOf: (mission) =>
      [...byKey.values()]
        .filter(
          (doc): doc is Extract<Doc, { kind: 'conflict' }> =>
            doc.kind === 'conflict' && !doc.gone && doc.value.mission === mission,
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** A document that is there and not deleted. */
export function standing<K extends DocKind>(
  world: World,
  kind: K,
  id: string,
): Extract<Doc, { kind: K }> | undefined {
  const doc = world.get(kind, id)
  return doc === undefined || doc.gone ? undefined : doc
}
