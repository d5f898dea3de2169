import type { Context, MiddlewareHandler } from 'hono'
import type { Deps } from './deps.ts'
import { ownOrigin } from './own-origin.ts'
import { Refused } from './problem.ts'

const JSON_TYPE = /^application\/json\s*(;|$)/i
const IMAGE_TYPE = /^image\/(jpeg|png|webp|avif)$/i

/**
 * What stands before every address under `/api`: a change comes from a page of ours and carries JSON (a photo its image), which
 * no form of another site can send; and no answer is kept by anything in between.
 */
export function guardApi(deps: Deps): MiddlewareHandler {
  return async (c, next) => {
    if (deps.secret === '') throw new Refused('no_accounts')
    if (!/^(GET|HEAD)$/.test(c.req.method)) checkChange(deps, c)
    await next()
    c.header('cache-control', 'no-store')
  }
}

function checkChange(deps: Deps, c: Context): void {
  if (c.req.header('origin') !== ownOrigin(deps, c)) throw new Refused('wrong_origin')
  const type = c.req.header('content-type') ?? ''
  const isPhoto = c.req.path.startsWith('/api/photos/') && IMAGE_TYPE.test(type)
  if (!isPhoto && !JSON_TYPE.test(type)) throw new Refused('wrong_type')
}
