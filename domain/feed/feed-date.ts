import { foldLetters } from '../place/fold-name.ts'
import type { NoteCode } from './feed-mission.ts'
import { textOf } from './fields.ts'

/** A day `YYYY-MM-DD` with its wall time `HH:MM` where one was written, and what had to be put right. */
export type FeedDate = { on: string | null; at: string | null; code: NoteCode | null }

const SILENT: FeedDate = { on: null, at: null, code: null }
const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
)
const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?)?$/i
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D{1,4}(\d{1,2})[:h](\d{2})?.*)?$/i
const RFC_822 =
  /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})(?:\s+(\d{2}):(\d{2})(?::\d{2})?\s*([a-z]+|[+-]\d{4})?)?$/i
const SPOKEN = new RegExp(`(\\d{1,2})(?:er)? (${MONTHS.join('|')}) (\\d{4})`)
const SLASHED_INSIDE = /(?:^|\s)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s|$)/

/**
 * Reads a date in the forms that feeds have: ISO, dd/mm/yyyy, RFC 822, milliseconds, and French prose (« à partir du 1er
 * septembre 2023 »). An instant in UTC becomes the day of Paris; another written offset is kept as the wall time it shows,
 * because feeds write +0100 all year round. A year before 2000 or more than ten years after `today` is unknown.
 */
export function readFeedDate(value: unknown, today: string): FeedDate {
  const text = typeof value === 'number' ? new Date(value).toISOString() : textOf(value)
  if (text === null) return SILENT
  const read = readWritten(text) ?? readSpoken(text)
  if (read === null) return { ...SILENT, code: 'date_unreadable' }
  const year = Number(read.on?.slice(0, 4))
  if (year < 2000 || year > Number(today.slice(0, 4)) + 10) return { ...SILENT, code: 'date_implausible' }
  return read
}

/** The day that lies some months after another, at most its month's last. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function readWritten(text: string): FeedDate | null {
  const iso = ISO.exec(text)
  if (iso !== null) return dated(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6])
  const slashed = SLASHED.exec(text)
  if (slashed !== null) return dated(slashed[3], slashed[2], slashed[1], slashed[4], slashed[5])
  const rfc = RFC_822.exec(text)
  const month = rfc === null ? -1 : ENGLISH.indexOf((rfc[2] as string).slice(0, 3).toLowerCase())
  return rfc === null || month < 0 ? null : dated(rfc[3], month + 1, rfc[1], rfc[4], rfc[5], rfc[6])
}

function readSpoken(text: string): FeedDate | null {
  const spoken = SPOKEN.exec(foldLetters(text))
  const inside = SLASHED_INSIDE.exec(text)
  const read =
    spoken !== null
      ? dated(spoken[3], MONTHS.indexOf(spoken[2] as string) + 1, spoken[1])
      : inside !== null
        ? dated(inside[3], inside[2], inside[1])
        : null
  return read && { ...read, code: 'date_from_text' }
}

type Digits = string | number | undefined

function dated(
  year: Digits,
  month: Digits,
  day: Digits,
  hour?: string,
  minute = '00',
  zone?: string,
): FeedDate | null {
  const on = [String(year), two(month), two(day)].join('-')
  if (!isDay(on)) return null
  if (hour === undefined) return { on, at: null, code: null }
  const at = `${two(hour)}:${two(minute)}`
  if (at >= '24:00' || minute >= '60') return { on, at: null, code: null }
  if (isUtc(zone)) return inParis(on, at)
  return { on, at: at === '00:00' ? null : at, code: null }
}

function isUtc(zone: string | undefined): boolean {
  return zone !== undefined && /^(z|gmt|ut|utc|[+-]00:?00)$/i.test(zone)
}

let paris: Intl.DateTimeFormat | undefined

function inParis(on: string, at: string): FeedDate {
  if (at === '00:00') return { on, at: null, code: null }
  paris ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const [day, time] = paris.format(Date.parse(`${on}T${at}:00Z`)).split(' ') as [string, string]
  return { on: day, at: time === '00:00' ? null : time, code: null }
}

function isDay(on: string): boolean {
  const ms = Date.parse(`${on}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === on
}

function two(digits: Digits): string {
  return String(digits).padStart(2, '0')
}
