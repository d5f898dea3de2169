import { type Wish, wishKey } from '#domain/work/application-doc.ts'
import { isOver } from '#domain/work/application-rules.ts'
import { freeSeats } from '#domain/work/free-seats.ts'
import type { MissionDoc } from '#domain/work/mission-doc.ts'
import { emptyRoster, type Planned, plannedFor } from '#domain/work/roster.ts'
import type { DocOf } from '../work/work-docs.ts'
import type { Application } from './people-of.ts'

export type RoleSeats = { role: string; left: number; total: number }
/**
 * A date that somebody asks for or has a seat on. `state`: `gone` when the need does not plan it any more. `planned` is null where
 * there is no date. `asking`: how many wait for an answer about it, on the waiting list too.
 */
export type DateSeats = {
  key: string
  wish: Wish
  planned: Planned | null
  state: 'open' | 'over' | 'gone'
  asking: number
  roles: RoleSeats[]
}

/** What somebody holds, or else asks for. */
export function wishesOf({ value }: Application): readonly Wish[] {
  return value.status === 'offered' || value.status === 'coming' ? value.slots : value.wishes
}

/** Whether an association still owes somebody an answer. */
export const isWaiting = ({ value }: Application): boolean =>
  value.status === 'proposed' || value.status === 'waitlisted'

/** The dates that people ask for, in order, with the seats that nobody holds; those that are not planned any more come last. */
export function listDates(
  mission: MissionDoc,
  roster: DocOf<'roster'> | undefined,
  people: readonly Application[],
  now: number,
): DateSeats[] {
  const wishes = new Map(people.flatMap(wishesOf).map((wish) => [wishKey(wish), wish]))
  const held = roster?.value ?? emptyRoster(mission.organisation, '').value
  const dates = [...wishes].map(([key, { session, date }]): DateSeats => {
    const wish = { session, date }
    const planned = plannedFor(mission, wish)
    const roles = Object.entries(planned === undefined ? {} : (mission.seats[session] ?? {}))
    return {
      key,
      wish,
      planned: planned ?? null,
      state: planned === undefined ? 'gone' : isOver(planned, now) ? 'over' : 'open',
      asking: people.filter((one) => isWaiting(one) && one.value.wishes.some((w) => wishKey(w) === key))
        .length,
      roles: roles.map(([role, total]) => ({
        role,
        total,
        left: freeSeats(mission, held, { ...wish, role }),
      })),
    }
  })
  return dates.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

const sortKey = ({ key, wish, state, planned }: DateSeats): string =>
  `${state === 'gone' ? 1 : 0} ${wish.date ?? ''} ${planned?.start ?? ''} ${key}`

/** Seats of a date over all roles. */
export function sumSeats({ roles }: DateSeats): Omit<RoleSeats, 'role'> {
  return {
    left: roles.reduce((sum, { left }) => sum + left, 0),
    total: roles.reduce((sum, { total }) => sum + total, 0),
  }
}
