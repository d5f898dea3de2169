import { Hono } from 'hono'
import type { Language } from '#domain/pages.ts'
import { listPath } from '#domain/public/addresses.ts'
import { findFirstPages } from '../catalogue/build-first-list.ts'
import type { Deps } from '../deps.ts'
import { tagged } from '../etag.ts'
import { problemFor } from '../problem.ts'

/** The list itself: a page that was drawn with the catalogue and stored by its hash. Before the first build, a page that waits. */
export const firstListRoute = (deps: Deps, language: Language) =>
  new Hono().get(listPath(language), async (c) => {
    const hash = (await findFirstPages(deps.db))?.[language]
    const page = hash === undefined ? null : await deps.blobs.get(hash)
    if (hash === undefined || page === null) return problemFor(deps, c, 'starting')
    return tagged(c, hash, page, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=60',
    })
  })
