import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'

/** The one cookie of Élan. It goes with nothing but `/api`: public pages and catalogues never carry it. */
export const COOKIE = 'elan_session'
const YEAR_S = 365 * 86_400

/** Hands a session's token to the browser, where no script can read it. */
export function giveCookie(c: Context, token: string, origin: string): void {
  setCookie(c, COOKIE, token, { ...options(origin), maxAge: YEAR_S })
}

export function takeCookie(c: Context, origin: string): void {
  deleteCookie(c, COOKIE, options(origin))
}

function options(origin: string) {
  return { path: '/api', httpOnly: true, sameSite: 'Lax', secure: origin.startsWith('https:') } as const
}
