import type { Bytes } from '../local/schema.ts'
import { type Fetch, type Fetched, failed, fetchBytes } from './fetch-bytes.ts'

const TIMEOUT_MS = 60_000
/** For what the index names without saying how large it is: the communes of an area, the towns. */
const LARGEST = 4_000_000

/** What an index names: the SHA-256 of its raw bytes in hexadecimal and, mostly, how many they are. */
export type Named = { hash: string; bytes?: number }

/**
 * An immutable blob, verified. A copy that some cache altered gets one second chance from the server itself; after that the
 * fault is `altered`.
 */
export async function fetchBlob(fetch: Fetch, named: Named): Promise<Fetched<Bytes>> {
  const first = await fetchNamed(fetch, named, 'default')
  return !first.ok && first.fault === 'altered' ? fetchNamed(fetch, named, 'reload') : first
}

async function fetchNamed(
  fetch: Fetch,
  { hash, bytes }: Named,
  cache: RequestCache,
): Promise<Fetched<Bytes>> {
  const fetched = await fetchBytes(fetch, `/c/1/${hash}`, {
    limit: bytes ?? LARGEST,
    timeoutMs: TIMEOUT_MS,
    cache,
  })
  if (!fetched.ok) return fetched
  return (await isNamed(fetched.value, hash)) ? fetched : failed('altered')
}

/** An address without TLS has no WebCrypto; there, whoever could alter a blob could as well alter the app that checks it. */
async function isNamed(bytes: Bytes, hash: string): Promise<boolean> {
  const found = await hashOf(bytes)
  return found === '' || found === hash
}

/** SHA-256 in hexadecimal; empty where there is no WebCrypto. */
export async function hashOf(bytes: Bytes): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return ''
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
