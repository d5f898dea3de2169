/** `npm run dev`: the same instance over Vite's own server, so that app, edge and domain reload as they change. */
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createServer as createVite, type Plugin } from 'vite'
import { uuidV7 } from '#domain/uuid.ts'
import type { createApp } from '../app.ts'
import { buildVersion } from '../build-version.ts'
import { buildFirstList } from '../catalogue/build-first-list.ts'
import type { Deps } from '../deps.ts'
import type { Fetch } from '../node/compressed.ts'
import { readEnvironment } from '../node/environment.ts'
import { withRemote } from '../node/listen.ts'
import { withMailbox } from '../node/mailbox.ts'
import { openInstance } from '../node/open-instance.ts'

type EntryServer = { render: Deps['render'] }
type EdgeModule = { createApp: typeof createApp }

const environment = readEnvironment({ DATA_DIR: '.data/dev', ...process.env })
const vite = await createVite({
  appType: 'custom',
  server: { middlewareMode: true },
  plugins: [sourceEntries()],
})
const loadRender = async () => (await load<EntryServer>('/app/entry-server.tsx')).render
let render = await loadRender()
const { deps, mailbox } = await openInstance(environment, {
  render: (page) => render(page),
  styleHashes: [],
  version: 'dev',
  assets: async () => null,
  machineNow: Date.now,
  newId: () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  log: console.log,
})

const answer: Fetch = async (request, connection) => {
  render = await loadRender()
  const { createApp } = await load<EdgeModule>('/edge/app.ts')
  if (request.headers.get('accept')?.includes('text/html')) await drawFirstList()
  return relaxed(await createApp(deps).fetch(request, connection))
}
const listener = getRequestListener(withRemote(mailbox === null ? answer : withMailbox(answer, mailbox)))
createServer((request, response) =>
  vite.middlewares(request, response, () => void listener(request, response)),
).listen(environment.port, environment.host, () =>
  console.log(`Élan reloads as you write: http://localhost:${environment.port}`),
)

/** The first list is stored as it was drawn: here it is drawn again when the frame around it has changed. */
async function drawFirstList(): Promise<void> {
  await buildFirstList({ ...deps, version: await buildVersion(render) }, false)
}

async function load<T>(path: string): Promise<T> {
  return (await vite.ssrLoadModule(path)) as T
}

/** Vite puts styles in by script, and its reload speaks over a socket: the policy gives way to these here, and only here. */
function relaxed(response: Response): Response {
  const headers = new Headers(response.headers)
  const policy = headers.get('content-security-policy') ?? ''
  headers.set(
    'content-security-policy',
    policy
      .replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'")
      .replace("connect-src 'self'", "connect-src 'self' ws:"),
  )
  headers.delete('strict-transport-security')
  return new Response(response.body, { status: response.status, headers })
}

/** The pages name the client's sources instead of a build's files. */
function sourceEntries(): Plugin {
  const id = 'virtual:client-entries'
  const entry = (language: string) => ({ script: `/app/entry-${language}.ts`, preloads: [] })
  return {
    name: 'elan:source-entries',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0dev:${id}` : null),
    load: (resolved) =>
      resolved === `\0dev:${id}`
        ? `export const clientEntries = ${JSON.stringify({ fr: entry('fr'), en: entry('en') })}`
        : null,
  }
}
