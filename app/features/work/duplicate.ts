import { dayAt } from '#domain/days.ts'
import { occurrencesOf, spanOf } from '#domain/sessions/occurrences.ts'
import type { PlannedSession } from '#domain/sessions/planned-session.ts'
import type { MissionDoc } from '#domain/work/mission-doc.ts'
import type { Content } from './edits.ts'

/** The same need once more, as a draft: dates that are over stay behind, the others take new ids with their seats. */
export function duplicateOf(mission: MissionDoc, now: number, newId: () => string): Content {
  const ahead = Object.entries(mission.sessions)
    .filter(([, session]) => isAhead(session, now))
    .map(([id, session]) => ({ id, session, newId: newId() }))
  const seats = ahead.length === 0 ? firstSeats(mission) : {}
  return {
    texts: mission.texts,
    facts: mission.facts,
    sessions: Object.fromEntries(ahead.map(({ newId, session }) => [newId, session])),
    seats: {
      ...seats,
      ...Object.fromEntries(ahead.map(({ id, newId }) => [newId, mission.seats[id] ?? {}])),
    },
  }
}

/** When no date is left, how many people were needed stays said. */
function firstSeats({ seats }: MissionDoc): Content['seats'] {
  const [first] = Object.values(seats)
  return first === undefined ? {} : { all: first }
}

function isAhead(session: PlannedSession, now: number): boolean {
  const today = dayAt(now, session.zone)
  const span = spanOf(session)
  if (span === undefined || span.last < today) return false
  return span.last === Number.POSITIVE_INFINITY || occurrencesOf(session, today, span.last).length > 0
}
