import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PageFiles } from './build-page.ts'

export const NETWORK_FAULTS = [
  'delayed',
  'request_lost',
  'reply_lost',
  'repeated_late',
  'failed_500',
  'signed_out_401',
] as const
export type NetworkFault = (typeof NETWORK_FAULTS)[number]

export type FaultProxy = Awaited<ReturnType<typeof startFaultProxy>>

/** One page of our own, and the built server behind a network that loses, delays, repeats and refuses. */
export async function startFaultProxy(page: PageFiles) {
  const counts = Object.fromEntries(NETWORK_FAULTS.map((fault) => [fault, 0])) as Record<NetworkFault, number>
  let target = new URL('http://127.0.0.1:1')
  let faulty = false
  let pushing = 0

  const forward = (
    asked: IncomingMessage,
    body: Buffer,
  ): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const { method, url, headers } = asked
      const sent = request(
        { host: target.hostname, port: target.port, method, path: url, headers },
        async (answer) => {
          try {
            resolve({
              status: answer.statusCode ?? 502,
              headers: answer.headers,
              body: await bytesOf(answer),
            })
          } catch (failure) {
            reject(failure)
          }
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })

  async function answer(asked: IncomingMessage, reply: ServerResponse): Promise<void> {
    if (asked.url?.startsWith('/kill/')) return ownPage(asked, reply)
    const body = await bytesOf(asked)
    const fault = faulty ? drawFault() : undefined
    if (fault !== undefined) counts[fault]++
    if (fault === 'delayed') await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
    if (fault === 'request_lost') return void reply.destroy()
    if (fault === 'failed_500') return refuse(reply, 500, 'internal')
    if (fault === 'signed_out_401') return refuse(reply, 401, 'signed_out')
    const isPush = asked.url === '/api/push'
    if (isPush) pushing++
    try {
      const given = await forward(asked, body)
      if (fault === 'repeated_late')
        setTimeout(() => forward(asked, body).catch(() => {}), Math.random() * 1500)
      if (fault === 'reply_lost') return void reply.destroy()
      reply.writeHead(given.status, given.headers).end(given.body)
    } catch {
      reply.destroy()
    } finally {
      if (isPush) pushing--
    }
  }

  function ownPage(asked: IncomingMessage, reply: ServerResponse): void {
    const name = new URL(asked.url ?? '', target).pathname.replace('/kill/', '')
    const text = page.get(name)
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html'
    reply.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text)
  }

  const server = createServer((asked, reply) => {
    answer(asked, reply).catch(() => reply.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    /** Leads to this server from now on. */
    lead: (origin: string) => {
      target = new URL(origin)
    },
    setFaulty: (now: boolean) => {
      faulty = now
    },
    /** How many pushes the server is looking at. */
    pushing: () => pushing,
    stop: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** About one request in three meets a fault. */
function drawFault(): NetworkFault | undefined {
  return NETWORK_FAULTS[Math.floor(Math.random() * NETWORK_FAULTS.length * 3)]
}

function refuse(reply: ServerResponse, status: number, code: string): void {
  reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ code }))
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
