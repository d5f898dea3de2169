import { IDBTransaction } from 'fake-indexeddb'

type Request = { source?: { transaction: { mode: string; db: { name: string } } }; operation: () => unknown }
type Inside = { prototype: { _execRequestAsync(request: Request): unknown } }

/** What strikes a device's next transactions: at the given write, or at every write until it is lifted. */
export type Strike = {
  device: string
  error: 'QuotaExceededError' | 'AbortError'
  writes: number
  once: boolean
}

const strikes = new Map<string, Strike>()
let isInstalled = false

/** Makes the disk refuse, in the middle of a transaction: everything of that transaction is undone. */
export function strike(one: Strike): void {
  install()
  strikes.set(one.device, { ...one })
}

export function liftStrike(device: string): void {
  strikes.delete(device)
}

/** Wraps fake-indexeddb's queue of requests once; without a strike it costs one look-up. */
function install(): void {
  if (isInstalled) return
  isInstalled = true
  const { prototype } = IDBTransaction as unknown as Inside
  const original = prototype._execRequestAsync
  prototype._execRequestAsync = function (this: { mode: string; db: { name: string } }, request) {
    const found = strikes.size === 0 ? undefined : strikes.get(this.db.name)
    if (found === undefined || this.mode !== 'readwrite') return original.call(this, request)
    const operation = () => {
      if (!strikes.has(found.device) || found.writes-- > 0) return request.operation()
      if (found.once) strikes.delete(found.device)
      else found.writes = 0
      throw new DOMException('simulated', found.error)
    }
    return original.call(this, { ...request, operation })
  }
}
