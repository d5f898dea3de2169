/** What must hold, by short names; `README.md` says each in a sentence. */
export const INVARIANTS = [
  'kept',
  'drained',
  'list',
  'words',
  'sum',
  'equal',
  'outbox',
  'prose',
  'hole',
  'order',
  'progress',
  'removed',
  'public',
  'numbers',
] as const
/** `crash`: the simulator itself, or the product, threw. */
export type Invariant = (typeof INVARIANTS)[number] | 'crash'

/** A history in which something that must hold does not. */
export class Broken extends Error {
  readonly invariant: Invariant

  constructor(invariant: Invariant, detail: string) {
    super(`${invariant}: ${detail}`)
    this.invariant = invariant
  }
}

export function must(holds: boolean, invariant: Invariant, detail: () => string): void {
  if (!holds) throw new Broken(invariant, detail())
}
