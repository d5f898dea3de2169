import * as v from 'valibot'
import { CalendarDateSchema } from '../sessions/planned-session.ts'
import { Text, Uuid } from './fields.ts'

/** A day of a mission on which people come; `all` for a mission without sessions, on any day. */
export const HeldSchema = v.object({
  mission: Uuid,
  session: v.union([v.literal('all'), Uuid]),
  date: CalendarDateSchema,
})
export type Held = v.InferOutput<typeof HeldSchema>

export const PRESENCES = ['unsaid', 'present', 'excused', 'absent'] as const
export type Presence = (typeof PRESENCES)[number]

export const MOST_MINUTES = 1440
export const MinutesSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MINUTES))
/** The digits that an association shows on the spot. */
export const CodeSchema = v.pipe(v.string(), v.regex(/^\d{4}$/))

/** So many digits may be tried for one date, and so many corrections are kept. */
export const MOST_TRIES = 5
export const MOST_TRACES = 20
/** Phones of one association without a network may each draw their own digits. */
export const MOST_CODES = 3

const Side = v.picklist(['person', 'association'])

/**
 * What came of one date of somebody's engagement, read by the person and by this association alone; its id is `attendanceId`. Minutes
 * count once `signed`; what a person says otherwise afterwards is `disputed` and replaces nothing. `claims` are the digits that were
 * typed and did not settle it: `waiting` until the association's own arrive. An absence stands until `absentAt` (ms) is three months
 * ago, with what the person answers. `trace` has who changed minutes that the other side had said, the latest last.
 */
export const AttendanceDocSchema = v.object({
  organisation: Uuid,
  account: Uuid,
  ...HeldSchema.entries,
  /** The mission's, so that hours outlive it; empty where it is not known. */
  title: Text(120),
  presence: v.picklist(PRESENCES),
  claim: v.picklist(['none', 'waiting', 'wrong', 'right']),
  claims: v.pipe(v.array(CodeSchema), v.maxLength(MOST_TRIES)),
  hereAt: v.nullable(v.number()),
  absentAt: v.nullable(v.number()),
  answer: v.nullable(v.object({ wasHere: v.boolean(), text: Text(300) })),
  hours: v.picklist(['none', 'proposed', 'signed']),
  by: v.nullable(Side),
  minutes: MinutesSchema,
  disputed: v.nullable(MinutesSchema),
  /** One word of the association, to everybody who came. */
  word: Text(500),
  trace: v.pipe(
    v.array(v.object({ side: Side, from: MinutesSchema, to: MinutesSchema, at: v.number() })),
    v.maxLength(MOST_TRACES),
  ),
})
export type AttendanceDoc = v.InferOutput<typeof AttendanceDocSchema>

/** The digits of a date, for members alone: who types them on the spot was there. Its id is `gatheringId`. */
export const GatheringDocSchema = v.object({
  organisation: Uuid,
  ...HeldSchema.entries,
  codes: v.pipe(v.array(CodeSchema), v.minLength(1), v.maxLength(MOST_CODES)),
})
export type GatheringDoc = v.InferOutput<typeof GatheringDocSchema>

export const gatheringId = ({ mission, session, date }: Held): string => `${mission}:${session}:${date}`
export const attendanceId = (held: Held, account: string): string => `${gatheringId(held)}:${account}`

/** Whether somebody was there, as the association's phones see it: digits that came before its own count, too. */
export function presenceOf(
  { presence, claims }: Pick<AttendanceDoc, 'presence' | 'claims'>,
  gathering: Pick<GatheringDoc, 'codes'> | undefined,
): Presence {
  const isProven = presence === 'unsaid' && claims.some((code) => gathering?.codes.includes(code))
  return isProven ? 'present' : presence
}

/**
 * The digits that a person shows for the association to type, without a network on either side: they find somebody among those who are
 * expected, and prove nothing by themselves. FNV-1a, 32 bits.
 */
export function personDigits(held: Held, account: string): string {
  let hash = 0x811c9dc5
  for (const sign of attendanceId(held, account)) {
    hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0
  }
  return String(hash % 10_000).padStart(4, '0')
}
