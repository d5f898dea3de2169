import { NOWHERE } from '../catalogue/cells.ts'
import { boundRows } from './bounds.ts'
import { momentOf } from './clock.ts'
import { cellsWithin, originOf, southKm, westKm } from './distance.ts'
import type { Field, Plot, Room } from './field.ts'
import { makeRoom } from './field.ts'
import { isNarrowed, narrowingGate, OUT, openBit, SURE } from './gates.ts'
import type { Plan } from './plan.ts'
import type { Tables } from './tables.ts'
import { tablesOf } from './tables.ts'

/** Above any score: the lead of a mission whose day is sure over all that have to be asked. */
const SURE_LEAD = 8192

/** What the pass over the columns found, good until the next one over the same field: the rows of the list, and counts of missions. */
export type Sweep = Room & {
  tables: Tables
  /** How many of the room's rows are in use. */
  count: number
  /** What the bound of a row whose day is sure has more: 0 when no day is asked for. */
  lead: number
  /** Missions within reach by lane, in the order of LANES. */
  lanes: Uint32Array
}

/** A mission that stands at several places: the nearest of its rows that passes, then the one of lowest ordinal. */
type Nearest = { plot: Plot; row: number; square: number; bound: number }

type Pass = { plan: Plan; out: Sweep; nearest: Map<number, Nearest> }

/**
 * Reads the columns of all rows within reach once, column by column: what is within the circle, open, not narrowed out, once for
 * each mission, and in the list's lanes. Every step moves what stays to the front.
 */
export function sweep(field: Field, plan: Plan): Sweep {
  const cells = field.plots.map(({ catalogue }) => cellsWithin(catalogue, plan.origin, plan.farKm))
  const size = field.plots.reduce((sum, plot, i) => sum + rowsIn(plot, cells[i] ?? []), 0)
  const out = emptySweep(field, size, plan)
  const pass: Pass = { plan, out, nearest: new Map() }
  field.plots.forEach((plot, i) => {
    const from = out.count
    takeOpen(pass, plot, cells[i] ?? [])
    if (plot.repeated !== null || isNarrowed(plan)) sift(pass, plot, from)
    keepLanes(pass, plot, from)
    boundRows(plan, out, plot, from)
  })
  if (pass.nearest.size > 0) for (const plot of field.plots) takeNearest(pass, plot)
  return out
}

function emptySweep({ room }: Field, size: number, plan: Plan): Sweep {
  if (room.rows.length < size) Object.assign(room, makeRoom(size))
  room.bounds.fill(0, 0, size)
  const lead = plan.span === null ? 0 : SURE_LEAD
  return { ...room, tables: tablesOf(plan), count: 0, lead, lanes: new Uint32Array(4) }
}

function rowsIn({ catalogue }: Plot, cells: number[]): number {
  const { first } = catalogue.cells
  return cells.reduce((sum, cell) => sum + (first[cell + 1] ?? 0) - (first[cell] ?? 0), 0)
}

const ANYWHERE = originOf({ lat: 0, lon: 0 })

/** Takes the rows of some cells that lie within the circle and still want someone. */
function takeOpen({ plan, out }: Pass, { catalogue, last }: Plot, cells: number[]): void {
  const { rows, squares } = out
  const { dLat, dLon, seats } = catalogue
  const { key, first } = catalogue.cells
  const origin = plan.origin ?? ANYWHERE
  const { up, across } = origin
  const now = momentOf(plan.clock)
  let count = out.count
  for (const cell of cells) {
    const at = key[cell] ?? NOWHERE
    const placed = plan.origin !== null && at !== NOWHERE
    const far = placed ? plan.farKm * plan.farKm : Number.POSITIVE_INFINITY
    const south = placed ? southKm(origin, at) : Number.POSITIVE_INFINITY
    const west = placed ? westKm(origin, at) : Number.POSITIVE_INFINITY
    const end = first[cell + 1] ?? 0
    for (let row = first[cell] ?? 0; row < end; row++) {
      const y = south + (dLat[row] ?? 0) * up
      const x = west + (dLon[row] ?? 0) * across
      const square = y * y + x * x
      rows[count] = row
      squares[count] = square
      count += Number(square <= far) & openBit(seats[row] ?? 0, last[row] ?? 0, now)
    }
  }
  out.count = count
}

/** Lets go of what is narrowed out, and puts aside what stands at several places. */
function sift({ plan, out, nearest }: Pass, plot: Plot, from: number): void {
  const { rows, squares, bounds, lead, count } = out
  const { catalogue, repeated } = plot
  let kept = from
  for (let i = from; i < count; i++) {
    const row = rows[i] ?? 0
    const square = squares[i] ?? 0
    const passage = narrowingGate(catalogue, row, plan)
    if (passage === OUT) continue
    const bound = passage === SURE ? lead : 0
    if (repeated?.[row]) {
      keepNearest(nearest, { plot, row, square, bound })
      continue
    }
    rows[kept] = row
    squares[kept] = square
    bounds[kept] = bound
    kept++
  }
  out.count = kept
}

function keepNearest(nearest: Map<number, Nearest>, one: Nearest): void {
  const { number } = one.plot.catalogue
  const mission = number[one.row] ?? 0
  const best = nearest.get(mission)
  const nearer =
    best === undefined ||
    one.square < best.square ||
    (one.square === best.square && ordinalOf(one) < ordinalOf(best))
  if (nearer) nearest.set(mission, one)
}

function ordinalOf({ plot, row }: Nearest): number {
  return plot.catalogue.ordinal[row] ?? 0
}

/** Counts missions by lane and keeps those of the list's lanes. */
function keepLanes({ plan, out }: Pass, { catalogue: { flags } }: Plot, from: number): void {
  const { rows, squares, bounds, lanes, count } = out
  let kept = from
  for (let i = from; i < count; i++) {
    const row = rows[i] ?? 0
    const lane = (flags[row] ?? 0) & 3
    lanes[lane] = (lanes[lane] ?? 0) + 1
    rows[kept] = row
    squares[kept] = squares[i] ?? 0
    bounds[kept] = bounds[i] ?? 0
    kept += (plan.lanes >> lane) & 1
  }
  out.count = kept
}

function takeNearest(pass: Pass, plot: Plot): void {
  const { out } = pass
  const from = out.count
  for (const one of pass.nearest.values()) {
    if (one.plot !== plot) continue
    out.rows[out.count] = one.row
    out.squares[out.count] = one.square
    out.bounds[out.count] = one.bound
    out.count++
  }
  keepLanes(pass, plot, from)
  boundRows(pass.plan, out, plot, from)
}
