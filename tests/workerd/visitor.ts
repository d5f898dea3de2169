import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test'
import { expect } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { insertAccount, insertSession } from '../../db/queries/accounts.ts'
import { epochDay } from '../../edge/identity.ts'
import { plainHash } from '../../edge/keyed-hash.ts'
import worker from '../../edge/worker.ts'

type WorkerEnv = Parameters<typeof worker.fetch>[1]
const ORIGIN = 'https://elan.example'
export const ADMINISTRATOR = 'admin@elan.example'
export const bindings: WorkerEnv = {
  ...(env as WorkerEnv),
  SECRET: '00'.repeat(32),
  ADMINISTRATORS: ADMINISTRATOR,
}

let ids = 0
export const nextId = () => `0192b000-0000-7000-8000-${String(++ids).padStart(12, '0')}`

/** Somebody who is signed in under an address, and asks the worker as themselves. */
export async function signedIn(email: string) {
  const db = openDatabase(bindings.DATABASE_URL)
  const token = email.replace(/[^a-z]/g, '').padEnd(43, 'a')
  const day = epochDay(Date.now())
  const account = nextId()
  await commit(db, [
    insertAccount(db, { id: account, email, language: 'fr', createdDay: day }),
    insertSession(db, { id: nextId(), tokenHash: await plainHash(token), email, device: 'd', day }),
  ])
  return { account, post: <T>(path: string, body: unknown) => post<T>(path, token, body) }
}

async function post<T>(path: string, token: string, body: unknown): Promise<T> {
  const context = createExecutionContext()
  const headers = { origin: ORIGIN, 'content-type': 'application/json', cookie: `elan_session=${token}` }
  const request = new Request(`${ORIGIN}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await worker.fetch(request, bindings, context)
  await waitOnExecutionContext(context)
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}
