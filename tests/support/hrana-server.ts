import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type HranaRequest, openStream, type Stream } from './hrana-stream.ts'

/**
 * A test fixture: speaks Hrana over HTTP (versions 2 and 3, JSON) in front of an embedded libSQL file, so that what runs in
 * workerd can be tested without a libSQL server. It runs the SQL engine of the npm build and cannot show what a real server
 * does otherwise (limits, replication lag). A baton is used once; a stream that nobody comes back to ends after ten seconds.
 */
export type HranaServer = { url: string; close: () => Promise<void> }

const STREAM_MS = 10_000

type Body = { baton?: string | null; requests: HranaRequest[] }
type Parked = { stream: Stream; timer: NodeJS.Timeout }

export async function startHranaServer(path: string, authToken?: string): Promise<HranaServer> {
  const parked = new Map<string, Parked>()
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => send(response, 500, { error: String(error) }))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (authToken !== undefined && request.headers.authorization !== `Bearer ${authToken}`) {
      return send(response, 401, { error: 'unauthorized' })
    }
    if (/^\/v[23]\/?$/.test(request.url ?? '')) return send(response, 200, {})
    if (request.method !== 'POST' || !/^\/v[23]\/pipeline$/.test(request.url ?? '')) {
      return send(response, 404, { error: 'not found' })
    }
    const body: Body = JSON.parse(await textOf(request))
    const stream = takeStream(body.baton)
    if (stream === undefined) return send(response, 400, { message: 'unknown baton', code: 'BATON_INVALID' })
    const results = body.requests.map((one) => stream.answer(one))
    const isClosed = body.requests.some((one) => one.type === 'close')
    if (isClosed) stream.close()
    send(response, 200, { baton: isClosed ? null : park(stream), base_url: null, results })
  }

  function takeStream(baton: string | null | undefined): Stream | undefined {
    if (!baton) return openStream(path)
    const found = parked.get(baton)
    if (found === undefined) return undefined
    clearTimeout(found.timer)
    parked.delete(baton)
    return found.stream
  }

  function park(stream: Stream): string {
    const baton = crypto.randomUUID()
    const end = () => {
      parked.delete(baton)
      stream.close()
    }
    parked.set(baton, { stream, timer: setTimeout(end, STREAM_MS).unref() })
    return baton
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      for (const { stream, timer } of parked.values()) {
        clearTimeout(timer)
        stream.close()
      }
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
