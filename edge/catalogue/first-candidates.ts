import { DATED, LANE_BITS } from '#domain/catalogue/flags.ts'
import type { Catalogue } from '#domain/catalogue/layout.ts'

/** A row that might stand in the first list. `turn` is drawn anew each day. */
export type Candidate = {
  area: string
  catalogue: Catalogue
  row: number
  number: number
  organisation: number
  lane: number
  score: number
  turn: number
}

/** All that a first mission can have: a lane of the main list, a known grid, and days that are known and to come. */
export const BEST_SCORE = 4 + 2 + 1
const KEPT = 12

/** The rows of a catalogue that would stand best in the first list of a day (`domain/days`), best first; none that is over or full. */
export function candidatesOf(area: string, catalogue: Catalogue, day: number): Candidate[] {
  const best: Candidate[] = []
  for (let row = 0; row < catalogue.rows; row++) {
    if (isOverOrFull(catalogue, row, day)) continue
    const score = scoreOf(catalogue, row, day)
    const number = catalogue.number[row] ?? 0
    const turn = draw(day, number)
    const last = best.at(-1)
    if (best.length === KEPT && last && (score < last.score || (score === last.score && turn >= last.turn)))
      continue
    if (best.some((one) => one.number === number)) continue
    const organisation = catalogue.organisations.number[catalogue.organisation[row] ?? 0] ?? 0
    const lane = (catalogue.flags[row] ?? 0) & LANE_BITS
    best.push({ area, catalogue, row, number, organisation, lane, score, turn })
    best.sort((a, b) => b.score - a.score || a.turn - b.turn)
    best.length = Math.min(best.length, KEPT)
  }
  return best
}

function isOverOrFull(c: Catalogue, row: number, day: number): boolean {
  const end = c.end[row] ?? 0
  const isDated = ((c.flags[row] ?? 0) & DATED) !== 0
  const lastDate = c.dates.day[(c.dates.first[row + 1] ?? 0) - 1] ?? 0
  return c.seats[row] === 0 || (end > 0 && end < day) || (isDated && lastDate < day)
}

function scoreOf(c: Catalogue, row: number, day: number): number {
  const flags = c.flags[row] ?? 0
  const isMain = (flags & LANE_BITS) < 2
  const recurs = ((c.weekdays[row] ?? 0) | (c.weekend[row] ?? 0)) !== 0
  const isAhead = recurs || (flags & DATED) !== 0 || (c.end[row] ?? 0) >= day
  return (isMain ? 4 : 0) + (c.grid[row] === 0xff ? 0 : 2) + (isAhead ? 1 : 0)
}

/** A number from 0 to 65535 that depends on a day and something else as if it were drawn. */
export function draw(day: number, other: number): number {
  let mixed = Math.imul(day ^ 0x9e37, 0x85eb_ca6b) ^ other
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9_f3b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9_f3b)
  return (mixed ^ (mixed >>> 16)) & 0xffff
}
