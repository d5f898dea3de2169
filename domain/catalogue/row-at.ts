import { latOf, lonOf } from './cells.ts'
import { accessibleOf, EXAMPLE, INFERRED, kindOf, laneOf, minAgeOf } from './flags.ts'
import { type Catalogue, UNKNOWN } from './layout.ts'
import type { Row } from './row.ts'

const known = (value: number | undefined): number | null =>
  value === undefined || value === UNKNOWN ? null : value

/** A row as an object; `encode` of all rows of a catalogue gives its bytes again. For one row, not for passes over all. */
export function rowAt(catalogue: Catalogue, i: number): Row {
  const c = catalogue
  const flags = c.flags[i] ?? 0
  return {
    number: c.number[i] ?? 0,
    ordinal: c.ordinal[i] ?? 0,
    lat: latOf(c, i),
    lon: lonOf(c, i),
    grid: c.grid[i] ?? 0,
    inferred: (flags & INFERRED) !== 0,
    lane: laneOf(flags),
    kind: kindOf(flags),
    minAge: minAgeOf(flags),
    accessible: accessibleOf(flags),
    example: (flags & EXAMPLE) !== 0,
    startDay: c.start[i] ?? 0,
    endDay: c.end[i] ?? 0,
    postedDay: c.posted[i] ?? 0,
    slots: (c.weekdays[i] ?? 0) | ((c.weekend[i] ?? 0) << 15),
    dates: c.datesAt(i),
    seats: known(c.seats[i]),
    causes: c.causes[i] ?? 0,
    skillsBrought: c.skillsBrought[i] ?? 0,
    skillsTaught: c.skillsTaught[i] ?? 0,
    exposure: known(c.exposure[i]),
    organisation: c.organisationAt(i),
    commune: c.communeAt(i),
    title: c.titleAt(i),
  }
}
