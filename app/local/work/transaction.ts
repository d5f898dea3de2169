import type { IDBPTransaction } from 'idb'
import type { WorkConnection, WorkDatabase } from './connection.ts'
import type { Waiting, WorkSchema, WorkState } from './schema.ts'

const STORES = ['docs', 'outbox', 'parked', 'journal', 'photos', 'state'] as const
type Stores = (typeof STORES)[number][]
type StoreName = Stores[number]

/** One change of everything that the device holds, with the state as it stands; `state` is written back when the work ends. */
export type Change = {
  state: WorkState
  /** A connection died: an attempt before this one may have been kept. */
  again: boolean
  get<S extends StoreName>(store: S, key: WorkSchema[S]['key']): Promise<WorkSchema[S]['value'] | undefined>
  list<S extends StoreName>(store: S): Promise<WorkSchema[S]['value'][]>
  keys(store: 'photos'): Promise<string[]>
  outbox(): Promise<Waiting[]>
  put<S extends StoreName>(store: S, key: WorkSchema[S]['key'], value: WorkSchema[S]['value']): void
  remove<S extends StoreName>(store: S, key: WorkSchema[S]['key']): void
  clear(store: StoreName): void
}

/**
 * Reads and writes in one transaction that is on the disk before the promise resolves (`durability: 'strict'`). All stores are in
 * it, so that changes of two tabs stand one after the other. Inside, nothing but the database may be waited for.
 */
export function changeAll<T>(
  connection: WorkConnection,
  first: () => WorkState,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  return connection.use(async (database, again) => {
    const transaction = database.transaction(STORES as unknown as Stores, 'readwrite', {
      durability: 'strict',
    })
    transaction.done.catch(() => {})
    try {
      const state = (await transaction.objectStore('state').get('state')) ?? first()
      const change = changeOf(transaction, state, again)
      const result = await work(change)
      change.put('state', 'state', change.state)
      // Said at once: a transaction that waits to end by itself is thrown away with a page that is closing.
      transaction.commit()
      await transaction.done
      return result
    } catch (failure) {
      abort(transaction)
      // The transaction's own error tells a full disk; that of one request may only say that the others failed.
      throw transaction.error ?? failure
    }
  })
}

function changeOf(
  transaction: IDBPTransaction<WorkSchema, Stores, 'readwrite'>,
  state: WorkState,
  again: boolean,
): Change {
  return {
    state,
    again,
    get: (store, key) => transaction.objectStore(store).get(key),
    list: (store) => transaction.objectStore(store).getAll(),
    keys: (store) => transaction.objectStore(store).getAllKeys(),
    outbox: () => readOutbox(transaction),
    put: (store, key, value) => quietly(transaction.objectStore(store).put(value, key)),
    remove: (store, key) => quietly(transaction.objectStore(store).delete(key)),
    clear: (store) => quietly(transaction.objectStore(store).clear()),
  }
}

/** What one request fails of, the whole transaction says. */
function quietly(request: Promise<unknown>): void {
  request.catch(() => {})
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

type Readable = Pick<IDBPTransaction<WorkSchema, Stores, 'readonly' | 'readwrite'>, 'objectStore'>

async function readOutbox(transaction: Readable): Promise<Waiting[]> {
  const store = transaction.objectStore('outbox')
  const [positions, entries] = await Promise.all([store.getAllKeys(), store.getAll()])
  return entries.map((entry, i) => ({ ...entry, position: positions[i] as number }))
}

/** Everything as it stands at one moment, photos and journal left out; undefined on a device that holds nothing yet. */
export async function readAll(database: WorkDatabase) {
  const transaction = database.transaction(STORES as unknown as Stores, 'readonly')
  const [docs, outbox, parked, state] = await Promise.all([
    transaction.objectStore('docs').getAll(),
    readOutbox(transaction),
    transaction.objectStore('parked').getAll(),
    transaction.objectStore('state').get('state'),
  ])
  return state === undefined ? undefined : { docs, outbox, parked, state }
}
