import { commit } from '../../db/commit.ts'
import { countUnder } from '../../db/queries/sign-in.ts'
import type { Deps } from '../deps.ts'
import { keyedHash } from '../keyed-hash.ts'
import { Refused } from '../problem.ts'

const HOUR_MS = 3_600_000

/**
 * How often in an hour, for each thing that can be tried: by mail address, by account, by network address, by mail address from one
 * network. The last comes first to its end, so that a stranger alone uses up nobody's codes but their own.
 */
const MOST = {
  ask: { pair: 5, address: 20, network: 30 },
  verify: { pair: 10, address: 60, network: 100 },
  change: { account: 60 },
  export: { account: 20 },
  passkey: { account: 30, network: 100 },
  report: { network: 20 },
  hold: { network: 60 },
  invitation: { network: 100 },
} as const
type Kind = 'address' | 'account' | 'network' | 'pair'

/**
 * Counts one more try of something, about an address, an account or a network; throws Refused `too_many` past the hour's most.
 * What it is about is only ever stored as a keyed hash, and for that hour.
 */
export async function countTry(
  deps: Deps,
  what: keyof typeof MOST,
  given: Partial<Record<Exclude<Kind, 'pair'>, string>>,
): Promise<void> {
  const { address, network } = given
  if (address !== undefined && network !== undefined) {
    await countAll(deps, what, { pair: `${address} ${network}` })
  }
  await countAll(deps, what, given)
}

/** What is past one limit has to be refused before it counts under another, or a stranger would still use up the address's. */
async function countAll(
  deps: Deps,
  what: keyof typeof MOST,
  about: Partial<Record<Kind, string>>,
): Promise<void> {
  const limits = await Promise.all(
    Object.entries(MOST[what])
      .filter(([kind]) => about[kind as Kind] !== undefined)
      .map(async ([kind, most]) => ({
        key: await keyedHash(deps, `limit ${what} ${kind}`, about[kind as Kind] ?? ''),
        most,
        ms: HOUR_MS,
      })),
  )
  const counted = await commit(
    deps.db,
    limits.map((limit) => countUnder(deps.db, limit, deps.now())),
  )
  const isPast = counted.some(({ rows }, i) => Number(rows[0]?.[0] ?? 0) > (limits[i]?.most ?? 0))
  if (isPast) throw new Refused('too_many')
}
