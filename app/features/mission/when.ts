import type { Row } from '#domain/catalogue/row.ts'
import { dayOf, isoOf, PARTS, type Part, weekdayOf } from '#domain/days.ts'
import type { Mission, Session } from '#domain/mission.ts'
import type { Language } from '#domain/pages.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'

/** Where and when someone reads: today's day number, and the phone's own zone. */
export type Reader = { language: Language; words: MissionWords; today: number; zone: string }

const SHOWN_DATES = 5
const NEXT_DATES = 3

/** When a mission happens, a line each, from its full text: weekly sessions, dates to come, else its span; never empty. */
export function whenOfMission(mission: Mission, reader: Reader): string[] {
  const weekly = mission.sessions.filter((session) => session.date === null && session.weekday !== null)
  const dated = mission.sessions.filter((session) => session.date !== null)
  const lines = [
    ...weekly.map((session) => weeklyLine(session, reader)),
    ...nextLine(weekly, mission, reader),
    ...datedLines(dated, reader),
  ]
  const known = lines.length > 0 ? lines : spanLines(mission.startsOn, mission.endsOn, reader)
  const all = mission.schedule === null || mission.schedule === '' ? known : [...known, mission.schedule]
  return all.length > 0 ? all : [reader.words.whenUnknown]
}

/** The same from the catalogue's row alone: days and parts of the day, without hours. */
export function whenOfRow(row: Row, reader: Reader): string[] {
  const { words } = reader
  const ahead = row.dates.filter(({ day }) => day >= reader.today)
  if (row.dates.length > 0) {
    if (ahead.length === 0) return [words.datesOver]
    return limited(
      ahead.map(({ day, parts }) =>
        [longDay(day, reader), ...partsOf(parts).map((part) => words.inPart[part])].join(', '),
      ),
      reader,
    )
  }
  const slots = Array.from({ length: 21 }, (_, bit) => bit).filter((bit) => (row.slots >> bit) & 1)
  const lines = slots.map((bit) => slotWords(Math.floor(bit / 3), PARTS[bit % 3] as Part, reader))
  const span = spanLines(
    row.startDay === 0 ? null : isoOf(row.startDay),
    row.endDay === 0 ? null : isoOf(row.endDay),
    reader,
  )
  const all = lines.length > 0 ? [lines.join(', ')] : span
  return all.length > 0 ? all : [words.whenUnknown]
}

/** Calendar days of a weekly session from `today` on, within the mission's own days. */
export function nextDays(
  weekday: number,
  startsOn: string | null,
  endsOn: string | null,
  today: number,
  count: number,
): number[] {
  const from = Math.max(today, startsOn === null ? 0 : dayOf(startsOn))
  const first = from + ((weekday - weekdayOf(from) + 7) % 7)
  const last = endsOn === null ? Number.POSITIVE_INFINITY : dayOf(endsOn)
  return Array.from({ length: count }, (_, week) => first + 7 * week).filter((day) => day <= last)
}

function weeklyLine(session: Session, reader: Reader): string {
  const weekday = reader.words.vocabulary.weekdays[session.weekday ?? 0] ?? ''
  return joined([reader.words.every(weekday), hoursOf(session, reader)])
}

function nextLine(weekly: Session[], mission: Mission, reader: Reader): string[] {
  const days = weekly
    .flatMap(({ weekday }) =>
      nextDays(weekday ?? 0, mission.startsOn, mission.endsOn, reader.today, NEXT_DATES),
    )
    .sort((a, b) => a - b)
  const next = [...new Set(days)].slice(0, NEXT_DATES).map((day) => shortDay(day, reader))
  if (weekly.length === 0) return []
  if (next.length === 0) return [reader.words.datesOver]
  return [next.length === 1 ? reader.words.nextOne(next[0] ?? '') : reader.words.next(next.join(', '))]
}

function datedLines(dated: Session[], reader: Reader): string[] {
  const ahead = dated
    .filter(({ date }) => date !== null && dayOf(date) >= reader.today)
    .sort((a, b) => `${a.date}${a.start}`.localeCompare(`${b.date}${b.start}`))
  if (dated.length > 0 && ahead.length === 0) return [reader.words.datesOver]
  return limited(
    ahead.map((session) => joined([longDay(dayOf(session.date ?? ''), reader), hoursOf(session, reader)])),
    reader,
  )
}

function limited(lines: string[], { words }: Reader): string[] {
  const more = lines.length - SHOWN_DATES
  return more <= 0 ? lines : [...lines.slice(0, SHOWN_DATES), words.moreDates(more)]
}

/** Wall time at the mission's place; said to be so when the phone's own clock shows another hour. */
export function hoursOf(session: Session, { words, zone, today }: Reader): string {
  if (session.start === null) return session.part === null ? '' : words.inPart[session.part]
  const [hours = 0, minutes = 0] = session.start.split(':').map(Number)
  const start = hours * 60 + minutes
  const at = (time: number) => words.hour(Math.floor(time / 60) % 24, time % 60)
  const said =
    session.minutes === null ? words.fromHour(at(start)) : words.hours(at(start), at(start + session.minutes))
  const day = session.date ?? isoOf(today)
  return hourIn(session.zone, day) === hourIn(zone, day) ? said : `${said} (${words.localTime})`
}

/** Hour that clocks of a zone show at noon UTC of a day; a zone that this phone does not know shows its own. */
function hourIn(zone: string, isoDate: string): string {
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    return format.format(Date.parse(`${isoDate}T12:00:00Z`))
  } catch {
    return ''
  }
}

function spanLines(startsOn: string | null, endsOn: string | null, reader: Reader): string[] {
  const { words, today } = reader
  const [from, to] = [startsOn, endsOn].map((date) => (date === null ? null : longDay(dayOf(date), reader)))
  const begun = startsOn !== null && dayOf(startsOn) <= today
  if (from && to && startsOn === endsOn) return [from]
  if (from && to) return [begun ? words.until(to) : words.fromTo(from, to)]
  if (from) return begun ? [] : [words.from(from)]
  return to ? [words.until(to)] : []
}

function slotWords(weekday: number, part: Part, { words }: Reader): string {
  return words.onSlot(words.vocabulary.weekdays[weekday] ?? '', words.vocabulary.parts[part])
}

function partsOf(mask: number): Part[] {
  return PARTS.filter((_, i) => (mask >> i) & 1)
}

/** « samedi 12 septembre », with the year when it is another one. */
export function longDay(day: number, reader: Reader): string {
  const isOther = isoOf(day).slice(0, 4) !== isoOf(reader.today).slice(0, 4)
  return dayWords(day, reader, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isOther && { year: 'numeric' }),
  })
}

function shortDay(day: number, reader: Reader): string {
  return dayWords(day, reader, { weekday: 'short', day: 'numeric', month: 'short' })
}

function dayWords(day: number, { language }: Reader, form: Intl.DateTimeFormatOptions): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(
    Date.parse(`${isoOf(day)}T00:00:00Z`),
  )
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
