import * as v from 'valibot'
import { REPORT_REASONS } from '../report-reasons.ts'
import { ROLES } from '../work/documents.ts'
import { Area, Uuid } from '../work/fields.ts'
import { MissionDocSchema } from '../work/mission-doc.ts'

const MissionNumber = v.pipe(v.number(), v.integer(), v.minValue(1))

/** `POST /api/reports`: what anyone says of a public mission. The answer is the same whether or not it is there. */
export const ReportSchema = v.object({
  number: MissionNumber,
  reason: v.picklist(REPORT_REASONS),
  text: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
})
export type Report = v.InferOutput<typeof ReportSchema>

/**
 * `POST /api/reports/settle`: the reports on a mission are dealt with. `keep`: it stays. `hide`: it leaves, which only a mission that
 * came from a source does here; one that was written here has an author, who is told by `mission_review`.
 */
export const SettleReportsSchema = v.object({ number: MissionNumber, verdict: v.picklist(['keep', 'hide']) })
export type SettleReports = v.InferOutput<typeof SettleReportsSchema>

/** A mission in a queue. `mission` is what its author wrote, without `contact`; `seen` is its sequence, to be given back. */
export const QueuedReviewSchema = v.object({
  area: Area,
  reason: v.picklist(['new', 'changed', 'appeal']),
  since: v.number(),
  until: v.number(),
  appeal: v.nullable(v.string()),
  /** Whether this account refused it, so that somebody else reads the appeal. */
  refusedByMe: v.boolean(),
  id: Uuid,
  seen: v.number(),
  mission: MissionDocSchema,
  organisation: v.object({
    id: Uuid,
    name: v.string(),
    url: v.nullable(v.string()),
    description: v.string(),
    verified: v.boolean(),
    /** For administrators, all of its needs that its verification puts online: those that wait, but for appeals. */
    waiting: v.optional(v.array(v.object({ mission: Uuid, area: Area })), []),
  }),
})
export type QueuedReview = v.InferOutput<typeof QueuedReviewSchema>

/** The open reports on a mission. `written`: its document when it was written here, null when it came from a source. */
export const ReportedSchema = v.object({
  number: MissionNumber,
  area: v.string(),
  title: v.string(),
  description: v.string(),
  organisation: v.string(),
  written: v.nullable(v.object({ mission: Uuid, organisation: Uuid })),
  reports: v.array(v.object({ reason: v.string(), text: v.string(), at: v.number() })),
})
export type Reported = v.InferOutput<typeof ReportedSchema>

/** Answer of `GET /api/reviews`, the most urgent first. `areas` are the territories that the account animates. */
export const ReviewsSchema = v.object({
  areas: v.array(v.string()),
  reviews: v.array(QueuedReviewSchema),
  reported: v.array(ReportedSchema),
})
export type Reviews = v.InferOutput<typeof ReviewsSchema>

/** `POST /api/invitation`: what a link is for. Only its token opens it. */
export const LookInvitationSchema = v.object({
  organisation: Uuid,
  invitation: Uuid,
  token: v.pipe(v.string(), v.minLength(20), v.maxLength(100)),
})
/** Its answer; null when the link does not let anybody in, whatever the reason. */
export const LookedInvitationSchema = v.object({
  invitation: v.nullable(
    v.object({ organisation: v.string(), role: v.picklist(ROLES), expiresAt: v.number() }),
  ),
})
export type LookedInvitation = NonNullable<v.InferOutput<typeof LookedInvitationSchema>['invitation']>

/** `POST /api/catalysts/find` (administrators): the account of an address, to appoint it. */
export const FindAccountSchema = v.object({
  email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254)),
})
/** Its answer; null when nobody signed in with that address yet. */
export const FoundAccountSchema = v.object({ account: v.nullable(v.string()) })

/** Answer of `GET /api/catalysts` (administrators): who reads where. */
export const CatalystsSchema = v.object({
  catalysts: v.array(v.object({ area: v.string(), account: v.string(), email: v.string() })),
})
export type Catalyst = v.InferOutput<typeof CatalystsSchema>['catalysts'][number]
