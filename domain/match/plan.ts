import { MOTORS } from '../motors.ts'
import { LANES } from '../vocabulary.ts'
import type { Term, Wishes } from '../wishes.ts'
import { FAR_KM, SPEED_KMH, TERMS } from '../wishes.ts'
import type { Clock, Span } from './clock.ts'
import { spanOf } from './clock.ts'
import type { Origin } from './distance.ts'
import { originOf } from './distance.ts'
import { NEUTRAL } from './terms.ts'

/** Minutes of travel at which nearness is worth one half. */
const HALF_MINUTES = 15
/** The same for public transport, in km: its minutes are never invented. A third of its default reach, as for the others. */
const HALF_TRANSIT_KM = 5

/** What a person's wishes mean on a given day: computed once, then read for every row. */
export type Plan = {
  wishes: Wishes
  clock: Clock
  origin: Origin | null
  farKm: number
  /** Distance at which nearness is worth one half. */
  halfKm: number
  /** How much the person wishes each motor, in the order of MOTORS: its share is that over the sum of the four. */
  wanted: readonly number[]
  /** Days that the list is narrowed to; null is any. */
  span: Span | null
  /** Lanes of the list, a mask of LANES. */
  lanes: number
  /** The terms that speak, with their weights. */
  terms: readonly Speaking[]
}

/** A term that speaks. */
export type Speaking = { term: Term; weight: number; neutral: number }

/** What `wishes` mean at `clock`. */
export function planOf(wishes: Wishes, clock: Clock): Plan {
  const { day, lane } = wishes.narrowing
  const travel = wishes.travel ?? 'car'
  const speed = SPEED_KMH[travel]
  const said = saidIn(wishes)
  return {
    wishes,
    clock,
    origin: wishes.home && originOf(wishes.home),
    farKm: wishes.farKm ?? FAR_KM[travel],
    halfKm: speed === null ? HALF_TRANSIT_KM : (speed * HALF_MINUTES) / 60,
    wanted: MOTORS.map((motor) => wishes.grid[motor]),
    span: day && spanOf(day, clock.day),
    lanes: lane === null ? MAIN_LANES : 1 << LANES.indexOf(lane),
    terms: TERMS.filter((term) => said[term] ?? true).map((term) => ({
      term,
      weight: wishes.weights[term],
      neutral: NEUTRAL[term],
    })),
  }
}

const MAIN_LANES = 0b0011

/** Whether a term is in the sum: a term about which the person said nothing is silent for every mission. */
export function speaks(term: Term, wishes: Wishes): boolean {
  return saidIn(wishes)[term] ?? true
}

function saidIn(wishes: Wishes): Partial<Record<Term, boolean>> {
  const { grid } = wishes
  return {
    grid: MOTORS.some((motor) => grid[motor] !== grid.be_useful),
    nearness: wishes.home !== null && wishes.narrowing.lane !== 'remote',
    time: wishes.slots !== 0,
    skills_bring: wishes.skillsBrought !== 0,
    skills_want: wishes.skillsWanted !== 0,
    causes: wishes.causes !== 0,
  }
}
