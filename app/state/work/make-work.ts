import { batch, createSignal } from 'solid-js'
import { authorityRefusal } from '#domain/work/authority.ts'
import { apply } from '#domain/work/decide.ts'
import { byKeyOf, type Context, type World, worldOf } from '#domain/work/decision.ts'
import { memberId } from '#domain/work/documents.ts'
import { fold, type View } from '#domain/work/fold.ts'
import { isMutationName, type Mutation, type MutationName, parseMutation } from '#domain/work/mutations.ts'
import { NotKept } from '../../local/work/connection.ts'
import { isForUnnamed } from '../../local/work/entries.ts'
import { exportWork } from '../../local/work/export.ts'
import type { Held, WorkStore } from '../../local/work/store.ts'
import type { Exchange, Kept, Work } from './work.ts'

export type WorkDeps = {
  store: WorkStore
  cycle: () => Promise<Exchange>
  now: () => number
  newId: () => string
  isAdministrator: () => boolean
  /** Gives room on a full disk: what can be fetched again. */
  makeRoom?: () => Promise<void>
  /** After something was written. */
  onKept?: () => void
}

/** What only the server can judge, because the device does not hold what it is about. */
const UNFORESEEN: readonly MutationName[] = [
  'invitation_accept',
  'organisation_verify',
  'mission_review',
  'catalyst_appoint',
  'catalyst_dismiss',
]

/** `Work` over a store and an engine; `refresh` reads again what another tab wrote. Rejects with NotKept where storage is refused. */
export async function makeWork(deps: WorkDeps): Promise<{ work: Work; refresh: () => Promise<void> }> {
  const { store, now, newId } = deps
  const context = ({ state }: Held): Context => ({
    account: state.account ?? state.device,
    isAdministrator: deps.isAdministrator(),
    now: now(),
    tokenHash: null,
    photoKnown: true,
    isForeseen: true,
  })
  const viewOf = (held: Held): View => fold(held.docs, readable(held), context(held))
  const first = await store.read()
  const [held, setHeld] = createSignal(first)
  const [view, setView] = createSignal(viewOf(first))
  const [exchange, setExchange] = createSignal<Exchange>('never')

  const show = async () => {
    const read = await store.read()
    // Who is here and what they see change together: a screen never shows one person's view as another's.
    batch(() => {
      setHeld(read)
      setView(viewOf(read))
    })
  }
  const refresh = atMostOneMore(show)
  const exchangeNow = async (): Promise<void> => {
    setExchange('running')
    setExchange(await deps.cycle().catch((): Exchange => 'failing'))
    await refresh()
    if (await chooseOwn(store, held())) await refresh()
  }
  /** The exchange goes on by itself; what a person did is done. */
  const done = async (): Promise<void> => {
    await refresh()
    if (held().state.account !== null) exchangeNow().catch(() => {})
  }
  const keep = inTurn(async (mutation: Mutation): Promise<Kept> => {
    const refused = refusalOf(mutation, worldOf(byKeyOf(view().docs)), context(held()))
    if (refused !== undefined) return refused
    const kept = await keptOr(() => store.append(mutation, now()), deps.makeRoom)
    if (kept !== undefined) return kept
    await refresh()
    return { ok: true, id: mutation.id }
  })

  const work: Work = {
    view,
    state: () => held().state,
    outbox: () => held().outbox,
    parked: () => held().parked,
    unbound: () => held().outbox.filter((entry) => isForUnnamed(entry, held().state)).length,
    exchange: () => (exchange() === 'never' && isUnsaid(held()) ? 'identity' : exchange()),
    async mutate(name, args) {
      const parsed = parseMutation(newId(), name, args)
      if (!parsed.ok) return { ok: false, reason: 'bad_arguments', details: parsed.paths }
      const kept = await keep(parsed.mutation)
      if (!kept.ok) return kept
      deps.onKept?.()
      await done()
      return kept
    },
    async keepPhoto(bytes, type) {
      const hash = await hashOf(bytes)
      await store.keepPhoto(hash, bytes, type, now())
      return hash
    },
    findPhoto: store.findPhoto,
    async bind(to) {
      const { account } = held().state
      if (account === null) return
      const create = 'create' in to ? { id: newId(), args: to.create } : null
      const organisation = 'create' in to ? newId() : to.organisation
      await store.bind({ account, organisation, create }, now())
      await done()
    },
    async claim(id) {
      if (await store.claim(id)) await done()
    },
    choose: async (organisation) => {
      await store.choose(organisation)
      await refresh()
    },
    async retry(id) {
      await store.unpark(id, newId(), now())
      await done()
    },
    async drop(id) {
      const forgotten = await store.drop(id)
      await refresh()
      return forgotten
    },
    async putBack(entry) {
      await store.putBack(entry)
      await done()
    },
    exportAll: async () => new Blob([await exportWork(store, now())], { type: 'application/json' }),
    exchangeNow,
  }
  return { work, refresh: () => refresh() }
}

/** What this build can read of what waits; an older one may have written the rest, and the server reads it. */
function readable({ outbox }: Held): Mutation[] {
  return outbox.flatMap(({ id, name, args }) => {
    const parsed = isMutationName(name) ? parseMutation(id, name, args) : undefined
    return parsed?.ok ? [parsed.mutation] : []
  })
}

/** Something waits, and nobody has ever said who they are. */
const isUnsaid = ({ outbox, state }: Held): boolean => state.account === null && outbox.length > 0

/** Why the rules here refuse already; undefined leaves it to the server. */
function refusalOf(mutation: Mutation, world: World, context: Context): Kept | undefined {
  if (UNFORESEEN.includes(mutation.name)) return undefined
  const { organisation = '' } = mutation.args as { organisation?: string }
  const isMember = world.get('member', memberId(organisation, context.account)) !== undefined
  const forbidden = isMember ? authorityRefusal(mutation, world, context) : undefined
  if (forbidden !== undefined) return { ok: false, reason: forbidden, details: [] }
  const decision = apply(mutation, world, context)
  return decision.code === 'refused'
    ? { ok: false, reason: decision.reason, details: decision.details }
    : undefined
}

/** Undefined when it was kept. On a full disk room is made once. */
async function keptOr(
  keep: () => Promise<void>,
  makeRoom: (() => Promise<void>) | undefined,
): Promise<Kept | undefined> {
  try {
    await keep()
    return undefined
  } catch (failure) {
    if (!(failure instanceof NotKept)) throw failure
    if (failure.reason === 'broken' || makeRoom === undefined) {
      return { ok: false, reason: failure.reason, details: [] }
    }
    await makeRoom()
    return keptOr(keep, undefined)
  }
}

/** Who is in an organisation and has nothing else waiting writes for it. Answers whether it has chosen. */
async function chooseOwn(store: WorkStore, { docs, outbox, state }: Held): Promise<boolean> {
  if (state.account === null || state.organisation !== state.made) return false
  if (outbox.some((entry) => isForUnnamed(entry, state))) return false
  const member = docs.find((doc) => doc.kind === 'member' && doc.value.account === state.account)
  if (member?.kind !== 'member') return false
  await store.choose(member.value.organisation)
  return true
}

/** Reads again after the call that runs, once for all who ask meanwhile. */
function atMostOneMore(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const start = (): Promise<void> => {
    next = undefined
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (running === undefined) return start()
    next ??= running.then(start, start)
    return next
  }
}

/** One call after the other: the next reads what the one before wrote. */
function inTurn<A extends unknown[], T>(work: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (...given) => {
    const turn = last.then(
      () => work(...given),
      () => work(...given),
    )
    last = turn
    return turn
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
