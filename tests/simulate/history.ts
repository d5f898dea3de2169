import { accept, beginCycle, bind, openEditor, tidyUp, wake, watch, write, writeAhead } from './acts.ts'
import { proposeFirst, silence } from './applicants.ts'
import { Broken } from './broken.ts'
import { citizenTurn, quietCitizen } from './citizen.ts'
import { checkList } from './citizen-list.ts'
import { DAY } from './clock.ts'
import type { Device, Tab } from './device.ts'
import { FAULTS, type FaultName, PASSING, RESET_HEAVY, signIn, TWO_LEADERS, USUAL } from './faults.ts'
import { checkNoHole } from './invariants.ts'
import { type Flight, STRANGERS, type Stranger } from './network.ts'
import { exchangeAll, quieten } from './quiet.ts'
import type { Fate } from './server.ts'
import { readDocs, readEpoch } from './server-state.ts'
import type { Actor, Gate } from './stage.ts'
import type { Ground } from './template.ts'
import { type Bug, type Cut, happens, makeWorld, WHOLE, type World } from './world.ts'

export type Profile = 'usual' | 'reset-heavy' | 'two-leaders' | 'long-offline'

export type History = {
  seed: number
  profile: Profile
  hash: string
  broken: Broken | null
  lines: readonly string[]
  mutations: number
  faults: ReadonlyMap<string, number>
  /** How many steps its chaos had. */
  steps: number
}

/**
 * Every three-hundredth history is ten days without a network, every tenth has tabs that all lead and copy at once; every other one is
 * reset-heavy, unless all are asked to be.
 */
export function profileOf(seed: number, onlyResets = false): Profile {
  if (onlyResets) return 'reset-heavy'
  if (seed % 300 === 299) return 'long-offline'
  if (seed % 10 === 9) return 'two-leaders'
  return seed % 2 === 0 ? 'reset-heavy' : 'usual'
}

/** One history: chaos, then quiet, then what must hold. The same seed is the same history. */
export async function runHistory(
  seed: number,
  ground: Ground,
  {
    bug = null,
    profile = profileOf(seed),
    cut = WHOLE,
  }: { bug?: Bug | null; profile?: Profile; cut?: Cut } = {},
): Promise<History> {
  const world = await makeWorld(seed, ground, bug, cut, profile === 'two-leaders' ? 3 : undefined)
  let broken: Broken | null = null
  try {
    if (profile === 'long-offline') await writeForDays(world)
    await chaos(world, profile)
    await quieten(world)
    if (world.citizen !== null) {
      await quietCitizen(world, world.citizen)
      await checkList(world, world.citizen)
    }
  } catch (failure) {
    broken = failure instanceof Broken ? failure : new Broken('crash', stackOf(failure))
    world.trace.say(`✗ ${broken.message}`)
  } finally {
    world.server.close()
  }
  const { trace, oracle, faults } = world
  const mutations = [...oracle.made.values()].filter(({ state }) => state !== 'maybe').length
  return {
    seed,
    profile,
    hash: trace.hash(),
    broken,
    lines: trace.lines,
    mutations,
    faults,
    steps: world.tick,
  }
}

const stackOf = (failure: unknown): string =>
  failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)

/** Ten days in the village hall: hundreds of needs and edits before the first network. */
async function writeForDays(world: World): Promise<void> {
  const device = world.random.pick(world.devices)
  const tab = wake(world, device, 0)
  device.isOffline = true
  happens(world, 'ten days offline')
  const before = world.oracle.made.size
  for (let i = 0; i < 3000 && world.oracle.made.size < before + 500; i++) {
    if (tab.person !== null && tab.person.over === null) await world.stage.resume(tab.person)
    else await write(world, tab)
    if (i % 100 === 0) world.clock.pass(DAY)
  }
}

async function chaos(world: World, profile: Profile): Promise<void> {
  const { random, devices, cast, clock, cut } = world
  for (const [index, who] of (['ana', 'ben', 'cleo'] as const).entries()) {
    const device = devices[index] as Device
    random.turn(-1 - index)
    if (random.chance(index === 2 ? 0.5 : 0.85) && profile !== 'long-offline') {
      await signIn(world, device, index === 2 && random.chance(0.5) ? cast.ana : cast[who])
    }
    device.locks = random.chance(LEADERS[profile]) && !cut.off.has('locks') ? 'broken' : 'fair'
    device.skew = random.chance(0.5) || cut.off.has('clock') ? 0 : Math.round((random.next() * 4 - 2) * DAY)
  }
  if (world.hasApplicants) {
    random.turn(-7)
    await proposeFirst(world)
  }
  if (profile !== 'long-offline') await settleIn(world)
  await FAULTS.backup(world, devices[0] as Device)
  random.turn(-10)
  const steps = 160 + random.int(140)
  for (world.tick = 1; world.tick <= steps; world.tick++) {
    if (cut.steps?.has(world.tick) === false) continue
    random.turn(world.tick)
    clock.pass(random.int(PASSING))
    await step(world, profile)
    if (world.hasApplicants && random.chance(0.08)) await silence(world)
    for (const device of devices) watch(world, device)
    await lookForHoles(world)
    if (world.citizen !== null) await citizenTurn(world, world.citizen)
  }
}

/** Most people used the app in peace before: they hold their organisation's documents and write for it. */
async function settleIn(world: World): Promise<void> {
  for (const [index, device] of world.devices.entries()) {
    world.random.turn(-4 - index)
    if (world.random.chance(0.8) && device.cookie !== null && !device.isLeft) await exchangeAll(world, device)
  }
}

/** Where an exchange has just ended, nothing below the cursor may be missing. */
async function lookForHoles({ devices, server }: World): Promise<void> {
  const tabs = devices.flatMap(({ tabs }) => tabs).filter((tab) => tab !== null && !tab.isSeen)
  if (tabs.length === 0) return
  const docs = await readDocs(server.client())
  const epoch = await readEpoch(server.client())
  for (const tab of tabs) {
    if (tab === null) continue
    tab.isSeen = true
    checkNoHole(tab.device.name, tab.device.disk(), docs, epoch)
  }
}

/** How often a device gives its lock to every tab. */
const LEADERS: Record<Profile, number> = {
  usual: 0.4,
  'reset-heavy': 0.7,
  'two-leaders': 1,
  'long-offline': 0.4,
}
const WEIGHTS: Record<Profile, Record<FaultName, number>> = {
  usual: USUAL,
  'reset-heavy': RESET_HEAVY,
  'two-leaders': TWO_LEADERS,
  'long-offline': USUAL,
}

const KINDS = { goOn: 30, network: 30, exchange: 9, person: 22, fault: 5, refuse: 3 } as const

const COPYING = { goOn: 40, network: 50, exchange: 14, person: 6, fault: 4, refuse: 1 } as const

/** One actor takes one step. */
async function step(world: World, profile: Profile): Promise<void> {
  const { random, devices, network, stage } = world
  const device = random.pick(devices)
  const slot = random.chance(profile === 'usual' ? 0.7 : 0.5) ? 0 : 1
  switch (random.weighted(profile === 'two-leaders' ? COPYING : KINDS)) {
    case 'goOn': {
      const going = runnable(world)
      if (going.length > 0) await stage.resume(random.pick(going))
      return
    }
    case 'network': {
      if (network.flights.length > 0) await fly(world, random.pick(network.flights), profile)
      return
    }
    case 'exchange': {
      if (device.isLeft) return
      const tab = wake(world, device, slot)
      if (!isGoing(tab.cycle)) await beginCycle(world, tab)
      return
    }
    case 'person': {
      if (device.isLeft) return
      const tab = wake(world, device, slot)
      if (!isGoing(tab.person)) await act(world, tab)
      return
    }
    case 'fault': {
      const weights = WEIGHTS[profile]
      const name = random.weighted<FaultName>(weights)
      if (world.cut.off.has(name)) return
      world.trace.say(`! ${name} ${device.name}`)
      if (await FAULTS[name](world, device)) happens(world, name)
      return
    }
    case 'refuse': {
      const leaving = network.flights.filter(({ state }) => state === 'leaving')
      if (leaving.length === 0) return
      const flight = random.pick(leaving)
      const name = random.pick(Object.keys(STRANGERS) as Stranger[])
      if (!happens(world, `answer ${name}`)) return
      world.trace.say(`! request ${flight.id} meets ${name}`)
      await network.stranger(flight, name)
      if (random.chance(0.6)) network.drop(flight)
    }
  }
}

const isGoing = (actor: Actor | null): actor is Actor => actor !== null && actor.over === null

/** Actors that stand at a gate which is not the network's. */
function runnable({ devices, network }: World): Actor[] {
  const tabs = devices.flatMap(({ tabs }) => tabs).filter((tab) => tab !== null)
  const local = tabs.flatMap(({ cycle, person }) => [cycle, person])
  const served = network.flights.map(({ serving }) => serving)
  return [...local, ...served].filter(isGoing).filter(({ parked }) => !parked?.startsWith('network'))
}

/** A request goes one step further, or is lost on the way. */
async function fly(world: World, flight: Flight, profile: Profile): Promise<void> {
  const { random, network, trace } = world
  if (flight.state === 'leaving') {
    if (random.chance(0.06) && happens(world, 'request lost')) {
      trace.say(`! request ${flight.id} is lost`)
      await network.lose(flight)
      network.drop(flight)
      return
    }
    if (random.chance(0.05) && happens(world, 'request becomes a zombie')) {
      trace.say(`! ${flight.tab.name} gives request ${flight.id} up`)
      await network.lose(flight)
      return
    }
    const isPhoto = flight.path.startsWith('/api/photos/')
    if (isPhoto && random.chance(0.2) && happens(world, 'photo half sent')) {
      trace.say(`! ${flight.tab.name} sends half of a photo`)
      await network.lose(flight)
      const bytes = flight.init.body as ArrayBuffer
      flight.init = { ...flight.init, body: bytes.slice(0, bytes.byteLength / 2) }
      return
    }
    if (random.chance(0.08) && happens(world, 'request arrives twice')) network.repeat(flight)
    trace.say(`  request ${flight.id} of ${flight.tab.name} arrives: ${flight.path} ${briefly(flight)}`)
    const fate = fateOf(world)
    await network.deliver(flight, (gate) => ({ ...fate, gate: fate.gate === null ? null : gate }))
  } else if (flight.state === 'served') {
    if (isGoing(flight.serving)) await world.stage.resume(flight.serving)
    else await network.arrive(flight)
  } else if (random.chance(0.1) && happens(world, 'reply lost')) {
    trace.say(`! reply ${flight.id} is lost`)
    await network.lose(flight)
  } else if (random.chance(0.04) && flight.reply !== undefined && happens(world, 'reply cut short')) {
    const { body, ...rest } = flight.reply
    await network.hand(flight, { ...rest, body: body.slice(0, Math.floor(body.length / 2)) })
  } else if (!random.chance(profile === 'usual' ? 0.2 : 0.45) || !happens(world, 'reply held')) {
    await network.hand(flight)
  }
}

function fateOf(world: World): Fate {
  const { random } = world
  const dying = random.chance(0.05) ? { batch: random.int(4), after: random.chance(0.5) } : null
  const moment = dying?.after ? 'after' : 'before'
  const dies = dying !== null && happens(world, `server dies ${moment} commit`) ? dying : null
  const lagging = world.server.hasReplica() && random.chance(0.3) && happens(world, 'reads lag')
  return { gate: random.chance(0.5) && happens(world, 'reading held') ? HERE : null, dies, lagging }
}

const HERE = (() => Promise.reject(new Error('not this gate'))) as Gate

/** What the person in front of a tab does next. */
async function act(world: World, tab: Tab): Promise<void> {
  const { random, devices } = world
  const { device } = tab
  const isBusy = device.tabs.some((one) => one !== null && isGoing(one.person))
  const what = random.weighted({ write: 70, open: 20, tidy: 8, bind: 4, accept: 3, future: 1 })
  void devices
  if (what === 'write') return write(world, tab)
  if (what === 'open') return openEditor(world, tab)
  if (what === 'future') return writeAhead(world, tab)
  if (isBusy) return
  if (what === 'tidy') return tidyUp(world, tab)
  if (what === 'accept') return accept(world, tab)
  if (what === 'bind') return bind(world, tab, random.chance(0.3))
}

const briefly = ({ init }: Flight): string =>
  typeof init.body === 'string' ? init.body.slice(0, 2000) : `${init.type}`
