import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { insertAccount, insertSession } from '../../db/queries/accounts.ts'
import type { PullAnswer, PushAnswer } from '../../domain/wire/work.ts'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import { epochDay } from '../../edge/identity.ts'
import { plainHash } from '../../edge/keyed-hash.ts'
import worker from '../../edge/worker.ts'

type WorkerEnv = Parameters<typeof worker.fetch>[1]
const bindings: WorkerEnv = { ...(env as WorkerEnv), SECRET: '00'.repeat(32) }
const ORIGIN = 'https://elan.example'
const EMAIL = 'rose@seuil.example'

let ids = 0
const nextId = () => `0192b000-0000-7000-8000-${String(++ids).padStart(12, '0')}`

async function post<T>(path: string, token: string, body: unknown): Promise<T> {
  const context = createExecutionContext()
  const headers = { origin: ORIGIN, 'content-type': 'application/json', cookie: `elan_session=${token}` }
  const request = new Request(`${ORIGIN}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await worker.fetch(request, bindings, context)
  await waitOnExecutionContext(context)
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}

test('takes what was written and gives it back inside workerd, over a server of libSQL', async () => {
  const db = openDatabase(bindings.DATABASE_URL)
  const token = 'a'.repeat(43)
  const day = epochDay(Date.now())
  await commit(db, [
    insertAccount(db, { id: nextId(), email: EMAIL, language: 'fr', createdDay: day }),
    insertSession(db, { id: nextId(), tokenHash: await plainHash(token), email: EMAIL, device: 'd', day }),
  ])
  const [organisation, mission, device] = [nextId(), nextId(), nextId()]
  const mutations = [
    {
      id: nextId(),
      name: 'organisation_create',
      args: {
        organisation,
        kind: 'association',
        name: 'Le Seuil',
        rna: null,
        siren: null,
        memberName: 'Rose',
      },
    },
    {
      id: nextId(),
      name: 'mission_create',
      args: {
        organisation,
        mission,
        texts: { title: 'Trier' },
        facts: { ...NO_FACTS, remote: true },
        sessions: {},
        seats: { all: { '': 1 } },
      },
    },
    { id: nextId(), name: 'mission_delete', args: { organisation, mission: nextId() } },
  ]
  const seats = Array.from({ length: 5 }, () => ({
    id: nextId(),
    name: 'mission_seats',
    args: { organisation, mission, session: 'all', role: '', by: 1 },
  }))
  const push = (some: unknown[]) =>
    post<PushAnswer>('/api/push', token, { version: 1, device, mutations: some })
  for (let time = 0; time < 2; time++) {
    const { answers } = await push(mutations)
    expect(answers.map(({ code }) => code)).toEqual(['applied', 'applied', 'refused'])
  }
  await Promise.all([...seats, ...seats].map((one) => push([one])))
  await push(seats)
  const awaiting = mutations.map(({ id }) => id)
  const page = await post<PullAnswer>('/api/pull', token, { version: 1, device, cursor: null, awaiting })
  expect(page.docs.find(({ kind }) => kind === 'mission')).toMatchObject({
    id: mission,
    value: { texts: { title: 'Trier' }, seats: { all: { '': 6 } } },
  })
  expect(page.outcomes.map(({ code }) => code)).toEqual(['applied', 'applied', 'refused'])
  expect(page.cursor.epoch).not.toBe('')
})
