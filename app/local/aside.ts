import type { KeyOf, StoreName, ValueOf } from './schema.ts'

/** One change of a store: a value to put, or, without one, a key to remove. */
export type Write = {
  [S in StoreName]: { store: S; key: KeyOf<S>; value?: ValueOf<S> }
}[StoreName]

/** `strict` for what a person did: on the disk before the promise resolves. `relaxed` for what can be fetched again. */
export type Durability = 'strict' | 'relaxed'

type Held = { write: Write; durability: Durability }

export type Aside = ReturnType<typeof makeAside>

/** Writes that the disk did not take, held in memory until the page closes; they stand before what the disk says. */
export function makeAside() {
  const stores = new Map<StoreName, Map<unknown, Held>>()
  const held = (store: StoreName): Map<unknown, Held> => stores.get(store) ?? new Map()
  const all = () => [...stores.values()].flatMap((one) => [...one.values()])
  return {
    add(writes: readonly Write[], durability: Durability): void {
      for (const write of writes) {
        stores.set(write.store, held(write.store).set(write.key, { write, durability }))
      }
    },
    drop(writes: readonly Write[]): void {
      for (const write of writes) held(write.store).delete(write.key)
    },
    find: (store: StoreName, key: unknown): Write | undefined => held(store).get(key)?.write,
    list: (store: StoreName): Write[] => [...held(store).values()].map(({ write }) => write),
    /** What a person did and the disk still owes. */
    owed: (): Write[] => all().flatMap(({ write, durability }) => (durability === 'strict' ? [write] : [])),
    isEmpty: (): boolean => all().length === 0,
    clear: (): void => stores.clear(),
  }
}
