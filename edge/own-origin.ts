import type { Context } from 'hono'
import type { Deps } from './deps.ts'

/**
 * The origin under which this instance is asked: what ORIGIN says, else the host of the request. Behind a TLS proxy only the
 * browser knows the scheme, so its Origin header is taken when it names that same host.
 */
export function ownOrigin(deps: Pick<Deps, 'origin'>, c: Context): string {
  if (deps.origin !== null) return deps.origin
  const asked = new URL(c.req.url)
  const said = c.req.header('origin') ?? ''
  const isOurs = /^https?:\/\//.test(said) && URL.canParse(said) && new URL(said).host === asked.host
  return isOurs ? new URL(said).origin : asked.origin
}
