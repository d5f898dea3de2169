import { type Local, openLocal } from '../../app/local/local.ts'
import { DATABASE } from '../../app/local/schema.ts'
import { syncNeighbourhood } from '../../app/sync/sync-neighbourhood.ts'
import { syncTexts } from '../../app/sync/sync-texts.ts'
import { neighbourhood } from '../../domain/place/areas.ts'
import { look, sampleTruth, type Truth } from './citizen-list.ts'
import { type Asked, answer } from './citizen-wire.ts'
import { loseConnections } from './device.ts'
import { makeRandom, type Random } from './random.ts'
import { type Fate, QUIET } from './server.ts'
import type { Actor, Gate } from './stage.ts'
import { happens, type World } from './world.ts'

/** A phone that reads what is published around one place, and the builder of what it reads. */
export type Citizen = {
  area: string
  areas: readonly string[]
  /** Its own chance, so that a history without it is the same one otherwise. */
  random: Random
  local: Local
  refreshing: Actor | null
  building: Actor | null
  /** The request that is on its way. */
  asked: Asked | null
  /** What each address answered before. */
  answers: Map<string, Uint8Array<ArrayBuffer>[]>
  truth: Truth
}

const HOMES = ['35', '60', '02'] as const

export function makeCitizen(seed: number): Citizen {
  const random = makeRandom(~seed)
  const area = random.pick(HOMES)
  return {
    area,
    areas: neighbourhood(area),
    random,
    local: openLocal(),
    refreshing: null,
    building: null,
    asked: null,
    answers: new Map(),
    truth: { titles: new Set(), areas: new Set(), held: new Map() },
  }
}

const isGoing = (actor: Actor | null): actor is Actor => actor !== null && actor.over === null

/** What happens on the citizen's side between two steps of those who write: mostly nothing. */
export async function citizenTurn(world: World, citizen: Citizen): Promise<void> {
  const { random } = citizen
  random.turn(world.tick)
  if (!random.chance(0.18)) return
  switch (random.weighted({ goOn: 10, build: 3, refresh: 3, kill: 1, connection: 1 })) {
    case 'goOn':
      await goOn(world, citizen)
      break
    case 'build':
      if (isGoing(citizen.building)) await resumeBuild(world, citizen)
      else await beginBuild(world, citizen, fateOf(world, random))
      break
    case 'refresh':
      if (!isGoing(citizen.refreshing)) await beginRefresh(world, citizen)
      break
    case 'kill':
      if (happens(world, 'citizen’s phone killed')) killPhone(world, citizen)
      break
    case 'connection':
      if (happens(world, 'citizen’s connection lost')) loseConnections({ name: DATABASE })
  }
  look(world, citizen)
}

/** Some of its requests arrive, until a fault strikes; or the builder goes on. */
async function goOn(world: World, citizen: Citizen): Promise<void> {
  const { random, refreshing } = citizen
  if (!isGoing(refreshing) || random.chance(0.3)) return resumeBuild(world, citizen)
  const most = 1 + random.int(12)
  for (let i = 0; i < most && isGoing(refreshing); i++) {
    if (!(await letAnswer(world, citizen, refreshing, 0.12))) return
  }
}

/** The request on its way is answered, well or badly. */
async function letAnswer(world: World, citizen: Citizen, actor: Actor, badly: number): Promise<boolean> {
  const { asked } = citizen
  if (asked === null) throw new Error(`${actor.name} waits for nothing`)
  const reply = await answer(world, citizen, asked, badly)
  if (reply.response instanceof Response) await world.stage.resume(actor, reply.response)
  else await world.stage.fail(actor, reply.response)
  return reply.isGood
}

function fateOf(world: World, random: Random): Fate {
  const dying = random.chance(0.15) ? { batch: random.int(12), after: random.chance(0.5) } : null
  const dies = dying !== null && happens(world, 'builder dies') ? dying : null
  return { gate: random.chance(0.6) && happens(world, 'builder held') ? HERE : null, dies, lagging: false }
}

const HERE: Gate = () => Promise.reject(new Error('not this gate'))

async function beginBuild(world: World, citizen: Citizen, fate: Fate): Promise<void> {
  await sampleTruth(world, citizen)
  const verify = citizen.random.chance(0.3)
  citizen.building = await world.stage.start('builder', async (gate) => {
    const report = await world.server.build({ ...fate, gate: fate.gate === null ? null : gate }, verify)
    world.trace.say(
      `builder: ${report === undefined ? 'died' : `built ${report.built.join(' ') || 'nothing'}`}`,
    )
  })
  await sampleTruth(world, citizen)
}

async function resumeBuild(world: World, citizen: Citizen): Promise<void> {
  if (!isGoing(citizen.building)) return
  await sampleTruth(world, citizen)
  await world.stage.resume(citizen.building)
}

/** The app comes to the front: the areas' catalogues, then the texts of its own. One request after the other. */
async function beginRefresh(world: World, citizen: Citizen): Promise<void> {
  const { area } = citizen
  const local = world.bug?.local?.(citizen.local) ?? citizen.local
  citizen.refreshing = await world.stage.start('citizen', async (gate) => {
    let last: Promise<unknown> = Promise.resolve()
    const ask = async (path: string, { cache }: RequestInit): Promise<Response> => {
      world.bug?.onAsked?.(path)
      citizen.asked = { path, isFresh: cache === 'reload' }
      return gate<Response>(`network ${path}`)
    }
    const fetch = (path: string, init: RequestInit): Promise<Response> => {
      const mine = last.then(() => ask(path, init))
      last = mine.catch(() => {})
      return mine
    }
    const deps = { local, fetch, now: world.clock.now }
    const reports = await syncNeighbourhood(deps, area, async () => {})
    const index = (await local.get('indexes', area))?.index
    const texts = index === undefined ? 'none' : await syncTexts(deps, index)
    const told = reports.map((one) => `${one.area} ${one.outcome}`).join(', ')
    world.trace.say(`citizen: ${told}; texts ${texts ?? 'whole'}`)
    for (const { outcome } of reports) if (outcome === 'updated') happens(world, 'catalogue updated')
  })
}

/** Its app dies and is opened again: what lies on the disk is all that it has. */
function killPhone({ stage, trace }: World, citizen: Citizen): void {
  trace.say(`citizen is killed (${citizen.refreshing?.parked ?? '-'})`)
  if (citizen.refreshing !== null) stage.kill(citizen.refreshing)
  citizen.local = openLocal()
}

/** The builder builds what is left, the phone refreshes once in peace. */
export async function quietCitizen(world: World, citizen: Citizen): Promise<void> {
  if (citizen.building !== null) world.stage.kill(citizen.building)
  killPhone(world, citizen)
  world.clock.pass(LEASE_MS)
  await sampleTruth(world, citizen)
  const report = await world.server.build(QUIET, true)
  world.trace.say(`builder: built ${report?.built.join(' ') || 'nothing'}`)
  await beginRefresh(world, citizen)
  for (let actor = citizen.refreshing; isGoing(actor); ) await letAnswer(world, citizen, actor, 0)
}

/** Longer than any builder holds an area. */
const LEASE_MS = 10 * 60_000
