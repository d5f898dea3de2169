import { type Slot, wishKey } from '#domain/work/application-doc.ts'
import { MAY_ANSWER } from '#domain/work/application-rules.ts'
import type { DateSeats } from './dates.ts'
import type { Application } from './people-of.ts'

export type Answer = keyof typeof MAY_ANSWER

/** Which dates are offered (`wishKey`), and in which role where they have several. */
export type OfferChoice = { dates: ReadonlySet<string>; role: string }

/** Whether this answer can be given to this person now. Seats that are offered are taken back before others are. */
export function mayAnswer(answer: Answer, { value }: Application): boolean {
  if (answer === 'offer' && value.status === 'offered') return false
  return MAY_ANSWER[answer].includes(value.status)
}

/** Whether anything can be answered by ticking this person. */
export const isTickable = (one: Application): boolean =>
  mayAnswer('offer', one) || mayAnswer('wait', one) || mayAnswer('decline', one)

/** The dates still ahead that some of these people ask for. */
export function offeredDates(people: readonly Application[], dates: readonly DateSeats[]): DateSeats[] {
  const asked = new Set(people.flatMap(({ value }) => value.wishes.map(wishKey)))
  return dates.filter(({ key, state }) => state === 'open' && asked.has(key))
}

const hasSeat = ({ roles }: DateSeats): boolean => roles.some(({ left }) => left > 0)

/** What is offered unless somebody says otherwise: `only` that date, or every date with a seat; the first role that has one. */
export function firstChoice(dates: readonly DateSeats[], only?: string): OfferChoice {
  const chosen = dates.filter((date) => hasSeat(date) && (only === undefined || date.key === only))
  const all = chosen.flatMap(({ roles }) => roles)
  return { dates: new Set(chosen.map(({ key }) => key)), role: all.find(({ left }) => left > 0)?.role ?? '' }
}

/** Whether an offer has to be asked about: several dates, or a date with several roles. */
export const isChoice = (dates: readonly DateSeats[]): boolean =>
  dates.length > 1 || dates.some(({ roles }) => roles.length > 1)

/** The seats that a person is offered: of what they ask for, what was chosen and is still free. None when all of it is taken. */
export function seatsFor(
  { value }: Application,
  { dates: chosen, role: wanted }: OfferChoice,
  dates: readonly DateSeats[],
): Slot[] {
  const byKey = new Map(dates.map((date) => [date.key, date]))
  return value.wishes.flatMap((wish): Slot[] => {
    const key = wishKey(wish)
    const date = byKey.get(key)
    if (date?.state !== 'open' || !chosen.has(key)) return []
    const role = roleAt(date, wanted)
    const isFree = date.roles.some((one) => one.role === role && one.left > 0)
    return isFree ? [{ session: wish.session, date: wish.date, role }] : []
  })
}

/** The role of a date that has it; of one that does not, the first with a seat. */
function roleAt({ roles }: DateSeats, wanted: string): string {
  if (roles.some(({ role }) => role === wanted)) return wanted
  return (roles.find(({ left }) => left > 0) ?? roles[0])?.role ?? ''
}
