import type { DBSchema } from 'idb'
import type { Cursor } from '#domain/wire/work.ts'
import type { Refusal } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'

/**
 * A mutation as it waits. `owner` is the account that it leaves for; null until somebody says who they are, and it is not sent
 * before. `madeAt` and `sentAt` in ms, for display only. `errors` counts failures of the server on this entry alone.
 */
export type Entry = {
  id: string
  owner: string | null
  name: string
  args: unknown
  /** Number of the form of `args` that this build writes; the edge reads older ones for 12 months. */
  schema: 1
  madeAt: number
  sentAt: number | null
  errors: number
}

/** An entry that does not leave by itself any more: refused, failing, or too old. Its words stay until the person decides. */
export type Parked = Entry & {
  position: number
  reason: Refusal | 'failing' | 'reused' | 'too_old' | 'unreadable'
  details: string[]
  parkedAt: number
}

/** An entry whose end was reported, kept 30 days: pushed again when the server's database turns out to be a restored backup. */
export type Done = Entry & { position: number; doneAt: number }

/** A photo that is waiting for its mission, or was sent; by the SHA-256 of its bytes in hexadecimal. */
export type StoredPhoto = { bytes: ArrayBuffer; type: string; sent: boolean; at: number }

/**
 * What this device knows of itself. `account`: who is signed in here; the documents are theirs. `organisation`: the one that is written for,
 * made on the device until an account has one. `areas`: territories that the account animates.
 */
export type WorkState = {
  device: string
  account: string | null
  organisation: string
  cursor: Cursor | null
  areas: string[]
  /** ms of the last pull that ended, for « vérifié il y a… ». */
  pulledAt: number | null
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
