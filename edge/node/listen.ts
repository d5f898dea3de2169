import { createServer, type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { securityHeaders } from '../security.ts'
import { WrongSetting } from '../sources.ts'
import type { Fetch } from './compressed.ts'

const GRACE_MS = 5000

export type Listening = { port: number; close: () => Promise<void> }

/** Serves until closed. Throws WrongSetting with one sentence when the address is taken or forbidden. */
export async function listen(fetch: Fetch, host: string, port: number): Promise<Listening> {
  const headers = securityHeaders([])
  const errorHandler = () => new Response('Bad request.', { status: 400, headers })
  const server = createServer(getRequestListener(withRemote(fetch), { errorHandler }))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuse(error, socket, headers))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => closeServer(server),
  }
}

/** Hands over, beside each request, the network address that its socket comes from. */
export function withRemote(fetch: Fetch): (request: Request, node: object) => Response | Promise<Response> {
  return (request, node) => {
    const { incoming } = node as { incoming: IncomingMessage }
    return fetch(request, { remote: incoming.socket.remoteAddress })
  }
}

/** What Node itself refuses (a broken request line, headers too long) never reaches the app, and gets the same headers. */
function refuse(error: NodeJS.ErrnoException, socket: Socket, headers: Record<string, string>): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
  const lines = Object.entries({ ...headers, connection: 'close', 'content-length': '0' })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  )
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new WrongSetting(
      `Port ${port} is taken by another program: stop it, or choose another with PORT=8788.`,
    )
  }
  if (error.code === 'EACCES')
    return new WrongSetting(`Port ${port} needs rights that you lack: choose one above 1023.`)
  if (error.code === 'EADDRNOTAVAIL')
    return new WrongSetting(`HOST is "${host}", which is not an address of this machine.`)
  return error
}

/** Lets answers under way finish, for five seconds at most; a connection that only waits for a next request is cut. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const hurry = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(hurry)
      resolve()
    })
  })
}
