import type { Kind, Lane, MinAge } from '../vocabulary.ts'

/**
 * One placement as a catalogue holds it: a mission at one address. Encoded in columns by `encode`, viewed by `view`.
 * Days as in `domain/days` (0 unknown), masks as in `domain/vocabulary`, `slots` a 21-bit week (0 unknown).
 */
export type Row = {
  number: number
  ordinal: number
  /** Degrees; both null in the area `remote`. Kept to 1/256 of a cell of 0.1°, about 43 m. */
  lat: number | null
  lon: number | null
  grid: number
  inferred: boolean
  lane: Lane
  kind: Kind
  minAge: MinAge | null
  accessible: boolean | null
  example: boolean
  startDay: number
  endDay: number
  postedDay: number
  slots: number
  /** Exact days of dated sessions, ascending, with the 3-bit mask of parts of each (0 unknown part). Empty when recurring or unknown. */
  dates: readonly { day: number; parts: number }[]
  /** Seats left, 0 to 254; null unknown. */
  seats: number | null
  causes: number
  skillsBrought: number
  skillsTaught: number
  /** 0 (crowded) to 254 (nobody comes); null unknown. Quantised and refreshed once a day. */
  exposure: number | null
  organisation: { number: number; name: string /** 0 to 254, as exposure */; reply: number | null }
  commune: { insee: string; name: string } | null
  title: string
}

/** What changes an area's catalogue: missions gone, seats that moved, and all rows of the missions that are new or changed. */
export type Change = {
  gone: number[]
  seats: { number: number; seats: number | null }[]
  rows: Row[]
}
