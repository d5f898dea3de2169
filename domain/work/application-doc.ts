import * as v from 'valibot'
import { CalendarDateSchema } from '../sessions/planned-session.ts'
import { Label, Line, Text, Uuid } from './fields.ts'

export const MOST_SLOTS = 20
/** So many applications of one person may wait for an answer or a « Je viens » at once: a hand for everybody, a nuisance for nobody. */
export const MOST_OPEN = 20

/** What somebody would come for: a date of a session, or `all` without a date for a mission that has no sessions. */
export const WishSchema = v.object({
  session: v.union([v.literal('all'), Uuid]),
  date: v.nullable(CalendarDateSchema),
})
export type Wish = v.InferOutput<typeof WishSchema>

/** A seat: what is wished, in a role (`''` where a session says none). */
export const SlotSchema = v.object({ ...WishSchema.entries, role: Label(40) })
export type Slot = v.InferOutput<typeof SlotSchema>

export const wishKey = ({ session, date }: Wish): string => `${session}/${date ?? ''}`
export const slotKey = (slot: Slot): string => `${wishKey(slot)}/${slot.role}`

const distinct = <T>(keyOf: (one: T) => string) =>
  v.check((all: T[]) => new Set(all.map(keyOf)).size === all.length, 'twice the same')
export const WishesSchema = v.pipe(
  v.array(WishSchema),
  v.minLength(1),
  v.maxLength(MOST_SLOTS),
  distinct(wishKey),
)
export const SlotsSchema = v.pipe(v.array(SlotSchema), v.maxLength(MOST_SLOTS), distinct(slotKey))

/**
 * Where an application stands. `proposed` waits for the association; `waitlisted` was told so; `offered` holds seats until the person says
 * « Je viens », and is `coming` then. Over: `declined` and `cancelled` by the association, `withdrawn` by the person, `released` when
 * the association let its delay pass in silence, `lapsed` when the person did.
 */
export const APPLICATION_STATUSES = [
  'proposed',
  'waitlisted',
  'offered',
  'coming',
  'declined',
  'cancelled',
  'withdrawn',
  'released',
  'lapsed',
] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

/** Why an association says no. The sentence stands in the dictionary, and its own words beside it. */
export const DECLINE_REASONS = ['full', 'dates', 'skills', 'postponed', 'other'] as const

/** A number that a person can be called at, as they write it. */
export const PhoneSchema = v.pipe(v.string(), v.trim(), v.regex(/^\+?[0-9][0-9 .()-]{5,18}$/))

/**
 * A person's step towards a mission, read by the person and by the association alone; its id is `applicationId`. No age and no
 * motor: `consent` says only whether a legal representative has to agree. Instants in ms: `since` it counts, `answerBy` the
 * association has promised its answer, `offerUntil` seats are held without a « Je viens ».
 */
export const ApplicationDocSchema = v.object({
  organisation: Uuid,
  mission: Uuid,
  account: Uuid,
  name: Line(60),
  word: Text(500),
  /** Given to this association only, by who would rather be called. */
  phone: v.nullable(PhoneSchema),
  consent: v.picklist(['none', 'needed', 'seen']),
  wishes: WishesSchema,
  status: v.picklist(APPLICATION_STATUSES),
  slots: SlotsSchema,
  since: v.number(),
  answerBy: v.nullable(v.number()),
  offerUntil: v.nullable(v.number()),
  reason: v.nullable(v.picklist(DECLINE_REASONS)),
  /** What the association wrote with its answer. */
  message: Text(500),
})
export type ApplicationDoc = v.InferOutput<typeof ApplicationDocSchema>

const Counts = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)))

/**
 * What is asked for and promised of a mission, so that no seat is promised twice: every step of an application rewrites it, in the
 * same batch. Its id is the mission's. `asked` counts by `wishKey`, `held` by `slotKey`.
 */
export const RosterDocSchema = v.object({ organisation: Uuid, mission: Uuid, asked: Counts, held: Counts })
export type RosterDoc = v.InferOutput<typeof RosterDocSchema>

/**
 * What a person who is coming may read of a mission beyond what is public, made for them at each pull and written by nobody; its id is
 * the mission's. It leaves their device when they are not coming any more.
 */
export const SheetDocSchema = v.object({
  organisation: Uuid,
  mission: Uuid,
  status: v.string(),
  title: v.string(),
  contact: v.string(),
  access: v.string(),
  street: v.nullable(v.string()),
  commune: v.nullable(v.string()),
  postcode: v.nullable(v.string()),
})
export type SheetDoc = v.InferOutput<typeof SheetDocSchema>

export const applicationId = (mission: string, account: string): string => `${mission}:${account}`
