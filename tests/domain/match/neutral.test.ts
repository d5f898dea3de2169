import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FeedMission } from '../../../domain/feed/feed-mission.ts'
import { normalise } from '../../../domain/feed/normalise.ts'
import { freshness, gridValue, NEUTRAL, nearness, overlap } from '../../../domain/match/terms.ts'
import { MOTORS, packGrid } from '../../../domain/motors.ts'
import { distanceKm } from '../../../domain/place/distance.ts'
import { CAUSES, maskOf, packCauses, SKILLS } from '../../../domain/vocabulary.ts'
import { FAR_KM } from '../../../domain/wishes.ts'

const DATA = new URL('../../../../shared/data/', import.meta.url)
const SERVICE_CIVIQUE = new URL('real/service-civique-1592.json', DATA)
const API_ENGAGEMENT = new URL('real/missions-with-descriptions-107.json', DATA)
const COMMUNES = new URL('communes.tsv', DATA)
const isThere = [SERVICE_CIVIQUE, API_ENGAGEMENT, COMMUNES].every((file) => existsSync(file))
const realTest = test.skipIf(!isThere)

const readJson = (file: URL): unknown[] => JSON.parse(readFileSync(file, 'utf8'))
const CLOSE = 0.03

function realMissions(): FeedMission[] {
  const reading = { today: '2023-09-15', toPlain: (html: string) => html.replaceAll(/<[^>]+>/g, ' ') }
  return [...readJson(SERVICE_CIVIQUE), ...readJson(API_ENGAGEMENT)].flatMap((raw) => {
    const read = normalise(raw, reading)
    return read.ok ? [read.record] : []
  })
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** Every grid of a person that is not silent. */
const anyWanted = Array.from({ length: 256 }, (_, i) => [i & 3, (i >> 2) & 3, (i >> 4) & 3, i >> 6]).filter(
  (wanted) => new Set(wanted).size > 1,
)

/** Masks with one to five of `count` bits, spread evenly over them. */
function anyMasks(count: number): number[] {
  return [1, 2, 3, 4, 5].flatMap((size) =>
    Array.from({ length: count }, (_, from) =>
      Array.from({ length: size }, (_, i) => 1 << ((from + 3 * i) % count)).reduce(
        (mask, bit) => mask | bit,
        0,
      ),
    ),
  )
}

function overlaps(masks: number[], theirs: number[]): number[] {
  return theirs.flatMap((mask) => masks.map((mine) => overlap(mine, mask)).filter((value) => value !== null))
}

realTest('takes neutral for the grid, and for one motor, from the median of the inferred grids', () => {
  const missions = realMissions()
  const grids = missions.map(({ grid }) => packGrid(grid)).filter((grid) => grid !== 0xff)
  const gifts = missions
    .flatMap(({ grid }) => MOTORS.map((motor) => grid[motor]))
    .filter((gift) => gift !== null)
  expect(median(grids.flatMap((grid) => anyWanted.map((wanted) => gridValue(grid, wanted))))).toBeCloseTo(
    NEUTRAL.grid,
    1,
  )
  expect(median(gifts.map((gift) => gift / 2))).toBe(NEUTRAL.grid)
})

realTest(
  'takes neutral for causes and skills to learn from the median, too few missions asking for skills',
  () => {
    const missions = realMissions()
    const causes = missions.map((one) => packCauses(one.causes, one.goals))
    const taught = missions.map((one) => maskOf(SKILLS, one.skillsTaught))
    expect(median(overlaps(anyMasks(CAUSES.length), causes))).toBe(NEUTRAL.causes)
    expect(median(overlaps(anyMasks(SKILLS.length), taught))).toBe(NEUTRAL.skills_want)
    expect(missions.filter(({ skillsBrought }) => skillsBrought.length > 0).length).toBeLessThan(20)
  },
)

realTest('takes neutral for nearness from homes by population and the addresses within their reach', () => {
  const addresses = realMissions().flatMap(({ addresses: all }) =>
    all.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }])),
  )
  const near = homesByPopulation(500).flatMap((home) =>
    addresses
      .filter(({ lat }) => Math.abs(lat - home.lat) < 0.4)
      .map((address) => distanceKm(home, address))
      .filter((km) => km <= FAR_KM.car)
      .map((km) => nearness(km, 10)),
  )
  expect(Math.abs(median(near) - NEUTRAL.nearness)).toBeLessThan(CLOSE)
})

/** Homes drawn at equal steps through the population of France. */
function homesByPopulation(count: number): { lat: number; lon: number }[] {
  const communes = readFileSync(COMMUNES, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((fields) => fields[9] === 'C' && fields[6] !== '')
  const people = communes.reduce((sum, fields) => sum + Number(fields[8]), 0)
  const homes: { lat: number; lon: number }[] = []
  let passed = 0
  for (const fields of communes) {
    passed += Number(fields[8])
    const home = { lat: Number(fields[6]), lon: Number(fields[7]) }
    while (homes.length * (people / count) < passed) homes.push(home)
  }
  return homes
}

realTest('takes neutral for freshness from the days when the Service Civique’s records were made', () => {
  const days = readJson(SERVICE_CIVIQUE).map((raw) => {
    const id = (raw as { _id: string })._id
    return Math.floor(Number.parseInt(id.slice(0, 8), 16) / 86_400)
  })
  const last = Math.max(...days)
  expect(Math.abs(median(days.map((day) => freshness(last - day))) - NEUTRAL.freshness)).toBeLessThan(CLOSE)
})

realTest('says nothing of times: hardly a feed does', () => {
  const timed = realMissions().filter(({ slots }) => slots.length > 0)
  expect(timed.length).toBeLessThan(20)
})
