import type { Aside, Durability, Write } from './aside.ts'
import { type Connection, isFull } from './connection.ts'
import type { StoreName } from './schema.ts'

/** What can be fetched again, and makes room for what a person did when the disk is full. */
const EXPENDABLE: StoreName = 'texts'

/** Writing, all or nothing. What the disk refuses is held aside and, when a person did it, tried again with the next write. */
export function makeWrites(connection: Connection, aside: Aside, settle: (failure?: unknown) => void) {
  async function commitOrMakeRoom(writes: readonly Write[], durability: Durability): Promise<void> {
    try {
      await commit(connection, writes, durability)
    } catch (failure) {
      if (!isFull(failure) || durability === 'relaxed') throw failure
      await connection.use((database) => database.clear(EXPENDABLE))
      await commit(connection, writes, durability)
    }
  }
  return async (writes: readonly Write[], durability: Durability): Promise<void> => {
    const all = durability === 'strict' ? [...aside.owed(), ...writes] : writes
    if (all.length === 0) return
    try {
      await commitOrMakeRoom(all, durability)
      aside.drop(all)
      settle()
    } catch (failure) {
      aside.add(writes, durability)
      settle(failure)
    }
  }
}

function commit(connection: Connection, writes: readonly Write[], durability: Durability): Promise<void> {
  return connection.use(async (database) => {
    const stores = [...new Set(writes.map((write) => write.store))]
    const transaction = database.transaction(stores, 'readwrite', { durability })
    try {
      for (const { store, key, value } of writes) {
        const target = transaction.objectStore(store)
        // Key and value belong to this store: `Write` says so, but the compiler loses it in the union.
        const done =
          value === undefined ? target.delete(key as never) : target.put(value as never, key as never)
        done.catch(() => {})
      }
    } catch (failure) {
      abort(transaction)
      throw failure
    }
    // Said at once: a transaction that waits to end by itself is thrown away with a page that is closing.
    transaction.commit()
    // The transaction's own error tells a full disk; that of one request may only say that the others failed.
    await transaction.done
  })
}

/** A value that cannot be copied is refused before the transaction ends: what went before it must not stay. */
function abort(transaction: { abort(): void; done: Promise<void> }): void {
  transaction.done.catch(() => {})
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}
