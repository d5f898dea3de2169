import { dayOf, isoOf } from '#domain/days.ts'
import type { Language } from '#domain/pages.ts'
import { occurrencesOf } from '#domain/sessions/occurrences.ts'
import type { PlannedSession, PlannedSessions } from '#domain/sessions/planned-session.ts'
import type { WriteWords } from '#domain/words/fr/write.ts'
import { frenchFirst } from '../../ui/french-first.ts'

type Speech = { language: Language; words: WriteWords }

const locale = (language: Language) => (language === 'fr' ? 'fr-FR' : 'en-GB')

/** « mardi 8 septembre », with the year when it is not that of `today`. */
export function dayWords(iso: string, language: Language, today?: string): string {
  const isOther = today !== undefined && today.slice(0, 4) !== iso.slice(0, 4)
  return format(iso, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isOther && { year: 'numeric' }),
  })
}

/** « mardi 8 ». */
export function shortDayWords(iso: string, language: Language): string {
  return format(iso, language, { weekday: 'long', day: 'numeric' })
}

/** « 8 septembre ». */
function dateWords(iso: string, language: Language): string {
  return format(iso, language, { day: 'numeric', month: 'long' })
}

function format(iso: string, language: Language, form: Intl.DateTimeFormatOptions): string {
  const asked = new Intl.DateTimeFormat(locale(language), { ...form, timeZone: 'UTC' })
  return frenchFirst(asked.format(Date.parse(`${iso}T00:00:00Z`)), language)
}

/** A planned session in one line: « tous les mardis, de 14 h à 16 h, jusqu’au 30 juin ». */
export function sessionWords(session: PlannedSession, today: string, { language, words }: Speech): string {
  const { when } = words
  if (session.kind === 'once') {
    return [dayWords(session.date, language, today), hoursWords(session, words)].filter(Boolean).join(', ')
  }
  const weekday = words.vocabulary.weekdays[session.weekday] ?? ''
  const every = { 1: when.every1, 2: when.every2, 4: when.every4 }[session.every](weekday)
  const cancelled = session.except.filter((date) => date >= today)
  return [
    every,
    hoursWords(session, words),
    session.from > today ? when.from_(dateWords(session.from, language)) : '',
    session.until === null ? '' : when.until_(dateWords(session.until, language)),
    cancelled.length === 0 ? '' : when.except(cancelled.map((date) => dateWords(date, language)).join(', ')),
  ]
    .filter(Boolean)
    .join(', ')
}

/** « de 14 h à 16 h », « à 14 h », or how long alone. */
export function hoursWords({ start, part, minutes }: PlannedSession, words: WriteWords): string {
  if (start === null) {
    const long = minutes === null ? '' : words.when.forAbout(words.when.duration(minutes))
    return [part === null ? '' : words.mission.inPart[part], long].filter(Boolean).join(', ')
  }
  const [hours = 0, rest = 0] = start.split(':').map(Number)
  const at = (time: number) => words.mission.hour(Math.floor(time / 60) % 24, time % 60)
  const from = hours * 60 + rest
  return minutes === null
    ? words.mission.fromHour(at(from))
    : words.mission.hours(at(from), at(from + minutes))
}

/** The next dates of a session from a day (ISO) on, the nearest first. */
export function nextDates(session: PlannedSession, today: string, count: number): string[] {
  const from = dayOf(today)
  const start = session.kind === 'weekly' && session.from > today ? dayOf(session.from) : from
  return occurrencesOf(session, start, start + 7 * 4 * (count + 8))
    .map(({ date }) => date)
    .slice(0, count)
}

/** Sessions in the order in which they come; those that are over last. */
export function orderedSessions(sessions: PlannedSessions, today: string): [string, PlannedSession][] {
  const key = (session: PlannedSession) => {
    const next = nextDates(session, today, 1)[0]
    return next === undefined ? `9${session.kind === 'once' ? session.date : session.from}` : `0${next}`
  }
  return Object.entries(sessions).sort(([, a], [, b]) =>
    `${key(a)} ${a.start ?? ''}`.localeCompare(`${key(b)} ${b.start ?? ''}`),
  )
}

export const isoToday = (day: number): string => isoOf(day)
