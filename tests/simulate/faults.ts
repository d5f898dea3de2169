import { exportWork } from '../../app/local/work/export.ts'
import { must } from './broken.ts'
import { DAY } from './clock.ts'
import { type Device, evictStorage, loseConnections, openTab } from './device.ts'
import { liftStrike, strike } from './disk-faults.ts'
import { install } from './install.ts'
import { killTab, openTabOf } from './kill-tab.ts'
import { inOffice, letIn, today } from './office.ts'
import type { ServerState } from './server-state.ts'
import { readServer } from './server-state.ts'
import type { World } from './world.ts'

/** A fault that the world may bring; it answers false when there was nothing to strike. */
type Fault = (world: World, device: Device) => Promise<boolean>

/** How often each comes, relative to the others. Two thirds of a reset-heavy history's faults make devices copy everything again. */
export const USUAL = {
  kill: 20,
  freeze: 4,
  connection: 6,
  full: 3,
  room: 3,
  locks: 4,
  sessionEnds: 6,
  signsIn: 6,
  otherPerson: 3,
  signsOut: 3,
  clock: 5,
  days: 2,
  network: 5,
  expel: 2,
  letIn: 3,
  review: 8,
  verify: 2,
  poison: 2,
  cure: 1,
  backup: 2,
  restore: 1,
  replica: 2,
  purge: 2,
  upgrade: 2,
  evict: 1,
  install: 2,
} as const
export type FaultName = keyof typeof USUAL
export const RESET_HEAVY: Record<FaultName, number> = {
  ...USUAL,
  restore: 6,
  backup: 6,
  purge: 14,
  expel: 10,
  letIn: 14,
  otherPerson: 8,
  signsIn: 12,
}

export const FAULTS: Record<FaultName, Fault> = {
  async kill(world, device) {
    const tab = openTabOf(world, device)
    if (tab === undefined) return false
    killTab(world, tab)
    return true
  },
  /** Struck in the middle of a transaction: everything of it is undone, and the page is gone. */
  async freeze(world, device) {
    const tab = openTabOf(world, device)
    if (tab === undefined) return false
    strike({ device: device.name, error: 'AbortError', writes: world.random.int(4), once: true })
    return true
  },
  async connection(_, device) {
    loseConnections(device)
    return true
  },
  async full(world, device) {
    device.isFull = true
    strike({ device: device.name, error: 'QuotaExceededError', writes: world.random.int(4), once: false })
    return true
  },
  async room(_, device) {
    if (!device.isFull) return false
    device.isFull = false
    liftStrike(device.name)
    return true
  },
  async locks({ random }, device) {
    device.locks = random.pick(['fair', 'broken', 'broken', 'stuck'])
    return true
  },
  async sessionEnds({ server }, device) {
    if (device.cookie === null) return false
    await server.endSession(device.cookie.token)
    return true
  },
  async signsIn(world, device) {
    const account = device.disk().state?.account
    if (account === undefined || account === null) return false
    await signIn(world, device, account)
    return true
  },
  async otherPerson(world, device) {
    const { cast, random } = world
    await signIn(world, device, cast[random.pick(['ana', 'ben', 'cleo'] as const)])
    return true
  },
  /** By the app, which then forgets the documents; or the cookie alone is gone. */
  async signsOut(world, device) {
    if (device.cookie === null) return false
    await world.server.endSession(device.cookie.token)
    device.cookie = null
    const tab = openTabOf(world, device)
    const account = device.disk().state?.account ?? null
    if (tab !== undefined && !device.isFull && world.random.chance(0.6)) {
      await tab.store.changeAccount(account, null)
    }
    return true
  },
  async clock({ random }, device) {
    device.skew = Math.round((random.next() * 4 - 2) * DAY)
    return true
  },
  async days({ clock, random }) {
    clock.pass(Math.round(random.next() * 2 * DAY))
    return true
  },
  async network(_, device) {
    device.isOffline = !device.isOffline
    return true
  },
  async expel(world) {
    const { cast, random } = world
    const account = cast[random.pick(['ben', 'ben', 'cleo'] as const)]
    const code = await inOffice(world, 'ana', 'member_remove', {
      organisation: cast.first,
      account,
    })
    return code === 'applied'
  },
  async letIn(world) {
    await letIn(world, world.random.pick(['ben', 'ben', 'cleo'] as const), 'editor')
    return true
  },
  async review(world) {
    const state = await readServer(world.server.client())
    const waiting = reviewable(state)
    if (waiting.length === 0) return false
    const { random } = world
    const { area, organisation, mission } = random.pick(waiting)
    const verdict = random.pick(['accept', 'accept', 'refuse', 'hide'])
    const why =
      verdict === 'accept' ? { rule: null, sentence: null } : { rule: 'unclear', sentence: 'Dites où.' }
    await inOffice(world, 'dora', 'mission_review', {
      organisation,
      mission,
      area,
      verdict,
      ...why,
    })
    return true
  },
  async verify(world) {
    const { cast, random } = world
    const args = { organisation: cast.first, verified: random.chance(0.5) }
    await inOffice(world, 'admin', 'organisation_verify', args)
    return true
  },
  async poison({ poison, poisoned, random, oracle }) {
    const waiting = [...oracle.made.keys()].filter((id) => !oracle.recorded.has(id))
    if (waiting.length === 0) return false
    const id = random.pick(waiting)
    poison.add(id)
    poisoned.add(id)
    return true
  },
  async cure({ poison }) {
    poison.clear()
    return true
  },
  async backup({ server, copies, purges }) {
    await server.keep('backup')
    copies.set('backup', { purges: [...purges] })
    return true
  },
  async restore(world) {
    const copy = world.copies.get('backup')
    if (copy === undefined) return false
    for (const flight of [...world.network.flights]) {
      if (flight.state !== 'served') continue
      if (flight.serving !== null) world.stage.kill(flight.serving)
      flight.reply = undefined
      await world.network.arrive(flight)
    }
    await world.server.restore('backup', `life-${++world.lives}`)
    world.purges.splice(0, world.purges.length, ...copy.purges)
    return true
  },
  async replica({ server }) {
    await server.keep('replica')
    await server.lagBehind('replica')
    return true
  },
  /** Tombstones are purged, and the floor rises to where the sequence stands. */
  async purge(world) {
    const state = await readServer(world.server.client())
    const gone = [...state.docs.values()].filter((doc) => doc.gone)
    await world.server.purge(state.head)
    world.purges.push({ seq: state.head, docs: gone })
    return true
  },
  async upgrade(world, device) {
    const tab = openTabOf(world, device)
    if (tab === undefined || device.builds >= 2) return false
    device.builds++
    killTab(world, tab)
    return true
  },
  async evict(world, device) {
    for (const tab of device.tabs) if (tab !== null) killTab(world, tab)
    liftStrike(device.name)
    device.isFull = false
    if (world.random.chance(0.5)) await exportBefore(world, device)
    evictStorage(device)
    world.oracle.evicted.set(device.name, world.tick)
    device.cookie = world.random.chance(0.5) ? device.cookie : null
    return true
  },
  install,
}

/** What makes two tabs copy everything at the same time. */
export const TWO_LEADERS: Record<FaultName, number> = {
  ...USUAL,
  purge: 30,
  kill: 4,
  locks: 0,
  expel: 5,
  letIn: 8,
  otherPerson: 8,
  signsIn: 12,
}

/** Signs somebody in on a device: the cookie first, and the app hears of it with its next exchange. */
export async function signIn(world: World, device: Device, account: string): Promise<void> {
  const { server, random, clock } = world
  const token = `${device.name}-${random.uuid(clock.now())}`.padEnd(43, '0')
  await server.signIn(account, token, today(clock))
  device.cookie = { account, token }
}

function reviewable({ docs }: ServerState) {
  return [...docs.values()].flatMap((doc) => (doc.kind === 'review' && !doc.gone ? [doc.value] : []))
}

/** A person who exported before losing the device has everything that waited in the file. */
async function exportBefore({ newId }: World, device: Device): Promise<void> {
  const tab = openTab(device, 0, newId)
  const file = await exportWork(tab.store, device.now())
  const { state, outbox, parked } = device.disk()
  for (const { id, owner } of [...outbox.values(), ...parked.values()]) {
    const isMine = owner === null || owner === state?.account
    must(!isMine || file.includes(id), 'kept', () => `the export of ${device.name} lacks ${id}`)
  }
  await tab.store.close()
  device.tabs[0] = null
}

export const PASSING = 5 * 60_000
