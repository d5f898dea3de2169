import { createHash } from 'node:crypto'
import { NotKept } from '../../app/local/work/connection.ts'
import { makeWorkEngine } from '../../app/sync/work/engine.ts'
import { makeSend } from '../../app/sync/work/send.ts'
import { decide } from '../../domain/work/decide.ts'
import { byKeyOf, type Context, worldOf } from '../../domain/work/decision.ts'
import { fold, type Waiting } from '../../domain/work/fold.ts'
import { isMutationName, type Mutation, parseMutation } from '../../domain/work/mutations.ts'
import { SMALL_PHOTOS } from '../support/small-photos.ts'
import { KINDS_OF_STEP, type KindOfStep, stepOf } from './applicants.ts'
import { type Device, freeLock, gatedStore, openTab, type Tab, takeLock } from './device.ts'
import type { Disk } from './disk.ts'
import { checkNothingVanished, checkOrder } from './invariants.ts'
import {
  editorOf,
  KINDS_OF_WISH,
  type KindOfWish,
  type Person,
  tokenOf,
  type Wish,
  wishOf,
} from './people.ts'
import type { Gate } from './stage.ts'
import type { World } from './world.ts'

/** How often a tab stops before and after one of its transactions. */
const OFTEN = 0.25

/** Opens the app, or does nothing when it is open there. */
export function wake({ devices, newId }: World, device: Device, slot: number): Tab {
  void devices
  return device.tabs[slot] ?? openTab(device, slot, newId)
}

/** Begins an exchange of a tab with the server; it stops at its gates until the scheduler lets it on. */
export async function beginCycle(world: World, tab: Tab): Promise<void> {
  const { stage, trace, network, random, bug } = world
  const { device } = tab
  const actor = await stage.start(`${tab.name} exchange`, async (gate, self) => {
    tab.cycle = self
    const store = bug?.store?.(tab.store, device, world) ?? tab.store
    const engine = makeWorkEngine({
      store: gatedStore(store, gate, random, OFTEN),
      send: makeSend(network.fetchOf(tab, () => gate)),
      now: device.now,
      withLock: async (work) => {
        if (!takeLock(device, tab)) return undefined
        try {
          return await work()
        } finally {
          freeLock(device, tab)
        }
      },
    })
    const end = await engine.cycle()
    trace.say(`${tab.name} exchange: ${end}`)
    tab.ended = end
    tab.isSeen = false
  })
  tab.cycle = actor
}

/** Begins something that the person in front of a tab does. */
export async function beginPerson(
  world: World,
  tab: Tab,
  label: string,
  work: (gate: Gate) => Promise<void>,
): Promise<void> {
  world.trace.say(`${tab.name} ${label}`)
  tab.person = await world.stage.start(`${tab.name} ${label}`, work)
}

/** What the person of a tab sees, as of now. */
export function personOf(world: World, tab: Tab): Person {
  const { device } = tab
  const disk = device.disk()
  return {
    account: disk.state?.account ?? null,
    organisation: disk.state?.organisation ?? '',
    view: viewOf(device, disk),
    editor: tab.editor,
    random: world.random,
    newId: world.newId,
    words: world.words,
    missions: () => heardOf(world),
    now: device.now(),
    photo: () => world.random.pick(PHOTOS).hash,
  }
}

function own(device: Device, { outbox, state }: Disk) {
  void device
  return [...outbox.values()].filter(({ owner }) => owner === null || owner === state?.account)
}

function viewOf(device: Device, disk: Disk) {
  return fold(disk.docs.values(), own(device, disk) as Waiting[], contextOf(device, disk))
}

const contextOf = (device: Device, { state }: Disk): Context => ({
  account: state?.account ?? state?.device ?? '',
  isAdministrator: false,
  now: device.now(),
  tokenHash: null,
  photoKnown: true,
})

/** Missions that reached the server: whether citizens see them is for the edge to say. */
function heardOf({ oracle }: World): { organisation: string; mission: string }[] {
  return [...oracle.sent.values()].flatMap(({ name, args }) => {
    const { organisation, mission } = args as { organisation: string; mission: string }
    return name === 'mission_create' ? [{ organisation, mission }] : []
  })
}

const PHOTOS = [
  SMALL_PHOTOS.baseline,
  SMALL_PHOTOS.progressive,
  SMALL_PHOTOS.lossy,
  SMALL_PHOTOS.lossless,
].map((bytes, index) => ({
  bytes,
  type: index < 2 ? 'image/jpeg' : 'image/webp',
  hash: createHash('sha256').update(bytes).digest('hex'),
}))

/** Somebody writes something: it is checked, kept, and then told to be kept. */
export async function write(world: World, tab: Tab): Promise<void> {
  if (tab.device.disk().state === undefined) {
    return beginPerson(world, tab, 'opens the app', async () => void (await tab.store.read()))
  }
  const person = personOf(world, tab)
  for (let tries = 0; tries < 5; tries++) {
    const kinds = world.hasApplicants ? { ...KINDS_OF_WISH, ...KINDS_OF_STEP } : KINDS_OF_WISH
    const kind = world.random.weighted<KindOfWish | KindOfStep>(kinds)
    const wish = isStep(kind) ? stepOf(kind, person) : wishOf(kind, person)
    if (wish === null || !allows(tab.device, wish)) continue
    if (kind === 'edit') tab.editor = null
    return keep(world, tab, wish)
  }
}

const isStep = (kind: string): kind is KindOfStep => Object.hasOwn(KINDS_OF_STEP, kind)

/** Opens a mission to change it, later. */
export function openEditor(world: World, tab: Tab): void {
  const { view, organisation } = personOf(world, tab)
  const missions = view.docs.filter(
    (doc) => doc.kind === 'mission' && doc.value.organisation === organisation,
  )
  if (missions.length === 0) return
  const mission = world.random.pick(missions)
  if (mission.kind === 'mission') tab.editor = editorOf(mission)
}

/** Keeps a wish on the device as `mutate` does: parsed, allowed by what is seen, then on the disk. */
export async function keep(world: World, tab: Tab, wish: Wish): Promise<void> {
  const { oracle, newId, random, trace, bug } = world
  const { device } = tab
  const args = bug?.wish?.(wish.args, wish.name, world) ?? wish.args
  const id = newId()
  await beginPerson(world, tab, `writes ${wish.name} ${id} ${JSON.stringify(args)}`, async (gate) => {
    const store = gatedStore(tab.store, gate, random, OFTEN)
    const hash = photoIn(args)
    try {
      for (const { bytes, type } of PHOTOS.filter((one) => one.hash === hash)) {
        await store.keepPhoto(hash ?? '', bytes.slice().buffer, type, device.now())
      }
      const account = device.disk().state?.account ?? null
      oracle.make({
        id,
        device: device.name,
        account,
        name: wish.name,
        args,
        seen: wish.seen,
        state: 'maybe',
        at: world.tick,
      })
      await store.append({ id, name: wish.name, args }, device.now())
      oracle.kept(id)
    } catch (failure) {
      if (!(failure instanceof NotKept)) throw failure
      trace.say(`  ${id} was not kept: ${failure.reason}`)
    }
  })
}

const photoIn = (args: Record<string, unknown>): string | null =>
  (args.facts as { photo?: { hash: string } } | undefined)?.photo?.hash ?? null

/** What the screen would let through. */
function allows(device: Device, { name, args }: Wish): boolean {
  if (!isMutationName(name)) return true
  const parsed = parseMutation('', name, args)
  if (!parsed.ok) throw new Error(`a person cannot write ${name}: ${parsed.paths.join(' ')}`)
  const disk = device.disk()
  const world = worldOf(byKeyOf(viewOf(device, disk).docs))
  if (name === 'organisation_create' || name === 'invitation_accept') return true
  if (disk.state?.account === null) return true
  return decide(parsed.mutation as Mutation, world, contextOf(device, disk)).code !== 'refused'
}

/** An app newer than the edge writes something that the edge does not know. */
export async function writeAhead(world: World, tab: Tab): Promise<void> {
  const { state } = tab.device.disk()
  if (state === undefined || state.account === null) return
  const args = { organisation: state.organisation, mission: world.newId() }
  await keep(world, tab, { name: 'mission_star', args, seen: {} })
}

/** What one can do with what waits or was put aside. */
export async function tidyUp(world: World, tab: Tab): Promise<void> {
  const { oracle, newId, random } = world
  const { device } = tab
  const disk = device.disk()
  const parked = [...disk.parked.values()].filter(
    ({ owner }) => owner === null || owner === disk.state?.account,
  )
  const waiting = own(device, disk)
  const what = random.pick(['retry', 'drop', 'forget'] as const)
  if (what === 'forget' ? waiting.length === 0 : parked.length === 0) return
  const { id } = random.pick<{ id: string }>(what === 'forget' ? waiting : parked)
  await beginPerson(world, tab, `${what} ${id}`, async (gate) => {
    const store = gatedStore(tab.store, gate, random, OFTEN)
    const made = oracle.made.get(id)
    if (what !== 'retry') {
      oracle.waver(id)
      const forgotten = await store.drop(id)
      if (forgotten === undefined) return oracle.kept(id)
      if (random.chance(0.3)) {
        await store.putBack(forgotten)
        return oracle.kept(id)
      }
      return oracle.left(id)
    }
    const fresh = newId()
    if (made !== undefined) oracle.make({ ...made, id: fresh, state: 'maybe', at: world.tick })
    oracle.waver(id)
    await store.unpark(id, fresh, device.now())
    const { outbox, parked, journal } = device.disk()
    const isHeld = parked.has(fresh) || journal.has(fresh)
    if (isHeld || [...outbox.values()].some((entry) => entry.id === fresh)) {
      oracle.kept(fresh)
      oracle.left(id)
    } else oracle.kept(id)
  })
}

/** Somebody whom a link invited becomes a member: the link is known to whoever it was sent to. */
export async function accept(world: World, tab: Tab): Promise<void> {
  const { state } = tab.device.disk()
  if (state === undefined || state.account === null) return
  const invitations = [...world.oracle.made.values()].filter(({ name }) => name === 'invitation_create')
  if (invitations.length === 0) return
  const { args } = world.random.pick(invitations)
  const { organisation, invitation } = args as { organisation: string; invitation: string }
  const token = tokenOf(invitation)
  await keep(world, tab, {
    name: 'invitation_accept',
    args: { organisation, invitation, token, memberName: 'Quelqu’un' },
    seen: {},
  })
}

/** Says for whom leaves what was written before anybody signed in, and which organisation is written for. */
export async function bind(world: World, tab: Tab, create: boolean): Promise<void> {
  const { newId, random, oracle, cast } = world
  const { device } = tab
  const { state, docs } = device.disk()
  const account = state?.account
  if (state === undefined || account === undefined || account === null) return
  const mine = [...docs.values()].filter((doc) => doc.kind === 'organisation' && !doc.gone)
  if (!create && mine.length === 0) return
  const organisation = create ? newId() : random.pick(mine).id
  const made = create
    ? {
        id: newId(),
        args: { kind: 'association', name: 'La Nouvelle', rna: null, siren: null, memberName: 'Moi' },
      }
    : null
  void cast
  await beginPerson(world, tab, `binds to ${organisation}`, async (gate) => {
    const store = gatedStore(tab.store, gate, random, OFTEN)
    if (made !== null) {
      const args = { ...made.args, organisation }
      oracle.make({
        id: made.id,
        device: device.name,
        account,
        name: 'organisation_create',
        args,
        seen: {},
        state: 'maybe',
        at: world.tick,
      })
    }
    await store.bind({ account, organisation, create: made }, device.now())
    if (made !== null && device.disk().state?.account === account) oracle.kept(made.id)
  })
}

/** After anything moved on a device, nothing that was kept may be missing there. */
export function watch(world: World, device: Device): void {
  const disk = device.disk()
  checkNothingVanished(device.name, disk, world.oracle)
  checkOrder(device.name, disk, device.done, world.oracle)
  device.done = new Set(disk.journal.keys())
}
