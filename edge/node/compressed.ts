import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, encodedHeaders, encodingFor } from '../encoding.ts'

export type Fetch = (request: Request) => Response | Promise<Response>
type Kept = { headers: Headers; body: Uint8Array<ArrayBuffer> }

const WORTH_BYTES = 860
const KEPT_BYTES = 128 * 1024 * 1024
const COMPRESSIBLE = /^(text\/|application\/(json|javascript|manifest\+json|xml|octet-stream)|image\/svg)/

/**
 * Compresses answers, as a CDN would on Workers. What has an entity tag is compressed once and kept in memory, the oldest
 * leaving first; what is immutable is then answered without asking the app again.
 */
export function compressed(fetch: Fetch, keptBytes = KEPT_BYTES): Fetch {
  const kept = makeKept(keptBytes)
  return async (request) => {
    const encoding = encodingFor(request.headers.get('accept-encoding') ?? '')
    const path = `${encoding} ${new URL(request.url).pathname}`
    const immutable = request.method === 'GET' && !request.headers.has('if-none-match') && kept.get(path)
    if (immutable) return new Response(immutable.body, { headers: immutable.headers })

    const response = await fetch(request)
    if (!isCompressible(response)) return response
    response.headers.append('vary', 'Accept-Encoding')
    if (encoding === undefined || response.body === null) return response
    const tag = response.headers.get('etag')
    const isForEver = response.headers.get('cache-control')?.includes('immutable') === true
    const key = tag === null ? undefined : isForEver ? path : `${encoding} ${tag}`
    const found = key === undefined ? undefined : kept.get(key)
    const headers = encodedHeaders(response.headers, encoding)
    if (found !== undefined) return new Response(found.body, { status: response.status, headers })

    const raw = new Uint8Array(await response.arrayBuffer())
    if (raw.length < WORTH_BYTES) return new Response(raw, response)
    const body = await compress(raw, encoding, key !== undefined)
    if (key !== undefined && response.status === 200) kept.set(key, { headers, body })
    return new Response(body, { status: response.status, headers })
  }
}

function isCompressible(response: Response): boolean {
  const type = response.headers.get('content-type') ?? ''
  return COMPRESSIBLE.test(type) && !response.headers.has('content-encoding')
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

async function compress(
  raw: Uint8Array,
  encoding: Encoding,
  isKept: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const quality = isKept ? 9 : 4
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  }
  const bytes =
    encoding === 'br' ? await brotli(raw, { params }) : await gzipped(raw, { level: Math.min(quality, 9) })
  return new Uint8Array(bytes)
}

function makeKept(limit: number) {
  const kept = new Map<string, Kept>()
  let total = 0
  return {
    get: (key: string) => kept.get(key),
    set(key: string, value: Kept) {
      total += value.body.length - (kept.get(key)?.body.length ?? 0)
      kept.set(key, value)
      for (const [oldest, { body }] of kept) {
        if (total <= limit) return
        kept.delete(oldest)
        total -= body.length
      }
    },
  }
}
