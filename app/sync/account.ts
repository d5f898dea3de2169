import * as v from 'valibot'
import {
  ACCOUNT_PROBLEMS,
  type AccountProblem,
  type AskCode,
  PasskeysSchema,
  SessionsSchema,
  type VerifyCode,
  WhoSchema,
} from '#domain/wire/account.ts'
import { ErasedSchema, ErasurePlanSchema, PersonalSchema } from '#domain/wire/personal.ts'
import type { Fetch } from './fetch-bytes.ts'

/**
 * Why the server did not do what was asked, by status and code alone. `offline`: no answer, or none of ours. `slow`: no end in
 * time. `outdated`: this app is too old, or the server. `failing`: any other status.
 */
export type AccountFault = AccountProblem | 'offline' | 'slow' | 'outdated' | 'failing'
export type Told<T> = { ok: true; value: T } | { ok: false; fault: AccountFault }

const TIMEOUT_MS = 20_000
const ProblemSchema = v.object({ code: v.picklist(ACCOUNT_PROBLEMS) })
const DoneSchema = v.record(v.string(), v.unknown())

/** All that this device can ask about its account. Only here, and only under `/api`, does the cookie go along. */
export function accountCalls(fetch: Fetch) {
  const call = <S extends v.GenericSchema>(method: string, path: string, schema: S, body?: unknown) =>
    ask(fetch, { method, path: `/api/${path}`, body: method === 'GET' ? undefined : (body ?? {}) }, schema)
  return {
    whoAmI: () => call('GET', 'session', WhoSchema),
    askCode: (given: AskCode) => call('POST', 'session/code', DoneSchema, given),
    verifyCode: (given: VerifyCode) => call('POST', 'session', WhoSchema, given),
    signOut: () => call('DELETE', 'session', WhoSchema),
    rename: (name: string) => call('PUT', 'account', WhoSchema, { name }),
    exportAccount: () => call('GET', 'account/export', PersonalSchema),
    planErasure: () => call('GET', 'account/erasure', ErasurePlanSchema),
    eraseAccount: (code: string) => call('DELETE', 'account', ErasedSchema, { code }),
    listSessions: () => call('GET', 'sessions', SessionsSchema),
    revokeSession: (id: string) => call('DELETE', `sessions/${encodeURIComponent(id)}`, DoneSchema),
    listPasskeys: () => call('GET', 'passkeys', PasskeysSchema),
    removePasskey: (id: string) => call('DELETE', `passkeys/${encodeURIComponent(id)}`, DoneSchema),
    passkeyOptions: () => call('POST', 'passkeys/options', DoneSchema),
    addPasskey: (answer: unknown, device: string) => call('POST', 'passkeys', DoneSchema, { answer, device }),
    passkeySignInOptions: () => call('POST', 'session/passkey/options', DoneSchema),
    signInWithPasskey: (answer: unknown, device: string) =>
      call('POST', 'session/passkey', WhoSchema, { answer, device }),
  }
}

/** `isAnonymous`: without the cookie, for what nobody is asked who they are. */
type Request = { method: string; path: string; body: unknown; isAnonymous?: boolean }

/** One exchange under `/api`: what the schema reads, or the fault by status and code. */
export async function ask<S extends v.GenericSchema>(
  fetch: Fetch,
  { method, path, body, isAnonymous = false }: Request,
  schema: S,
): Promise<Told<v.InferOutput<S>>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: isAnonymous ? 'omit' : 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      // What was asked the moment before the page goes is still asked.
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const json: unknown = await response.json().catch(() => undefined)
    if (response.status !== 200) return { ok: false, fault: faultOf(response.status, json) }
    const parsed = v.safeParse(schema, json)
    // A portal's page answers 200 too: what is not ours is no answer.
    return parsed.success ? { ok: true, value: parsed.output } : { ok: false, fault: 'offline' }
  } catch (failure) {
    const isSlow = failure instanceof DOMException && /^(Timeout|Abort)Error$/.test(failure.name)
    return { ok: false, fault: isSlow ? 'slow' : 'offline' }
  }
}

function faultOf(status: number, json: unknown): AccountFault {
  const known = v.safeParse(ProblemSchema, json)
  if (known.success) return known.output.code
  return status === 400 || status === 404 || status === 410 ? 'outdated' : 'failing'
}
