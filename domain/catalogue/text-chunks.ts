import type { Mission } from '../mission.ts'
import { toUtf8 } from './utf8.ts'

/** A chunk holds from 64 to 128 missions, fewer only where the area has fewer: one that is opened hides among 64. */
export const FEWEST = 64
export const MOST = 128
/** About how many a new chunk gets: room to grow and to shrink. */
const USUAL = 96

/** Bytes of a chunk: JSON of its missions. Seats stay out, they move without any text being written again. */
export function writeTexts(missions: readonly Mission[]): Uint8Array<ArrayBuffer> {
  return toUtf8(JSON.stringify(missions.map((mission) => ({ ...mission, seatsLeft: null }))))
}

/** A chunk's missions after a change: those of `changed` in place of the same numbers, without those that are null there. */
export function changeTexts(
  missions: readonly Mission[],
  changed: ReadonlyMap<number, Mission | null>,
): Mission[] {
  const staying = missions.filter((mission) => !changed.has(mission.number))
  const coming = [...changed.values()].filter((mission) => mission !== null)
  return [...staying, ...coming].sort((a, b) => a.number - b.number)
}

/**
 * Which neighbouring chunks become one lot, by their sizes, so that no lot but an area's only one has fewer than 64. A lot of one
 * chunk of 64 to 128 stays as it is; any other is to be split again by `splitTexts`.
 */
export function lotsOf(sizes: readonly number[]): { first: number; end: number }[] {
  const lots: { first: number; end: number; size: number }[] = []
  sizes.forEach((size, i) => {
    const last = lots.at(-1)
    if (last && last.size < FEWEST) {
      last.end = i + 1
      last.size += size
    } else lots.push({ first: i, end: i + 1, size })
  })
  const [before, last] = lots.slice(-2)
  if (before && last && last.size < FEWEST) {
    before.end = last.end
    lots.pop()
  }
  return lots.map(({ first, end }) => ({ first, end }))
}

/** The missions of a lot in chunks of 64 to 128; one smaller chunk when there are fewer, none when there are none. */
export function splitTexts(missions: readonly Mission[]): Mission[][] {
  if (missions.length === 0) return []
  const pieces = missions.length <= MOST ? 1 : Math.ceil(missions.length / USUAL)
  return Array.from({ length: pieces }, (_, i) =>
    missions.slice(
      Math.round((i * missions.length) / pieces),
      Math.round(((i + 1) * missions.length) / pieces),
    ),
  )
}
