import type { Outcome } from '../../domain/wire/work.ts'
import type { Tab } from './device.ts'
import type { Oracle } from './oracle.ts'
import { type Fate, ORIGIN, type Server } from './server.ts'
import type { Actor, Gate, Stage } from './stage.ts'
import type { Trace } from './trace.ts'

type Reply = { status: number; type: string; body: string }

/** A request on its way: `leaving` the device, being `served`, `back` with its reply. */
export type Flight = {
  id: number
  tab: Tab
  path: string
  init: { method: string; type: string; body: string | ArrayBuffer }
  cookie: { account: string; token: string } | null
  state: 'leaving' | 'served' | 'back' | 'over'
  /** The tab that waits; null once it was told something else, or died. */
  client: Actor | null
  serving: Actor | null
  reply: Reply | undefined
}

/** What seeded bugs may do to what goes in and out. */
export type Wire = {
  /** Before the edge takes a request in. */
  before?: (flight: Flight) => Promise<void>
  /** Before a reply is sent. */
  after?: (flight: Flight, reply: Reply) => Promise<Reply>
}

/** Everything that one can meet on the way instead of an answer. */
export const STRANGERS = {
  '500': { status: 500, type: 'application/json', body: '{"code":"internal"}' },
  '503': { status: 503, type: 'text/html', body: '<h1>Service Unavailable</h1>' },
  '409': { status: 409, type: 'application/json', body: '{"code":"behind"}' },
  '413': { status: 413, type: 'application/json', body: '{"code":"too_large"}' },
  '429': { status: 429, type: 'application/json', body: '{"code":"too_many"}' },
  '404': { status: 404, type: 'application/json', body: '{"code":"not_found"}' },
  '410': { status: 410, type: 'application/json', body: '{"code":"outdated"}' },
  portal: { status: 200, type: 'text/html', body: '<title>Wi-Fi gratuit</title>' },
  nonsense: { status: 200, type: 'application/json', body: '{"version":1,"answers":"yes"}' },
} as const satisfies Record<string, Reply>
export type Stranger = keyof typeof STRANGERS

/**
 * The network between tabs and the edge. Every request is a promise that the scheduler resolves: it decides when it arrives, when
 * its reply does, and whether.
 */
export function makeNetwork(server: () => Server, stage: Stage, trace: Trace, oracle: Oracle, wire: Wire) {
  const flights: Flight[] = []
  let count = 0

  const settle = async (flight: Flight, hand: (client: Actor) => Promise<void>): Promise<void> => {
    const { client } = flight
    flight.client = null
    if (client !== null && client.over === null) await hand(client)
  }
  const over = (flight: Flight) => {
    flight.state = 'over'
    const at = flights.indexOf(flight)
    if (at >= 0) flights.splice(at, 1)
  }

  return {
    flights,
    /** The `fetch` of a tab; its actor stands at the gate `network` while the request is away. */
    fetchOf:
      (tab: Tab, gate: () => Gate) =>
      async (path: string, init: RequestInit): Promise<Response> => {
        if (tab.device.isOffline) throw new TypeError('Failed to fetch')
        const flight: Flight = {
          id: ++count,
          tab,
          path,
          init: {
            method: init.method ?? 'GET',
            type: new Headers(init.headers).get('content-type') ?? '',
            body: init.body as string | ArrayBuffer,
          },
          cookie: tab.device.cookie,
          state: 'leaving',
          client: tab.cycle,
          serving: null,
          reply: undefined,
        }
        flights.push(flight)
        const reply = await gate()<Reply>(`network ${flight.id}`)
        return new Response(reply.body === '' ? null : reply.body, {
          status: reply.status,
          headers: { 'content-type': reply.type },
        })
      },
    /** The request arrives. */
    async deliver(flight: Flight, fate: (gate: Gate) => Fate): Promise<void> {
      flight.state = 'served'
      flight.serving = await stage.start(`request ${flight.id}`, async (gate) => {
        await wire.before?.(flight)
        const reply = await serve(server(), flight, fate(gate), oracle)
        if (reply === undefined) return
        flight.reply = (await wire.after?.(flight, reply)) ?? reply
        const isWork = flight.path === '/api/push' || flight.path === '/api/pull'
        if (isWork && reply.status === 200) learn(JSON.parse(flight.reply.body), oracle)
      })
    },
    /** A request that is no longer served has its reply, or none when the machine died. */
    async arrive(flight: Flight): Promise<void> {
      flight.state = 'back'
      if (flight.reply === undefined) await this.lose(flight)
      else trace.say(`  ${flight.id} ${brief(flight.reply)}`)
    },
    async hand(flight: Flight, reply: Reply | undefined = flight.reply): Promise<void> {
      over(flight)
      await settle(flight, (client) => stage.resume(client, reply))
    },
    /** The tab hears nothing; what is on its way may still arrive. */
    async lose(flight: Flight): Promise<void> {
      if (flight.state === 'back') over(flight)
      await settle(flight, (client) => stage.fail(client, new TypeError('Failed to fetch')))
    },
    async stranger(flight: Flight, name: Stranger): Promise<void> {
      await settle(flight, (client) => stage.resume(client, STRANGERS[name]))
    },
    /** The same request will arrive once more, much later perhaps. */
    repeat(flight: Flight): void {
      flights.push({
        ...flight,
        id: ++count,
        state: 'leaving',
        client: null,
        serving: null,
        reply: undefined,
      })
    },
    drop: over,
  }
}

export type Network = ReturnType<typeof makeNetwork>

async function serve(server: Server, flight: Flight, fate: Fate, oracle: Oracle): Promise<Reply | undefined> {
  const { path, init, cookie } = flight
  if (path === '/api/push' && cookie !== null) {
    const { account, mutations } = JSON.parse(String(init.body))
    oracle.carry(account ?? cookie.account, mutations)
  }
  const request = new Request(ORIGIN + path, {
    method: init.method,
    body: init.body,
    headers: {
      'content-type': init.type,
      origin: ORIGIN,
      ...(cookie === null ? {} : { cookie: `elan_session=${cookie.token}` }),
    },
  })
  const response = await server.serve(request, fate)
  if (response === undefined) return undefined
  const body = await response.text()
  return { status: response.status, type: response.headers.get('content-type') ?? '', body }
}

/** The server's word that a mutation is recorded, heard where it leaves the server. */
function learn(
  { answers = [], outcomes = [] }: { answers?: { id: string; code: string }[]; outcomes?: Outcome[] },
  { recorded, outcomeSeq }: Oracle,
): void {
  for (const { id, code } of answers) {
    if (['applied', 'already', 'conflict', 'refused'].includes(code)) recorded.add(id)
  }
  for (const { id, seq } of outcomes) {
    recorded.add(id)
    outcomeSeq.set(id, seq)
  }
}

const brief = ({ status, body }: Reply) => `${status} ${body.length < 300 ? body : `${body.slice(0, 300)}…`}`
