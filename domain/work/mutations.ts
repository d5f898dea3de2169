import * as v from 'valibot'
import {
  APPLICATION_STATUSES,
  DECLINE_REASONS,
  PhoneSchema,
  SlotsSchema,
  WishesSchema,
} from './application-doc.ts'
import { CodeSchema, HeldSchema, MinutesSchema, PRESENCES } from './attendance-doc.ts'
import { MemberDocSchema, OrganisationDocSchema, ROLES } from './documents.ts'
import { Area, Label, Line, Text, Uuid } from './fields.ts'
import {
  FactsSchema,
  MISSION_STATUSES,
  MissionEditSchema,
  MOST_SEATS,
  REVIEW_RULES,
  SeatsSchema,
  SessionsSchema,
  TextsSchema,
} from './mission-doc.ts'

const organisation = Uuid
const mission = Uuid
/** A date of a mission on which somebody comes; whose it is stands in it where another says it. */
const held = { organisation, ...HeldSchema.entries }
const theirs = { ...held, account: Uuid }
const SomeMinutes = v.pipe(MinutesSchema, v.minValue(1))

/**
 * Everything that can be done to documents, by its name and arguments. A name is for ever: other arguments take another name,
 * and the edge serves the old one for as long as an outbox can hold it (12 months). Ids are made on the device.
 */
export const MUTATIONS = {
  organisation_create: v.object({
    organisation,
    kind: OrganisationDocSchema.entries.kind,
    name: OrganisationDocSchema.entries.name,
    rna: v.nullable(v.pipe(v.string(), v.maxLength(20))),
    siren: v.nullable(v.pipe(v.string(), v.maxLength(20))),
    memberName: MemberDocSchema.entries.name,
  }),
  /** `seen` is who wrote each text that the person read (`writers`): a text that was written since is not replaced. */
  organisation_edit: v.object({
    organisation,
    seen: v.optional(v.record(v.string(), Uuid)),
    name: v.optional(OrganisationDocSchema.entries.name),
    description: v.optional(OrganisationDocSchema.entries.description),
    rna: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(20)))),
    siren: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(20)))),
    url: v.optional(OrganisationDocSchema.entries.url),
  }),
  organisation_verify: v.object({ organisation, verified: v.boolean() }),

  invitation_create: v.object({
    organisation,
    invitation: Uuid,
    role: v.picklist(ROLES),
    tokenHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  invitation_revoke: v.object({ organisation, invitation: Uuid }),
  invitation_accept: v.object({
    organisation,
    invitation: Uuid,
    token: v.pipe(v.string(), v.minLength(20), v.maxLength(100)),
    memberName: MemberDocSchema.entries.name,
  }),
  member_role: v.object({ organisation, account: Uuid, role: v.picklist(ROLES) }),
  member_remove: v.object({ organisation, account: Uuid }),

  mission_create: v.object({
    organisation,
    mission,
    texts: v.partial(TextsSchema),
    facts: v.partial(FactsSchema),
    sessions: SessionsSchema,
    seats: SeatsSchema,
  }),
  mission_edit: v.object({ organisation, mission, ...MissionEditSchema.entries }),
  /** Seats travel as a difference, so that two people who add some at once both count. */
  mission_seats: v.object({
    organisation,
    mission,
    session: v.union([v.literal('all'), Uuid]),
    role: Label(40),
    by: v.pipe(v.number(), v.integer(), v.minValue(-MOST_SEATS), v.maxValue(MOST_SEATS)),
  }),
  /** `from` is the status that the author saw. */
  mission_status: v.object({
    organisation,
    mission,
    from: v.picklist(MISSION_STATUSES),
    to: v.picklist(MISSION_STATUSES),
  }),
  /** `seen` is who wrote each text that the person read (`writers`): what was written since is kept in a conflict. */
  mission_delete: v.object({ organisation, mission, seen: v.optional(v.record(v.string(), Uuid)) }),
  mission_restore: v.object({ organisation, mission }),
  mission_appeal: v.object({ organisation, mission, text: Line(1000) }),

  /** `take` sets what the conflict holds, `write` sets `text` in place of both, `keep` leaves what stands. */
  conflict_settle: v.object({
    organisation,
    mission,
    conflict: v.pipe(v.string(), v.maxLength(80)),
    choice: v.picklist(['keep', 'take', 'write']),
    text: v.nullable(Text(4000)),
    over: v.nullable(Uuid),
  }),

  /** `seen` is the sequence of the mission that the reader read: what was changed since is not accepted unread. */
  mission_review: v.pipe(
    v.object({
      organisation,
      mission,
      area: Area,
      seen: v.optional(v.number()),
      verdict: v.picklist(['accept', 'refuse', 'hide']),
      rule: v.nullable(v.picklist(REVIEW_RULES)),
      sentence: v.nullable(Line(500)),
    }),
    v.check(
      ({ verdict, rule, sentence }) => verdict === 'accept' || (rule !== null && sentence !== null),
      'a refusal gives the rule and the sentence to change',
    ),
  ),
  catalyst_appoint: v.object({ area: Area, account: Uuid }),
  catalyst_dismiss: v.object({ area: Area, account: Uuid }),

  /** Whose it is stands nowhere in it: an application belongs to who sends it. `phone` is kept for adults alone. */
  application_send: v.object({
    organisation,
    mission,
    name: Line(60),
    word: Text(500),
    age: v.picklist(['16_17', 'adult']),
    phone: v.nullable(PhoneSchema),
    wishes: WishesSchema,
  }),
  /** `slots` are the seats that the person read. */
  application_confirm: v.object({ organisation, mission, slots: SlotsSchema }),
  application_withdraw: v.object({ organisation, mission }),
  /** `from` is the standing that the association read; `slots` are for an offer alone, and `reason` for a no. */
  application_answer: v.pipe(
    v.object({
      organisation,
      mission,
      account: Uuid,
      from: v.picklist(APPLICATION_STATUSES),
      answer: v.picklist(['offer', 'wait', 'decline', 'cancel']),
      slots: SlotsSchema,
      reason: v.nullable(v.picklist(DECLINE_REASONS)),
      message: Text(500),
    }),
    v.check(({ answer, slots }) => (answer === 'offer') === slots.length > 0, 'an offer names its seats'),
    v.check(({ answer, reason }) => answer !== 'decline' || reason !== null, 'a no gives its reason'),
  ),
  application_consent: v.object({ organisation, mission, account: Uuid }),
  /** Said by the edge alone, when a delay is over. */
  application_expire: v.object({ organisation, mission, account: Uuid }),

  presence_code: v.object({ ...held, code: CodeSchema }),
  /** `at` is the phone's clock, in ms. */
  check_in: v.object({ ...held, code: CodeSchema, at: v.number() }),
  /** `from` is what the association read. */
  presence_mark: v.object({ ...theirs, from: v.picklist(PRESENCES), to: v.picklist(PRESENCES) }),
  presence_answer: v.object({ ...held, wasHere: v.boolean(), text: Text(300) }),
  /** Said by the edge alone, three months after. */
  absence_forget: v.object(theirs),
  hours_propose: v.object({ ...held, minutes: SomeMinutes }),
  /** `seen` are the proposed minutes that the association read, null where there were none. */
  hours_sign: v.object({ ...theirs, seen: v.nullable(MinutesSchema), minutes: SomeMinutes, word: Text(500) }),
  /** `from` are the signed minutes that it read. */
  hours_correct: v.object({ ...theirs, from: MinutesSchema, minutes: MinutesSchema }),
} as const

export type MutationName = keyof typeof MUTATIONS
export type ArgsOf<N extends MutationName> = v.InferOutput<(typeof MUTATIONS)[N]>

/** A mutation whose arguments were checked against its name. */
export type Mutation = { [N in MutationName]: { id: string; name: N; args: ArgsOf<N> } }[MutationName]

export const isMutationName = (name: string): name is MutationName => Object.hasOwn(MUTATIONS, name)

/** A mutation read from anywhere: its arguments parsed, or which of them are wrong (dotted paths). */
export function parseMutation(
  id: string,
  name: MutationName,
  args: unknown,
): { ok: true; mutation: Mutation } | { ok: false; paths: string[] } {
  const parsed = v.safeParse(MUTATIONS[name], args)
  if (!parsed.success) return { ok: false, paths: parsed.issues.map((issue) => v.getDotPath(issue) ?? '') }
  return { ok: true, mutation: { id, name, args: parsed.output } as Mutation }
}
