import type { DBSchema, IDBPDatabase } from 'idb'
import type { Cursor } from '#domain/wire/work.ts'
import type { Refusal } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'

/**
 * A mutation as it waits. `owner` is the account that it leaves for; null until somebody says who they are, and it is not sent
 * before. `madeAt`, `leftAt` and `sentAt` in ms. `errors` counts failures of the server on this entry alone.
 */
export type Entry = {
  id: string
  owner: string | null
  name: string
  args: unknown
  /** Number of the form of `args` that this build writes; the edge reads older ones for 12 months. */
  schema: 1
  madeAt: number
  /** When it first went out: from then on it may have arrived, answer or not, and nobody can take it back. */
  leftAt: number | null
  /** When the server said that it has it. */
  sentAt: number | null
  errors: number
}

/** An entry with its place in the outbox. */
export type Waiting = Entry & { position: number }

/** An entry that does not leave by itself any more: refused, failing, or too old. Its words stay until the person decides. */
export type Parked = Entry & {
  position: number
  reason: Refusal | 'failing' | 'reused' | 'too_old' | 'unreadable'
  details: string[]
  parkedAt: number
}

/**
 * An entry whose end was reported, kept 30 days. `epoch` is the life of the database that reported it: another one is a restored
 * backup, and the entry is pushed again.
 */
export type Done = Entry & { position: number; doneAt: number; epoch: string }

/** A photo that is waiting for its mission, or was sent; by the SHA-256 of its bytes in hexadecimal. */
export type StoredPhoto = { bytes: ArrayBuffer; type: string; sent: boolean; at: number }

/**
 * What this device knows of itself. `account`: who is signed in here; the documents are theirs. `organisation`: the one that is written for.
 * `areas`: territories that the account animates.
 */
export type WorkState = {
  device: string
  account: string | null
  organisation: string
  /**
   * Stands for an organisation until somebody says which: what is written for it is not sent. Made once on the device, and never
   * told to a server.
   */
  made: string
  cursor: Cursor | null
  /** Kinds of documents that the copy holds: a build that knows more copies again. */
  kinds: string[]
  areas: string[]
  /** ms of the last pull that ended, for « vérifié il y a… ». */
  pulledAt: number | null
  /** Positions to give next, at the end of the outbox and before all of it. */
  last: number
  first: number
}

/**
 * Keys are explicit: positions in the outbox (numbers, in order of writing, never used again), `kind/id` for documents, ids of mutations, hashes.
 * Apart from the `elan` database, whose content can be fetched again: nothing here is ever cleared to make room.
 */
export interface WorkSchema extends DBSchema {
  docs: { key: string; value: Doc }
  outbox: { key: number; value: Entry }
  parked: { key: string; value: Parked }
  journal: { key: string; value: Done }
  photos: { key: string; value: StoredPhoto }
  state: { key: 'state'; value: WorkState }
}

export const WORK_DATABASE = 'elan-work'

export type WorkUpgrade = (database: IDBPDatabase<WorkSchema>) => void

/** One step per version, in order. A step only adds: a tab of an older build goes on writing, and the outbox is never cleared. */
export const WORK_UPGRADES: readonly WorkUpgrade[] = [
  (database) => {
    for (const store of ['docs', 'outbox', 'parked', 'journal', 'photos', 'state'] as const) {
      database.createObjectStore(store)
    }
  },
]
