import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { originOf } from '../public-page.ts'

/** Catalogues are bytes for the app: nothing there to read for a search engine. */
export const robotsRoute = (deps: Deps) =>
  new Hono().get('/robots.txt', (c) => {
    c.header('cache-control', 'public, max-age=86400')
    return c.text(`User-agent: *\nDisallow: /c/\n\nSitemap: ${originOf(deps, c)}/sitemap.xml\n`)
  })
