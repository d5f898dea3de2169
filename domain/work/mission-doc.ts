import * as v from 'valibot'
import { PlannedSessionSchema } from '../sessions/planned-session.ts'
import { CAUSES, MIN_AGES, PRECISIONS, SKILLS } from '../vocabulary.ts'
import { Area, Label, Line, Text, Uuid } from './fields.ts'
import { FRAMES } from './frames.ts'

/** Longest text of each field, in characters. Every text is prose: it is never overwritten unseen. */
export const TEXT_LONGEST = {
  title: 120,
  description: 4000,
  contact: 200,
  access: 500,
  costs: 300,
  insurance: 300,
  proof_be_useful: 160,
  proof_take_care: 160,
  proof_grow_skills: 160,
  proof_build_ties: 160,
} as const
export type TextField = keyof typeof TEXT_LONGEST
export const TEXT_FIELDS = Object.keys(TEXT_LONGEST) as TextField[]

/** One sentence field by field, as `TEXT_LONGEST` bounds them. `contact` is for those who come, and never public. */
export const TextsSchema = v.object(
  Object.fromEntries(TEXT_FIELDS.map((field) => [field, Text(TEXT_LONGEST[field])])) as {
    [F in TextField]: ReturnType<typeof Text>
  },
)
export type Texts = v.InferOutput<typeof TextsSchema>

/** Where a mission takes place. `atHome`: at somebody's home, so that only the commune is ever shown. Degrees. */
export const PlaceSchema = v.object({
  area: Area,
  insee: v.pipe(v.string(), v.regex(/^[0-9A-Z]{5}$/)),
  commune: Line(80),
  postcode: v.nullable(v.pipe(v.string(), v.regex(/^\d{5}$/))),
  street: v.nullable(Line(160)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  precision: v.picklist(PRECISIONS),
  atHome: v.boolean(),
})
export type Place = v.InferOutput<typeof PlaceSchema>

const Answer = v.nullable(v.picklist(['top', 'middle', 'bottom']))

/** What is not prose: each key is a register, and the last arrival wins. Null means that the author has not said. */
export const FactsSchema = v.object({
  place: v.nullable(PlaceSchema),
  remote: v.boolean(),
  /** « Quand vous voulez »: no session is needed. */
  anytime: v.boolean(),
  answer_be_useful: Answer,
  answer_take_care: Answer,
  answer_grow_skills: Answer,
  answer_build_ties: Answer,
  causes: v.pipe(v.array(v.picklist(CAUSES)), v.maxLength(3)),
  skillsBrought: v.pipe(v.array(v.picklist(SKILLS)), v.maxLength(SKILLS.length)),
  skillsTaught: v.pipe(v.array(v.picklist(SKILLS)), v.maxLength(SKILLS.length)),
  minAge: v.nullable(v.picklist(MIN_AGES)),
  accessible: v.nullable(v.boolean()),
  closeToTransport: v.nullable(v.boolean()),
  frames: v.pipe(v.array(v.picklist(FRAMES)), v.minLength(1), v.maxLength(FRAMES.length)),
  /** The delay of reply that the association promises, in days. */
  replyDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30))),
  tryOnce: v.boolean(),
  /** At somebody's home, the first visit is made with a member of the association. */
  accompanied: v.boolean(),
  photo: v.nullable(
    v.object({
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      description: Line(200),
    }),
  ),
})
export type Facts = v.InferOutput<typeof FactsSchema>

/** A mission before its author has said anything. */
export const NO_FACTS: Facts = {
  place: null,
  remote: false,
  anytime: false,
  answer_be_useful: null,
  answer_take_care: null,
  answer_grow_skills: null,
  answer_build_ties: null,
  causes: [],
  skillsBrought: [],
  skillsTaught: [],
  minAge: null,
  accessible: null,
  closeToTransport: null,
  frames: ['volunteering'],
  replyDays: null,
  tryOnce: false,
  accompanied: true,
  photo: null,
}

export const NO_TEXTS = Object.fromEntries(TEXT_FIELDS.map((field) => [field, ''])) as Texts

export const MOST_SESSIONS = 60
/** Roles of a session, and seats of a role. */
export const MOST_ROLES = 8
export const MOST_SEATS = 9999

/** Planned sessions by their id. */
export const SessionsSchema = v.pipe(
  v.record(Uuid, PlannedSessionSchema),
  v.check((sessions) => Object.keys(sessions).length <= MOST_SESSIONS, 'too many sessions'),
)

/** Texts that replace others: `over` is the mutation that wrote the one which the author saw, null when nobody had written there. */
export const TextEditsSchema = v.partial(
  v.object(
    Object.fromEntries(
      TEXT_FIELDS.map((field) => [
        field,
        v.object({ value: TextsSchema.entries[field], over: v.nullable(Uuid) }),
      ]),
    ) as {
      [F in TextField]: v.ObjectSchema<
        { value: (typeof TextsSchema.entries)[F]; over: v.NullableSchema<typeof Uuid, undefined> },
        undefined
      >
    },
  ),
)
export type TextEdits = v.InferOutput<typeof TextEditsSchema>

/** What an edit says; it leaves the rest as it is. A session that is null is removed. */
export const MissionEditSchema = v.object({
  texts: TextEditsSchema,
  facts: v.partial(FactsSchema),
  sessions: v.pipe(
    v.record(Uuid, v.nullable(PlannedSessionSchema)),
    v.check((sessions) => Object.keys(sessions).length <= 2 * MOST_SESSIONS, 'too many sessions'),
  ),
})
export type MissionEdit = v.InferOutput<typeof MissionEditSchema>

/** Seats by session (or `all`, for a mission without one) and by role; `''` is the role of who says none. */
export const SeatsSchema = v.pipe(
  v.record(
    v.union([v.literal('all'), Uuid]),
    v.record(Label(40), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEATS))),
  ),
  v.check((seats) => Object.keys(seats).length <= MOST_SESSIONS + 1, 'too many sessions'),
  v.check(
    (seats) => Object.values(seats).every((roles) => Object.keys(roles).length <= MOST_ROLES),
    'too many roles',
  ),
)
export type Seats = v.InferOutput<typeof SeatsSchema>

export const MISSION_STATUSES = ['draft', 'published', 'paused', 'closed'] as const
export type MissionStatus = (typeof MISSION_STATUSES)[number]

/** Rules that a refusal may cite; their sentences stand in the dictionary. */
export const REVIEW_RULES = [
  'paid_job',
  'disguised_work',
  'only_money',
  'partisan',
  'minors_alone',
  'uninsured',
  'private_data',
  'not_a_mission',
  'unclear',
] as const
export type ReviewRule = (typeof REVIEW_RULES)[number]

/**
 * Where a mission stands with who reads it before citizens do. `waiting`: since and until when, in ms since 1970. `refused`:
 * the rule, and the sentence to change. `hidden`: taken down after a report. `appealed` once, and never again.
 */
export const ReviewSchema = v.object({
  state: v.picklist(['none', 'waiting', 'accepted', 'refused', 'hidden']),
  since: v.nullable(v.number()),
  until: v.nullable(v.number()),
  rule: v.nullable(v.picklist(REVIEW_RULES)),
  sentence: v.nullable(v.string()),
  appealed: v.boolean(),
})
export type Review = v.InferOutput<typeof ReviewSchema>

export const NO_REVIEW: Review = {
  state: 'none',
  since: null,
  until: null,
  rule: null,
  sentence: null,
  appealed: false,
}

/** A mission as those who write it see it, and as it travels to their devices. `number` once citizens could see it. */
export const MissionDocSchema = v.object({
  organisation: Uuid,
  status: v.picklist(MISSION_STATUSES),
  texts: TextsSchema,
  facts: FactsSchema,
  sessions: SessionsSchema,
  seats: SeatsSchema,
  review: ReviewSchema,
  number: v.nullable(v.number()),
})
export type MissionDoc = v.InferOutput<typeof MissionDocSchema>
