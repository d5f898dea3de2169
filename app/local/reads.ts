import type { Aside } from './aside.ts'
import type { Connection } from './connection.ts'
import type { KeyOf, StoreName, ValueOf } from './schema.ts'

/** Reading: what is held aside stands before the disk, and a disk that cannot be read holds nothing. */
export function makeReads(connection: Connection, aside: Aside, onFault: (failure: unknown) => void) {
  const read = async <T>(work: Parameters<typeof connection.use<T>>[0]): Promise<T | undefined> => {
    try {
      return await connection.use(work)
    } catch (failure) {
      onFault(failure)
      return undefined
    }
  }
  return {
    async get<S extends StoreName>(name: S, key: KeyOf<S>): Promise<ValueOf<S> | undefined> {
      const held = aside.find(name, key)
      if (held !== undefined) return held.value as ValueOf<S> | undefined
      return read((database) => database.get(name, key))
    },
    /** All that a store holds, with its keys. */
    async list<S extends StoreName>(name: S): Promise<{ key: KeyOf<S>; value: ValueOf<S> }[]> {
      const stored = await read(async (database) => {
        const { store } = database.transaction(name)
        return Promise.all([store.getAllKeys(), store.getAll()])
      })
      const [keys, values] = stored ?? [[], []]
      const found = new Map<unknown, unknown>(keys.map((key, i) => [key, values[i]]))
      for (const { key, value } of aside.list(name)) found.set(key, value)
      return [...found]
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ({ key: key as KeyOf<S>, value: value as ValueOf<S> }))
    },
    /** The keys alone, without reading what stands under them. */
    async keys<S extends StoreName>(name: S): Promise<KeyOf<S>[]> {
      const stored = (await read((database) => database.getAllKeys(name))) ?? []
      const found = new Set<unknown>(stored)
      for (const { key, value } of aside.list(name)) {
        if (value === undefined) found.delete(key)
        else found.add(key)
      }
      return [...found] as KeyOf<S>[]
    },
  }
}
