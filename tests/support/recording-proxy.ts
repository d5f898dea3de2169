import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the server saw it, whoever in the browser made it: page, module loader or service worker. */
export type Seen = { method: string; path: string; headers: IncomingHttpHeaders; body: string }

export type RecordingProxy = {
  origin: string
  /** All that was seen since the last call. */
  take(): Seen[]
  close(): void
}

/** A loopback proxy before a server of ours that writes down address, headers and body of each request. */
export function recordingProxy(target: string): Promise<RecordingProxy> {
  let seen: Seen[] = []
  const upstream = new URL(target)
  const server = createServer((incoming, answer) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      const { method = 'GET', url = '/', headers } = incoming
      seen.push({ method, path: url, headers, body: body.toString() })
      const onward = request(
        { host: upstream.hostname, port: upstream.port, method, path: url, headers },
        (reply) => {
          answer.writeHead(reply.statusCode ?? 502, reply.headers)
          reply.pipe(answer)
        },
      )
      onward.on('error', () => answer.destroy())
      onward.end(body)
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        take: () => {
          const taken = seen
          seen = []
          return taken
        },
        close: () => {
          server.closeAllConnections()
          server.close()
        },
      })
    })
  })
}
