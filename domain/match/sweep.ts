import { NOWHERE } from '../catalogue/cells.ts'
import { DATED } from '../catalogue/flags.ts'
import { cellsWithin, southKm, squareKm, westKm } from './distance.ts'
import type { Field, Plot } from './field.ts'
import type { Passage } from './gates.ts'
import { isNarrowed, isOpen, narrowingGate, OUT, SURE } from './gates.ts'
import type { Plan } from './plan.ts'
import type { Tables } from './tables.ts'
import { tablesOf } from './tables.ts'
import { freshness, nearness, overlap, pointsOf, scoreOf, timeValue } from './terms.ts'

/** Added to the bound of a row whose day is sure, so that it stands before all that have to be asked. Above any score. */
export const SURE_FIRST = 8192

/** What the pass over the columns found: the rows of the list with an upper bound of each one's score, and counts of missions. */
export type Sweep = {
  /** Positions in the field, the first `count` of them in use; `bounds` beside. */
  rows: Uint32Array
  bounds: Uint16Array
  count: number
  sure: number
  /** Missions within reach by lane, in the order of LANES. */
  lanes: number[]
  /** Missions of the list by organisation of the field. */
  organisations: Uint32Array
}

/** A mission that stands at several places: the nearest of its rows that passes, then the one of lowest ordinal. */
type Nearest = { plot: Plot; row: number; square: number; passage: Passage }

type Pass = { plan: Plan; tables: Tables; narrowed: boolean; out: Sweep; nearest: Map<number, Nearest> }

/** Reads the columns of all rows within reach once. Counts every mission once, wherever it stands. */
export function sweep(field: Field, plan: Plan): Sweep {
  const cells = field.plots.map(({ catalogue }) => cellsWithin(catalogue, plan.origin, plan.farKm))
  const out = emptySweep(field, rowsIn(field, cells))
  const pass: Pass = { plan, tables: tablesOf(plan), narrowed: isNarrowed(plan), out, nearest: new Map() }
  field.plots.forEach((plot, i) => {
    for (const cell of cells[i] ?? []) sweepCell(pass, plot, cell)
  })
  for (const nearest of pass.nearest.values()) admitNearest(pass, nearest)
  return out
}

function rowsIn(field: Field, cells: number[][]): number {
  let rows = 0
  field.plots.forEach(
    (
      {
        catalogue: {
          cells: { first },
        },
      },
      i,
    ) => {
      for (const cell of cells[i] ?? []) rows += (first[cell + 1] ?? 0) - (first[cell] ?? 0)
    },
  )
  return rows
}

function emptySweep(field: Field, rows: number): Sweep {
  return {
    rows: new Uint32Array(rows),
    bounds: new Uint16Array(rows),
    count: 0,
    sure: 0,
    lanes: [0, 0, 0, 0],
    organisations: new Uint32Array(field.organisations),
  }
}

function sweepCell(pass: Pass, plot: Plot, cell: number): void {
  const { plan, narrowed, out } = pass
  const { catalogue: c, repeated } = plot
  const { dLat, dLon, flags } = c
  const key = c.cells.key[cell] ?? NOWHERE
  const origin = key === NOWHERE ? null : plan.origin
  const south = origin === null ? 0 : southKm(origin, key)
  const west = origin === null ? 0 : westKm(origin, key)
  const far = plan.farKm * plan.farKm
  const end = c.cells.first[cell + 1] ?? 0
  for (let row = c.cells.first[cell] ?? 0; row < end; row++) {
    if (!isOpen(c, row, plan.clock)) continue
    let square = Number.POSITIVE_INFINITY
    if (origin !== null) {
      square = squareKm(origin, south, west, dLat[row] ?? 0, dLon[row] ?? 0)
      if (square > far) continue
    }
    const passage = narrowed ? narrowingGate(c, row, plan) : SURE
    if (passage === OUT) continue
    if (repeated !== null && repeated[row] === 1) {
      keepNearest(pass, plot, row, square, passage)
      continue
    }
    const lane = (flags[row] ?? 0) & 3
    out.lanes[lane] = (out.lanes[lane] ?? 0) + 1
    if (((plan.lanes >> lane) & 1) === 0) continue
    admit(out, plot, row, passage, boundOf(pass, plot, row, square))
  }
}

function admit(out: Sweep, plot: Plot, row: number, passage: Passage, bound: number): void {
  const organisation = plot.organisation[plot.catalogue.organisation[row] ?? 0] ?? 0
  out.organisations[organisation] = (out.organisations[organisation] ?? 0) + 1
  out.rows[out.count] = plot.offset + row
  out.bounds[out.count] = bound + (passage === SURE ? SURE_FIRST : 0)
  out.count++
  if (passage === SURE) out.sure++
}

/**
 * At least the score of a row, and the score itself but for exact dates: those are only read when the bound can enter the list.
 * `square` of its km, infinite when unknown.
 */
function boundOf({ plan, tables }: Pass, { catalogue: c }: Plot, row: number, square: number): number {
  const { weights } = tables
  const { wishes } = plan
  let bound =
    (tables.grid[c.grid[row] ?? 0] ?? 0) +
    (tables.exposure[c.exposure[row] ?? 0] ?? 0) +
    (tables.reply[c.organisations.reply[c.organisation[row] ?? 0] ?? 0] ?? 0) +
    pointsOf('freshness', weights.freshness, freshness(c.posted[row] ?? 0, plan.clock.day))
  if (weights.nearness !== 0) {
    const km = square === Number.POSITIVE_INFINITY ? null : Math.sqrt(square)
    bound += pointsOf('nearness', weights.nearness, nearness(km, plan.halfKm))
  }
  if (weights.time !== 0) {
    const dated = ((c.flags[row] ?? 0) & DATED) !== 0
    bound += pointsOf('time', weights.time, dated ? 1 : timeValue(c, row, plan))
  }
  if (weights.skills_bring !== 0) {
    bound += pointsOf(
      'skills_bring',
      weights.skills_bring,
      overlap(wishes.skillsBrought, c.skillsBrought[row] ?? 0),
    )
  }
  if (weights.skills_want !== 0) {
    bound += pointsOf(
      'skills_want',
      weights.skills_want,
      overlap(wishes.skillsWanted, c.skillsTaught[row] ?? 0),
    )
  }
  if (weights.causes !== 0) {
    bound += pointsOf('causes', weights.causes, overlap(wishes.causes, c.causes[row] ?? 0))
  }
  return bound
}

function keepNearest({ nearest }: Pass, plot: Plot, row: number, square: number, passage: Passage): void {
  const { number, ordinal } = plot.catalogue
  const mission = number[row] ?? 0
  const best = nearest.get(mission)
  const nearer =
    best === undefined ||
    square < best.square ||
    (square === best.square && (ordinal[row] ?? 0) < (best.plot.catalogue.ordinal[best.row] ?? 0))
  if (nearer) nearest.set(mission, { plot, row, square, passage })
}

function admitNearest({ plan, out }: Pass, { plot, row, passage }: Nearest): void {
  const lane = (plot.catalogue.flags[row] ?? 0) & 3
  out.lanes[lane] = (out.lanes[lane] ?? 0) + 1
  if (((plan.lanes >> lane) & 1) === 1) admit(out, plot, row, passage, scoreOf(plot.catalogue, row, plan))
}
