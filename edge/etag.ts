import type { Context } from 'hono'

/**
 * Answers bytes with an entity tag, or 304 when the phone has them already. `hash` names the content; `cacheControl` says for
 * how long it may be kept.
 */
export function tagged(
  c: Context,
  hash: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: { 'content-type': string; 'cache-control': string },
  status: 200 | 410 = 200,
): Response {
  const tag = `"${hash}"`
  c.header('etag', tag)
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  if (status === 200 && isKnown(c.req.header('if-none-match'), tag)) return c.body(null, 304)
  return c.body(body, status)
}

/** Hexadecimal SHA-256 of a text, short enough for a tag. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether If-None-Match names a tag, in weak comparison as RFC 9110 asks: compression makes tags weak. */
export function isKnown(header: string | null | undefined, tag: string): boolean {
  const strong = (one: string) => one.trim().replace(/^W\//, '')
  return (header ?? '').split(',').some((one) => one.trim() === '*' || strong(one) === strong(tag))
}
