import { apply } from '#domain/work/decide.ts'
import type { Decision } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'
import type { ArgsOf, Mutation, MutationName } from '#domain/work/mutations.ts'
import {
  ANNE,
  contextOf,
  MISSION,
  memberDoc,
  missionDoc,
  OURS,
  organisationDoc,
  PAUL,
  Store,
  uuid,
} from '../../support/work-docs.ts'

/** The mutation that wrote the title that both have seen. */
export const SEEN = uuid(41)
export const names = { organisation: OURS, mission: MISSION }
type TextEdits = ArgsOf<'mission_edit'>['texts']

/** An association of Anne and Paul with one mission; each `doIt` is a mutation under an id of its own. */
export function village(mission: Doc = missionDoc()) {
  const store = new Store([organisationDoc(), memberDoc(ANNE), memberDoc(PAUL), mission])
  let last = 100
  const doIt = <N extends MutationName>(
    account: string,
    name: N,
    args: ArgsOf<N>,
  ): Decision & { id: string } => {
    const id = uuid(++last)
    const decision = store.write(apply({ id, name, args } as Mutation, store.world, contextOf(account)))
    return { ...decision, id }
  }
  const edit = (account: string, texts: TextEdits, rest: Partial<ArgsOf<'mission_edit'>> = {}) =>
    doIt(account, 'mission_edit', { ...names, texts, facts: {}, sessions: {}, ...rest })
  const settle = (account: string, conflict: string, rest: Partial<ArgsOf<'conflict_settle'>>) =>
    doIt(account, 'conflict_settle', { ...names, conflict, choice: 'keep', text: null, over: null, ...rest })
  const open = () => store.world.conflictsOf(MISSION)
  return { store, doIt, edit, settle, open, mission: () => store.get('mission', MISSION) }
}
