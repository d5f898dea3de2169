import { Hono } from 'hono'
import { type Language, LEGAL_PAGES } from '#domain/pages.ts'
import { legalPath } from '#domain/public/addresses.ts'
import type { Deps } from '../deps.ts'
import { pageOf } from '../public-page.ts'

/** The three legal pages, with what the instance says of who answers for it. */
export const legalRoute = (deps: Deps, language: Language) => {
  const { operator } = deps
  const app = new Hono()
  for (const about of LEGAL_PAGES) {
    app.get(legalPath('fr', about), (c) =>
      pageOf(deps, c, (origin) => ({ kind: 'legal', language, origin, about, operator })),
    )
  }
  return app
}
