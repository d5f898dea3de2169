import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Catalogue } from '../../domain/catalogue/layout.ts'
import { planOf } from '../../domain/match/plan.ts'
import { tablesOf } from '../../domain/match/tables.ts'
import { NEUTRAL } from '../../domain/match/terms.ts'
import type { Wishes } from '../../domain/wishes.ts'
import type { Positions } from './full-scan.ts'

/** One scan of a person's: milliseconds, rows that passed the gates, sum of the fifty best scores. */
export type CScan = { ms: number; total: number; sum: number }

const SOURCE = new URL('scan.c', import.meta.url).pathname
const QUERY_BYTES = 608
const NEUTRALS = {
  TIME: 'time',
  BRING: 'skills_bring',
  CAUSES: 'causes',
  EXPOSURE: 'exposure',
  REPLY: 'reply',
} as const

/**
 * The same scan in C, compiled to a temporary folder: `run` makes one round of all persons in a new process. Null on a machine
 * without `cc`. `close` removes the folder.
 */
export function makeCScan(catalogue: Catalogue, positions: Positions, persons: Wishes[], today: number) {
  if (spawnSync('cc', ['--version']).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'elan-scan-'))
  const program = join(folder, 'scan')
  const data = join(folder, 'data')
  const neutrals = Object.entries(NEUTRALS).map(([name, term]) => `-DNEUTRAL_${name}=${NEUTRAL[term]}`)
  execFileSync('cc', ['-O3', '-std=gnu11', ...neutrals, '-o', program, SOURCE, '-lm'])
  writeFileSync(data, Buffer.concat(dataOf(catalogue, positions, persons, today)))
  return {
    run: (): CScan[] => {
      // The first round warms the memory up.
      const lines = execFileSync(program, [data, '2'], { encoding: 'utf8' }).trim().split('\n')
      return lines.slice(persons.length).map(readLine)
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}

function readLine(line: string): CScan {
  const [nanoseconds = 0, total = 0, sum = 0] = line.split(' ').map(Number)
  return { ms: nanoseconds / 1e6, total, sum }
}

function dataOf(c: Catalogue, { lat, lon }: Positions, persons: Wishes[], today: number): Buffer[] {
  const counts = Uint32Array.of(c.rows, c.organisations.number.length, c.dates.day.length, persons.length)
  const columns = [
    ...[
      counts,
      lat,
      lon,
      c.grid,
      c.flags,
      c.start,
      c.end,
      c.posted,
      c.weekdays,
      c.weekend,
      c.seats,
      c.causes,
    ],
    ...[
      c.skillsBrought,
      c.organisation,
      c.exposure,
      c.organisations.reply,
      c.dates.first,
      c.dates.day,
      c.dates.parts,
    ],
  ]
  return [
    ...columns.map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength)),
    ...persons.map((person) => queryOf(person, today)),
  ]
}

/** A `Query` of scan.c. */
function queryOf(wishes: Wishes, today: number): Buffer {
  const plan = planOf(wishes, { day: today, part: null })
  const { weights } = wishes
  const query = Buffer.alloc(QUERY_BYTES)
  const { lat = 0, lon = 0, north = 0, east = 0 } = plan.origin ?? {}
  let at = 0
  for (const value of [lat, lon, north, east, plan.farKm ** 2, plan.halfKm])
    at = query.writeDoubleLE(value, at)
  const { nearness, time, skills_bring, causes, exposure, reply, freshness } = weights
  for (const weight of [nearness, time, skills_bring, causes, exposure, reply, freshness])
    at = query.writeInt32LE(weight, at)
  for (const mask of [wishes.slots, wishes.skillsBrought, wishes.causes, today])
    at = query.writeUInt32LE(mask, at)
  for (const points of tablesOf(plan).grid) at = query.writeUInt16LE(points, at)
  return query
}
