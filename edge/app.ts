import { type Context, Hono } from 'hono'
import { LANGUAGES } from '#domain/pages.ts'
import type { Deps } from './deps.ts'
import { guardApi } from './guard-api.ts'
import { problem, problemFor, Refused } from './problem.ts'
import { ACCOUNT_ROUTES } from './routes/account/account-routes.ts'
import { areaRoute } from './routes/area.ts'
import { catalogueBlobRoute } from './routes/catalogue-blob.ts'
import { catalogueIndexRoute } from './routes/catalogue-index.ts'
import { communeRoute } from './routes/commune.ts'
import { firstListRoute } from './routes/first-list.ts'
import { healthRoute } from './routes/health.ts'
import { holdRoute } from './routes/hold.ts'
import { legalRoute } from './routes/legal.ts'
import { missionRoute } from './routes/mission.ts'
import { MODERATION_ROUTES } from './routes/moderation/moderation-routes.ts'
import { photoRoute } from './routes/photo.ts'
import { photoGetRoute } from './routes/photo-get.ts'
import { photoPutRoute } from './routes/photo-put.ts'
import { pullRoute } from './routes/pull.ts'
import { pushRoute } from './routes/push.ts'
import { robotsRoute } from './routes/robots.ts'
import { shellRoute } from './routes/shell.ts'
import { sitemapRoute } from './routes/sitemap.ts'
import { secured } from './security.ts'

/** The whole HTTP side, the same for Node and Workers: what no route knows is looked for among the client's files. */
export function createApp(deps: Deps): Hono {
  const app = new Hono()
  app.use(secured(deps.styleHashes))
  app.use('/api/*', guardApi(deps))
  for (const route of [...ACCOUNT_ROUTES, ...MODERATION_ROUTES]) app.route('/', route(deps))
  for (const route of [pushRoute, pullRoute, holdRoute, photoPutRoute, photoGetRoute, photoRoute])
    app.route('/', route(deps))
  for (const route of [catalogueIndexRoute, catalogueBlobRoute, sitemapRoute, robotsRoute, healthRoute]) {
    app.route('/', route(deps))
  }
  for (const language of LANGUAGES) {
    const root = language === 'fr' ? '/' : `/${language}`
    app.route('/', firstListRoute(deps, language))
    for (const route of [missionRoute, communeRoute, areaRoute, legalRoute, shellRoute])
      app.route(root, route(deps, language))
  }
  app.notFound(
    async (c) => (await fromAssets(deps, c)) ?? withoutSlash(c) ?? problemFor(deps, c, 'not_found'),
  )
  app.onError((error, c) => {
    if (error instanceof Refused) return problem(c, error.code)
    deps.log(`${c.req.method} ${c.req.routePath}: ${error.stack ?? error.message}`)
    return brokenPage(deps, c)
  })
  return app
}

/**
 * An address with a slash too many leads to the one without; never to another host, which two leading slashes would name. What is sent
 * is not led on: browsers would ask instead, and what it said would be lost.
 */
function withoutSlash(c: Context): Response | undefined {
  const found = isReading(c) ? /^\/+(.+?)\/+$/.exec(c.req.path) : null
  return found === null ? undefined : c.redirect(`/${found[1]}`, 301)
}

/** The drawing itself may be what is broken: then the sentence alone. */
function brokenPage(deps: Deps, c: Context): Response {
  try {
    return problemFor(deps, c, 'internal')
  } catch {
    return problem(c, 'internal')
  }
}

async function fromAssets(deps: Deps, c: Context): Promise<Response | null> {
  return isReading(c) ? deps.assets(c.req.raw) : null
}

const isReading = (c: Context): boolean => c.req.method === 'GET' || c.req.method === 'HEAD'
