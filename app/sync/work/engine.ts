import { NotKept } from '../../local/work/connection.ts'
import { isUnbound } from '../../local/work/entries.ts'
import { newPass, pick } from './pick.ts'
import { pullAll } from './pull.ts'
import { type PushDeps, type Pushing, pushAll } from './push.ts'
import type { SendFault } from './send.ts'

/** How an exchange with the server went. `running` is another tab's, or has not ended. */
export type Exchange =
  | 'never'
  | 'running'
  | 'done'
  | 'offline'
  /** Something waits and nobody has said who they are, or the session is over: what waits stays. */
  | 'identity'
  | 'update_app'
  | 'server_older'
  | 'failing'

export type WorkEngine = { cycle(): Promise<Exchange> }

/**
 * `withLock` runs work unless another tab holds the lock, and answers undefined then: it spares requests, nothing depends on it.
 * Time, storage and network are given; the engine has no timer and starts nothing by itself.
 */
export type EngineDeps = PushDeps & {
  isOnline?: () => boolean
  withLock?: <T>(work: () => Promise<T>) => Promise<T | undefined>
}

/** So often in a row another tab may hold the lock; then it may be frozen with it, as WebKit's were. */
const MOST_LOCKED = 3
/** So often in a cycle the server may find the device behind; a server that always does is broken. */
const MOST_BEHIND = 3
/** After so many rounds of push and pull the rest waits for the next cycle. */
const MOST_ROUNDS = 50

/**
 * The exchange of what this device wrote for what everybody wrote. A cycle pushes in order, then pulls until nothing is left; it can
 * be called at any time, killed at any moment and run in several tabs at once. Asked for while one runs, one more follows it.
 */
export function makeWorkEngine(deps: EngineDeps): WorkEngine {
  let running: Promise<Exchange> | undefined
  let next: Promise<Exchange> | undefined
  let locked = 0
  const once = async (): Promise<Exchange> => {
    const { withLock: _, ...unlocked } = deps
    const ended = await run(locked >= MOST_LOCKED ? unlocked : deps)
    locked = ended === 'running' ? locked + 1 : 0
    return ended
  }
  const start = (): Promise<Exchange> => {
    running = once().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    cycle() {
      if (running === undefined) return start()
      next ??= running.then(restart, restart)
      return next
    },
  }
  function restart() {
    next = undefined
    return start()
  }
}

async function run(deps: EngineDeps): Promise<Exchange> {
  if (deps.isOnline?.() === false) return 'offline'
  try {
    if (deps.withLock === undefined) return await exchange(deps)
    return (await deps.withLock(() => exchange(deps))) ?? 'running'
  } catch (failure) {
    // A disk that refuses leaves everything as it was.
    if (failure instanceof NotKept) return 'failing'
    throw failure
  }
}

async function exchange(deps: EngineDeps): Promise<Exchange> {
  await deps.store.tidy(deps.now())
  const pushing: Pushing = { ...newPass(), photos: new Set(), older: false, failed: false }
  let behind = 0
  for (let round = 0; round < MOST_ROUNDS && behind < MOST_BEHIND; round++) {
    const pushed = await pushAll(deps, pushing)
    if (pushed === 'behind') behind++
    else if (pushed !== undefined) return saidOf(pushed)
    const pulled = await pullAll(deps)
    if (pulled.fault !== undefined) return saidOf(pulled.fault)
    if (pulled.epochChanged) pushing.done.clear()
    const { outbox, state } = await deps.store.read()
    if (pick(outbox, state, pushing).length > 0) continue
    if (pushing.older) return 'server_older'
    if (outbox.some((entry) => isUnbound(entry, state))) return 'identity'
    return pushing.failed ? 'failing' : 'done'
  }
  return 'failing'
}

function saidOf(fault: SendFault): Exchange {
  return fault === 'behind' || fault === 'too_large' || fault === 'malformed' ? 'failing' : fault
}
