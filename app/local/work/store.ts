import { makeWorkConnection, type Patience } from './connection.ts'
import { append, type Binding, bind, claim, drop, isOwn, putBack, unpark } from './entries.ts'
import { changeAccount, leave, type Page, settle, takePage, type Verdict } from './exchange.ts'
import type { Parked, StoredPhoto, Waiting, WorkState, WorkUpgrade } from './schema.ts'
import { tidy } from './tidy.ts'
import { type Change, changeAll, readAll } from './transaction.ts'

/** `onWritten` after each change that was kept; `onErased` when another tab erased everything. */
export type StoreOptions = {
  name: string
  newId: () => string
  upgrades?: readonly WorkUpgrade[]
  onWritten?: () => void
  onErased?: () => void
  patience?: Patience
}

export type WorkStore = ReturnType<typeof openWorkStore>
export type Held = Awaited<ReturnType<WorkStore['read']>>

/**
 * What those who publish have on this device. Every change is one transaction that is on the disk when the promise resolves; what
 * the disk refuses rejects with NotKept. Each tab opens its own over the same name.
 */
export function openWorkStore({ name, newId, onWritten = () => {}, ...options }: StoreOptions) {
  const connection = makeWorkConnection(name, options.upgrades, options.onErased, options.patience)
  const change = async <T>(work: (change: Change) => Promise<T> | T): Promise<T> => {
    const result = await changeAll(
      connection,
      () => newState(newId),
      async (one) => work(one),
    )
    onWritten()
    return result
  }
  const photo = (hash: string): Promise<StoredPhoto | undefined> =>
    connection.use((database) => database.get('photos', hash))
  const everything = async () =>
    (await connection.use(readAll)) ?? {
      docs: [],
      outbox: [] as Waiting[],
      parked: [] as Parked[],
      state: await change(({ state }) => state),
    }
  return {
    /** What this person may see, at one moment: entries of another one are not in it. */
    async read() {
      const { outbox, parked, ...rest } = await everything()
      const own = (entry: Waiting | Parked) => isOwn(entry, rest.state)
      return { ...rest, outbox: outbox.filter(own), parked: parked.filter(own) }
    },
    /** How many entries wait or are parked, whoever wrote them: what erasing the device would lose. */
    async countAll(): Promise<number> {
      const held = await connection.use(readAll)
      return held === undefined ? 0 : held.outbox.length + held.parked.length
    },
    append: (mutation: { id: string; name: string; args: unknown }, now: number) =>
      change((one) => append(one, mutation, now)),
    unpark: (id: string, freshId: string, now: number) => change((one) => unpark(one, id, freshId, now)),
    drop: (id: string) => change((one) => drop(one, id)),
    putBack: (entry: Waiting | Parked) => change((one) => putBack(one, entry)),
    bind: (binding: Binding, now: number) => change((one) => bind(one, binding, now)),
    claim: (id: string) => change((one) => claim(one, id)),
    choose: (organisation: string) =>
      change(({ state }) => {
        state.organisation = organisation
      }),
    keepPhoto: (hash: string, bytes: ArrayBuffer, type: string, now: number) =>
      change(async (one) => {
        const held = await one.get('photos', hash)
        if (held === undefined) one.put('photos', hash, { bytes, type, sent: false, at: now })
      }),
    findPhoto: photo,
    /** Whether the server has a photo's bytes, as far as it said. */
    markPhoto: (hash: string, sent: boolean) =>
      change(async (one) => {
        const held = await one.get('photos', hash)
        if (held !== undefined) one.put('photos', hash, { ...held, sent })
      }),
    leave: (pick: (outbox: Waiting[]) => Waiting[], now: number) => change((one) => leave(one, pick, now)),
    settle: (verdicts: readonly Verdict[], now: number) => change((one) => settle(one, verdicts, now)),
    takePage: (page: Page, now: number) => change((one) => takePage(one, page, now)),
    changeAccount: (from: string | null, to: string | null) => change((one) => changeAccount(one, from, to)),
    tidy: (now: number) => change((one) => tidy(one, now)),
    erase: () => connection.erase(),
    close: () => connection.close(),
  }
}

function newState(newId: () => string): WorkState {
  const made = newId()
  return {
    device: newId(),
    account: null,
    organisation: made,
    made,
    cursor: null,
    kinds: [],
    areas: [],
    pulledAt: null,
    last: 1,
    first: 0,
  }
}
