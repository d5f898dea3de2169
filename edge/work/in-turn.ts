import type { Db } from '../../db/client.ts'

const tails = new WeakMap<Db['$client'], Map<string, Promise<unknown>>>()

/**
 * Runs what writes under one key of a database one after the other in this process, so that many who write the same thing at once do
 * not make each other's decisions stale. Only an optimisation: other processes write too, and the guards hold against them.
 */
export function inTurn<T>({ $client }: Db, key: string, work: () => Promise<T>): Promise<T> {
  const byKey = tails.get($client) ?? new Map<string, Promise<unknown>>()
  tails.set($client, byKey)
  const turn = (byKey.get(key) ?? Promise.resolve()).then(work, work)
  byKey.set(key, turn)
  const forget = () => {
    if (byKey.get(key) === turn) byKey.delete(key)
  }
  turn.then(forget, forget)
  return turn
}
