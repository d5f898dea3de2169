import type { Mission, Session } from '#domain/mission.ts'

/** What a citizen's phone keeps of a mission that they proposed themselves for, to say it without a network. */
export type MissionNote = {
  number: number
  title: string
  organisation: string
  commune: string
  sessions: Session[]
}

const PREFIX = 'elan-applied:'

export function noteOf(mission: Mission): MissionNote {
  const { number, title, organisation, placements, sessions } = mission
  return {
    number,
    title,
    organisation: organisation.name,
    commune: placements[0]?.commune ?? '',
    sessions,
  }
}

/** Keeps it under the mission's UUID. Where the browser refuses, the catalogue's texts say it instead. */
export function keepNote(mission: string, note: MissionNote): void {
  try {
    localStorage.setItem(PREFIX + mission, JSON.stringify(note))
  } catch {
    // A private window, or no room: nothing that was sent hangs on it.
  }
}

export function findNote(mission: string): MissionNote | undefined {
  try {
    const note = JSON.parse(localStorage.getItem(PREFIX + mission) ?? 'null') as MissionNote | null
    return note !== null && typeof note.title === 'string' && Array.isArray(note.sessions) ? note : undefined
  } catch {
    return undefined
  }
}
