import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Catalogue } from '../../../domain/catalogue/layout.ts'
import type { Clock } from '../../../domain/match/clock.ts'
import type { Ranking } from '../../../domain/match/rank.ts'
import { rank } from '../../../domain/match/rank.ts'
import type { Wishes } from '../../../domain/wishes.ts'
import { anyClock, anyPlacedRows, anyWishes, spread } from '../../support/match-cases.ts'
import { naiveRank } from '../../support/naive-scorer.ts'

const anyLimits = fc.record({
  limit: fc.integer({ min: 1, max: 12 }),
  perOrganisation: fc.constantFrom(1, 2, 3, 1000),
})

function plain(ranking: Ranking) {
  return {
    ...ranking,
    matches: ranking.matches.map(({ catalogue, row, number, score, km, sure, more }) => ({
      number,
      ordinal: catalogue.ordinal[row],
      score,
      km,
      sure,
      more,
    })),
  }
}

const ranked = (
  catalogues: readonly Catalogue[],
  wishes: Wishes,
  clock: Clock,
  limits: { limit: number; perOrganisation: number },
) => plain(rank(catalogues, wishes, clock, limits))

test('gives exactly the list of a full scoring, for any weights, wishes and catalogues', () => {
  const cases = anyPlacedRows().chain(spread)
  fc.assert(
    fc.property(cases, anyWishes, anyClock, anyLimits, (catalogues, wishes, clock, limits) => {
      expect(ranked(catalogues, wishes, clock, limits)).toEqual(naiveRank(catalogues, wishes, clock, limits))
    }),
    { numRuns: 400 },
  )
})
