import type { Mission } from '../../domain/mission.ts'
import { UNKNOWN_MISSION_GRID } from '../../domain/motors.ts'

/** A mission in Rennes of which the source says little; say what matters to the test. */
export function makeMission(given: Partial<Mission> = {}): Mission {
  return {
    id: 'm1',
    number: 12,
    title: 'Trier les dons du matin',
    description: 'Une équipe vous attend au local.',
    kind: 'volunteering',
    lane: 'once',
    remote: 'no',
    causes: ['solidarity'],
    goals: [],
    activities: [],
    grid: { ...UNKNOWN_MISSION_GRID, origin: 'inferred', proofs: {}, clues: {} },
    organisation: { number: 3, name: 'Le Seuil', url: null, description: null },
    placements: [
      {
        ordinal: 0,
        area: '35',
        insee: '35238',
        commune: 'Rennes',
        postcode: '35000',
        street: null,
        lat: 48.1,
        lon: -1.7,
        precision: 'commune',
      },
    ],
    startsOn: null,
    endsOn: null,
    sessions: [],
    schedule: null,
    seatsLeft: null,
    seatsTotal: null,
    minAge: null,
    accessible: null,
    closeToTransport: null,
    skillsBrought: [],
    skillsTaught: [],
    audience: [],
    requirements: [],
    tryOnce: false,
    replyDays: null,
    postedOn: null,
    applicationUrl: null,
    source: { id: 'hub', name: 'API Engagement' },
    example: false,
    ...given,
  }
}
