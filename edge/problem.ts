import type { Context } from 'hono'
import type { Language, Notice } from '#domain/pages.ts'
import { publicPages as en } from '#domain/words/en/public.ts'
import { publicPages as fr } from '#domain/words/fr/public.ts'
import type { Deps } from './deps.ts'

/** Everything that the edge answers instead of what was asked: its code, which an app of any age can read, and its status. */
const STATUS_OF = {
  not_found: 404,
  unknown_area: 404,
  unknown_blob: 404,
  update_app: 410,
  server_older: 404,
  starting: 503,
  internal: 500,
  bad_request: 400,
  behind: 409,
  too_large: 413,
  wrong_origin: 403,
  wrong_type: 415,
  signed_out: 401,
  too_many: 429,
  wrong_code: 403,
  expired: 403,
  passkey_refused: 403,
  mail_failed: 503,
  last_owner: 409,
  no_accounts: 503,
  wrong_hash: 400,
  photo_not_a_photo: 400,
  photo_too_big: 413,
  photo_has_metadata: 400,
  photo_broken: 400,
} as const
export type ProblemCode = keyof typeof STATUS_OF

/** Thrown by what a route calls to answer a problem instead; nothing is logged. */
export class Refused extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}

/** A problem for a program: its code, and a sentence in each language, since the answer may be cached for anyone. */
export function problem(c: Context, code: ProblemCode): Response {
  c.header('cache-control', 'no-store')
  return c.json({ code, message: { fr: fr.problems[code], en: en.problems[code] } }, STATUS_OF[code])
}

/** The same for whoever asked: a page for a person who opened an address, else JSON. */
export function problemFor(deps: Deps, c: Context, code: 'not_found' | 'starting' | 'internal'): Response {
  if (!isNavigation(c)) return problem(c, code)
  const notice: Notice = code === 'internal' ? 'error' : code
  c.header('cache-control', 'no-store')
  if (code === 'starting') c.header('refresh', '5')
  return c.html(deps.render({ kind: 'not_found', language: languageOf(c.req.path), notice }), STATUS_OF[code])
}

/** The language that an address is in: `/en` and below are English. */
export function languageOf(path: string): Language {
  return /^\/en(\/|$)/.test(path) ? 'en' : 'fr'
}

function isNavigation(c: Context): boolean {
  if (c.req.path.startsWith('/c/')) return false
  const mode = c.req.header('sec-fetch-mode')
  if (mode !== undefined) return mode === 'navigate'
  return (c.req.header('accept') ?? '').includes('text/html')
}
