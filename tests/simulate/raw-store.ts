import type { Device } from './device.ts'

type Raw = { key: never; value: Record<string, unknown> }
type Records = { values(): Iterable<Raw>; delete(key: unknown): void; put(record: Raw): void }
type Inside = { _databases: Map<string, { rawObjectStores: Map<string, { records: Records }> }> }

/** A device's store from inside, past every transaction: how a mistake would leave it. */
export function rawStore(device: Pick<Device, 'name'>, name: string): Records | undefined {
  const inside = globalThis.indexedDB as unknown as Inside
  return inside._databases.get(device.name)?.rawObjectStores.get(name)?.records
}

/** Takes values away as if they had never been there. */
export function removeRaw(
  device: Pick<Device, 'name'>,
  store: string,
  which: (value: Record<string, unknown>) => boolean,
): void {
  const records = rawStore(device, store)
  for (const { key, value } of [...(records?.values() ?? [])]) if (which(value)) records?.delete(key)
}
