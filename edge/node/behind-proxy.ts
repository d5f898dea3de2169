import type { Fetch } from './compressed.ts'

/** Takes who asks from the end of X-Forwarded-For, where the nearest proxy writes it; only for an instance that says it has one. */
export function behindProxy(fetch: Fetch): Fetch {
  return (request, connection) => {
    const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
    return fetch(request, last ? { remote: last } : connection)
  }
}
