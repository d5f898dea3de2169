import { Hono } from 'hono'
import type { Language } from '#domain/pages.ts'
import type { Deps } from '../deps.ts'
import { hashOf, tagged } from '../etag.ts'

/** The frame without missions, which the service worker keeps and answers every navigation with. Not a page for people to find. */
export const shellRoute = (deps: Deps, language: Language) =>
  new Hono().get('/shell', async (c) => {
    const html = deps.render({ kind: 'shell', language })
    c.header('x-robots-tag', 'noindex')
    return tagged(c, await hashOf(html), html, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    })
  })
