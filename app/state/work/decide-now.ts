import type { ArgsOf, MutationName } from '#domain/work/mutations.ts'
import type { Parked, Work } from './work.ts'

/** `waiting`: kept on this device, and leaves by itself. */
export type DecidedNow = 'done' | 'waiting' | { stopped: Parked['reason'] | 'full' | 'broken' }

const TRIES = 12
const PAUSE_MS = 400

type Asking = Pick<Work, 'mutate' | 'drop' | 'exchangeNow' | 'outbox' | 'parked' | 'exchange'>
type Asked = { [N in MutationName]: { name: N; args: ArgsOf<N> } }[MutationName]

/**
 * Writes a mutation that only the server can judge, and waits a moment for its end. It goes the way of all others, so that a cut
 * network loses nothing; a refusal is answered here and leaves no parked entry, since whoever asked still has its words before them.
 * `first` leaves before it: what is refused there, such as what somebody else has settled, stops nothing.
 */
export async function decideNow<N extends MutationName>(
  work: Asking,
  name: N,
  args: ArgsOf<N>,
  first: readonly Asked[] = [],
): Promise<DecidedNow> {
  const before: string[] = []
  for (const one of first) {
    const kept = await work.mutate(one.name, one.args)
    if (!kept.ok) return { stopped: kept.reason }
    before.push(kept.id)
  }
  const kept = await work.mutate(name, args)
  if (!kept.ok) return { stopped: kept.reason }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await work.exchangeNow()
    for (const { id } of work.parked().filter((one) => before.includes(one.id))) await work.drop(id)
    const parked = work.parked().find(({ id }) => id === kept.id)
    if (parked !== undefined) {
      await work.drop(kept.id)
      return { stopped: parked.reason }
    }
    if (!work.outbox().some(({ id }) => id === kept.id)) return 'done'
    if (work.exchange() === 'offline') return 'waiting'
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return 'waiting'
}
