import type { Bytes } from '../local/schema.ts'

/**
 * Why something could not be brought, by status and validation alone. `offline`: no answer, or cut short. `slow`: no end in
 * time. `absent`: nothing at that address. `outdated`: this app is too old for the server. `failing`: any other status.
 * `altered`: not the bytes that were named. `unreadable`: the bytes are whole but not what they should be.
 */
export type Fault = 'offline' | 'slow' | 'absent' | 'outdated' | 'failing' | 'altered' | 'unreadable'

export type Fetched<T> = { ok: true; value: T } | { ok: false; fault: Fault }

export type Fetch = (path: string, init: RequestInit) => Promise<Response>

type Ask = { limit: number; timeoutMs: number; cache: RequestCache }

export const failed = (fault: Fault) => ({ ok: false, fault }) as const

/** Bytes at a path of ours: no cookie, no query, no body, no referrer, so that everybody's request is the same. */
export async function fetchBytes(fetch: Fetch, path: string, ask: Ask): Promise<Fetched<Bytes>> {
  try {
    const response = await fetch(path, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: ask.cache,
      signal: AbortSignal.timeout(ask.timeoutMs),
    })
    if (response.status !== 200) return failed(faultOf(response.status))
    return await readUpTo(response, ask.limit)
  } catch (failure) {
    return failed(isTimeout(failure) ? 'slow' : 'offline')
  }
}

function faultOf(status: number): Fault {
  if (status === 404) return 'absent'
  return status === 410 ? 'outdated' : 'failing'
}

function isTimeout(failure: unknown): boolean {
  return failure instanceof DOMException && (failure.name === 'TimeoutError' || failure.name === 'AbortError')
}

/** An answer without end must not fill the phone: past `limit` bytes the rest is not read. */
export async function readUpTo(response: Response, limit: number): Promise<Fetched<Bytes>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    chunks.push(part.value)
    length += part.value.length
    if (length > limit) {
      await reader?.cancel()
      return failed('altered')
    }
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { ok: true, value: bytes }
}
