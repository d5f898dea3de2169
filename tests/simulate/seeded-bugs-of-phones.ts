import type { Write } from '../../app/local/aside.ts'
import { DATABASE } from '../../app/local/schema.ts'
import type { Invariant } from './broken.ts'
import { evictStorage } from './device.ts'
import type { Profile } from './history.ts'
import { removeRaw } from './raw-store.ts'
import type { Bug } from './world.ts'

/**
 * A mistake made on purpose, around the product and never in it. `caughtBy`: the invariants that tell it; `seed`: a history that did,
 * tried first because the rare ones take many; `profile`: the only kind of history in which it can show soon.
 */
export type SeededBug = Bug & { caughtBy: readonly Invariant[]; seed: number; profile?: Profile }

/** A catalogue without its last byte. */
const shorten = (write: Write): Write =>
  write.store === 'catalogues' && write.value !== undefined
    ? { ...write, value: { ...write.value, bytes: write.value.bytes.slice(0, -1) } }
    : write

/** Mistakes with what a citizen's phone reads, and with installing. */
export const BUGS_OF_PHONES: readonly SeededBug[] = [
  {
    name: 'a change does not reach the catalogues',
    caughtBy: ['list'],
    seed: 1,
    batch: (statements) =>
      statements.filter(({ sql }) => !/^insert into "area_changes".*select distinct/i.test(sql)),
  },
  {
    name: 'the list goes before another has come',
    caughtBy: ['list'],
    seed: 1,
    onAsked: (path) => {
      if (path.length > 64) removeRaw({ name: DATABASE }, 'catalogues', () => true)
    },
  },
  {
    name: 'a list is kept that is not whole',
    caughtBy: ['list'],
    seed: 1,
    local: (local) => ({
      ...local,
      write: (writes, durability) => local.write(writes.map(shorten), durability),
    }),
  },
  {
    name: 'help to install while something waits',
    caughtBy: ['drained'],
    seed: 22,
    isDrained: () => true,
  },
  {
    name: 'installing takes the storage away',
    caughtBy: ['kept'],
    seed: 27,
    onInstall: evictStorage,
  },
]
