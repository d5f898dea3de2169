import { type Catalogue, UNKNOWN } from '../catalogue/layout.ts'
import type { Term } from '../wishes.ts'
import type { Plan } from './plan.ts'
import { freshness, gridValue, nearness, overlap, SILENT_GRID, timeValue } from './terms.ts'

/** Value of a term for a row, 0 to 1; null when the mission says nothing about it. `km` as `kmTo` gives it. */
type ValueOf = (catalogue: Catalogue, row: number, plan: Plan, km: number | null) => number | null

/** What each term is worth. */
export const VALUES: Record<Term, ValueOf> = {
  grid: (c, row, plan) => (c.grid[row] === SILENT_GRID ? null : gridValue(c.grid[row] ?? 0, plan.wanted)),
  nearness: (_c, _row, plan, km) => (km === null ? null : nearness(km, plan.halfKm)),
  time: (c, row, plan) => timeValue(c, row, plan),
  skills_bring: (c, row, plan) => overlap(plan.wishes.skillsBrought, c.skillsBrought[row] ?? 0),
  skills_want: (c, row, plan) => overlap(plan.wishes.skillsWanted, c.skillsTaught[row] ?? 0),
  causes: (c, row, plan) => overlap(plan.wishes.causes, c.causes[row] ?? 0),
  exposure: (c, row) => share(c.exposure[row] ?? UNKNOWN),
  reply: (c, row) => share(c.organisations.reply[c.organisation[row] ?? 0] ?? UNKNOWN),
  freshness: (c, row, plan) => {
    const posted = c.posted[row] ?? 0
    return posted === 0 ? null : freshness(plan.clock.day - posted)
  },
}

function share(byte: number): number | null {
  return byte === UNKNOWN ? null : byte / 254
}
