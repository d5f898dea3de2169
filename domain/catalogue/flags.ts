import type { Kind, Lane, MinAge } from '../vocabulary.ts'
import { KINDS, LANES, MIN_AGES } from '../vocabulary.ts'
import type { Row } from './row.ts'

/** Bits of a row's `flags`: lane 0-1, kind 2-3, least age 4-5 (0 unknown), accessible 6-7 (0 unknown, 1 no, 2 yes), then single ones. */
export const LANE_BITS = 3
export const KIND_SHIFT = 2
export const MIN_AGE_SHIFT = 4
export const ACCESSIBLE_SHIFT = 6
export const INFERRED = 1 << 8
export const EXAMPLE = 1 << 9
/** The row has exact dates: those of `dates` count, not the weekly slots. */
export const DATED = 1 << 10

type Flagged = Pick<Row, 'lane' | 'kind' | 'minAge' | 'accessible' | 'inferred' | 'example' | 'dates'>

/** Packs what a row says in small closed answers. */
export function packFlags(row: Flagged): number {
  const age = row.minAge === null ? 0 : MIN_AGES.indexOf(row.minAge) + 1
  const accessible = row.accessible === null ? 0 : row.accessible ? 2 : 1
  return (
    LANES.indexOf(row.lane) |
    (KINDS.indexOf(row.kind) << KIND_SHIFT) |
    (age << MIN_AGE_SHIFT) |
    (accessible << ACCESSIBLE_SHIFT) |
    (row.inferred ? INFERRED : 0) |
    (row.example ? EXAMPLE : 0) |
    (row.dates.length > 0 ? DATED : 0)
  )
}

/** Lane of a row by its flags. */
export function laneOf(flags: number): Lane {
  return LANES[flags & 3] ?? 'once'
}

/** Frame that the mission is in, by its flags. */
export function kindOf(flags: number): Kind {
  return KINDS[(flags >> KIND_SHIFT) & 3] ?? 'volunteering'
}

/** Least age by the flags; null when the source is silent. */
export function minAgeOf(flags: number): MinAge | null {
  return MIN_AGES[((flags >> MIN_AGE_SHIFT) & 3) - 1] ?? null
}

/** Whether the place is accessible, by the flags; null when the source is silent (3, which is never written, too). */
export function accessibleOf(flags: number): boolean | null {
  const answer = (flags >> ACCESSIBLE_SHIFT) & 3
  return answer === 1 ? false : answer === 2 ? true : null
}
