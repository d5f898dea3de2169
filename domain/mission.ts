import * as v from 'valibot'
import { PARTS } from './days.ts'
import { CAUSES, KINDS, LANES, MIN_AGES, PRECISIONS, REMOTES, SKILLS } from './vocabulary.ts'
import { FRAMES } from './work/frames.ts'

const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const GiftSchema = v.nullable(v.picklist([0, 1, 2]))

/** Where a mission stands: one address, in one area. `lat` and `lon` in degrees; null only in the area `remote`. */
export const PlacementSchema = v.object({
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(0)),
  area: Text,
  insee: v.nullable(v.string()),
  commune: v.nullable(v.string()),
  postcode: v.nullable(v.string()),
  street: v.nullable(v.string()),
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  precision: v.picklist(PRECISIONS),
})
export type Placement = v.InferOutput<typeof PlacementSchema>

/**
 * When a mission happens. Dated: `date` is set. Recurring: `weekday` (0 Monday to 6 Sunday) is set, every week from the
 * mission's start to its end. Wall time `HH:MM`, duration in minutes, IANA zone of the commune. `part` when only that is known.
 */
export const SessionSchema = v.object({
  date: v.nullable(IsoDate),
  weekday: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  start: v.nullable(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))),
  part: v.nullable(v.picklist(PARTS)),
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  zone: Text,
  seats: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The planned session of one of Élan's own missions, which an application names. */
  id: v.optional(v.string()),
})
export type Session = v.InferOutput<typeof SessionSchema>

/** What a mission gives, motor by motor, how it is known, and what shows it: a declared proof, or the words an inference rests on. */
export const GivenGridSchema = v.object({
  be_useful: GiftSchema,
  take_care: GiftSchema,
  grow_skills: GiftSchema,
  build_ties: GiftSchema,
  origin: v.picklist(['declared', 'inferred']),
  proofs: v.record(v.string(), v.string()),
  clues: v.record(v.string(), v.array(v.string())),
})
export type GivenGrid = v.InferOutput<typeof GivenGridSchema>

/** What an association says of how one comes: frames accepted, how costs are refunded, insurance, how to get there. Empty: not said. */
export const ConditionsSchema = v.object({
  frames: v.array(v.picklist(FRAMES)),
  costs: v.string(),
  insurance: v.string(),
  access: v.string(),
  /** The first visit to somebody's home is made with a member of the association. */
  accompanied: v.boolean(),
})
export type Conditions = v.InferOutput<typeof ConditionsSchema>

/** A photo of our own store, by its hash, and what is seen on it. */
export const PhotoSchema = v.object({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  description: v.string(),
})

/**
 * A mission as anyone may read it: the form of text chunks, of a kept copy and of public pages. In a text chunk `placements`
 * holds those of the chunk's area only. Null means that the source is silent, never "no".
 */
export const MissionSchema = v.object({
  id: Text,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: Text,
  description: v.string(),
  kind: v.picklist(KINDS),
  lane: v.picklist(LANES),
  remote: v.picklist(REMOTES),
  causes: v.array(v.picklist(CAUSES)),
  goals: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17))),
  activities: v.array(v.string()),
  grid: GivenGridSchema,
  organisation: v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    name: Text,
    url: v.nullable(v.string()),
    description: v.nullable(v.string()),
    /** UUID of one that publishes with Élan, which an application names. */
    id: v.optional(v.string()),
  }),
  placements: v.array(PlacementSchema),
  startsOn: v.nullable(IsoDate),
  endsOn: v.nullable(IsoDate),
  sessions: v.array(SessionSchema),
  schedule: v.nullable(v.string()),
  seatsLeft: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  seatsTotal: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  minAge: v.nullable(v.picklist(MIN_AGES)),
  accessible: v.nullable(v.boolean()),
  closeToTransport: v.nullable(v.boolean()),
  skillsBrought: v.array(v.picklist(SKILLS)),
  skillsTaught: v.array(v.picklist(SKILLS)),
  audience: v.array(v.string()),
  requirements: v.array(v.string()),
  tryOnce: v.boolean(),
  replyDays: v.nullable(v.number()),
  postedOn: v.nullable(IsoDate),
  applicationUrl: v.nullable(v.string()),
  source: v.object({ id: Text, name: Text }),
  photo: v.optional(v.nullable(PhotoSchema), null),
  conditions: v.optional(v.nullable(ConditionsSchema), null),
  example: v.boolean(),
})
export type Mission = v.InferOutput<typeof MissionSchema>
