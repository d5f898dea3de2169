import { type Durability, makeAside, type Write } from './aside.ts'
import { isFull, makeConnection } from './connection.ts'
import { makeReads } from './reads.ts'
import { UPGRADES, type Upgrade } from './schema.ts'
import { makeWrites } from './writes.ts'

/** How well this phone keeps: on its disk, only until the page closes, or only so because the disk is full. */
export type StorageState = 'kept' | 'memory' | 'full'

export type Local = ReturnType<typeof openLocal>

/**
 * The phone's memory. It never throws for want of a disk: what cannot be stored is held until the page closes, and `state` says
 * so. After an erasure nothing is stored any more; the page has to start again.
 */
export function openLocal(upgrades: readonly Upgrade[] = UPGRADES) {
  const aside = makeAside()
  const listeners = new Set<(state: StorageState) => void>()
  let state: StorageState = 'kept'
  let erased = false
  let onErased = () => {}

  const setState = (next: StorageState) => {
    if (next === state) return
    state = next
    for (const listener of listeners) listener(next)
  }
  const settle = (failure?: unknown) => {
    if (failure !== undefined) setState(isFull(failure) ? 'full' : 'memory')
    else if (aside.isEmpty()) setState('kept')
  }
  const connection = makeConnection(upgrades, () => {
    erased = true
    aside.clear()
    onErased()
  })
  const write = makeWrites(connection, aside, settle)
  return {
    ...makeReads(connection, aside, settle),
    async write(writes: readonly Write[], durability: Durability): Promise<void> {
      if (!erased) await write(writes, durability)
    },
    state: (): StorageState => state,
    /** Calls back at each change of `state`; returns how to stop. */
    onState(listener: (state: StorageState) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Calls back when another tab erased everything. */
    onErased(listener: () => void): void {
      onErased = listener
    },
    /** Forgets all stores, here and in the other tabs; nothing that is written afterwards stays. */
    async erase(): Promise<void> {
      erased = true
      aside.clear()
      await connection.erase().catch(() => {})
    },
  }
}
