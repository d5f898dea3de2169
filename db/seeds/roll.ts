import { isoOf, weekdayOf } from '#domain/days.ts'
import type { Session } from '#domain/mission.ts'
import { type Example, WEEKDAYS, type When } from './example.ts'

type Rolled = { sessions: Session[]; startsOn: string | null; endsOn: string | null; postedOn: string }

/**
 * Dates of an example on the day it is loaded (day numbers as in `domain/days`). All fall on fixed days of the week, so they
 * move once a week and not every day. `zone` is that of its commune; each session offers all its seats.
 */
export function roll(example: Example, day: number, zone: string): Rolled {
  const sessions = example.when.map((when) => sessionOf(when, example, day, zone))
  const dates = sessions.flatMap((session) => session.date ?? []).sort()
  const { from, until } = example.weeks ?? {}
  return {
    sessions,
    startsOn: dates[0] ?? (from === undefined ? null : isoOf(firstOn(0, day + from))),
    endsOn: dates.at(-1) ?? (until === undefined ? null : isoOf(firstOn(6, day + until))),
    postedOn: isoOf(firstOn(0, day - example.postedDaysAgo - 6)),
  }
}

function sessionOf(when: When, example: Example, day: number, zone: string): Session {
  return {
    date: 'after' in when ? isoOf(dateOf(when, day)) : null,
    weekday: 'every' in when ? WEEKDAYS.indexOf(when.every) : null,
    start: when.at ?? null,
    part: when.part ?? null,
    minutes: when.minutes ?? null,
    zone,
    seats: example.seats?.[1] ?? null,
  }
}

function dateOf(when: { the?: (typeof WEEKDAYS)[number] | undefined; after: number }, day: number): number {
  const earliest = day + when.after
  return when.the === undefined ? earliest : firstOn(WEEKDAYS.indexOf(when.the), earliest)
}

/** The first such weekday on or after a day. */
function firstOn(weekday: number, day: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}
