import * as v from 'valibot'
import {
  type Pull,
  type PullAnswer,
  PullAnswerSchema,
  PullSchema,
  type Push,
  type PushAnswer,
  PushAnswerSchema,
  PushSchema,
  WORK_VERSION,
} from '#domain/wire/work.ts'
import { type Fetch, readUpTo } from '../fetch-bytes.ts'

/**
 * Why an exchange did not happen, by status and validation alone. `offline`: no answer, or none of ours (a portal's page).
 * `identity`: nobody is signed in. `behind`: the server finds another account or database than the device thinks of. `too_large`
 * and `malformed`: refused as a whole, unread. `failing`: the server has trouble, or wants to be left alone.
 */
export type SendFault =
  | 'offline'
  | 'identity'
  | 'update_app'
  | 'server_older'
  | 'behind'
  | 'too_large'
  | 'malformed'
  | 'failing'

export type Sent<T> = { ok: true; value: T } | { ok: false; fault: SendFault }

/** The way to the server, which tests replace. A photo is stored under the SHA-256 of its bytes, however often it is sent. */
export type Send = {
  push(push: Push): Promise<Sent<PushAnswer>>
  pull(pull: Pull): Promise<Sent<PullAnswer>>
  photo(hash: string, type: string, bytes: ArrayBuffer): Promise<Sent<null>>
}

const TIMEOUT_MS = 30_000
/** A page holds 500 documents at most, each of some KB. */
const LONGEST_ANSWER = 16_000_000

/** Pushes and pulls over `fetch`, with the cookie. What goes out and what comes in is held against the wire's schemas. */
export function makeSend(fetch: Fetch): Send {
  const post = async <S extends v.GenericSchema>(path: string, body: unknown, schema: S) => {
    const sent = await request(fetch, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return sent.ok ? readAnswer(sent.value, schema) : sent
  }
  return {
    push: async (push) => post('/api/push', v.parse(PushSchema, push), PushAnswerSchema),
    pull: async (pull) => post('/api/pull', v.parse(PullSchema, pull), PullAnswerSchema),
    async photo(hash, type, bytes) {
      const sent = await request(fetch, `/api/photos/${hash}`, {
        method: 'PUT',
        headers: { 'content-type': type },
        body: bytes,
      })
      return sent.ok ? { ok: true, value: null } : sent
    },
  }
}

async function request(fetch: Fetch, path: string, init: RequestInit): Promise<Sent<unknown>> {
  try {
    const response = await fetch(path, {
      ...init,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.status === 204) return { ok: true, value: null }
    if (response.status !== 200 && response.status !== 201) return failed(faultOf(response.status))
    // A captive portal answers every address with a page of its own.
    if (!/^application\/json\b/i.test(response.headers.get('content-type') ?? '')) return failed('offline')
    const bytes = await readUpTo(response, LONGEST_ANSWER)
    if (!bytes.ok) return failed('failing')
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes.value)) }
  } catch {
    return failed('offline')
  }
}

const FAULTS: Record<number, SendFault> = {
  400: 'malformed',
  401: 'identity',
  404: 'server_older',
  409: 'behind',
  410: 'update_app',
  413: 'too_large',
  415: 'malformed',
  422: 'malformed',
  511: 'offline',
}
const faultOf = (status: number): SendFault => FAULTS[status] ?? 'failing'

/** An answer of a later form is not guessed at. */
function readAnswer<S extends v.GenericSchema>(json: unknown, schema: S): Sent<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return { ok: true, value: parsed.output }
  const said = v.safeParse(v.object({ version: v.number() }), json)
  return failed(said.success && said.output.version !== WORK_VERSION ? 'update_app' : 'failing')
}

const failed = (fault: SendFault) => ({ ok: false, fault }) as const
