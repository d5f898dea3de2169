import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type NextBuildProxy = { origin: string; deploy(): void; close(): void }

/**
 * A loopback proxy before a server of ours that can pretend that a new build was deployed: from then on the service worker
 * names other sources, and the shell bears a mark.
 */
export function nextBuildProxy(target: string): Promise<NextBuildProxy> {
  let isDeployed = false
  const server = createServer(async (incoming, answer) => {
    const path = incoming.url ?? '/'
    const reply = await fetch(target + path, { headers: { accept: incoming.headers.accept ?? '*/*' } })
    const headers = Object.fromEntries(reply.headers)
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection']) {
      delete headers[name]
    }
    let body: Uint8Array = new Uint8Array(await reply.arrayBuffer())
    if (isDeployed && /^\/(service-worker\.js|shell)$/.test(path)) body = nextBuild(body)
    answer.writeHead(reply.status, headers).end(body)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        deploy: () => {
          isDeployed = true
        },
        close: () => {
          server.closeAllConnections()
          server.close()
        },
      })
    })
  })
}

function nextBuild(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(
    text
      .replaceAll(/(revision[`"']?:\s*[`"'])([0-9a-f]{16})(?=[`"'])/g, '$1next$2')
      .replace('<html ', '<html data-build="next" '),
  )
}
