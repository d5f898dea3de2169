/**
 * Keeps the app's own files, so that it opens without a network. It holds no missions: those are in the database of the page,
 * and `/c/` and `/api/` are left to the network. A new version waits until the person takes it.
 */
export type Entry = { url: string; revision: string | null }

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: Entry[] }

const entries = self.__WB_MANIFEST.map(({ url, revision }) => ({ path: pathOf(url), revision }))
const SHELL = '/shell'
const PREFIX = 'elan-'
/** Named after the sources that the shell was made of. */
const CACHE = `${PREFIX}${entries.find(({ path }) => path === SHELL)?.revision ?? 'none'}`
/** This build's files and those of the one before: a page that is open may still ask for them. */
const BUILDS = 2

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))
self.addEventListener('message', ({ data }) => data === 'take-over' && self.skipWaiting())
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || /^\/(c|api)\//.test(pathname)) return
  event.respondWith(request.mode === 'navigate' ? page(request, pathname) : file(request))
})

/** Fetches all files of this build; one that fails leaves the old version in place until the next try. */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all(
    entries.map(async ({ path, revision }) => {
      // A hashed name never changes its content, so any copy will do; the others are asked for anew.
      const response = await fetch(path, { cache: revision === null ? 'default' : 'no-cache' })
      if (!response.ok || response.redirected) throw new Error(`not there: ${path}`)
      if (path.endsWith(SHELL)) await checkShell(response.clone())
      await cache.put(path, response)
    }),
  )
}

/** A shell of another build would ask for scripts that are not kept: in the minutes of a deployment, try again later. */
async function checkShell(response: Response): Promise<void> {
  const kept = new Set(entries.map(({ path }) => path))
  const named = (await response.text()).match(/\/assets\/[\w.-]+\.js/g) ?? []
  if (named.length === 0 || named.some((path) => !kept.has(path))) throw new Error('a shell of another build')
}

async function tidy(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  const old = names.slice(0, Math.max(0, names.length - (BUILDS - 1)))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** The list is the shell; public pages come from the network and, without one, the shell says so. */
async function page(request: Request, pathname: string): Promise<Response> {
  const shell = /^\/en(\/|$)/.test(pathname) ? `/en${SHELL}` : SHELL
  if (pathname === '/' || pathname === '/en') return (await kept(shell)) ?? fetch(request)
  try {
    return await fetch(request)
  } catch (failure) {
    const offline = await kept(shell)
    if (offline === undefined) throw failure
    return offline
  }
}

async function file(request: Request): Promise<Response> {
  return (await kept(new URL(request.url).pathname)) ?? fetch(request)
}

/** This build's copy first: only hashed names are the same in both. */
async function kept(path: string): Promise<Response | undefined> {
  const options = { ignoreVary: true }
  return (await caches.match(path, { ...options, cacheName: CACHE })) ?? caches.match(path, options)
}

function pathOf(url: string): string {
  return new URL(url, location.origin).pathname
}
