import type { Done, Entry, Parked, WorkState } from '../../app/local/work/schema.ts'
import type { Doc } from '../../domain/work/documents.ts'

/** What lies on a device's disk, read past every transaction. Not to be changed, nor kept across an `await`. */
export type Disk = {
  docs: Map<string, Doc>
  outbox: Map<number, Entry>
  parked: Map<string, Parked>
  journal: Map<string, Done>
  state: WorkState | undefined
}

type Records = { values(): Iterable<{ key: never; value: unknown }> }
type Inside = { _databases: Map<string, { rawObjectStores: Map<string, { records: Records }> }> }

/** Reads a database of fake-indexeddb from inside: at once, and without moving anything. */
export function readDisk(factory: IDBFactory, name: string): Disk {
  const stores = (factory as unknown as Inside)._databases.get(name)?.rawObjectStores
  const all = (store: string) =>
    new Map([...(stores?.get(store)?.records.values() ?? [])].map(({ key, value }) => [key, value]))
  const read = new Map<string, Map<never, unknown>>()
  // Each store is read when it is asked for; nothing moves before the asker is done.
  const once = (store: string): Map<never, unknown> => {
    const found = read.get(store) ?? all(store)
    read.set(store, found)
    return found
  }
  return {
    get docs() {
      return once('docs') as Disk['docs']
    },
    get outbox() {
      return once('outbox') as Disk['outbox']
    },
    get parked() {
      return once('parked') as Disk['parked']
    },
    get journal() {
      return once('journal') as Disk['journal']
    },
    get state() {
      return once('state').get('state' as never) as WorkState | undefined
    },
  }
}
