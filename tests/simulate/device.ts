import { forceCloseDatabase } from 'fake-indexeddb'
import { WORK_UPGRADES } from '../../app/local/work/schema.ts'
import { openWorkStore, type WorkStore } from '../../app/local/work/store.ts'
import type { Clock } from './clock.ts'
import { type Disk, readDisk } from './disk.ts'
import type { Editor } from './people.ts'
import type { Random } from './random.ts'
import type { Actor, Gate } from './stage.ts'

/** A page of the app: its own connection and its own engine over its device's disk. */
export type Tab = {
  name: string
  device: Device
  store: WorkStore
  /** Its exchange with the server, if one runs. */
  cycle: Actor | null
  /** What the person in front of it does, if anything. */
  person: Actor | null
  editor: Editor | null
  /** How its last exchange ended. */
  ended: string
  /** Whether that was looked at. */
  isSeen: boolean
}

/** How a device's Web Locks behave: as they should, given to everybody, or held for ever by a page that nobody sees. */
export type Locks = 'fair' | 'broken' | 'stuck'

export type Device = {
  name: string
  tabs: (Tab | null)[]
  /** The session's cookie, which all of its tabs share; null when nobody is signed in. */
  cookie: { account: string; token: string } | null
  skew: number
  isOffline: boolean
  isFull: boolean
  /** Nobody opens the app there any more; what lies there stays. */
  isLeft: boolean
  locks: Locks
  holder: Tab | null
  builds: number
  /** What its journal held when it was last looked at. */
  done: ReadonlySet<string>
  now(): number
  disk(): Disk
}

export function makeDevice(name: string, clock: Clock): Device {
  const device: Device = {
    name,
    tabs: [null, null],
    cookie: null,
    skew: 0,
    isOffline: false,
    isFull: false,
    isLeft: false,
    locks: 'fair',
    holder: null,
    builds: 0,
    done: new Set(),
    now: () => clock.now() + device.skew,
    disk: () => readDisk(globalThis.indexedDB, name),
  }
  return device
}

/** Opens the app on a device. A newer build brings one more step of upgrade. */
export function openTab(device: Device, slot: number, newId: () => string): Tab {
  const newer = Array.from({ length: device.builds }, () => () => {})
  const store = openWorkStore({ name: device.name, newId, upgrades: [...WORK_UPGRADES, ...newer] })
  const name = `${device.name}${'ab'[slot]}`
  const tab: Tab = {
    name,
    device,
    store,
    cycle: null,
    person: null,
    editor: null,
    ended: 'never',
    isSeen: true,
  }
  device.tabs[slot] = tab
  return tab
}

/** Whether a lock is given at once. A page that dies gives it back. */
export function takeLock(device: Device, tab: Tab): boolean {
  if (device.locks === 'broken') return true
  if (device.locks === 'stuck' || device.holder !== null) return false
  device.holder = tab
  return true
}

export function freeLock(device: Device, tab: Tab): void {
  if (device.holder === tab) device.holder = null
}

/** A tab's store that stops before and after some of its transactions, so that other tabs' come between. */
export function gatedStore(store: WorkStore, gate: Gate, random: Random, often: number): WorkStore {
  const gated = (method: string, run: (...args: never[]) => Promise<unknown>) => {
    return async (...args: never[]) => {
      if (random.chance(often)) await gate(`before ${method}`)
      const result = await run(...args)
      if (random.chance(often)) await gate(`after ${method}`)
      return result
    }
  }
  return Object.fromEntries(
    Object.entries(store).map(([method, run]) => [method, gated(method, run as never)]),
  ) as unknown as WorkStore
}

type Connections = { connections: { _closed: boolean }[] }

/** Every connection of the device dies, as on iOS in the background. */
export function loseConnections(device: Pick<Device, 'name'>): void {
  const inside = globalThis.indexedDB as unknown as { _databases: Map<string, Connections> }
  for (const connection of [...(inside._databases.get(device.name)?.connections ?? [])]) {
    if (!connection._closed) forceCloseDatabase(connection as never)
  }
}

/** The browser takes the device's storage away, whole. */
export function evictStorage(device: Device): void {
  const inside = globalThis.indexedDB as unknown as { _databases: Map<string, unknown> }
  inside._databases.delete(device.name)
}
