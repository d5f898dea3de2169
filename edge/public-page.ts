import type { Context } from 'hono'
import type { Language, Page, PublicMission } from '#domain/pages.ts'
import { withoutContacts } from '#domain/public/without-contacts.ts'
import { publicPages as en } from '#domain/words/en/public.ts'
import { publicPages as fr } from '#domain/words/fr/public.ts'
import type { Deps } from './deps.ts'
import { hashOf, tagged } from './etag.ts'

/** Draws a public page and answers it, for five minutes, to anyone alike. */
export async function pageOf(
  deps: Deps,
  c: Context,
  page: (origin: string) => Page,
  status: 200 | 410 = 200,
): Promise<Response> {
  const html = deps.render(page(originOf(deps, c)))
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=300' }
  return tagged(c, await hashOf(html), html, headers, status)
}

/** The address that public pages give as theirs. */
export function originOf(deps: Deps, c: Context): string {
  return deps.origin ?? new URL(c.req.url).origin
}

/** What stands on a public page in place of a person's contact. */
export function contactMark(language: Language): string {
  return (language === 'fr' ? fr : en).hiddenContact
}

/** Lines about missions as a public page may carry them. */
export function publicLines(lines: PublicMission[], language: Language): PublicMission[] {
  return lines.map((line) => ({ ...line, title: withoutContacts(line.title, contactMark(language)) }))
}
