import { dayOf, PARTS, partOf, slotBit } from '../days.ts'
import type { Mission, Placement, Session } from '../mission.ts'
import { packGrid } from '../motors.ts'
import { maskOf, packCauses, SKILLS } from '../vocabulary.ts'
import type { Row } from './row.ts'

/** What a row can hold: a text that outgrows it must not keep an area from being built. */
const LONGEST_TITLE = 300
const LONGEST_NAME = 80
const MOST_DATES = 255

/**
 * Rows of a mission in an area, one for each of its addresses there. A session counts for the part of the day in which it starts,
 * for all three when that is unknown. Exact dates stand only where nothing recurs; without days of its own, a dated mission
 * lasts from its first date to its last. `exposure` and `reply` stay unknown until applications exist.
 */
export function toRows(mission: Mission, area: string): Row[] {
  const common = commonOf(mission)
  return mission.placements
    .filter((placement) => placement.area === area)
    .map((placement) => ({ ...common, ...placeOf(placement) }))
}

function commonOf(mission: Mission): Omit<Row, keyof ReturnType<typeof placeOf>> {
  const slots = slotsOf(mission.sessions)
  const dates = slots === 0 ? datesOf(mission.sessions) : []
  return {
    number: mission.number,
    grid: packGrid(mission.grid),
    inferred: mission.grid.origin === 'inferred',
    lane: mission.lane,
    kind: mission.kind,
    minAge: mission.minAge,
    accessible: mission.accessible,
    example: mission.example,
    startDay: dayIn(mission.startsOn) || (dates.at(0)?.day ?? 0),
    endDay: dayIn(mission.endsOn) || (dates.at(-1)?.day ?? 0),
    postedDay: dayIn(mission.postedOn),
    slots,
    dates: dates.slice(0, MOST_DATES),
    seats: mission.seatsLeft,
    causes: packCauses(mission.causes, mission.goals),
    skillsBrought: maskOf(SKILLS, mission.skillsBrought),
    skillsTaught: maskOf(SKILLS, mission.skillsTaught),
    exposure: null,
    organisation: {
      number: mission.organisation.number,
      name: cut(mission.organisation.name, LONGEST_TITLE),
      reply: null,
    },
    title: cut(mission.title, LONGEST_TITLE),
  }
}

function placeOf({ ordinal, lat, lon, insee, commune }: Placement) {
  const isWhole = insee?.length === 5 && commune !== null
  return { ordinal, lat, lon, commune: isWhole ? { insee, name: cut(commune, LONGEST_NAME) } : null }
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…`.toWellFormed() : text
}

/** A date that the calendar does not have is one that nobody knows. */
function dayIn(isoDate: string | null): number {
  return isoDate === null || Number.isNaN(Date.parse(`${isoDate}T00:00:00Z`)) ? 0 : dayOf(isoDate)
}

function partsOf({ start, part }: Session): number {
  const known = part ?? (start === null ? null : partOf(start))
  return known === null ? 0 : maskOf(PARTS, [known])
}

function slotsOf(sessions: readonly Session[]): number {
  return sessions.reduce((slots, session) => {
    if (session.date !== null || session.weekday === null) return slots
    return slots | ((partsOf(session) || 7) << slotBit(session.weekday, 'morning'))
  }, 0)
}

function datesOf(sessions: readonly Session[]): { day: number; parts: number }[] {
  const parts = new Map<number, number>()
  for (const session of sessions) {
    const day = dayIn(session.date)
    if (day > 0) parts.set(day, (parts.get(day) ?? 0) | partsOf(session))
  }
  return [...parts].map(([day, mask]) => ({ day, parts: mask })).sort((a, b) => a.day - b.day)
}
