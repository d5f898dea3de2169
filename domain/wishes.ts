import type { PersonGrid } from './motors.ts'
import { SILENT_PERSON_GRID } from './motors.ts'
import type { Lane, Travel } from './vocabulary.ts'

/** The named terms of a match, in the order in which they are shown. */
export const TERMS = [
  'grid',
  'nearness',
  'time',
  'skills_bring',
  'skills_want',
  'causes',
  'exposure',
  'reply',
  'freshness',
] as const
export type Term = (typeof TERMS)[number]

/** A weight per term, in thousandths of the whole: integers, 0 to 600. */
export type Weights = Record<Term, number>

export const DEFAULT_WEIGHTS: Weights = {
  grid: 300,
  nearness: 200,
  time: 150,
  skills_bring: 60,
  skills_want: 60,
  causes: 90,
  exposure: 60,
  reply: 40,
  freshness: 40,
}

/** A place that a person chose. Degrees; `area` is its département, `name` always stands with it. */
export type Home = { lat: number; lon: number; area: string; name: string; insee: string | null }

export const DAY_FILTERS = ['today', 'saturday', 'sunday', 'month'] as const
export type DayFilter = (typeof DAY_FILTERS)[number]

/** What narrows the list: facts that a person asks for. Zero, null and false narrow nothing. */
export type Narrowing = {
  day: DayFilter | null
  lane: Lane | null
  causes: number
  minAge: 'under16' | 'sixteen' | null
  accessible: boolean
}

/**
 * All that a person tells the phone, and only the phone. `slots` is a 21-bit week (`domain/days`), skills are masks of
 * SKILLS, `causes` a mask as in `packCauses`; 0 everywhere means "not said". `farKm` null is the default of the way of travelling.
 */
export type Wishes = {
  grid: PersonGrid
  home: Home | null
  travel: Travel | null
  farKm: number | null
  slots: number
  skillsBrought: number
  skillsWanted: number
  causes: number
  weights: Weights
  narrowing: Narrowing
}

export const NO_NARROWING: Narrowing = {
  day: null,
  lane: null,
  causes: 0,
  minAge: null,
  accessible: false,
}

export const NO_WISHES: Wishes = {
  grid: SILENT_PERSON_GRID,
  home: null,
  travel: null,
  farKm: null,
  slots: 0,
  skillsBrought: 0,
  skillsWanted: 0,
  causes: 0,
  weights: DEFAULT_WEIGHTS,
  narrowing: NO_NARROWING,
}

/** How far one goes by default, in km as the crow flies, by way of travelling; `car` stands for "not said" too. */
export const FAR_KM: Record<Travel, number> = { foot: 3, bike: 8, transit: 15, car: 30 }

/** Average speed in km/h as the crow flies, for « environ » minutes. Transit has none: its minutes are never invented. */
export const SPEED_KMH: Record<Travel, number | null> = { foot: 4, bike: 12, transit: null, car: 40 }
