import type { Mission, Session } from '#domain/mission.ts'
import type { Language } from '#domain/pages.ts'
import { publicWords } from './public-words.ts'

const SHOWN_SESSIONS = 12

/** When a mission happens, one line a session, else its dates, else its own free text; never empty. */
export function whenLines(mission: Mission, language: Language): string[] {
  const sessions = mission.sessions.slice(0, SHOWN_SESSIONS).map((session) => sessionLine(session, language))
  const lines = sessions.length > 0 ? sessions : datesLine(mission, language)
  const all = mission.schedule === null ? lines : [...lines, mission.schedule]
  return all.length > 0 ? all : [publicWords(language).whenUnknown]
}

function sessionLine(session: Session, language: Language): string {
  const words = publicWords(language)
  const day =
    session.date !== null
      ? longDate(session.date, language)
      : session.weekday !== null
        ? words.every(weekdayName(session.weekday, language))
        : ''
  return [day, hoursLine(session, language)].filter((part) => part !== '').join(', ')
}

function hoursLine(session: Session, language: Language): string {
  const words = publicWords(language)
  if (session.start === null) return session.part === null ? '' : words.parts[session.part]
  const start = minutesOf(session.start)
  if (session.minutes === null) return words.fromHour(hourWords(start, language))
  return words.hours(hourWords(start, language), hourWords((start + session.minutes) % 1440, language))
}

function datesLine(mission: Mission, language: Language): string[] {
  const words = publicWords(language)
  const [from, to] = [mission.startsOn, mission.endsOn].map((date) => date && longDate(date, language))
  if (from && to) return [from === to ? from : words.fromTo(from, to)]
  if (from) return [words.from(from)]
  return to ? [words.until(to)] : []
}

/** « samedi 12 septembre 2026 ». The date is a calendar day: no zone can move it. */
function longDate(isoDate: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeZone: 'UTC' })
  const date = format.format(Date.parse(`${isoDate}T00:00:00Z`))
  return language === 'fr' ? date.replace(/ 1 /, ' 1er ') : date
}

function weekdayName(weekday: number, language: Language): string {
  const monday = Date.UTC(2024, 0, 1)
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(
    monday + weekday * 86_400_000,
  )
}

function hourWords(minutes: number, language: Language): string {
  return publicWords(language).hour(Math.floor(minutes / 60), minutes % 60)
}

function minutesOf(wallTime: string): number {
  const [hours, minutes] = wallTime.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

function localeOf(language: Language): string {
  return language === 'fr' ? 'fr-FR' : 'en-GB'
}
