import type { WorkStore } from '../../app/local/work/store.ts'
import type { Flight } from './network.ts'
import { rawStore, removeRaw } from './raw-store.ts'
import { BUGS_OF_PHONES, type SeededBug } from './seeded-bugs-of-phones.ts'
import { readDocs } from './server-state.ts'

const isPush = (flight: Flight): boolean => flight.path === '/api/push'
const isPull = (flight: Flight): boolean => flight.path === '/api/pull'

type Sent = { id: string; name: string; args: Record<string, unknown> }
type Body = { account?: string; mutations: Sent[] }

const bodyOf = (flight: Flight): Body => JSON.parse(String(flight.init.body))
const accountOf = (flight: Flight): string => bodyOf(flight).account ?? flight.cookie?.account ?? ''

/** Changes what a push carries, between the device and the edge. */
const withBody = (flight: Flight, change: (body: Body) => void): void => {
  const body = bodyOf(flight)
  change(body)
  flight.init = { ...flight.init, body: JSON.stringify(body) }
}

const wrap = (store: WorkStore, changes: Partial<WorkStore>): WorkStore => ({ ...store, ...changes })

export const SEEDED_BUGS: readonly SeededBug[] = [
  ...BUGS_OF_PHONES,
  {
    name: 'delete before ack',
    caughtBy: ['kept'],
    seed: 1,
    store: (store, device) =>
      wrap(store, {
        leave: async (...given) => {
          const left = await store.leave(...given)
          const ids = new Set(left.map(({ id }) => id))
          removeRaw(device, 'outbox', ({ id }) => ids.has(String(id)))
          return left
        },
      }),
  },
  {
    name: 'new id on retry',
    caughtBy: ['kept', 'sum', 'progress'],
    seed: 1,
    wire: ({ newId, oracle }) => {
      const tried = new Set<string>()
      return {
        before: async (flight) => {
          if (!isPush(flight)) return
          withBody(flight, ({ mutations }) => {
            for (const one of mutations) {
              if (tried.has(one.id)) {
                one.id = newId()
                oracle.carry(accountOf(flight), [one])
              } else tried.add(one.id)
            }
          })
        },
      }
    },
  },
  {
    name: 'cursor at the head',
    caughtBy: ['equal'],
    seed: 3,
    wire: ({ server }) => ({
      after: async (flight, reply) => {
        if (!isPull(flight) || reply.status !== 200) return reply
        const body = JSON.parse(reply.body)
        const { rows } = await server.client().execute("select value from counters where name = 'seq'")
        const cursor = { ...body.cursor, pos: Number(rows[0]?.value) }
        return { ...reply, body: JSON.stringify({ ...body, more: false, cursor }) }
      },
    }),
  },
  {
    name: 'drop on 401',
    caughtBy: ['kept'],
    seed: 2,
    wire: () => ({
      after: async (flight, reply) => {
        if (reply.status === 401 && isPush(flight)) removeRaw(flight.tab.device, 'outbox', () => true)
        return reply
      },
    }),
  },
  {
    name: 'no dedupe',
    caughtBy: ['sum'],
    seed: 1,
    wire: ({ server }) => ({
      before: async (flight) => {
        if (!isPush(flight)) return
        const { mutations } = bodyOf(flight)
        for (const { id } of mutations) {
          await server.client().execute({ sql: 'delete from mutations where id = ?', args: [id] })
        }
      },
    }),
  },
  {
    name: 'last writer wins on prose, silently',
    caughtBy: ['prose'],
    seed: 82,
    wish: (args, name, { devices }) => {
      if (name !== 'mission_edit') return args
      // The base is taken when the text is kept, not when it was opened: what came in between is overwritten.
      const latest = devices
        .map((device) => device.disk().docs.get(`mission/${args.mission}`))
        .reduce((a, b) => ((b?.seq ?? 0) > (a?.seq ?? 0) ? b : a))
      const texts = Object.fromEntries(
        Object.entries(args.texts as Record<string, { value: string; over: string | null }>).map(
          ([field, edit]) => [field, { ...edit, over: latest?.writers[field] ?? edit.over }],
        ),
      )
      return { ...args, texts }
    },
  },
  {
    name: 'no compare-and-set on the cursor',
    caughtBy: ['hole', 'equal', 'order'],
    seed: 87,
    profile: 'two-leaders',
    store: (store, device) =>
      wrap(store, {
        takePage: (page, now) => {
          const state = device.disk().state
          const askedBy = { account: state?.account ?? null, cursor: state?.cursor ?? null }
          return store.takePage({ ...page, askedBy }, now)
        },
      }),
  },
  {
    name: 'outcome before its documents',
    caughtBy: ['order'],
    seed: 10,
    wire: ({ server }) => ({
      after: async (flight, reply) => {
        if (!isPull(flight) || reply.status !== 200) return reply
        const body = JSON.parse(reply.body)
        if (!body.more) return reply
        const { awaiting } = JSON.parse(String(flight.init.body)) as { awaiting: string[] }
        const { rows } = await server.client().execute({
          sql: `select id, code, reason, seq from mutations
            where id in (select value from json_each(?)) and account = ?`,
          args: [JSON.stringify(awaiting), body.account],
        })
        const outcomes = rows.map(({ id, code, reason, seq }) => ({ id, code, reason, details: [], seq }))
        return { ...reply, body: JSON.stringify({ ...body, outcomes }) }
      },
    }),
  },
  {
    name: 'journal not pushed again after a restored backup',
    caughtBy: ['kept'],
    seed: 25,
    store: (store, device) =>
      wrap(store, {
        takePage: (page, now) => {
          const records = rawStore(device, 'journal')
          for (const { key, value } of [...(records?.values() ?? [])]) {
            records?.put({ key, value: { ...value, epoch: page.cursor.epoch } })
          }
          return store.takePage(page, now)
        },
      }),
  },
  {
    name: 'parked entry forgotten',
    caughtBy: ['kept'],
    seed: 1,
    store: (store, device) =>
      wrap(store, {
        tidy: async (now) => {
          await store.tidy(now)
          removeRaw(device, 'parked', () => true)
        },
      }),
  },
  {
    name: 'removed member keeps the documents',
    caughtBy: ['removed', 'equal'],
    seed: 2,
    store: (store) =>
      wrap(store, { takePage: (page, now) => store.takePage({ ...page, reset: false }, now) }),
  },
  {
    name: 'seats sent as totals',
    caughtBy: ['sum'],
    seed: 13,
    wire: ({ server, oracle }) => {
      const totals = new Map<string, number>()
      return {
        before: async (flight) => {
          if (!isPush(flight)) return
          oracle.carry(accountOf(flight), bodyOf(flight).mutations)
          const docs = await readDocs(server.client())
          withBody(flight, ({ mutations }) => {
            for (const { id, name, args } of mutations) {
              const doc = docs.get(`mission/${args.mission}`)
              if (name !== 'mission_seats') continue
              const seats = doc?.kind === 'mission' ? doc.value.seats : {}
              const before = seats[String(args.session)]?.[String(args.role)] ?? 0
              const by = totals.get(id) ?? Number(args.by) + 5 - before
              totals.set(id, by)
              args.by = by
            }
          })
        },
      }
    },
  },
  {
    name: 'another account’s cookie is not noticed',
    caughtBy: ['sum', 'kept'],
    seed: 18,
    wire: () => ({
      before: async (flight) => {
        if (!isPush(flight)) return
        withBody(flight, (body) => {
          delete body.account
        })
      },
    }),
  },
  {
    name: 'words shortened on their way',
    caughtBy: ['words'],
    seed: 1,
    wire: ({ oracle }) => ({
      before: async (flight) => {
        if (!isPush(flight)) return
        withBody(flight, ({ mutations }) => {
          for (const { id, args } of mutations) {
            const texts = Object.values((args.texts ?? {}) as Record<string, { value?: string }>)
            for (const text of texts) if (text.value !== undefined) text.value = text.value.slice(0, 6)
            if (texts.length > 0) oracle.sent.delete(id)
          }
          oracle.carry(accountOf(flight), mutations)
        })
      },
    }),
  },
  {
    name: 'citizens are not told',
    caughtBy: ['public'],
    seed: 1,
    batch: (statements) => statements.filter(({ sql }) => !/^update "missions"/i.test(sql)),
  },
  {
    name: 'a number is left out',
    caughtBy: ['numbers'],
    seed: 1,
    batch: (statements) =>
      statements.flatMap((one) =>
        one.sql.includes('"counters"') && one.args.includes('mission_number') ? [one, one] : [one],
      ),
  },
  {
    name: 'a sheet stays with who comes no more',
    caughtBy: ['equal', 'removed'],
    seed: 137,
    wire: () => ({
      after: async (flight, reply) => {
        if (!isPull(flight) || reply.status !== 200) return reply
        const body = JSON.parse(reply.body) as { docs: { kind: string; gone: boolean }[] }
        body.docs = body.docs.filter(({ kind, gone }) => kind !== 'sheet' || !gone)
        return { ...reply, body: JSON.stringify(body) }
      },
    }),
  },
  {
    name: 'a copy in progress is judged by its position',
    caughtBy: ['progress'],
    seed: 6,
    wire: () => ({
      before: async (flight) => {
        if (!isPull(flight)) return
        const body = JSON.parse(String(flight.init.body)) as { cursor: { pos: number; snap: number } | null }
        if (body.cursor !== null) body.cursor.snap = body.cursor.pos
        flight.init = { ...flight.init, body: JSON.stringify(body) }
      },
    }),
  },
  {
    name: 'one kind of end is never told',
    caughtBy: ['outbox', 'progress'],
    seed: 1,
    wire: () => ({
      after: async (flight, reply) => {
        if (!isPull(flight) || reply.status !== 200) return reply
        const body = JSON.parse(reply.body) as { outcomes: { code: string }[] }
        body.outcomes = body.outcomes.filter(({ code }) => code !== 'conflict' && code !== 'already')
        return { ...reply, body: JSON.stringify(body) }
      },
    }),
  },
]
