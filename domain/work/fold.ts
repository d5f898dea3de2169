import { apply } from './decide.ts'
import { byKeyOf, type Context, type Refusal, worldOf } from './decision.ts'
import { type Doc, keyOf } from './documents.ts'
import { isMutationName, type Mutation } from './mutations.ts'

/** A mutation that waits on the device: not sent, or sent and not yet reported by a pull. */
export type Waiting = Pick<Mutation, 'id' | 'name' | 'args'>

/** What this device holds, as its person sees it. */
export type View = {
  docs: Doc[]
  /** Why a waiting mutation changes nothing here, by its id: what it needs is not there, or stands otherwise. */
  idle: ReadonlyMap<string, Refusal>
  /** Ids of the waiting mutations by the document that they touch (`kind/id`), in order. */
  waiting: ReadonlyMap<string, string[]>
}

/**
 * The server's documents with what waits on top, in order. There is no rollback: what leaves the outbox leaves the view. Foreseen
 * conflicts stand among the documents, so that both versions can be read before anything was sent.
 */
export function fold(docs: Iterable<Doc>, outbox: Iterable<Waiting>, context: Context): View {
  const byKey = byKeyOf(docs)
  const world = worldOf(byKey)
  const idle = new Map<string, Refusal>()
  const waiting = new Map<string, string[]>()
  for (const entry of outbox) {
    if (!isMutationName(entry.name)) continue
    const decision = apply(entry as Mutation, world, { ...context, photoKnown: true, isForeseen: true })
    if (decision.code === 'refused') {
      idle.set(entry.id, decision.reason)
      touch(waiting, targetOf(entry), entry.id)
      continue
    }
    for (const change of decision.changes) {
      const key = keyOf(change)
      byKey.set(key, { ...change, seq: byKey.get(key)?.seq ?? 0 } as Doc)
      touch(waiting, key, entry.id)
    }
  }
  return { docs: [...byKey.values()].filter(({ gone }) => !gone), idle, waiting }
}

/** The document that a mutation is about (`kind/id`). */
export function targetOf({ args }: Pick<Mutation, 'args'>): string {
  const { mission, organisation = '' } = args as { mission?: string; organisation?: string }
  return mission === undefined
    ? keyOf({ kind: 'organisation', id: organisation })
    : keyOf({ kind: 'mission', id: mission })
}

function touch(waiting: Map<string, string[]>, key: string, id: string): void {
  const ids = waiting.get(key)
  if (ids === undefined) waiting.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}
