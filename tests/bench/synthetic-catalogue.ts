import { cellKey, cellOffsets } from '../../domain/catalogue/cells.ts'
import { DATED } from '../../domain/catalogue/flags.ts'
import type { Catalogue } from '../../domain/catalogue/layout.ts'
import { dayOf } from '../../domain/days.ts'
import type { PersonGrid } from '../../domain/motors.ts'
import type { Wishes } from '../../domain/wishes.ts'
import { NO_WISHES } from '../../domain/wishes.ts'

export const TODAY = dayOf('2026-11-16')
const TOWNS = 300

/** A generator of numbers in [0, 1) that a seed replays (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
const below = (random: Random, n: number) => Math.floor(random() * n)
const bit = (random: Random, n: number) => (1 << below(random, n)) >>> 0
const spot = (random: Random) => ({ lat: 42.5 + random() * 8.3, lon: -4.5 + random() * 12.5 })
const bell = (random: Random) => random() + random() + random() - 1.5

/** `count` missions in mainland France, 80 in 100 around 300 towns of unequal size, as the columns that a catalogue holds. */
export function syntheticCatalogue(count: number): Catalogue {
  const random = makeRandom(count)
  const towns = Array.from({ length: TOWNS }, () => spot(random))
  const places = Array.from({ length: count }, () => placeOf(random, towns))
  const order = Float64Array.from(places, ({ lat, lon }, i) => cellKey(lat, lon) * 2 ** 21 + i).sort()
  const sorted = Array.from(order, (key) => places[key % 2 ** 21] as { lat: number; lon: number })
  return { ...columnsOf(random, count), ...placesOf(sorted), ...nothingToSay }
}

function placeOf(random: Random, towns: { lat: number; lon: number }[]): { lat: number; lon: number } {
  if (random() > 0.8) return spot(random)
  const town = towns[Math.floor(random() ** 2.5 * TOWNS)] as { lat: number; lon: number }
  return { lat: town.lat + bell(random) * 0.1, lon: town.lon + bell(random) * 0.14 }
}

function placesOf(places: { lat: number; lon: number }[]): Pick<Catalogue, 'cells' | 'dLat' | 'dLon'> {
  const keys = places.map(({ lat, lon }) => cellKey(lat, lon))
  const first = keys.flatMap((key, i) => (key === keys[i - 1] ? [] : [i]))
  const offsets = places.map(({ lat, lon }) => cellOffsets(lat, lon))
  return {
    cells: {
      key: Uint32Array.from(first, (i) => keys[i] as number),
      first: Uint32Array.from([...first, places.length]),
    },
    dLat: Uint8Array.from(offsets, ({ dLat }) => dLat),
    dLon: Uint8Array.from(offsets, ({ dLon }) => dLon),
  }
}

function columnsOf(random: Random, rows: number) {
  const column = (value: () => number) => Array.from({ length: rows }, value)
  const dated = column(() => (random() < 0.2 ? 1 + below(random, 3) : 0))
  const day = Uint16Array.from(
    dated.flatMap((n) => Array.from({ length: n }, (_, i) => TODAY + i * 7 + below(random, 7))),
  )
  const organisations = Math.min(60_000, Math.ceil(rows / 12))
  return {
    rows,
    grid: Uint8Array.from(column(() => (random() < 0.2 ? 255 : below(random, 256)))),
    flags: Uint16Array.from(dated, (n) => (n > 0 ? DATED : 0) | (random() < 0.9 ? below(random, 2) : 2)),
    start: Uint16Array.from(column(() => (random() < 0.5 ? 0 : TODAY - below(random, 90)))),
    end: Uint16Array.from(column(() => (random() < 0.4 ? 0 : TODAY - 20 + below(random, 200)))),
    posted: Uint16Array.from(column(() => TODAY - below(random, 300))),
    weekdays: Uint16Array.from(dated, (n) =>
      n === 0 && random() < 0.5 ? bit(random, 15) | bit(random, 15) : 0,
    ),
    weekend: Uint8Array.from(dated, (n) => (n === 0 && random() < 0.3 ? bit(random, 6) : 0)),
    seats: Uint8Array.from(column(() => (random() < 0.3 ? 255 : below(random, 12)))),
    causes: Uint32Array.from(column(() => (bit(random, 14) | (random() < 0.5 ? bit(random, 32) : 0)) >>> 0)),
    skillsBrought: Uint16Array.from(column(() => (random() < 0.6 ? 0 : bit(random, 16) | bit(random, 16)))),
    skillsTaught: Uint16Array.from(column(() => (random() < 0.7 ? 0 : bit(random, 16)))),
    organisation: Uint16Array.from(column(() => below(random, organisations))),
    exposure: Uint8Array.from(column(() => (random() < 0.3 ? 255 : below(random, 255)))),
    ordinal: new Uint16Array(rows),
    organisations: {
      number: Uint32Array.from({ length: organisations }, (_, i) => i + 1),
      reply: Uint8Array.from({ length: organisations }, () => (random() < 0.4 ? 255 : below(random, 255))),
    },
    number: Uint32Array.from({ length: rows }, (_, i) => i + 1),
    dates: datesOf(dated, day, random),
  }
}

function datesOf(counts: number[], day: Uint16Array, random: Random): Catalogue['dates'] {
  const first = new Uint32Array(counts.length + 1)
  counts.forEach((n, i) => {
    first[i + 1] = (first[i] ?? 0) + n
  })
  return { first, day, parts: Uint8Array.from(day, () => below(random, 8)) }
}

const nothingToSay = {
  titleAt: () => '',
  organisationAt: () => ({ number: 0, name: '', reply: null }),
  communeAt: () => null,
  datesAt: () => [],
}

/** Persons who live near a mission of the catalogue, each with a grid, some free slots, a cause and two skills. */
export function syntheticPersons(catalogue: Catalogue, count: number): Wishes[] {
  const random = makeRandom(7)
  return Array.from({ length: count }, () => {
    const row = below(random, catalogue.rows)
    const cell = catalogue.cells.first.findIndex((first) => first > row) - 1
    const key = catalogue.cells.key[cell] ?? 0
    const home = {
      lat: (key >>> 12) / 10 - 90 + random() / 10,
      lon: (key & 0xfff) / 10 - 180 + random() / 10,
    }
    const wish = () => below(random, 4) as 0 | 1 | 2 | 3
    const grid: PersonGrid = { be_useful: wish(), take_care: wish(), grow_skills: wish(), build_ties: 3 }
    return {
      ...NO_WISHES,
      grid,
      home: { ...home, area: '', name: '', insee: null },
      slots: bit(random, 21) | bit(random, 21) | bit(random, 21),
      causes: bit(random, 14),
      skillsBrought: bit(random, 16) | bit(random, 16),
    }
  })
}
