import { encodedHeaders, encodingFor } from './encoding.ts'

/** What is used of Workers' `caches.default`. */
export type EdgeCache = {
  match: (request: Request) => Promise<Response | undefined>
  put: (request: Request, response: Response) => Promise<void>
}

/**
 * Answers public pages and catalogues out of the data centre's cache, for as long as they say, so that a crowd costs one
 * reading of the database. Catalogues are encoded here, since Cloudflare compresses no octet streams by itself.
 */
export async function throughCache(
  request: Request,
  cache: EdgeCache,
  later: (work: Promise<unknown>) => void,
  answer: () => Promise<Response>,
): Promise<Response> {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.search !== '' || url.pathname.startsWith('/api/')) return answer()
  const encoding = encodingFor(request.headers.get('accept-encoding') ?? '')
  url.search = `encoding=${encoding}`
  const tag = request.headers.get('if-none-match')
  const found = await cache.match(new Request(url, tag === null ? {} : { headers: { 'if-none-match': tag } }))
  if (found !== undefined) return found

  const plain = await answer()
  const isStream = plain.headers.get('content-type') === 'application/octet-stream'
  const response =
    isStream && encoding !== undefined && plain.status === 200
      ? new Response(plain.body, { headers: encodedHeaders(plain.headers, encoding) })
      : plain
  const isPublic = /\bpublic\b/.test(response.headers.get('cache-control') ?? '')
  if (isPublic && response.status === 200) later(cache.put(new Request(url), response.clone()))
  return response
}
