import type { Catalogue } from '../catalogue/layout.ts'
import type { Lane } from '../vocabulary.ts'
import { LANES } from '../vocabulary.ts'
import type { Wishes } from '../wishes.ts'
import type { Clock } from './clock.ts'
import type { Field } from './field.ts'
import { fieldOf } from './field.ts'
import { planOf } from './plan.ts'
import type { Selection } from './select.ts'
import { organisationAt, select } from './select.ts'
import type { Sweep } from './sweep.ts'
import { sweep } from './sweep.ts'

/** A mission of the list, at the nearest of its places. */
export type Match = {
  catalogue: Catalogue
  row: number
  number: number
  score: number
  /** As the crow flies; null without a home, or for what stands nowhere. */
  km: number | null
  /** Under a day: whether it is sure that day. True when no day is asked for. */
  sure: boolean
  /** On the last mission of an organisation that reached its cap: how many more of its missions the list leaves out. */
  more: number
}

/** How many missions to show, in all and of one organisation. */
export type Limits = { limit: number; perOrganisation: number }

/** `total` counts the missions of the list, shown or not, `sure` those whose day is sure; `lanes` counts those in reach by lane. */
export type Ranking = { matches: Match[]; total: number; sure: number; lanes: Record<Lane, number> }

export const LIMITS: Limits = { limit: 50, perOrganisation: 2 }

/**
 * The missions that fit someone best, best first: under a day those that are sure come first, then by score, then the nearer,
 * then by a draw that changes every day. An organisation shows `perOrganisation` at most; the next ones take its places. The
 * main list holds the lanes `once` and `regular`, another lane when it is narrowed to that. Exactly the list of a full scoring.
 */
export function rank(
  catalogues: readonly Catalogue[],
  wishes: Wishes,
  clock: Clock,
  limits: Limits = LIMITS,
): Ranking {
  const field = fieldOf(catalogues)
  const plan = planOf(wishes, clock)
  const found = sweep(field, plan)
  const { matches, capped } = select(field, plan, found, limits)
  sayMore(field, found, capped)
  const lanes = Object.fromEntries(LANES.map((lane, i) => [lane, found.lanes[i]])) as Record<Lane, number>
  return { matches, total: found.count, sure: found.lead === 0 ? found.count : countSure(found), lanes }
}

function countSure({ bounds, count, lead }: Sweep): number {
  let sure = 0
  for (let i = 0; i < count; i++) sure += Number((bounds[i] ?? 0) >= lead)
  return sure
}

/** Says on the last of an organisation that reached its cap how many of its missions the list leaves out. */
function sayMore(field: Field, { rows, count }: Sweep, capped: Selection['capped']): void {
  if (capped.size === 0) return
  const { tally } = field
  for (const organisation of capped.keys()) tally[organisation] = 1
  for (let i = 0; i < count; i++) {
    const organisation = organisationAt(field, rows[i] ?? 0)
    if (tally[organisation] !== 0) tally[organisation] = (tally[organisation] ?? 0) + 1
  }
  for (const [organisation, matches] of capped) {
    const last = matches.at(-1)
    if (last !== undefined) last.more = (tally[organisation] ?? 0) - 1 - matches.length
    tally[organisation] = 0
  }
}
