import { afterAll, beforeAll, expect, test } from 'vitest'
import { MUTATIONS } from '../../domain/work/mutations.ts'
import { createApp } from '../../edge/app.ts'
import { API_ASKED, type Asked, MUTATIONS_ASKED } from '../support/authorisation-requests.ts'
import {
  type AuthorisationWorld,
  makeAuthorisationWorld,
  PEOPLE,
  type Who,
} from '../support/authorisation-world.ts'
import type { Visitor } from '../support/make-visitor.ts'
import { nextId } from '../support/work-edge.ts'
import { API_TABLE, MUTATION_TABLE, PUBLIC_TABLE, STANDS_BEFORE } from './authorisation-table.ts'

let world: AuthorisationWorld
beforeAll(async () => {
  world = await makeAuthorisationWorld()
}, 60_000)
afterAll(() => world.remove())

type Row = [request: string, expected: Record<Who, string>]
const MUTATION_ROWS = rowsOf(MUTATION_TABLE)
const API_ROWS = rowsOf(API_TABLE)
const PUBLIC_ROWS = linesOf(PUBLIC_TABLE).map(([route = '', path = '', status]) => ({
  route: route.replace('_', ' '),
  path,
  status: Number(status),
}))

test('every mutation has a line that says who may do it', () => {
  const said = new Set(MUTATION_ROWS.map(([request]) => request.split(':')[0] ?? ''))
  expect(untold(Object.keys(MUTATIONS), said)).toEqual([])
  expect(untold(said, new Set(Object.keys(MUTATIONS)))).toEqual([])
  expect(
    untold(
      MUTATION_ROWS.map(([request]) => request),
      new Set(Object.keys(MUTATIONS_ASKED)),
    ),
  ).toEqual([])
})

test('every address has a line that says what it answers to whom', () => {
  const served = new Set(world.edge.app.routes.map(({ method, path }) => `${method} ${path}`))
  const said = new Set([
    ...API_ROWS.map(([request]) => (request in API_ASKED ? routeOf(request) : request)),
    ...PUBLIC_ROWS.map(({ route }) => route),
    ...STANDS_BEFORE.map((one) => one.replace('_', ' ')),
  ])
  expect(untold(served, said)).toEqual([])
  expect(untold(said, served)).toEqual([])
})

test.each(MUTATION_ROWS)('%s does for each person what its line says', async (request, expected) => {
  const asked = MUTATIONS_ASKED[request]
  if (asked === undefined) throw new Error(`${request} has a line, and nothing that is sent`)
  const answered = await ofEach(async (who) => {
    const sent = { id: nextId(), name: asked.name, args: asked.args(world, who) }
    const body = { version: 1, device: nextId(), mutations: [sent] }
    const { answer, before, after, wasRemoved } = await world.inCopy(who, (visitor) =>
      visitor.ask('POST', '/api/push', body),
    )
    const label = mutationLabel(answer)
    expect([who, after.content !== before.content]).toEqual([who, label === 'yes'])
    expect(wasRemoved).toBe(who === 'leaving')
    if (who === 'nobody') expect(after).toEqual(before)
    return label
  })
  expect(answered).toEqual(expected)
})

test.each(API_ROWS)('%s answers to each person what its line says', async (request, expected) => {
  const asked = API_ASKED[request]
  if (asked === undefined) throw new Error(`${request} has a line, and nothing that is sent`)
  const answered = await ofEach(async (who) => {
    const { path, body, bytes, told }: Asked = asked(world, who)
    const [method = '', route = ''] = routeOf(request).split(' ')
    const { answer, before, after } = await world.inCopy(who, (visitor) =>
      bytes === undefined
        ? visitor.ask(method, path ?? route, body)
        : putBytes(visitor, path ?? route, bytes),
    )
    if (answer.status >= 400 || method === 'GET') expect([who, after]).toEqual([who, before])
    const content = answer.status >= 400 || told === undefined ? '' : `:${told(answer.body, world, who)}`
    return `${answer.status}${content}`
  })
  expect(answered).toEqual(expected)
})

test.each(PUBLIC_ROWS)('$route at $path answers everybody the same', async ({ path, status }) => {
  const address = `https://elan.example${path.replace('<photo>', world.photo)}`
  const before = await world.held()
  for (const who of PEOPLE) {
    const cookie = world.people.get(who)?.cookie
    const answer = await world.edge.app.request(address, cookie === undefined ? {} : { headers: { cookie } })
    const body = await answer.text()
    const { 'set-cookie': given, vary } = Object.fromEntries(answer.headers)
    expect([who, answer.status, given, /cookie/i.test(vary ?? '')]).toEqual([who, status, undefined, false])
    expect(body).not.toMatch(/Paule|06 00 00 00 00|@elan\.example/)
    expect(body).toBe(await (await world.edge.app.request(address)).text())
  }
  expect(await world.held()).toEqual(before)
})

test('a new address or mutation without a line is asked for kindly', () => {
  const app = createApp(world.edge.deps).get('/api/letters', (c) => c.text(''))
  const served = app.routes.map(({ method, path }) => `${method} ${path}`)
  const said = new Set(world.edge.app.routes.map(({ method, path }) => `${method} ${path}`))
  expect(untold(served, said)).toEqual([
    'GET /api/letters: please say in tests/edge/authorisation-table.ts who may use it, and what everybody else is answered',
  ])
})

async function ofEach(answer: (who: Who) => Promise<string>): Promise<Record<string, string>> {
  const answered: Record<string, string> = {}
  for (const who of PEOPLE) answered[who] = await answer(who)
  return answered
}

const SHORT: Record<string, string> = { already_exists: 'taken', invitation_over: 'over', not_allowed: '.' }

function mutationLabel({ status, body }: Awaited<ReturnType<Visitor['ask']>>): string {
  if (status !== 200) return String(status)
  const [answer] = body.answers as { code: string; reason: string | null }[]
  if (answer?.code === 'refused') return SHORT[answer.reason ?? ''] ?? answer.reason ?? 'refused'
  return { applied: 'yes', already: 'same' }[answer?.code ?? ''] ?? answer?.code ?? 'nothing'
}

function putBytes(visitor: Visitor, path: string, { type, body }: NonNullable<Asked['bytes']>) {
  return visitor.ask('PUT', path, body, { 'content-type': type })
}

/** Sentences for those of `there` that nothing says anything of. */
function untold(there: Iterable<string>, said: ReadonlySet<string>): string[] {
  return [...new Set(there)]
    .filter((one) => !said.has(one))
    .map(
      (one) =>
        `${one}: please say in tests/edge/authorisation-table.ts who may use it, and what everybody else is answered`,
    )
}

/** The address of a line: what stands after `:` and no slash is which case of it is asked. */
function routeOf(request: string): string {
  return request.replace(/:(?:of_another|ours|hide_ours|guessed)$/, '')
}

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
}

function rowsOf(table: string): Row[] {
  const [head = [], ...lines] = linesOf(table)
  return lines.map(([request = '', ...cells]) => {
    if (cells.length !== PEOPLE.length) throw new Error(`${request} needs ${PEOPLE.length} answers`)
    const expected = Object.fromEntries(head.slice(1).map((who, index) => [who, cells[index]]))
    return [request.replace(/^([A-Z]+)_/, '$1 '), expected as Record<Who, string>]
  })
}
