import { decide } from '#domain/work/decide.ts'
import type { Context, Decision } from '#domain/work/decision.ts'
import type { ArgsOf, Mutation, MutationName } from '#domain/work/mutations.ts'
import { contextOf, type Store, uuid } from '../../support/work-docs.ts'

let last = 200
/** The id of a mutation that no other call gives. */
export const freshUuid = () => uuid(++last)

export const codeOf = (decision: Decision) => (decision.code === 'refused' ? decision.reason : decision.code)

/** The edge decides and writes one mutation of an account; answers the code, or why it refused. */
export function done<N extends MutationName>(
  store: Store,
  account: string,
  name: N,
  args: ArgsOf<N>,
  given: Partial<Context> = {},
): string {
  const mutation = { id: freshUuid(), name, args } as Mutation
  return codeOf(store.write(decide(mutation, store.world, contextOf(account, given))))
}
