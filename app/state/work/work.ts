import type { Accessor } from 'solid-js'
import type { Refusal } from '#domain/work/decision.ts'
import type { View } from '#domain/work/fold.ts'
import type { ArgsOf, MutationName } from '#domain/work/mutations.ts'
import type { Parked, Waiting, WorkState } from '../../local/work/schema.ts'
import type { Exchange } from '../../sync/work/engine.ts'

export type { Entry, Parked, Waiting, WorkState } from '../../local/work/schema.ts'
export type { Exchange } from '../../sync/work/engine.ts'

/** `full`: the disk refuses; nothing was kept, and the screen holds the words. `broken`: storage does not answer. */
export type Kept =
  | { ok: true; id: string }
  | { ok: false; reason: Refusal | 'full' | 'broken'; details: string[] }

/**
 * What every screen of those who publish reads and does. All of it works without a network. What does not answer Kept rejects with
 * NotKept when the disk refuses.
 */
export type Work = {
  /** The server's documents with what waits on top. */
  view: Accessor<View>
  state: Accessor<WorkState>
  /** This person's entries that wait, and those that were parked. */
  outbox: Accessor<Waiting[]>
  parked: Accessor<Parked[]>
  exchange: Accessor<Exchange>
  /** Checks with the rules, then resolves once it is on the disk (`durability: 'strict'`). */
  mutate<N extends MutationName>(name: N, args: ArgsOf<N>): Promise<Kept>
  /** Keeps a photo's bytes until its mission has taken them; gives its hash. */
  keepPhoto(bytes: ArrayBuffer, type: string): Promise<string>
  findPhoto(hash: string): Promise<{ bytes: ArrayBuffer; type: string } | undefined>
  /**
   * Says for whom what was written before signing in leaves: an organisation that the account is in, or, with its
   * `organisation_create`, a new one that stands before everything else. In one transaction. Does nothing while nobody is signed in.
   */
  bind(
    to: { organisation: string } | { create: Omit<ArgsOf<'organisation_create'>, 'organisation'> },
  ): Promise<void>
  /** How many of this person's entries wait to be told for which organisation they leave. */
  unbound: Accessor<number>
  /**
   * An entry that was written before anybody signed in leaves as who is signed in. Does nothing while nobody is, nor to what is written
   * for an organisation.
   */
  claim(id: string): Promise<void>
  /** Which organisation is written for from now on. */
  choose(organisation: string): Promise<void>
  /** A parked entry goes back to the end of the outbox, under a new id unless the server may still hear of the old one. */
  retry(id: string): Promise<void>
  /** Forgets a waiting entry that never went out, or a parked one. Answers what was forgotten, for « Annuler ». */
  drop(id: string): Promise<Waiting | Parked | undefined>
  putBack(entry: Waiting | Parked): Promise<void>
  /** Everything that waits or is parked, photos included, as a JSON file that a person can open. */
  exportAll(): Promise<Blob>
  /** Asks the server now. */
  exchangeNow(): Promise<void>
}
