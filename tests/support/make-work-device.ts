import { openWorkStore, type WorkStore } from '../../app/local/work/store.ts'
import { makeWork } from '../../app/state/work/make-work.ts'
import { type EngineDeps, makeWorkEngine, type WorkEngine } from '../../app/sync/work/engine.ts'
import { makeSend, type Send } from '../../app/sync/work/send.ts'
import { uuidV7 } from '../../domain/uuid.ts'
import type { ArgsOf, MutationName } from '../../domain/work/mutations.ts'
import { TEST_NOW } from './make-edge.ts'
import type { Visitor } from './make-visitor.ts'
import 'fake-indexeddb/auto'

let drawn = 0
/** A UUIDv7 that no other call gives. */
export const freshId = (): string => {
  const count = new Uint8Array(10)
  new DataView(count.buffer).setUint32(6, ++drawn)
  return uuidV7(TEST_NOW, count)
}

/** The way to an edge with a visitor's cookie, as the phone's `fetch` has it. */
export function sendAs(
  { app }: { app: { request(path: string, init: RequestInit): Response | Promise<Response> } },
  visitor: Pick<Visitor, 'cookie'>,
): Send {
  return makeSend(async (path, init) => {
    const headers = new Headers(init.headers)
    headers.set('origin', 'https://elan.example')
    const cookie = visitor.cookie()
    if (cookie !== undefined) headers.set('cookie', cookie)
    const { signal: _, ...rest } = init
    return app.request(`https://elan.example${path}`, { ...rest, headers })
  })
}

export type WorkDevice = Awaited<ReturnType<typeof makeWorkDevice>>
export type WorkTab = Awaited<ReturnType<WorkDevice['openTab']>>

/**
 * A device with one database in this process's IndexedDB, and as many tabs as a test opens. `send` may be replaced at any time, and
 * `clock.now` moved.
 */
export async function makeWorkDevice(given: { send: Send; name?: string }) {
  const name = given.name ?? `elan-work-${freshId()}`
  const clock = { now: TEST_NOW }
  const line = { send: given.send }
  /** A page of the app: its own connection, its own engine, and no lock between them. */
  async function openTab(more: Partial<EngineDeps> = {}) {
    const store: WorkStore = openWorkStore({ name, newId: freshId })
    const now = () => clock.now
    const send: Send = {
      push: (push) => line.send.push(push),
      pull: (pull) => line.send.pull(pull),
      photo: (...photo) => line.send.photo(...photo),
    }
    const engine: WorkEngine = makeWorkEngine({ store, send, now, ...more })
    /** Cycles only when the test says so. */
    const { work, refresh } = await makeWork({
      store,
      now,
      newId: freshId,
      isAdministrator: () => false,
      cycle: async () => 'never',
    })
    return {
      store,
      engine,
      work,
      refresh,
      async cycle() {
        const end = await engine.cycle()
        await refresh()
        return end
      },
      /** Writes, and throws with the reason when it is refused here. */
      async write<N extends MutationName>(mutation: N, args: ArgsOf<N>): Promise<string> {
        const kept = await work.mutate(mutation, args)
        if (!kept.ok) throw new Error(`${mutation}: ${kept.reason} ${kept.details}`)
        return kept.id
      },
    }
  }
  return { name, clock, line, openTab }
}
