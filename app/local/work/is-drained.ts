import type { Parked, Waiting } from './schema.ts'

/**
 * Whether nothing of whoever is signed in waits here: installing on iOS takes the cookies along and leaves the storage in Safari,
 * so its help is shown only then.
 */
export const isDrained = (held: { outbox: readonly Waiting[]; parked: readonly Parked[] }): boolean =>
  held.outbox.length + held.parked.length === 0
