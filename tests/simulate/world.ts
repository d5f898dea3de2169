import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import type { Local } from '../../app/local/local.ts'
import type { isDrained } from '../../app/local/work/is-drained.ts'
import type { WorkStore } from '../../app/local/work/store.ts'
import { hasApplicants } from './applicants.ts'
import { type Citizen, makeCitizen } from './citizen.ts'
import { type Clock, makeClock } from './clock.ts'
import { type Device, makeDevice } from './device.ts'
import { liftStrike } from './disk-faults.ts'
import { makeNetwork, type Network, type Wire } from './network.ts'
import type { Cast } from './office.ts'
import { makeOracle, type Oracle } from './oracle.ts'
import { makeRandom, type Random } from './random.ts'
import type { Purge } from './replay.ts'
import { openServer, type Server } from './server.ts'
import { makeStage, type Stage } from './stage.ts'
import type { Ground, Template } from './template.ts'
import { makeTrace, type Trace } from './trace.ts'

/** What seeded bugs may break; nothing of it is in the product. */
export type Bug = {
  name: string
  wire?: (world: World) => Wire
  store?: (store: WorkStore, device: Device, world: World) => WorkStore
  /** Statements of a write batch, as they go to the database. */
  batch?: (statements: { sql: string; args: unknown[] }[]) => { sql: string; args: unknown[] }[]
  /** What the person in front of the screen is made to write. */
  wish?: (args: Record<string, unknown>, name: string, world: World) => Record<string, unknown>
  isDrained?: typeof isDrained
  onInstall?: (device: Device) => void
  /** Before a request of the citizen's phone leaves. */
  onAsked?: (path: string) => void
  /** The memory of the citizen's phone. */
  local?: (local: Local) => Local
}

/** What a history is told to leave out, so that a shorter one can be found that breaks too. */
export type Cut = {
  /** Faults that do not happen, by their names in the summary. */
  off: ReadonlySet<string>
  /** Devices that nobody opens. */
  people: ReadonlySet<string>
  /** The only steps that are taken; null for all. */
  steps: ReadonlySet<number> | null
}
/** How a cut names the citizen. */
export const CITIZEN = 'citizen'
export const WHOLE: Cut = { off: new Set(), people: new Set(), steps: null }

export type World = {
  cut: Cut
  random: Random
  clock: Clock
  trace: Trace
  stage: Stage
  oracle: Oracle
  server: Server
  network: Network
  devices: Device[]
  /** Every third history has one; another third of the time would go into it. */
  citizen: Citizen | null
  cast: Cast
  bug: Bug | null
  /** Whether people propose themselves and are answered. */
  hasApplicants: boolean
  /** How often each fault happened, by its name. */
  faults: Map<string, number>
  purges: Purge[]
  /** What was kept of the world's past with each copy of the database. */
  copies: Map<string, { purges: Purge[] }>
  lives: number
  tick: number
  poison: Set<string>
  /** All that ever were. */
  poisoned: Set<string>
  newId: () => string
  words: () => string
}

export async function makeWorld(
  seed: number,
  { files, templates, blobs }: Ground,
  bug: Bug | null,
  cut: Cut,
  page?: number,
): Promise<World> {
  const random = makeRandom(seed)
  const clock = makeClock()
  const trace = makeTrace()
  const stage = makeStage(trace)
  const template = random.pick(templates) as Template
  const oracle = makeOracle(template.oracle)
  globalThis.indexedDB = new IDBFactory()
  const newId = () => random.uuid(clock.now())
  let said = 0
  const world = {
    cut,
    random,
    clock,
    trace,
    stage,
    oracle,
    devices: ['p', 'q', 'r'].map((name) => makeDevice(name, clock)),
    bug,
    faults: new Map(),
    purges: [],
    copies: new Map(),
    lives: 1,
    tick: 0,
    poison: new Set<string>(),
    poisoned: new Set<string>(),
    newId,
    words: () => `phrase ${++said}`,
  } as unknown as World
  for (const device of world.devices) {
    liftStrike(device.name)
    device.isLeft = cut.people.has(device.name)
  }
  world.server = await openServer(files, template.name, clock, random, {
    poison: world.poison,
    page: page ?? random.pick([3, 10, 200]),
    batch: bug?.batch,
    blobs,
  })
  world.network = makeNetwork(() => world.server, stage, trace, oracle, bug?.wire?.(world) ?? {})
  world.cast = template.cast
  world.hasApplicants = hasApplicants(seed)
  world.citizen = seed % 3 === 1 && !cut.people.has(CITIZEN) ? makeCitizen(seed) : null
  return world
}

/** Whether a fault may happen; if so it is counted. */
export function happens({ faults, cut }: Pick<World, 'faults' | 'cut'>, name: string): boolean {
  if (cut.off.has(name)) return false
  faults.set(name, (faults.get(name) ?? 0) + 1)
  return true
}
