import type { Language } from '#domain/pages.ts'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import { type Wish, wishKey } from '#domain/work/application-doc.ts'
import type { Planned } from '#domain/work/roster.ts'
import { dayWords as nearDayWords } from '../organisation/day-words.ts'
import { dayWords } from '../work/planned-words.ts'
import { type DateSeats, type RoleSeats, sumSeats } from './dates.ts'

type Speech = { words: PeopleWords; language: Language }

/** « samedi 12 septembre, de 9 h à 12 h », and that it is over or not planned any more. */
export function dateWords({ wish, planned, state }: DateSeats, { words, language }: Speech): string {
  if (wish.date === null) return state === 'gone' ? words.dateGone : words.noDate
  const day = dayWords(wish.date, language)
  if (state === 'gone') return words.dateGoneOn(day)
  const hours = planned === null ? '' : hoursOf(planned, words)
  return [day, hours, state === 'over' ? words.dateOver : ''].filter(Boolean).join(', ')
}

/** A wish, or a seat in its role, in words. */
export function wishWords(
  wish: Wish & { role?: string },
  dates: readonly DateSeats[],
  speech: Speech,
): string {
  const date = dates.find(({ key }) => key === wishKey(wish))
  const said = date === undefined ? speech.words.dateGone : dateWords(date, speech)
  return wish.role ? `${said}, ${wish.role}` : said
}

function hoursOf({ start, part, minutes }: Planned, { mission }: PeopleWords): string {
  if (start === null) return part === null ? '' : mission.inPart[part]
  const [hours = 0, rest = 0] = start.split(':').map(Number)
  const from = hours * 60 + rest
  const at = (time: number) => mission.hour(Math.floor(time / 60) % 24, time % 60)
  return minutes === null ? mission.fromHour(at(from)) : mission.hours(at(from), at(from + minutes))
}

/** « 2 places sur 4 », role by role where there are several. */
export function seatsWords(date: DateSeats, words: PeopleWords): string[] {
  const { left, total } = sumSeats(date)
  if (date.roles.length < 2) return [words.seats(left, total)]
  return date.roles.map((one) => roleWords(one, words))
}

export const roleWords = ({ role, left, total }: RoleSeats, words: PeopleWords): string =>
  words.roleSeats(role || words.noRole, words.seats(left, total))

/** « place gardée jusqu’à jeudi, 9 h » for an instant in ms. */
export function heldWords(until: number, now: number, { words, language }: Speech): string {
  const at = new Date(until)
  return words.heldUntil(
    nearDayWords(until, now, language),
    words.mission.hour(at.getHours(), at.getMinutes()),
  )
}

const MOST_NAMED = 4

/** « Awa, Bruno, Chloé et 4 autres ». */
export function namesWords(names: readonly string[], words: PeopleWords, language: Language): string {
  if (names.length > MOST_NAMED + 1) {
    return words.andMore(names.slice(0, MOST_NAMED).join(', '), names.length - MOST_NAMED)
  }
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
