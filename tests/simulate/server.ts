import type { Client } from '@libsql/client'
import type { Hono } from 'hono'
import { fromClient } from '../../db/client.ts'
import { createApp } from '../../edge/app.ts'
import { memoryBlobs } from '../../edge/blobs/memory.ts'
import type { Deps } from '../../edge/deps.ts'
import { type BuildReport, buildCatalogues } from '../../edge/jobs/build-catalogues.ts'
import { plainHash } from '../../edge/keyed-hash.ts'
import { pushByClock } from '../../edge/work/push.ts'
import type { Clock } from './clock.ts'
import type { Random } from './random.ts'
import { copyDatabase, type Files, openFast, removeFile, replaceFile } from './server-files.ts'
import type { Gate } from './stage.ts'

export const ORIGIN = 'https://elan.example'
export const ADMINISTRATOR = 'admin@elan.example'

/** How one request is treated by the machine that serves it. */
export type Fate = {
  /** Stops before some reads' answers, so that other requests come between a decision's reading and its writing. */
  gate: Gate | null
  /** The machine dies at this write batch (counted from 0), before or after it is committed. */
  dies: { batch: number; after: boolean } | null
  /** Reads come from a copy that lags. */
  lagging: boolean
}

/** The machine died in the middle: nothing more of this request happens, and nobody gets an answer. */
class Died extends Error {}

type Statements = { sql: string; args: unknown[] }[]
type Alter = (statements: Statements) => Statements

type Given = {
  poison: ReadonlySet<string>
  page?: number
  batch?: Alter | undefined
  /** What lies in the store of files from the beginning. */
  blobs?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

type Lane = { app: Hono; fate: Fate; batches: number; dead: boolean; busy: boolean }

/**
 * The real edge over a real libSQL file. Each request in flight has a lane of its own (an app over the same database), so that
 * requests can be stopped between their reads and their writes.
 */
export async function openServer(
  files: Files,
  from: string,
  clock: Clock,
  random: Random,
  { poison, page, batch: altered, blobs: stored }: Given,
) {
  let path = files.fresh()
  replaceFile(files.path(from), path)
  let live = await openFast(path)
  let replica: Client | null = null
  let replicaPath = files.fresh()
  let generation = 0
  const lanes: Lane[] = []
  const lines: string[] = []
  const blobs = memoryBlobs()
  for (const [hash, bytes] of stored ?? []) blobs.held.set(hash, bytes)
  const seams: { now: () => number } = { now: clock.now }

  const deps = (lane: Pick<Lane, 'fate' | 'batches' | 'dead'>): Deps => ({
    db: fromClient(clientOf(lane)),
    blobs,
    now: () => seams.now(),
    newId: () => random.uuid(seams.now()),
    render: () => '',
    log: (line) => void lines.push(line),
    origin: ORIGIN,
    sources: [],
    styleHashes: [],
    version: 'simulated',
    assets: async () => null,
    sendMail: async () => {},
    secret: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
    random: (bytes) => Uint8Array.from({ length: bytes }, () => random.int(256)),
    administrators: [ADMINISTRATOR],
    operator: { name: null, contact: null, address: null, director: null, host: null },
    ...(page === undefined ? {} : { pullPage: page }),
  })

  function clientOf(lane: Pick<Lane, 'fate' | 'batches' | 'dead'>): Client {
    const born = generation
    const alive = () => {
      if (lane.dead || born !== generation) throw new Died()
    }
    const execute = async (...args: Parameters<Client['execute']>) => {
      alive()
      const from = lane.fate.lagging && replica !== null ? replica : live
      const result = await from.execute(...args)
      if (lane.fate.gate !== null && random.chance(0.3)) await lane.fate.gate('read')
      alive()
      return result
    }
    const batch = async (given: Statements, mode: 'write') => {
      alive()
      if (given.some(({ args }) => args.some((one) => poison.has(one as string)))) throw new Error('poison')
      const statements = altered === undefined ? given : altered(given)
      const { dies } = lane.fate
      const dying = dies !== null && dies.batch === lane.batches++
      if (dying && !dies.after) lane.dead = true
      alive()
      const result = await live.batch(statements as never, mode)
      if (dying) lane.dead = true
      alive()
      return result
    }
    const reconnect = async () => {}
    return { execute, batch, reconnect, protocol: 'file', closed: false, close: () => {} } as never
  }

  function freeLane(): Lane {
    const found = lanes.find(({ busy }) => !busy)
    if (found !== undefined) return found
    const lane: Lane = { app: undefined as never, fate: QUIET, batches: 0, dead: false, busy: false }
    lane.app = createApp(deps(lane))
    lanes.push(lane)
    return lane
  }

  return {
    files,
    blobs,
    lines,
    client: () => live,
    hasReplica: () => replica !== null,
    /** Serves one request; undefined when the machine died before it could answer. */
    async serve(request: Request, fate: Fate): Promise<Response | undefined> {
      const lane = freeLane()
      Object.assign(lane, { fate, batches: 0, dead: false, busy: true })
      const response = await lane.app.request(request)
      lane.busy = false
      return lane.dead ? undefined : response
    },
    /** Runs the builder once; undefined when its machine died. `verify` as after a start. */
    async build(fate: Fate, verify: boolean): Promise<BuildReport | undefined> {
      const born = generation
      const isDead = () => lane.dead || born !== generation
      let last: Promise<unknown> = Promise.resolve()
      // Its reads come several at once; one after the other they stand at the gate. Of a dead machine none does.
      const gate = (label: string) => {
        last = last.then(() => (isDead() ? undefined : fate.gate?.(label)))
        return last
      }
      const lane = { fate: { ...fate, gate: fate.gate && (gate as Gate) }, batches: 0, dead: false }
      try {
        return await buildCatalogues(deps(lane), { verify })
      } catch (failure) {
        if (failure instanceof Died || (failure instanceof Error && failure.cause instanceof Died))
          return undefined
        throw failure
      }
    },
    /** What the edge's own clock says, judged like what people say. */
    async sayByClock(sent: { id: string; name: string; args: object }): Promise<void> {
      await pushByClock(deps({ fate: QUIET, batches: 0, dead: false }), sent)
    },
    async setting(name: string, value: string): Promise<void> {
      await live.execute({
        sql: 'insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
        args: [name, value],
      })
    },
    async addAccount(id: string, email: string, day: number): Promise<void> {
      await live.execute({
        sql: "insert into accounts (id, email, name, language, created_day) values (?, ?, null, 'fr', ?)",
        args: [id, email, BigInt(day)],
      })
    },
    async signIn(account: string, token: string, day: number): Promise<void> {
      await live.execute({
        sql: 'insert into account_sessions (id, token_hash, account_id, device, created_day, used_day) values (?, ?, ?, ?, ?, ?)',
        args: [
          random.uuid(clock.now()),
          await plainHash(token),
          account,
          'simulated',
          BigInt(day),
          BigInt(day),
        ],
      })
    },
    async endSession(token: string): Promise<void> {
      await live.execute({
        sql: 'delete from account_sessions where token_hash = ?',
        args: [await plainHash(token)],
      })
    },
    /** Copies the database as it stands, under a name. */
    keep: (name: string) => copyDatabase(live, path, files.path(name)),
    /** Another machine answers reads from a kept copy. */
    async lagBehind(name: string): Promise<void> {
      replica?.close()
      replicaPath = files.fresh()
      replaceFile(files.path(name), replicaPath)
      replica = await openFast(replicaPath)
    },
    /** Stops the server, puts a kept copy back as another life of the database, and starts again: requests in flight die. */
    async restore(name: string, epoch: string): Promise<void> {
      live.close()
      replica?.close()
      replica = null
      generation++
      lanes.length = 0
      removeFile(path)
      path = files.fresh()
      replaceFile(files.path(name), path)
      live = await openFast(path)
      await this.setting('epoch', epoch)
    },
    /** Forgets the tombstones up to a sequence, and raises the floor to it, as the daily round does half a year later. */
    async purge(seq: number): Promise<void> {
      await live.execute({ sql: 'delete from documents where gone = 1 and seq <= ?', args: [BigInt(seq)] })
      await this.setting('floor', String(seq))
    },
    close(): void {
      live.close()
      replica?.close()
      removeFile(path)
      removeFile(replicaPath)
    },
  }
}

export type Server = Awaited<ReturnType<typeof openServer>>

/** Nothing happens to the request. */
export const QUIET: Fate = { gate: null, dies: null, lagging: false }
