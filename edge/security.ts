import type { MiddlewareHandler } from 'hono'
import { COOKIE } from './session-cookie.ts'

/** Headers that stand on every answer, whatever its status. `styleHashes` are `sha256-…` of the CSS that stands in the HTML. */
export function securityHeaders(styleHashes: readonly string[]): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(styleHashes),
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    // Not even our own pages are named: which script or page asked first is nobody's business, and varies by chance.
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'geolocation=(self), camera=(self), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}

/** The only addresses that set a cookie, and the only cookie that they set. */
const SIGN_IN_PATH = /^\/api\/session(\/|$)/

/**
 * Sets them after everything else, so that no handler, error or asset can leave one out; and no cookie ever leaves but the one
 * of a session, from where one signs in or out.
 */
export function secured(styleHashes: readonly string[]): MiddlewareHandler {
  const headers = Object.entries(securityHeaders(styleHashes))
  return async (c, next) => {
    await next()
    for (const [name, value] of headers) c.header(name, value)
    const cookie = c.res.headers.get('set-cookie') ?? ''
    if (!SIGN_IN_PATH.test(c.req.path) || !cookie.startsWith(`${COOKIE}=`)) c.header('set-cookie', undefined)
  }
}

/** `sha256-…` of a piece of CSS, as the CSP names it. */
export async function styleHash(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

function contentSecurityPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
