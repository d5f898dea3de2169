import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { WORK_UPGRADES, type WorkSchema, type WorkUpgrade } from './schema.ts'

export type WorkDatabase = IDBPDatabase<WorkSchema>
export type WorkConnection = ReturnType<typeof makeWorkConnection>

/** The disk did not keep it: there is no room (`full`), or storage does not answer (`broken`). What was asked did not happen. */
export class NotKept extends Error {
  readonly reason: 'full' | 'broken'
  constructor(reason: 'full' | 'broken', cause: unknown) {
    super(`not kept: ${reason}`, { cause })
    this.reason = reason
  }
}

/** Some browsers never answer an `open`: rejects with a DOMException when one has taken too long. */
export type Patience = (opening: Promise<WorkDatabase>) => Promise<WorkDatabase>

/** How often a dead connection is opened anew for one piece of work: WebKit may kill two in a row. */
const ATTEMPTS = 3

/**
 * A connection that is opened when first needed, and again when it dies, as WebKit lets it in the background. It closes for a
 * newer version of the app and for an erasure. Unlike that of the `elan` database it never pretends: what fails is said.
 */
export function makeWorkConnection(
  name: string,
  upgrades: readonly WorkUpgrade[] = WORK_UPGRADES,
  onErased: () => void = () => {},
  patience: Patience = (opening) => opening,
) {
  let opened: Promise<WorkDatabase> | undefined
  const forget = (gone: WorkDatabase | undefined) => {
    opened = undefined
    gone?.close()
  }
  const open = (version?: number): Promise<WorkDatabase> =>
    openDB<WorkSchema>(name, version, {
      upgrade(made, oldVersion) {
        for (const step of upgrades.slice(oldVersion)) step(made)
      },
      blocking(_current, next, event) {
        opened = undefined
        ;(event.target as IDBDatabase).close()
        if (next === null) onErased()
      },
      terminated: () => forget(undefined),
    })
  const connect = (): Promise<WorkDatabase> => {
    opened ??= patience(openOrNewer(open, upgrades.length)).catch((refused) => {
      opened = undefined
      throw refused
    })
    return opened
  }
  return {
    /** Runs work on the database; `again` says that an attempt before may have been kept. Throws NotKept, or what work threw. */
    async use<T>(work: (database: WorkDatabase, again: boolean) => Promise<T>): Promise<T> {
      for (let attempt = 1; ; attempt++) {
        let database: WorkDatabase | undefined
        try {
          database = await connect()
          return await work(database, attempt > 1)
        } catch (failure) {
          if (!(failure instanceof DOMException)) throw failure
          if (failure.name === 'QuotaExceededError') throw new NotKept('full', failure)
          if (attempt >= ATTEMPTS) throw new NotKept('broken', failure)
          forget(database)
        }
      }
    },
    async close(): Promise<void> {
      forget(await opened?.catch(() => undefined))
    },
    /** Empties every store, then deletes the database; the latter may wait for a frozen tab, so nobody waits for it. */
    async erase(): Promise<void> {
      const database = await connect()
      await Promise.all([...database.objectStoreNames].map((store) => database.clear(store)))
      forget(database)
      await new Promise<void>((resolve, reject) => {
        deleteDB(name, { blocked: () => resolve() }).then(resolve, reject)
      })
    },
  }
}

/** A newer build's tab has upgraded already: its stores are ours and more, so whatever version stands there will do. */
async function openOrNewer(
  open: (version?: number) => Promise<WorkDatabase>,
  version: number,
): Promise<WorkDatabase> {
  try {
    return await open(version)
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'VersionError') return open()
    throw failure
  }
}
