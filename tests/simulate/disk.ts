import type { Done, Entry, Parked, WorkState } from '../../app/local/work/schema.ts'
import type { Doc } from '../../domain/work/documents.ts'

/** What lies on a device's disk, read past every transaction. Not to be changed. */
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
  return {
    docs: all('docs') as Disk['docs'],
    outbox: all('outbox') as Disk['outbox'],
    parked: all('parked') as Disk['parked'],
    journal: all('journal') as Disk['journal'],
    state: all('state').get('state' as never) as WorkState | undefined,
  }
}
