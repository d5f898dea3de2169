import { createHash } from 'node:crypto'
import { decide } from '../../domain/work/decide.ts'
import { worldOf } from '../../domain/work/decision.ts'
import { type Doc, keyOf } from '../../domain/work/documents.ts'
import type { Mutation } from '../../domain/work/mutations.ts'
import { Broken, must } from './broken.ts'
import type { Oracle } from './oracle.ts'
import type { Recorded } from './server-state.ts'

/** Tombstones that were purged, as the sequence stood. */
export type Purge = { seq: number; docs: Doc[] }

/**
 * What the recorded mutations amount to, done again one by one in the order of their sequence on what devices really sent: the
 * edge's documents have to be the same, and each recorded answer too.
 */
export function replay(
  recorded: readonly Recorded[],
  oracle: Oracle,
  administrator: string,
  purges: readonly Purge[],
): Map<string, Doc> {
  const docs = new Map<string, Doc>()
  const world = worldOf(docs)
  const pending = [...purges].sort((a, b) => a.seq - b.seq)
  for (const { id, account, name, code, reason, seq, at } of recorded) {
    while (pending[0] !== undefined && pending[0].seq < seq) forget(docs, pending.shift() as Purge)
    const sent = oracle.sent.get(id)
    if (sent === undefined) throw new Broken('sum', `${name} ${id} is recorded and was never sent`)
    must(sent.account === account, 'sum', () => `${name} ${id} is recorded for another account`)
    const decision = decide({ id, name: sent.name, args: sent.args } as Mutation, world, {
      account: account ?? '',
      isAdministrator: account === administrator,
      isClock: account === null,
      now: at,
      tokenHash: tokenHashOf(sent.args),
      photoKnown: reason !== 'photo_missing',
    })
    const said = decision.code === 'refused' ? decision.reason : null
    must(
      decision.code === code && said === reason,
      'sum',
      () =>
        `${name} ${id} is recorded ${code} ${reason ?? ''}; done again it is ${decision.code} ${said ?? ''}`,
    )
    if (decision.code === 'refused') continue
    for (const change of decision.changes) docs.set(keyOf(change), { ...change, seq } as Doc)
  }
  for (const purge of pending) forget(docs, purge)
  return docs
}

function forget(docs: Map<string, Doc>, purge: Purge): void {
  for (const doc of purge.docs) docs.delete(keyOf(doc))
}

function tokenHashOf({ token }: Record<string, unknown>): string | null {
  return typeof token === 'string' ? createHash('sha256').update(token).digest('hex') : null
}
