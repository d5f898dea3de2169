import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, encodedHeaders, encodingFor } from '../encoding.ts'
import { isKnown } from '../etag.ts'
import type { Connection } from '../remote.ts'
import { type Kept, makeKept } from './kept.ts'

export type Fetch = (request: Request, connection?: Connection) => Response | Promise<Response>
export type CompressedOptions = { keptBytes?: number; now?: () => number }

const KEPT_BYTES = 128 * 1024 * 1024
const WORTH_BYTES = 860
/** How long a public answer is repeated without asking the app: nothing for a person, all the difference for a crowd. */
const REPEATED_MS = 1000
const COMPRESSIBLE = /^(text\/|application\/(json|javascript|manifest\+json|xml|octet-stream)|image\/svg)/

/**
 * Compresses answers and keeps them in memory, as a CDN would on Workers: what is immutable is compressed once and then
 * answered without the app, what is public for a second, and what has an entity tag is not compressed again while it stays.
 */
export function compressed(fetch: Fetch, options: CompressedOptions = {}): Fetch {
  const { keptBytes = KEPT_BYTES, now = () => performance.now() } = options
  const kept = makeKept(keptBytes)
  return async (request, connection) => {
    const encoding = encodingFor(request.headers.get('accept-encoding') ?? '')
    const { host, pathname, search } = new URL(request.url)
    const key = request.method === 'GET' && search === '' ? `${encoding} ${host}${pathname}` : undefined
    const found = key === undefined ? undefined : kept.get(key)
    if (found !== undefined && found.until > now()) return repeat(found, request)

    const response = await fetch(request, connection)
    if (!isCompressible(response)) return response
    response.headers.append('vary', 'Accept-Encoding')
    if (response.body === null) return response
    if (response.status !== 200) {
      const { body, headers } = await encode(response, encoding)
      return new Response(body, { status: response.status, headers })
    }
    const tag = response.headers.get('etag')
    const until = freshUntil(response, now())
    if (found !== undefined && tag !== null && found.tag === tag) {
      found.until = until
      return repeat(found, request)
    }
    const answer = { ...(await encode(response, encoding)), tag, until }
    if (key !== undefined && (tag !== null || until > 0)) kept.set(key, answer)
    return repeat(answer, request)
  }
}

function repeat({ headers, body }: Kept, request: Request): Response {
  const tag = headers.get('etag')
  if (tag !== null && isKnown(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

async function encode(
  response: Response,
  encoding: Encoding | undefined,
): Promise<Pick<Kept, 'headers' | 'body'>> {
  const raw = new Uint8Array(await response.arrayBuffer())
  if (encoding === undefined || raw.length < WORTH_BYTES) return { headers: response.headers, body: raw }
  const body = await compress(raw, encoding, qualityFor(response, raw.length))
  return { headers: encodedHeaders(response.headers, encoding), body }
}

function isCompressible(response: Response): boolean {
  const type = response.headers.get('content-type') ?? ''
  return COMPRESSIBLE.test(type) && !response.headers.has('content-encoding')
}

function isImmutable(response: Response): boolean {
  return /\bimmutable\b/.test(response.headers.get('cache-control') ?? '')
}

function freshUntil(response: Response, now: number): number {
  if (isImmutable(response)) return Number.POSITIVE_INFINITY
  return /\bpublic\b/.test(response.headers.get('cache-control') ?? '') ? now + REPEATED_MS : 0
}

/** The best that brotli can, where it is paid once and costs less than a second; less for large bodies and passing ones. */
function qualityFor(response: Response, bytes: number): number {
  if (!response.headers.has('etag')) return 4
  return isImmutable(response) && bytes < 300_000 ? 11 : 9
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

async function compress(
  raw: Uint8Array,
  encoding: Encoding,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  }
  const bytes =
    encoding === 'br' ? await brotli(raw, { params }) : await gzipped(raw, { level: Math.min(quality, 9) })
  return new Uint8Array(bytes)
}
