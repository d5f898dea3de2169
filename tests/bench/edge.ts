import { Agent, createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startServer } from '../support/start-server.ts'

const ROUNDS = 5
const ROUND_MS = 800
const CONNECTIONS = 16

/**
 * Requests per second of the built server's hottest answers, as a share of what a bare Node server with the same body gives
 * in the same run, through the same client. Loopback only, bounded in time.
 */
export async function benchEdge(print: (line: string) => void): Promise<void> {
  const server = await startServer()
  const paths = { 'first page': '/', "catalogue's index": '/c/1/35/index', health: '/health' }
  for (const [name, path] of Object.entries(paths)) {
    const body = Buffer.from(await (await fetch(server.origin + path)).arrayBuffer())
    const bare = await bareServer(body)
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await rate(server.origin + path))
      theirs.push(await rate(bare.origin))
    }
    bare.server.close()
    const share = median(ours) / median(theirs)
    print(
      `${name}: ${median(ours).toFixed(0)} requests/s, ${(share * 100).toFixed(0)} % of a bare Node server`,
    )
  }
  await server.stop()
}

function bareServer(body: Buffer): Promise<{ origin: string; server: Server }> {
  const server = createServer((_, answer) => answer.end(body))
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server })
    })
  })
}

async function rate(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const start = performance.now()
  let answered = 0
  const one = async () => {
    while (performance.now() - start < ROUND_MS) {
      await request(url, agent)
      answered++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  agent.destroy()
  return (answered * 1000) / (performance.now() - start)
}

function request(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      answer.resume()
      answer.on('end', resolve)
    }).on('error', reject)
  })
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
