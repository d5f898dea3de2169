import * as v from 'valibot'
import { PARTS } from '#domain/days.ts'
import { MOTORS } from '#domain/motors.ts'
import { CAUSES, LANES, MIN_AGES, SKILLS } from '#domain/vocabulary.ts'

/** Days of the week as the data files write them, Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const Integer = v.pipe(v.number(), v.integer())
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const Line = v.pipe(v.string(), v.trim(), v.nonEmpty())
const Sentence = v.pipe(Line, v.endsWith('.'), v.maxLength(160))

/** What one of the four questions was answered: 0 bottom, 1 middle, null « je ne sais pas »; a top answer is its own proof. */
const AnswerSchema = v.nullable(v.union([v.literal(0), v.literal(1), Sentence]))

const GivesSchema = v.pipe(
  v.object({
    be_useful: AnswerSchema,
    take_care: AnswerSchema,
    grow_skills: AnswerSchema,
    build_ties: AnswerSchema,
  }),
  v.check(
    (gives) => MOTORS.filter((motor) => typeof gives[motor] === 'string').length <= 2,
    'two tops at most',
  ),
)

const HoursSchema = v.object({
  at: v.optional(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))),
  part: v.optional(v.picklist(PARTS)),
  minutes: v.optional(v.pipe(Integer, v.minValue(15))),
})

/** Every week on a day, or once: on the first such day that lies at least `after` days ahead (on that very day without `the`). */
const WhenSchema = v.union([
  v.strictObject({ every: v.picklist(WEEKDAYS), ...HoursSchema.entries }),
  v.strictObject({
    the: v.optional(v.picklist(WEEKDAYS)),
    after: v.pipe(Integer, v.minValue(0)),
    ...HoursSchema.entries,
  }),
])
export type When = v.InferOutput<typeof WhenSchema>

const ExampleSchema = v.strictObject({
  id: Slug,
  by: Slug,
  /** Absent: remote. The name is for the reader, and a test holds it against the gazetteer. */
  place: v.optional(
    v.strictObject({ insee: v.pipe(v.string(), v.regex(/^[0-9][0-9AB]\d{3}$/)), name: Line }),
  ),
  lane: v.picklist(LANES),
  title: Line,
  text: Line,
  gives: GivesSchema,
  when: v.optional(v.array(WhenSchema), []),
  schedule: v.optional(Line),
  /** Days ahead of the first and the last week of what has no dated session. */
  weeks: v.optional(
    v.strictObject({
      from: v.optional(v.pipe(Integer, v.minValue(1))),
      until: v.pipe(Integer, v.minValue(14)),
    }),
  ),
  /** Left and in all, at each session. */
  seats: v.optional(v.tuple([Integer, Integer])),
  topics: v.strictObject({
    causes: v.pipe(v.array(v.picklist(CAUSES)), v.minLength(1)),
    goals: v.pipe(v.array(v.pipe(Integer, v.minValue(1), v.maxValue(17))), v.minLength(1)),
    activities: v.pipe(v.array(Slug), v.minLength(1)),
  }),
  skills: v.optional(
    v.strictObject({
      brought: v.optional(v.array(v.picklist(SKILLS)), []),
      taught: v.optional(v.array(v.picklist(SKILLS)), []),
    }),
    {},
  ),
  open: v.optional(
    v.strictObject({
      minAge: v.optional(v.picklist(MIN_AGES)),
      accessible: v.optional(v.boolean()),
      nearTransport: v.optional(v.boolean()),
      audience: v.optional(v.array(Line), []),
    }),
    {},
  ),
  needs: v.optional(v.pipe(v.array(Line), v.maxLength(3)), []),
  promise: v.optional(
    v.strictObject({
      replyDays: v.optional(v.pipe(Integer, v.minValue(1))),
      tryOnce: v.optional(v.boolean(), false),
    }),
    {},
  ),
  postedDaysAgo: v.optional(v.pipe(Integer, v.minValue(0)), 20),
})
export type Example = v.InferOutput<typeof ExampleSchema>

/**
 * One file of demonstration data: invented associations by key, and what they need done. Dates are days ahead of the day of
 * loading, so nothing may speak of a season, a month or a date.
 */
export const ExampleFileSchema = v.strictObject({
  organisations: v.record(Slug, v.strictObject({ name: Line, about: Line })),
  missions: v.array(ExampleSchema),
})
export type ExampleFile = v.InferInput<typeof ExampleFileSchema>
