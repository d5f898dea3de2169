import * as v from 'valibot'
import { MissionSchema } from '../mission.ts'
import { MOTORS } from '../motors.ts'
import { TRAVELS } from '../vocabulary.ts'
import { DEFAULT_WEIGHTS, TERMS, type Wishes } from '../wishes.ts'

const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
const record = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  v.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>)

/** The greatest weight of a term, in thousandths. */
export const MOST_WEIGHT = 600
/** The farthest that one can ask for, in km. */
export const FARTHEST_KM = 200

export const HomeSchema = v.object({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  area: v.pipe(v.string(), v.nonEmpty(), v.maxLength(8)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  insee: v.nullable(v.pipe(v.string(), v.regex(/^[0-9][0-9AB][0-9]{3}$/))),
})

/** A person's wishes as they travel: all but what narrows the list, which is for now only. */
export const CarriedWishesSchema = v.object({
  grid: record(MOTORS, v.picklist([0, 1, 2, 3])),
  home: v.nullable(HomeSchema),
  travel: v.nullable(v.picklist(TRAVELS)),
  farKm: v.nullable(v.pipe(whole(FARTHEST_KM), v.minValue(1))),
  slots: whole(0x1f_ffff),
  skillsBrought: whole(0xffff),
  skillsWanted: whole(0xffff),
  causes: whole(0xffff_ffff),
  weights: record(TERMS, whole(MOST_WEIGHT)),
})
export type CarriedWishes = v.InferOutput<typeof CarriedWishesSchema>

/** A kept mission by its number, with the area that knows its text. */
export type CarriedNumber = { number: number; area: string }

/** What moves from one phone to another: wishes, and which missions are kept. */
export type Baggage = { wishes: CarriedWishes; kept: CarriedNumber[] }

/** A kept mission with the area that its text came from, as a file carries it. */
export const CarriedMissionSchema = v.object({
  mission: MissionSchema,
  area: v.pipe(v.string(), v.nonEmpty(), v.maxLength(8)),
  keptAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export type CarriedMission = v.InferOutput<typeof CarriedMissionSchema>

/** Wishes without what narrows the list. */
export function carriedWishes({ narrowing: _, ...wishes }: Wishes): CarriedWishes {
  return wishes
}

/** Whether someone has moved a weight. */
export function hasOwnWeights({ weights }: CarriedWishes): boolean {
  return TERMS.some((term) => weights[term] !== DEFAULT_WEIGHTS[term])
}

/**
 * Adds what arrives to what is here: an answer given here stays, one not given here is taken over, lists are joined. Weights
 * go together: the arriving ones are taken when none was moved here.
 */
export function addWishes(here: CarriedWishes, arriving: CarriedWishes): CarriedWishes {
  const grid = Object.fromEntries(MOTORS.map((motor) => [motor, here.grid[motor] || arriving.grid[motor]]))
  return {
    grid: grid as CarriedWishes['grid'],
    home: here.home ?? arriving.home,
    travel: here.travel ?? arriving.travel,
    farKm: here.farKm ?? arriving.farKm,
    slots: here.slots | arriving.slots,
    skillsBrought: here.skillsBrought | arriving.skillsBrought,
    skillsWanted: here.skillsWanted | arriving.skillsWanted,
    causes: (here.causes | arriving.causes) >>> 0,
    weights: hasOwnWeights(here) ? here.weights : arriving.weights,
  }
}
