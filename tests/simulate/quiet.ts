import { isUnbound } from '../../app/local/work/entries.ts'
import { isMutationName } from '../../domain/work/mutations.ts'
import { beginCycle, bind, wake, watch } from './acts.ts'
import { Broken, must } from './broken.ts'
import type { Device, Tab } from './device.ts'
import { liftStrike } from './disk-faults.ts'
import { signIn } from './faults.ts'
import { checkKept, checkNoHole, checkReplica, checkServer } from './invariants.ts'
import { checkProse } from './prose.ts'
import { QUIET } from './server.ts'
import { readDocs, readEpoch, readServer } from './server-state.ts'
import type { Actor } from './stage.ts'
import type { World } from './world.ts'

/** After so many rounds in which every device exchanged in peace, nothing may be left to do. */
const ROUNDS = 10
const MOST_STEPS = 2000

/** Ends all faults, lets everything arrive, brings everybody online in turn, and holds what is then to what must be. */
export async function quieten(world: World): Promise<void> {
  const { devices, trace, oracle, cast, purges } = world
  trace.say('— quiet —')
  world.random.turn(-11)
  const used = devices.filter(({ isLeft }) => !isLeft)
  for (const device of devices) {
    device.isOffline = false
    device.isFull = false
    device.locks = 'fair'
    liftStrike(device.name)
  }
  await drain(world)
  for (const device of devices) device.holder = null
  const left = await readServer(world.server.client())
  for (const device of devices) checkNoHole(device.name, device.disk(), left.docs, left.epoch)
  for (let round = 0; ; round++) {
    trace.say(`— round ${round} —`)
    for (const device of used) await exchangeAll(world, device)
    if (used.every((device) => isSettled(device))) break
    must(round < ROUNDS, 'progress', () => `after ${ROUNDS} rounds: ${used.map(leftOf).join('; ')}`)
  }
  for (const device of used) await exchangeOnce(world, device)
  for (const device of devices) watch(world, device)
  const state = await readServer(world.server.client())
  for (const device of used) {
    const disk = device.disk()
    must(isSettled(device), 'outbox', () => leftOf(device))
    checkReplica(device.name, disk, state.docs)
  }
  checkKept(devices, state, oracle)
  checkParked(world)
  checkServer(state, oracle, cast.admin, purges)
  checkProse(state, oracle, purges)
}

/** What was put aside was put aside for a reason: refused, or the server failed on it again and again. */
function checkParked({ devices, poisoned, faults, oracle }: World): void {
  for (const { name, disk } of devices) {
    for (const { id, reason } of disk().parked.values()) {
      if (oracle.made.get(id)?.state !== 'kept') continue
      const isStrange = ['reused', 'unreadable', 'too_old', 'bad_arguments'].includes(reason)
      const isFailing = reason === 'failing' && !poisoned.has(id) && !faults.has('reads lag')
      must(!isStrange && !isFailing, 'kept', () => `${name} put ${id} aside: ${reason}`)
    }
  }
}

/** Lets everything that was begun come to its end. */
async function drain(world: World): Promise<void> {
  const { devices, network } = world
  for (let step = 0; step < MOST_STEPS; step++) {
    const tabs = devices.flatMap(({ tabs }) => tabs).filter((tab) => tab !== null)
    const actors = tabs.flatMap(({ cycle, person }) => [cycle, person]).filter(isGoing)
    const flight = network.flights[0]
    if (actors.length === 0 && flight === undefined) return
    const free = actors.find(({ parked }) => !parked?.startsWith('network'))
    if (free !== undefined) await world.stage.resume(free)
    else if (flight !== undefined) await carry(world, flight)
    else throw new Broken('progress', `${actors.map(({ name, parked }) => `${name} at ${parked}`)}`)
  }
  throw new Broken('progress', 'what was begun does not end')
}

const isGoing = (actor: Actor | null): actor is Actor => actor !== null && actor.over === null

/** Takes a request all the way, without a fault. */
async function carry(world: World, flight: World['network']['flights'][number]): Promise<void> {
  const { network, stage } = world
  if (flight.state === 'leaving') await network.deliver(flight, () => QUIET)
  while (flight.serving !== null && flight.serving.over === null) await stage.resume(flight.serving)
  if (flight.state === 'served') await network.arrive(flight)
  if (flight.state === 'back') await network.hand(flight)
}

/** Everybody who has something on a device signs in there, in turn, and exchanges until nothing changes. */
export async function exchangeAll(world: World, device: Device): Promise<void> {
  const { cast } = world
  const { state, outbox, journal } = device.disk()
  const current = state?.account ?? cast[device.name.startsWith('q') ? 'ben' : 'ana']
  const epoch = await readEpoch(world.server.client())
  const owners = new Set<string>()
  for (const { owner } of outbox.values()) if (owner !== null) owners.add(owner)
  for (const done of journal.values()) if (done.epoch !== epoch && done.owner !== null) owners.add(done.owner)
  owners.delete(current)
  for (const account of [...owners, current]) {
    await signIn(world, device, account)
    await exchangeOnce(world, device)
    await bindAll(world, device)
  }
}

/** One exchange in peace: when it is done, the device holds exactly what the server has for its account. */
async function exchangeOnce(world: World, device: Device): Promise<void> {
  const tab = wake(world, device, 0)
  await runCycle(world, tab)
  watch(world, device)
  const ended = tab.ended
  must(
    ended === 'done' || ended === 'failing' || ended === 'server_older' || ended === 'identity',
    'progress',
    () => `in peace, ${tab.name} ended « ${ended} »`,
  )
  checkReplica(device.name, device.disk(), await readDocs(world.server.client()))
}

async function runCycle(world: World, tab: Tab): Promise<void> {
  tab.ended = 'running'
  await beginCycle(world, tab)
  for (let step = 0; tab.cycle !== null && tab.cycle.over === null; step++) {
    must(step < MOST_STEPS, 'progress', () => `an exchange of ${tab.name} does not end`)
    const flight = world.network.flights[0]
    if (!tab.cycle.parked?.startsWith('network')) await world.stage.resume(tab.cycle)
    else if (flight !== undefined) await carry(world, flight)
  }
  if (tab.cycle?.over === 'failed') throw new Broken('progress', String(tab.cycle.error))
}

async function bindAll(world: World, device: Device): Promise<void> {
  const { state, outbox } = device.disk()
  if (state === undefined) return
  const isUnsaid = state.account !== null && state.organisation === state.made
  if (!isUnsaid && ![...outbox.values()].some((entry) => isUnbound(entry, state))) return
  const tab = wake(world, device, 0)
  const has = [...device.disk().docs.values()].some((doc) => doc.kind === 'organisation')
  await bind(world, tab, !has)
  while (tab.person !== null && tab.person.over === null) await world.stage.resume(tab.person)
}

/** Only what no edge of today understands may still wait. */
const isSettled = (device: Device): boolean =>
  [...device.disk().outbox.values()].every(({ name }) => !isMutationName(name))

const leftOf = (device: Device): string =>
  `${device.name} still holds ${[...device.disk().outbox.values()].map(({ name, id }) => `${name} ${id}`).join(', ') || 'nothing'}`
