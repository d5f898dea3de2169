import { cellSouth, cellWest } from '../../domain/catalogue/cells.ts'
import { DATED } from '../../domain/catalogue/flags.ts'
import type { Catalogue } from '../../domain/catalogue/layout.ts'
import { weekdayOf } from '../../domain/days.ts'
import type { Plan } from '../../domain/match/plan.ts'
import { planOf } from '../../domain/match/plan.ts'
import { tablesOf } from '../../domain/match/tables.ts'
import { bitCount, NEUTRAL } from '../../domain/match/terms.ts'
import type { Wishes } from '../../domain/wishes.ts'

/** Degrees of every row, as a scan without cells needs them. */
export type Positions = { lat: Float32Array; lon: Float32Array }

export function positionsOf({ rows, cells, dLat, dLon }: Catalogue): Positions {
  const at: Positions = { lat: new Float32Array(rows), lon: new Float32Array(rows) }
  for (let cell = 0; cell < cells.key.length; cell++) {
    const key = cells.key[cell] ?? 0
    for (let row = cells.first[cell] ?? 0; row < (cells.first[cell + 1] ?? 0); row++) {
      at.lat[row] = cellSouth(key) + ((dLat[row] ?? 0) + 0.5) / 2560
      at.lon[row] = cellWest(key) + ((dLon[row] ?? 0) + 0.5) / 2560
    }
  }
  return at
}

/** The fifty best scores of a scan in falling order, with their rows; `total` rows passed the gates. */
export type Best = { scores: Int32Array; rows: Int32Array; count: number; total: number }

export function makeBest(): Best {
  return { scores: new Int32Array(50), rows: new Int32Array(50), count: 0, total: 0 }
}

/** Keeps a row when it is among the fifty best. */
function keep(best: Best, row: number, score: number): void {
  best.total++
  if (best.count === 50 && score <= (best.scores[49] ?? 0)) return
  let at = best.count < 50 ? best.count++ : 49
  for (; at > 0 && (best.scores[at - 1] ?? 0) < score; at--) {
    best.scores[at] = best.scores[at - 1] ?? 0
    best.rows[at] = best.rows[at - 1] ?? 0
  }
  best.scores[at] = score
  best.rows[at] = row
}

/**
 * The reference: one loop over every row, its columns at hand; distance first since it refuses most, then the same gates and
 * the same points. Main list only, and neither lanes, organisations nor duplicates are counted: less than what `rank` does.
 */
export function fullScan(
  c: Catalogue,
  { lat, lon }: Positions,
  wishes: Wishes,
  today: number,
  best: Best,
): void {
  const plan = planOf(wishes, { day: today, part: null })
  if (plan.origin === null) throw new Error('a scan starts from a home')
  const { lat: homeLat, lon: homeLon, north, east } = plan.origin
  const { seats, end, flags } = c
  const grids = tablesOf(plan).grid
  const far = plan.farKm * plan.farKm
  best.count = 0
  best.total = 0
  for (let row = 0; row < lat.length; row++) {
    const y = ((lat[row] ?? 0) - homeLat) * north
    const x = ((lon[row] ?? 0) - homeLon) * east
    const square = y * y + x * x
    if (square > far || seats[row] === 0) continue
    const last = end[row] ?? 0
    if ((last !== 0 && last < today) || ((flags[row] ?? 0) & 3) > 1 || isPast(c, row, today)) continue
    keep(best, row, scoreAt(c, row, square, plan, grids))
  }
}

function scoreAt(c: Catalogue, row: number, square: number, plan: Plan, grids: Uint16Array): number {
  const { halfKm, wishes, clock } = plan
  const { weights } = wishes
  const age = Math.min(255, clock.day - (c.posted[row] ?? 0))
  return (
    (grids[c.grid[row] ?? 0] ?? 0) +
    Math.floor(weights.nearness * (halfKm / (halfKm + Math.sqrt(square))) + 0.5) +
    Math.floor(weights.time * timeOf(c, row, wishes.slots, clock.day) + 0.5) +
    Math.floor(
      weights.skills_bring * meet(wishes.skillsBrought, c.skillsBrought[row] ?? 0, NEUTRAL.skills_bring) +
        0.5,
    ) +
    Math.floor(weights.causes * meet(wishes.causes, c.causes[row] ?? 0, NEUTRAL.causes) + 0.5) +
    Math.floor(weights.exposure * share(c.exposure[row] ?? 0, NEUTRAL.exposure) + 0.5) +
    Math.floor(
      weights.reply * share(c.organisations.reply[c.organisation[row] ?? 0] ?? 0, NEUTRAL.reply) + 0.5,
    ) +
    Math.floor(weights.freshness * (30 / (30 + age)) + 0.5)
  )
}

function isPast(c: Catalogue, row: number, today: number): boolean {
  if (((c.flags[row] ?? 0) & DATED) === 0) return false
  return (c.dates.day[(c.dates.first[row + 1] ?? 0) - 1] ?? 0) < today
}

function share(byte: number, neutral: number): number {
  return byte === 255 ? neutral : byte / 254
}

function meet(mine: number, theirs: number, neutral: number): number {
  if (theirs === 0) return neutral
  const both = bitCount(mine & theirs)
  return both === 0 ? 0 : (1 + both / Math.min(bitCount(mine), bitCount(theirs))) / 2
}

function timeOf(c: Catalogue, row: number, mine: number, today: number): number {
  if (((c.flags[row] ?? 0) & DATED) !== 0) return datesOf(c, row, mine, today)
  const slots = (c.weekdays[row] ?? 0) | ((c.weekend[row] ?? 0) << 15)
  if (slots === 0) return oneDay(c, row, mine)
  const fits = bitCount(slots & mine)
  return fits === 0 ? 0 : (1 + fits / bitCount(slots)) / 2
}

function oneDay(c: Catalogue, row: number, mine: number): number {
  const start = c.start[row] ?? 0
  if (start === 0 || start !== c.end[row]) return NEUTRAL.time
  return ((mine >> (3 * weekdayOf(start))) & 7) === 0 ? 0 : 0.5
}

function datesOf(c: Catalogue, row: number, mine: number, today: number): number {
  let best = 0
  let sum = 0
  let count = 0
  for (let i = c.dates.first[row] ?? 0; i < (c.dates.first[row + 1] ?? 0); i++) {
    const day = c.dates.day[i] ?? 0
    if (day < today) continue
    const free = (mine >> (3 * weekdayOf(day))) & 7
    const parts = c.dates.parts[i] ?? 0
    const fits = parts === 0 ? (free === 0 ? 0 : 0.5) : (free & parts) === 0 ? 0 : 1
    best = Math.max(best, fits)
    sum += fits
    count++
  }
  return (best + sum / count) / 2
}
