import * as v from 'valibot'
import { PARTS } from '../days.ts'
import { zoneFormat } from './zone-format.ts'

export const MOST_EXCEPTIONS = 60
const LONGEST_ZONE = 64

/** A day of the calendar, `YYYY-MM-DD`, from 2020 to 2099: 2027-02-29 is none. */
export const CalendarDateSchema = v.pipe(
  v.string(),
  v.regex(/^20[2-9]\d-\d{2}-\d{2}$/),
  v.check(isInCalendar),
)

/** The name of an IANA zone that this machine knows, such as Indian/Reunion; never an offset like +04:00. */
export const ZoneSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ZONE),
  v.regex(/^[A-Za-z]/),
  v.check(isKnownZone),
)

const Timing = {
  start: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  part: v.nullable(v.picklist(PARTS)),
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  zone: ZoneSchema,
}

const OnceSchema = v.object({ kind: v.literal('once'), date: CalendarDateSchema, ...Timing })

const WeeklySchema = v.pipe(
  v.object({
    kind: v.literal('weekly'),
    weekday: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    every: v.picklist([1, 2, 4]),
    from: CalendarDateSchema,
    until: v.nullable(CalendarDateSchema),
    except: v.pipe(v.array(CalendarDateSchema), v.maxLength(MOST_EXCEPTIONS)),
    ...Timing,
  }),
  v.check((series) => series.until === null || series.from <= series.until, 'until_before_from'),
)

/**
 * A session as its author writes it. `once`: one date. `weekly`: `weekday` (0 Monday to 6 Sunday) every 1, 2 or 4 weeks, counted
 * from the first such day on or after `from`, to `until` included (null: no end), but on the cancelled dates of `except`.
 * `start` is wall time `HH:MM` in `zone`, kept over changes of hour; `part` when only that is known; `minutes` how long.
 */
export const PlannedSessionSchema = v.union([OnceSchema, WeeklySchema])
export type PlannedSession = v.InferOutput<typeof PlannedSessionSchema>
export type OnceSession = v.InferOutput<typeof OnceSchema>
export type WeeklySession = v.InferOutput<typeof WeeklySchema>

/** Sessions of a mission, by id (UUID). */
export type PlannedSessions = Readonly<Record<string, PlannedSession>>

function isInCalendar(date: string): boolean {
  const ms = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date)
}

function isKnownZone(zone: string): boolean {
  try {
    return zoneFormat(zone) !== undefined
  } catch {
    return false
  }
}
