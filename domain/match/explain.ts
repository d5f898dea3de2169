import type { Catalogue } from '../catalogue/layout.ts'
import type { Term, Wishes } from '../wishes.ts'
import type { Clock } from './clock.ts'
import { kmTo } from './distance.ts'
import { planOf } from './plan.ts'
import { toPoints } from './terms.ts'
import { VALUES } from './values.ts'

/** One term of a score: what it is worth (0 to 1, null unknown and then counted as `neutral`), and its points in thousandths. */
export type ExplainedTerm = {
  term: Term
  weight: number
  value: number | null
  neutral: number
  points: number
}

/** The sum of a match: its terms add up to `score`; `max` is what the same terms could give at most. */
export type Explanation = { terms: ExplainedTerm[]; score: number; max: number }

/** Every term that speaks for a row, with the numbers that `rank` added. Terms about which the person said nothing are absent. */
export function explain(catalogue: Catalogue, row: number, wishes: Wishes, clock: Clock): Explanation {
  const plan = planOf(wishes, clock)
  const km = kmTo(catalogue, row, plan.origin)
  const terms = plan.terms.map(({ term, weight, neutral }) => {
    const known = VALUES[term](catalogue, row, plan, km)
    return { term, weight, value: known, neutral, points: toPoints(weight, known ?? neutral) }
  })
  return {
    terms,
    score: terms.reduce((sum, { points }) => sum + points, 0),
    max: terms.reduce((sum, { weight }) => sum + weight, 0),
  }
}
