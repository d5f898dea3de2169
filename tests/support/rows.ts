import fc from 'fast-check'
import type { Change, Row } from '../../domain/catalogue/row.ts'
import { KINDS, LANES, MIN_AGES } from '../../domain/vocabulary.ts'

/** A row in Rennes with nothing remarkable about it; say what matters to the test. */
export function makeRow(given: Partial<Row> = {}): Row {
  return {
    number: 1,
    ordinal: 0,
    lat: 48.1173,
    lon: -1.6778,
    grid: 0xff,
    inferred: false,
    lane: 'once',
    kind: 'volunteering',
    minAge: null,
    accessible: null,
    example: false,
    startDay: 0,
    endDay: 0,
    postedDay: 0,
    slots: 0,
    dates: [],
    seats: null,
    causes: 0,
    skillsBrought: 0,
    skillsTaught: 0,
    exposure: null,
    organisation: { number: 1, name: 'Les Jardins partagés', reply: null },
    commune: { insee: '35238', name: 'Rennes' },
    title: 'Trier les dons du matin',
    ...given,
  }
}

const day = fc.integer({ min: 0, max: 65_535 })
const quantum = fc.option(fc.integer({ min: 0, max: 254 }))
const skills = fc.integer({ min: 0, max: 0xffff })
const place = fc.oneof(
  { weight: 9, arbitrary: fc.record({ lat: coordinate(41, 51), lon: coordinate(-5, 9) }) },
  { weight: 1, arbitrary: fc.record({ lat: coordinate(-90, 90), lon: coordinate(-180, 180) }) },
  { weight: 1, arbitrary: fc.constant({ lat: null, lon: null }) },
)
const dates = fc
  .uniqueArray(fc.integer({ min: 1, max: 65_535 }), { maxLength: 4 })
  .chain((days) =>
    fc.tuple(
      ...days.sort((a, b) => a - b).map((one) => fc.record({ day: fc.constant(one), parts: fc.nat(7) })),
    ),
  )
/** Few of each, so that rows share them; one number always has one name here, as in a database. */
const organisation = fc.nat(12).map((i) => ({
  number: i * i + 1,
  name: `Structure ${'é'.repeat(i)}`,
  reply: i % 3 === 0 ? null : i * 7,
}))
const commune = fc.option(fc.nat(8).map((i) => ({ insee: `${35_001 + i * 37}`, name: `Saint-Œ${i}` })))

function coordinate(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.double({ min, max, noNaN: true }),
    fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10),
  )
}

/** Any row that a mission of this number may have. */
export function anyRow(number: number, ordinal: number): fc.Arbitrary<Row> {
  return fc
    .record({
      grid: fc.nat(255),
      inferred: fc.boolean(),
      lane: fc.constantFrom(...LANES),
      kind: fc.constantFrom(...KINDS),
      minAge: fc.option(fc.constantFrom(...MIN_AGES)),
      accessible: fc.option(fc.boolean()),
      example: fc.boolean(),
      startDay: day,
      endDay: day,
      postedDay: day,
      slots: fc.nat(0x1f_ffff),
      dates,
      seats: quantum,
      causes: fc.nat(0xffff_ffff),
      skillsBrought: skills,
      skillsTaught: skills,
      exposure: quantum,
      organisation,
      commune,
      title: fc.string({ unit: 'binary', maxLength: 40 }),
    })
    .chain((row) => place.map((at) => ({ ...row, ...at, number, ordinal })))
}

/** Rows of some missions, each at one to three places, in any order. */
export function anyRows(missions = 12): fc.Arbitrary<Row[]> {
  return fc
    .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 0xffff_ffff })), {
      maxLength: missions,
    })
    .chain((numbers) => fc.tuple(...numbers.map(rowsOf)))
    .chain((rows) => shuffled(rows.flat()))
}

function rowsOf(number: number): fc.Arbitrary<Row[]> {
  return fc
    .integer({ min: 1, max: 3 })
    .chain((places) => fc.tuple(...Array.from({ length: places }, (_, ordinal) => anyRow(number, ordinal))))
}

/** The same things in any order. */
export function shuffled<T>(all: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(all, { minLength: all.length })
}

/** A change that may concern missions of these rows or others, with overlaps between its parts. */
export function anyChange(rows: readonly Row[]): fc.Arbitrary<Change> {
  const number = fc.oneof(
    fc.constantFrom(1, ...rows.map((row) => row.number)),
    fc.integer({ min: 1, max: 0xffff_ffff }),
  )
  const changed = fc
    .uniqueArray(number, { maxLength: 5 })
    .chain((numbers) => fc.tuple(...numbers.map(rowsOf)))
    .map((groups) => groups.flat())
  return fc.record({
    gone: fc.array(number, { maxLength: 5 }),
    seats: fc.array(fc.record({ number, seats: quantum }), { maxLength: 5 }),
    rows: changed,
  })
}

/** What a change means, said with rows: the reference that `applyChange` is held against. */
export function changedRows(rows: readonly Row[], change: Change): Row[] {
  const leaving = new Set([...change.gone, ...change.rows.map((row) => row.number)])
  const seats = new Map(change.seats.map((one) => [one.number, one.seats]))
  const organisations = new Map(change.rows.map((row) => [row.organisation.number, row.organisation]))
  const communes = new Map(change.rows.map((row) => [row.commune?.insee, row.commune]))
  const staying = rows
    .filter((row) => !leaving.has(row.number))
    .map((row) => ({
      ...row,
      seats: seats.has(row.number) ? (seats.get(row.number) ?? null) : row.seats,
      organisation: organisations.get(row.organisation.number) ?? row.organisation,
      commune: communes.get(row.commune?.insee) ?? row.commune,
    }))
  return [...staying, ...change.rows]
}
