import * as v from 'valibot'
import { REFUSALS } from '../work/decision.ts'
import { DOC_SCHEMAS, type Doc, type DocKind } from '../work/documents.ts'
import { Uuid } from '../work/fields.ts'

/** Form of push and pull. A change that an older app cannot read takes the next number; the edge speaks both for 12 months. */
export const WORK_VERSION = 1
export const MOST_PUSHED = 20
export const MOST_AWAITED = 200

/**
 * POST /api/push: mutations of one device in its order. `name` and `args` are judged one by one, so that one bad one stops nothing.
 * `account`: for whom they leave; `epoch`: the database's life that the device last read, null before it read any. When one is not
 * what the server finds, nothing is judged (409): the device pulls first.
 */
export const PushSchema = v.object({
  version: v.literal(WORK_VERSION),
  device: Uuid,
  account: v.optional(Uuid),
  epoch: v.optional(v.nullable(v.string())),
  mutations: v.pipe(
    v.array(v.object({ id: Uuid, name: v.pipe(v.string(), v.maxLength(60)), args: v.unknown() })),
    v.maxLength(MOST_PUSHED),
  ),
})
export type Push = v.InferOutput<typeof PushSchema>

/**
 * What became of a mutation, the same for every repeat. One that needs (`domain/work/order`) what was not recorded just now has
 * no answer: it was not judged, and comes again. `applied`, `already`, `conflict`, `refused` are recorded and will be
 * reported by a pull. Not recorded, and to be sent again: `unsupported` (this edge is older than the app), `photo` (its photo has to come first),
 * `error` (it failed here). `reused`: another mutation has this id.
 */
export const ANSWER_CODES = [
  'applied',
  'already',
  'conflict',
  'refused',
  'unsupported',
  'photo',
  'error',
  'reused',
] as const
/** Null also for one that a later server gives, and that this build has no sentence for. */
const Reason = v.fallback(v.nullable(v.picklist(REFUSALS)), null)

export const AnswerSchema = v.object({
  id: Uuid,
  code: v.picklist(ANSWER_CODES),
  reason: Reason,
  details: v.array(v.string()),
})
export type Answer = v.InferOutput<typeof AnswerSchema>

export const PushAnswerSchema = v.object({ version: v.literal(WORK_VERSION), answers: v.array(AnswerSchema) })
export type PushAnswer = v.InferOutput<typeof PushAnswerSchema>

/**
 * How far a device has read. `epoch` names the database's life: a restored backup has another. `pos` is the sequence up to which everything was
 * read; `snap` the head when the full copy began, by which a copy in progress is judged; `scope` the organisations that it covers.
 */
export const CursorSchema = v.object({
  epoch: v.string(),
  pos: v.pipe(v.number(), v.integer(), v.minValue(0)),
  snap: v.pipe(v.number(), v.integer(), v.minValue(0)),
  scope: v.string(),
})
export type Cursor = v.InferOutput<typeof CursorSchema>

/** POST /api/pull: `awaiting` are the mutations whose end this device waits for. */
export const PullSchema = v.object({
  version: v.literal(WORK_VERSION),
  device: Uuid,
  cursor: v.nullable(CursorSchema),
  awaiting: v.pipe(v.array(Uuid), v.maxLength(MOST_AWAITED)),
})
export type Pull = v.InferOutput<typeof PullSchema>

/** A document on the wire: a tombstone has no value. Kinds that a device does not know are passed over. */
export const WireDocSchema = v.object({
  kind: v.string(),
  id: v.string(),
  seq: v.number(),
  gone: v.boolean(),
  value: v.nullable(v.unknown()),
  writers: v.record(v.string(), v.string()),
})
export type WireDoc = v.InferOutput<typeof WireDocSchema>

/** A recorded end. `seq` is not above the answer's `cursor.pos`: what the mutation did is among the documents read so far. */
export const OutcomeSchema = v.object({
  id: Uuid,
  code: v.picklist(['applied', 'already', 'conflict', 'refused']),
  reason: Reason,
  details: v.array(v.string()),
  seq: v.number(),
})
export type Outcome = v.InferOutput<typeof OutcomeSchema>

/**
 * `reset`: forget all documents first, this answer begins a full copy. `more`: ask again at once; outcomes come only with the last
 * page. `areas` are the territories that the account animates.
 */
export const PullAnswerSchema = v.object({
  version: v.literal(WORK_VERSION),
  account: Uuid,
  reset: v.boolean(),
  cursor: CursorSchema,
  docs: v.array(WireDocSchema),
  outcomes: v.array(OutcomeSchema),
  more: v.boolean(),
  areas: v.array(v.string()),
})
export type PullAnswer = v.InferOutput<typeof PullAnswerSchema>

/** A document read from the wire; `null` for a kind that this build does not know or a form that it cannot read. */
export function readDoc(wire: WireDoc): Doc | { kind: DocKind; id: string; seq: number; gone: true } | null {
  if (!Object.hasOwn(DOC_SCHEMAS, wire.kind)) return null
  const kind = wire.kind as DocKind
  if (wire.gone) return { kind, id: wire.id, seq: wire.seq, gone: true }
  const value = v.safeParse(DOC_SCHEMAS[kind], wire.value)
  return value.success ? ({ ...wire, kind, value: value.output } as Doc) : null
}
