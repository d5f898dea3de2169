import type { Catalogue } from '../../domain/catalogue/layout.ts'
import type { Clock } from '../../domain/match/clock.ts'
import { LIMITS, rank } from '../../domain/match/rank.ts'
import type { Wishes } from '../../domain/wishes.ts'
import { type CScan, makeCScan } from './c-scan.ts'
import { fullScan, makeBest, type Positions, positionsOf } from './full-scan.ts'
import { syntheticCatalogue, syntheticPersons, TODAY } from './synthetic-catalogue.ts'

const SIZES = [
  { missions: 100_000, rounds: 30, goal: 8, goalOfC: 0.6 },
  { missions: 1_000_000, rounds: 5, goal: 20, goalOfC: 0.25 },
]
const PERSONS = 40
const NOW: Clock = { day: TODAY, part: null }
/** Scans hold places in 32 bits, where a distance may round to the next point. */
const ROUNDING = 1

/**
 * The fifty best within 30 km for forty persons who each touch their tiles five times, against a full scan of the same columns
 * in JS and in C; rounds take turns. The same scores come out of all three, or it throws.
 */
export function benchMatching(print: (line: string) => void): void {
  for (const size of SIZES) benchSize(size, print)
}

function benchSize(
  { missions, rounds, goal, goalOfC }: (typeof SIZES)[number],
  print: (line: string) => void,
): void {
  const catalogue = syntheticCatalogue(missions)
  const persons = syntheticPersons(catalogue, PERSONS).flatMap(taps)
  const positions = positionsOf(catalogue)
  const c = makeCScan(catalogue, positions, persons, TODAY)
  const first = timed(() => rank([catalogue], persons[0] as Wishes, NOW))
  const ours: number[] = []
  const theirs: number[] = []
  const floor: number[] = []
  const catalogues = [catalogue]
  checkScores(catalogues, positions, persons, c?.run() ?? [])
  const best = makeBest()
  for (let round = 0; round <= rounds; round++) {
    const scans = persons.map((person) => timed(() => fullScan(catalogue, positions, person, TODAY, best)))
    const ranks = persons.map((person) => timed(() => rank(catalogues, person, NOW)))
    // The first round lets the compiler see both.
    if (round === 0) continue
    theirs.push(...scans)
    ours.push(...ranks)
    if (round % 5 === 0) floor.push(...(c?.run() ?? []).map(({ ms }) => ms))
  }
  c?.close()
  const [mine, scan] = [median(ours), median(theirs)]
  print(
    `${missions.toLocaleString('en')} missions: ${ms(mine)} (99 in 100 under ${ms(percentile(ours, 0.99))}), first time ${ms(first)}`,
  )
  print(`  ${(scan / mine).toFixed(1)} times faster than a full scan in JS, ${ms(scan)} (goal ${goal})`)
  if (floor.length === 0) print('  no C scan: no `cc` on this machine')
  else
    print(
      `  ${(mine / median(floor)).toFixed(2)} of a full scan in C, ${ms(median(floor))} (goal ${goalOfC})`,
    )
}

/** A person who raises one tile after another. */
function taps(person: Wishes): Wishes[] {
  return ([0, 1, 2, 3] as const)
    .map((take_care) => ({ ...person, grid: { ...person.grid, take_care } }))
    .concat({ ...person, grid: { ...person.grid, be_useful: 2 } })
}

function checkScores(catalogues: Catalogue[], positions: Positions, persons: Wishes[], c: CScan[]): void {
  const best = makeBest()
  persons.forEach((person, i) => {
    fullScan(catalogues[0] as Catalogue, positions, person, TODAY, best)
    const { matches, total } = rank(catalogues, person, NOW, { ...LIMITS, perOrganisation: 1000 })
    const scores = matches.map(({ score }) => score)
    const isSame = scores.every((score, k) => Math.abs(score - (best.scores[k] ?? 0)) <= ROUNDING)
    const sum = scores.reduce((all, score) => all + score, 0)
    const isSameInC =
      c[i] === undefined || (c[i].total === total && Math.abs(c[i].sum - sum) <= ROUNDING * 50)
    if (total !== best.total || !isSame || !isSameInC) throw new Error(`person ${i}: the scans disagree`)
  })
}

function timed(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}

function median(values: number[]): number {
  return percentile(values, 0.5)
}

function ms(value: number): string {
  return `${value.toFixed(3)} ms`
}
