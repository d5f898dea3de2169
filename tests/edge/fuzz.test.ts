import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import * as account from '../../domain/wire/account.ts'
import { HoldSchema } from '../../domain/wire/hold.ts'
import * as moderation from '../../domain/wire/moderation.ts'
import { EraseSchema } from '../../domain/wire/personal.ts'
import {
  PullAnswerSchema,
  PullSchema,
  PushAnswerSchema,
  PushSchema,
  readDoc,
} from '../../domain/wire/work.ts'
import { publicPages as en } from '../../domain/words/en/public.ts'
import { refusals as refusalsEn } from '../../domain/words/en/refusals.ts'
import { publicPages as fr } from '../../domain/words/fr/public.ts'
import { refusals as refusalsFr } from '../../domain/words/fr/refusals.ts'
import { MUTATIONS, type MutationName } from '../../domain/work/mutations.ts'
import { createApp } from '../../edge/app.ts'
import { anyOfSchema } from '../support/any-of-schema.ts'
import { anyOfOurs, anySender, atHome, meeting, WRITERS } from '../support/any-sent.ts'
import { MUTATIONS_ASKED } from '../support/authorisation-requests.ts'
import {
  type AuthorisationWorld,
  holdingsOf,
  makeAuthorisationWorld,
  PEOPLE,
} from '../support/authorisation-world.ts'
import { anyBent, everyBent } from '../support/bent-json.ts'
import { nextId } from '../support/work-edge.ts'

/** How often each mutation and each address is tried. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10)
const ORIGIN = 'https://elan.example'

let world: AuthorisationWorld
beforeAll(async () => {
  world = await makeAuthorisationWorld()
}, 60_000)
afterAll(() => world.remove())

let db: Db
let app: ReturnType<typeof createApp>
beforeEach(() => {
  db = world.openCopy()
  app = createApp({ ...world.edge.deps, db })
})
afterEach(() => {
  db.$client.close()
})

const SCHEMAS: Record<string, v.GenericSchema> = {
  'POST /api/session/code': account.AskCodeSchema,
  'POST /api/session': account.VerifyCodeSchema,
  'POST /api/session/passkey/options': v.object({}),
  'POST /api/session/passkey': account.UsePasskeySchema,
  'PUT /api/account': account.ChangeAccountSchema,
  'DELETE /api/account': EraseSchema,
  'POST /api/passkeys/options': v.object({}),
  'POST /api/passkeys': account.NewPasskeySchema,
  'POST /api/push': PushSchema,
  'POST /api/pull': PullSchema,
  'POST /api/holds': HoldSchema,
  'POST /api/reports': moderation.ReportSchema,
  'POST /api/reports/settle': moderation.SettleReportsSchema,
  'POST /api/invitation': moderation.LookInvitationSchema,
  'POST /api/catalysts/find': moderation.FindAccountSchema,
}
const ROUTES = Object.keys(SCHEMAS)
const NAMES = Object.keys(MUTATIONS) as MutationName[]

test('every address that takes JSON is tried', () => {
  const taking = world.edge.app.routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => /^(POST|PUT|PATCH) /.test(route) && !route.includes('/api/photos/'))
  expect(taking.filter((route) => !ROUTES.includes(route))).toEqual([])
})

test.each(NAMES)('%s is done or refused with a sentence, whatever its arguments', async (name) => {
  const drawn = anyOfSchema(MUTATIONS[name] as v.GenericSchema, meeting(world)) as fc.Arbitrary<object>
  const args = anyBent(fc.tuple(drawn, anyOfOurs(world, name)).map(([value, ids]) => atHome(value, ids)))
  await fc.assert(
    fc.asyncProperty(anySender(name), args, async (who, text) => {
      const mutation = `{"id":"${nextId()}","name":"${name}","args":${text}}`
      const body = `{"version":1,"device":"${nextId()}","mutations":[${mutation}]}`
      const before = await holdings()
      const { status, said } = await send(who, 'POST /api/push', body)
      if (status >= 400) return expectRefused(status, said, before)
      const { answers } = v.parse(PushAnswerSchema, said)
      expect(answers).toHaveLength(1)
      const [{ code, reason }] = answers as [(typeof answers)[0]]
      expect(['applied', 'already', 'conflict', 'refused', 'photo']).toContain(code)
      if (code !== 'refused') return
      expect([refusalsFr[reason ?? 'not_allowed'], refusalsEn[reason ?? 'not_allowed']]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
      ])
      expect(reason).not.toBeNull()
      expect((await holdings()).content).toBe(before.content)
    }),
    { numRuns: RUNS },
  )
  await expectReadable()
})

test.each(['organisation_create', 'conflict_settle'] as const)(
  '%s is judged, whatever stands wherever in it',
  async (name) => {
    const args = MUTATIONS_ASKED[name]?.args(world, 'owner') as { organisation: string }
    // Each makes its own, so that nothing that was stored is written over.
    const isNew = name === 'organisation_create'
    for (const texts of chunks(everyBent(args), 20)) {
      const mutations = texts.map((text) => {
        const own = isNew ? text.replace(args.organisation, nextId()) : text
        return `{"id":"${nextId()}","name":"${name}","args":${own}}`
      })
      const body = `{"version":1,"device":"${nextId()}","mutations":[${mutations}]}`
      const { status, said } = await send('owner', 'POST /api/push', body)
      expect(status).toBe(200)
      const codes = v.parse(PushAnswerSchema, said).answers.map(({ code }) => code)
      expect([codes.length, codes.includes('error')]).toEqual([mutations.length, false])
    }
    await expectReadable()
  },
)

test.each(ROUTES)('%s answers, or refuses with a sentence, whatever it is sent', async (route) => {
  const body = anyBent(anyOfSchema(SCHEMAS[route] as v.GenericSchema, meeting(world)))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...WRITERS), body, async (who, text) => {
      const before = await holdings()
      const { status, said } = await send(who, route, text)
      if (status >= 400) await expectRefused(status, said, before)
      else expect(status).toBe(200)
    }),
    { numRuns: RUNS },
  )
  await expectReadable()
})

const BODIES: Record<string, string | Uint8Array<ArrayBuffer>> = {
  nothing: '',
  'half of JSON': '{"version":1,',
  'bad UTF-8': Uint8Array.of(0x7b, 0xff, 0xfe, 0xc3, 0x28, 0x7d),
  'a mark first': Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d),
  'zero bytes': new Uint8Array(64),
  'two megabytes': `"${'x'.repeat(2_000_000)}"`,
  'depth alone': '['.repeat(60_000),
  'a form': 'version=1&mutations=',
}
const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
  'image/png',
]

test.each([...ROUTES, `PUT /api/photos/${'a'.repeat(64)}`])(
  '%s refuses what is no JSON of ours',
  async (route) => {
    const before = await holdings()
    for (const body of Object.values(BODIES)) {
      if (route.endsWith('/options')) continue
      const { status, said } = await send('owner', route, body)
      await expectRefused(status, said, before)
    }
    const led = await send('owner', `${route}/`, '{}')
    expect(led.status).toBe(404)
    await expectRefused(led.status, led.said, before)
    for (const type of TYPES) {
      const { status, said } = await send('owner', route, '{}', { 'content-type': type })
      await expectRefused(status, said, before)
    }
    for (const origin of ['null', 'https://elan.example.evil', 'http://elan.example', '']) {
      const { status, said } = await send('owner', route, '{}', { origin })
      expect(status).toBe(403)
      await expectRefused(status, said, before)
    }
    for (const cookie of [
      'elan_session=%ff',
      `elan_session=${'a'.repeat(43)}`,
      'elan_session=',
      '__proto__=1',
    ]) {
      const { status, said } = await send('owner', route, '{}', { cookie })
      if (!route.endsWith('/options')) await expectRefused(status, said, before)
    }
    expect(world.edge.lines).toEqual([])
  },
)

const SEGMENTS = [
  '%00',
  'a%00b',
  '%ff',
  '%ed%a0%80',
  '%2e%2e%2f',
  '..%2f..',
  '__proto__',
  "'--",
  '%25',
  '9'.repeat(400),
  'é'.repeat(500),
]

test('no address breaks on what stands in it, and none writes', async () => {
  const before = await holdings()
  const named = world.edge.app.routes.filter(({ method, path }) => method !== 'ALL' && path.includes(':'))
  for (const { method, path } of named) {
    for (const segment of SEGMENTS) {
      const [head] = path.split('/:')
      const address = path.startsWith('/c/')
        ? [`/c/1/${segment}/index`, `/c/${segment}/35/index`]
        : [`${head}/${segment}`]
      for (const one of address) {
        const { status, said } = await send('owner', `${method} ${one}`, method === 'GET' ? undefined : '{}')
        expect([one, status < 500]).toEqual([one, true])
        if (one.startsWith('/api/')) await expectRefused(status, said, before)
      }
    }
  }
  expect((await holdings()).content).toBe(before.content)
})

let networks = 0

async function send(
  who: (typeof PEOPLE)[number],
  route: string,
  body?: string | Uint8Array<ArrayBuffer>,
  given: Record<string, string> = {},
) {
  const [method = '', path = ''] = route.split(' ')
  const cookie = world.people.get(who)?.cookie ?? ''
  const headers = { origin: ORIGIN, 'content-type': 'application/json', cookie, ...given }
  networks += 1
  const remote = `10.${networks >> 16}.${(networks >> 8) & 255}.${networks & 255}`
  const init = { method, headers, ...(body === undefined ? {} : { body }) }
  const response = await app.request(`${ORIGIN}${path}`, init, { remote })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return { status: response.status, said: (isJson ? JSON.parse(text) : {}) as Record<string, unknown> }
}

function chunks<T>(all: T[], size: number): T[][] {
  return all.length === 0 ? [] : [all.slice(0, size), ...chunks(all.slice(size), size)]
}

/** Everything that was written is read by everybody who may, in the form that their device knows. */
async function expectReadable() {
  for (const who of PEOPLE) {
    if (who === 'nobody') continue
    const pull = { version: 1, device: nextId(), cursor: null, awaiting: [] }
    const { status, said } = await send(who, 'POST /api/pull', JSON.stringify(pull))
    expect([who, status]).toEqual([who, 200])
    const { docs } = v.parse(PullAnswerSchema, said)
    for (const doc of docs) expect([doc, readDoc(doc) !== null]).toEqual([doc, true])
    // JSON writes half of a character, and what stands for none, as its number.
    expect(JSON.stringify(docs)).not.toMatch(/\\u(d[89a-f]|00)/)
    expect((await send(who, 'GET /api/reviews')).status).toBe(200)
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
}

const holdings = () => holdingsOf(db)

/** A refusal is never a fault, has a sentence in both languages, and leaves everything as it was. */
async function expectRefused(status: number, said: object, before: Awaited<ReturnType<typeof holdings>>) {
  const { code, message } = said as { code: keyof typeof fr.problems; message: unknown }
  expect([status, status >= 400 && status < 500]).toEqual([status, true])
  expect(message).toEqual({ fr: fr.problems[code], en: en.problems[code] })
  expect(fr.problems[code]).toMatch(/\S/)
  expect(await holdings()).toEqual(before)
}
