import { laneOf } from '../lane.ts'
import type { Kind, Lane, Remote } from '../vocabulary.ts'
import { daysBetween, type FeedDate, monthsAfter, readFeedDate } from './feed-date.ts'
import type { Note, Slot } from './feed-mission.ts'
import { type Fields, numberOf } from './fields.ts'
import { readSchedule } from './schedule.ts'

export type When = {
  startsOn: string | null
  endsOn: string | null
  lane: Lane
  slots: Slot[]
  schedule: string | null
}

/** A weekend and the evening before it: what still is « une fois ». */
const ONCE_DAYS = 2
/** The Service Civique's own codes, in the words of its site. */
const CODED: Record<string, string> = {
  part_time: 'Temps partiel',
  full_time: 'Temps plein',
  special: 'Rythme aménagé',
}

/**
 * When a record's mission happens: its days, its lane and what its schedule clearly says. `schedule` is text already mended;
 * `today` bounds what a plausible date is.
 */
export function readWhen(
  fields: Fields,
  about: { kind: Kind; remote: Remote; schedule: string | null; today: string },
  notes: Note[],
): When {
  const start = dateOf(fields, ['startAt', 'startDate', 'startAtText'], about.today, notes)
  const written = dateOf(fields, ['endAt', 'endDate', 'endAtText'], about.today, notes)
  const end = written.on === null ? endAfter(fields, about.kind, start, notes) : written
  const endsOn = start.on !== null && end.on !== null && end.on < start.on ? null : end.on
  if (endsOn !== end.on) notes.push({ code: 'dates_contradict', detail: `${start.on} > ${end.on}` })
  const days = start.on === null || endsOn === null ? null : daysBetween(start.on, endsOn)
  const schedule = readSchedule(about.schedule ?? '')
  const isOnce = (days !== null && days <= ONCE_DAYS) || schedule.rhythm === 'once'
  const lane = laneOf(about.kind, about.remote, isOnce)
  const dated = isOnce && days !== null && days <= ONCE_DAYS
  const slots = dated ? dayByDay(start, end, days) : schedule.slots
  return {
    startsOn: start.on,
    endsOn,
    lane,
    slots: lane === 'long' ? [] : slots,
    schedule: wordsOf(fields, about),
  }
}

function dateOf(fields: Fields, names: string[], today: string, notes: Note[]): FeedDate {
  const written = fields.get(...names)
  const read = readFeedDate(written, today)
  if (read.code !== null) notes.push({ code: read.code, detail: String(written).slice(0, 80) })
  if (read.on === null || !isStamp(written, fields)) return read
  notes.push({ code: 'date_attributed', detail: String(written) })
  return { on: null, at: null, code: null }
}

/** The hub writes « now » where a partner gave no date: the same instant, to the millisecond, as the record's own stamps. */
function isStamp(written: unknown, fields: Fields): boolean {
  const stamps = [fields.text('createdAt'), fields.text('updatedAt')]
  return typeof written === 'string' && !/T00:00/.test(written) && stamps.includes(written.trim())
}

/** `duration` is documented in hours and filled with months; only a civic service's is sure to be one. */
function endAfter(fields: Fields, kind: Kind, start: FeedDate, notes: Note[]): FeedDate {
  const silent = { on: null, at: null, code: null }
  const months = monthsOf(fields)
  if (months === null) return silent
  if (kind === 'civic_service' && months >= 1 && months <= 24) {
    return start.on === null ? silent : { ...silent, on: monthsAfter(start.on, months) }
  }
  notes.push({ code: 'duration_ignored', detail: String(months) })
  return silent
}

function monthsOf(fields: Fields): number | null {
  return (
    numberOf(fields.get('duration')) ?? numberOf(/^(\d+) mois$/.exec(fields.text('durationText') ?? '')?.[1])
  )
}

function dayByDay(start: FeedDate, end: FeedDate, days: number): Slot[] {
  const minutes = days === 0 && start.at !== null && end.at !== null ? minutesBetween(start.at, end.at) : null
  return Array.from({ length: days + 1 }, (_, i) => ({
    date: new Date(Date.parse(start.on as string) + i * 86_400_000).toISOString().slice(0, 10),
    weekday: null,
    start: start.at,
    part: null,
    minutes,
  }))
}

function minutesBetween(from: string, to: string): number | null {
  const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return at(to) > at(from) ? at(to) - at(from) : null
}

function wordsOf(fields: Fields, about: { kind: Kind; schedule: string | null }): string | null {
  const coded = CODED[about.schedule ?? '']
  const months = monthsOf(fields)
  if (coded === undefined) return about.schedule
  return months === null ? coded : `${coded}, ${months} mois`
}
