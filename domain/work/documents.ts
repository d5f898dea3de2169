import * as v from 'valibot'
import { ApplicationDocSchema, RosterDocSchema, SheetDocSchema } from './application-doc.ts'
import { AttendanceDocSchema, GatheringDocSchema } from './attendance-doc.ts'
import { Area, Line, Text, Uuid } from './fields.ts'
import { MissionDocSchema, MissionEditSchema, TEXT_FIELDS } from './mission-doc.ts'

export const ROLES = ['reader', 'editor', 'owner'] as const
export type Role = (typeof ROLES)[number]

/** A structure that publishes. `owners` are accounts; `verified` by an administrator: its missions need no reading first. */
export const OrganisationDocSchema = v.object({
  kind: v.picklist(['association', 'company', 'public_body']),
  name: Line(120),
  description: Text(1000),
  rna: v.nullable(v.string()),
  siren: v.nullable(v.string()),
  url: v.nullable(v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^\s]+$/))),
  owners: v.array(Uuid),
  verified: v.boolean(),
})
export type OrganisationDoc = v.InferOutput<typeof OrganisationDocSchema>

/** Somebody's place in an organisation; its id is `memberId`. `name` is what colleagues read. */
export const MemberDocSchema = v.object({
  organisation: Uuid,
  account: Uuid,
  role: v.picklist(ROLES),
  name: Line(60),
})
export type MemberDoc = v.InferOutput<typeof MemberDocSchema>

/**
 * An invitation by link, used once: the link holds the token, the document its SHA-256 in hexadecimal. `expiresAt` in ms; `by` is
 * the account that made it, and it holds as long as they own the organisation.
 */
export const InvitationDocSchema = v.object({
  organisation: Uuid,
  role: v.picklist(ROLES),
  tokenHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  expiresAt: v.number(),
  by: v.string(),
})
export type InvitationDoc = v.InferOutput<typeof InvitationDocSchema>

/**
 * What a person wrote and that did not become the mission's: another text stood there unseen (`field` is a text's), the status had moved
 * (`status`; `mine` is the wished one), or the mission was deleted (`deleted`; `edit` is the whole edit, and the document's `writers`
 * say who wrote each text of it). `mutation` wrote it last.
 */
export const ConflictDocSchema = v.object({
  organisation: Uuid,
  mission: Uuid,
  field: v.picklist([...TEXT_FIELDS, 'status', 'deleted']),
  mine: v.string(),
  edit: v.nullable(MissionEditSchema),
  account: v.string(),
  name: v.string(),
  mutation: Uuid,
  at: v.number(),
})
export type ConflictDoc = v.InferOutput<typeof ConflictDocSchema>

/** Who animates and moderates a territory; its id is `catalystId`. */
export const CatalystDocSchema = v.object({ area: Area, account: Uuid })
export type CatalystDoc = v.InferOutput<typeof CatalystDocSchema>

/**
 * A mission in the queue of its territory; its id is the mission's. `refusedBy` may not decide the appeal. `escalated` once
 * the administrators were told that `until` (ms) is past.
 */
export const ReviewDocSchema = v.object({
  area: Area,
  organisation: Uuid,
  mission: Uuid,
  reason: v.picklist(['new', 'changed', 'appeal']),
  since: v.number(),
  until: v.number(),
  appeal: v.nullable(v.string()),
  refusedBy: v.nullable(v.string()),
  escalated: v.boolean(),
})
export type ReviewDoc = v.InferOutput<typeof ReviewDocSchema>

/** The schema of each kind of document. */
export const DOC_SCHEMAS = {
  organisation: OrganisationDocSchema,
  member: MemberDocSchema,
  invitation: InvitationDocSchema,
  mission: MissionDocSchema,
  conflict: ConflictDocSchema,
  catalyst: CatalystDocSchema,
  review: ReviewDocSchema,
  application: ApplicationDocSchema,
  roster: RosterDocSchema,
  sheet: SheetDocSchema,
  attendance: AttendanceDocSchema,
  gathering: GatheringDocSchema,
} as const
export type DocKind = keyof typeof DOC_SCHEMAS
export type DocValue<K extends DocKind> = v.InferOutput<(typeof DOC_SCHEMAS)[K]>

/**
 * A document as everybody holds it. `seq` is that of its last change. `writers` names, field by field, the mutation that wrote
 * the text which stands there: an edit that has seen that mutation overwrites nothing unseen. `gone`: deleted, its last value kept.
 */
export type Doc<K extends DocKind = DocKind> = {
  [One in K]: {
    kind: One
    id: string
    seq: number
    gone: boolean
    value: DocValue<One>
    writers: Record<string, string>
  }
}[K]

export type DocKey = { kind: DocKind; id: string }

export const memberId = (organisation: string, account: string): string => `${organisation}:${account}`
export const catalystId = (area: string, account: string): string => `${area}:${account}`
export const keyOf = ({ kind, id }: DocKey): string => `${kind}/${id}`
