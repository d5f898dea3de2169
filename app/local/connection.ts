import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { DATABASE, type LocalSchema, type Upgrade } from './schema.ts'

type Database = IDBPDatabase<LocalSchema>

const PATIENCE_MS = 4_000
/** After so many refusals in a row the disk is not asked again on this page. */
const REFUSALS = 3

export type Connection = ReturnType<typeof makeConnection>

/**
 * A connection that is opened when first needed and opened again when it dies, as WebKit lets it in the background. It closes
 * for a newer version and for an erasure; `onErased` is called when another tab erased everything.
 */
export function makeConnection(upgrades: readonly Upgrade[], onErased: () => void) {
  let opened: Promise<Database> | undefined
  let refusals = 0

  const forget = () => {
    opened = undefined
  }
  const open = async (version: number | undefined): Promise<Database> => {
    const database = await openDB<LocalSchema>(DATABASE, version, {
      upgrade(made, oldVersion) {
        for (const step of upgrades.slice(oldVersion)) step(made)
      },
      blocking(_current, next) {
        forget()
        database.close()
        if (next === null) onErased()
      },
      terminated: forget,
    })
    return database
  }
  const connect = (): Promise<Database> => {
    if (refusals >= REFUSALS) return Promise.reject(new Error('no storage here'))
    opened ??= withPatience(openOrOlder(open, upgrades.length)).then(
      (database) => {
        refusals = 0
        return database
      },
      (refused) => {
        refusals += 1
        forget()
        throw refused
      },
    )
    return opened
  }
  return {
    /** Runs work on the database; a failure other than a full disk gets one fresh connection before it counts. */
    async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
      const database = await connect()
      try {
        return await work(database)
      } catch (failure) {
        if (isFull(failure)) throw failure
        forget()
        return work(await connect())
      }
    },
    /** Empties every store, then deletes the database; the latter may wait for a frozen tab, so nobody waits for it. */
    async erase(): Promise<void> {
      const database = await connect()
      await Promise.all([...database.objectStoreNames].map((store) => database.clear(store)))
      forget()
      database.close()
      await new Promise<void>((resolve, reject) => {
        deleteDB(DATABASE, { blocked: () => resolve() }).then(resolve, reject)
      })
    },
  }
}

/** A newer build's tab has upgraded already: its stores are ours and more, so whatever version stands there will do. */
async function openOrOlder(
  open: (version?: number) => Promise<Database>,
  version: number,
): Promise<Database> {
  try {
    return await open(version)
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'VersionError') return open()
    throw failure
  }
}

/** Some browsers never answer an `open`; nothing may wait for ever. */
function withPatience(opening: Promise<Database>): Promise<Database> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), PATIENCE_MS)
    opening.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Whether the disk, or our share of it, is full. */
export function isFull(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'QuotaExceededError'
}
