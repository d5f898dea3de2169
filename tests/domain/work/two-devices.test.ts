import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '#domain/work/decide.ts'
import type { Doc } from '#domain/work/documents.ts'
import { fold, type Waiting } from '#domain/work/fold.ts'
import { MISSION_STATUSES, TEXT_FIELDS, type TextField } from '#domain/work/mission-doc.ts'
import type { Mutation } from '#domain/work/mutations.ts'
import {
  ANNE,
  contextOf,
  MISSION,
  memberDoc,
  missionDoc,
  OURS,
  organisationDoc,
  PAUL,
  Store,
  uuid,
} from '../../support/work-docs.ts'
import { once } from '../sessions/any-session.ts'
import { settled } from './work-world.ts'

const SESSIONS = [uuid(31), uuid(32)]
const names = { organisation: OURS, mission: MISSION }

/** What a person does next. Most texts are their own; some are what the other one may write too. */
const anyAct = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom(
    ...['edit', 'edit', 'edit', 'edit', 'facts', 'session', 'seats', 'seats', 'status', 'delete', 'restore'],
    ...['settle', 'settle', 'push', 'push', 'pull', 'pull'],
  ),
  field: fc.constantFrom<TextField>('title', 'description'),
  same: fc.nat(9).map((n) => n === 0),
  n: fc.integer({ min: -3, max: 5 }),
  pick: fc.nat(7),
})
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never

let ids = 0
const nextId = () => uuid(100_000 + ++ids)

/** A phone that holds what it last pulled and what it has not sent, and writes from what it shows. */
class Phone {
  docs: Doc[]
  outbox: Waiting[] = []
  readonly account: string
  constructor(account: string, docs: readonly Doc[]) {
    this.account = account
    this.docs = [...docs]
  }
  view() {
    return fold(this.docs, this.outbox, contextOf(this.account))
  }
  write(act: Act): void {
    const args = this.argsOf(act)
    if (args !== undefined) this.outbox.push({ id: nextId(), ...args } as Waiting)
  }
  private argsOf({ what, field, same, n, pick }: Act): Omit<Waiting, 'id'> | undefined {
    const { docs } = this.view()
    const mission = docs.find((doc) => doc.kind === 'mission')
    const conflicts = docs.filter((doc) => doc.kind === 'conflict')
    const over = mission?.writers[field] ?? null
    const edit = { ...names, texts: {}, facts: {}, sessions: {} }
    const session = SESSIONS[pick % 2] ?? ''
    if (what === 'settle') {
      const conflict = conflicts[pick % Math.max(1, conflicts.length)]
      if (conflict === undefined) return undefined
      const choice = (['keep', 'take', 'write'] as const)[pick % 3] ?? 'keep'
      const written = mission?.writers[conflict.value.field] ?? null
      const text = choice === 'write' ? `écrit ${++ids}` : null
      return {
        name: 'conflict_settle',
        args: { ...names, conflict: conflict.id, choice, text, over: written },
      }
    }
    if (mission === undefined) {
      return what === 'restore' ? { name: 'mission_restore', args: names } : undefined
    }
    switch (what) {
      case 'edit': {
        const value = same ? 'pareil' : `texte ${++ids}`
        return { name: 'mission_edit', args: { ...edit, texts: { [field]: { value, over } } } }
      }
      case 'facts':
        return { name: 'mission_edit', args: { ...edit, facts: { remote: same, replyDays: pick + 1 } } }
      case 'session':
        return {
          name: 'mission_edit',
          args: { ...edit, sessions: { [session]: same ? null : once(`2026-10-0${pick + 1}`) } },
        }
      case 'seats':
        return {
          name: 'mission_seats',
          args: { ...names, session: pick > 3 ? session : 'all', role: same ? 'cuisine' : '', by: n },
        }
      case 'status': {
        const to = MISSION_STATUSES[pick % 4] ?? 'closed'
        return { name: 'mission_status', args: { ...names, from: mission.value.status, to } }
      }
      case 'delete':
        return { name: 'mission_delete', args: { ...names, seen: mission.writers } }
      default:
        return undefined
    }
  }
}

const start = () => [
  organisationDoc(OURS, [ANNE], true),
  memberDoc(ANNE),
  memberDoc(PAUL),
  missionDoc({ seats: { all: { '': 2 } } }),
]

/** Judges one mutation on the server, and holds what became of every text to the laws. */
function judge(store: Store, account: string, sent: Waiting, tally: Map<string, number>) {
  const before = new Map(store.docs.map((doc) => [`${doc.kind}/${doc.id}`, doc]))
  const mutation = sent as Mutation
  const decision = store.write(decide(mutation, store.world, contextOf(account)))
  if (decision.code !== 'refused') {
    holdTexts(store, before, mutation)
    holdConflicts(store, before, mutation, account)
    if (mutation.name === 'mission_edit') holdEdit(store, mutation)
    count(tally, mutation)
  }
  return decision
}

/** A text that was replaced was named by what replaced it. */
function holdTexts(store: Store, before: Map<string, Doc>, { name, args }: Mutation): void {
  const was = before.get(`mission/${MISSION}`) as Extract<Doc, { kind: 'mission' }>
  const is = store.get('mission', MISSION)
  for (const field of TEXT_FIELDS) {
    if (was.value.texts[field] === is.value.texts[field]) continue
    const writer = was.writers[field] ?? null
    if (name === 'mission_edit') expect(args.texts[field]?.over).toBe(writer)
    else if (name === 'conflict_settle') {
      const { value } = before.get(`conflict/${args.conflict}`) as Extract<Doc, { kind: 'conflict' }>
      expect(value.field === 'deleted' ? value.edit?.texts[field]?.over : args.over).toBe(writer)
    } else expect.unreachable(`${name} changed a text`)
  }
}

/** What stood in a conflict stands there still, or its author replaced what they had read, or somebody settled it. */
function holdConflicts(
  store: Store,
  before: Map<string, Doc>,
  { name, args }: Mutation,
  account: string,
): void {
  for (const was of before.values()) {
    if (was.kind !== 'conflict' || was.gone) continue
    const is = store.get('conflict', was.id)
    if (is.gone) {
      expect(is.value).toEqual(was.value)
      if (name === 'conflict_settle' && args.conflict === was.id) continue
      expect(was.value.account).toBe(account)
      continue
    }
    if (is.value.mine === was.value.mine && is.value.edit === was.value.edit) continue
    expect(is.value.account).toBe(account)
    if (is.value.field === 'deleted') {
      for (const field of TEXT_FIELDS) {
        const text = was.value.edit?.texts[field]?.value
        if (text === undefined || text === is.value.edit?.texts[field]?.value) continue
        expect(name === 'mission_edit' && args.texts[field]?.over).toBe(was.writers[field])
      }
    } else if (is.value.field !== 'status' && is.value.mine !== was.value.mine) {
      const over =
        name === 'mission_edit' ? args.texts[is.value.field]?.over : (args as { over?: string }).over
      expect(over).toBe(was.value.mutation)
    }
  }
}

/** What an accepted edit said stands in the mission, or in an open conflict. */
function holdEdit(store: Store, { args }: Extract<Mutation, { name: 'mission_edit' }>): void {
  const { texts } = store.get('mission', MISSION).value
  for (const field of TEXT_FIELDS) {
    const value = args.texts[field]?.value
    if (value === undefined) continue
    const kept = store.world
      .conflictsOf(MISSION)
      .flatMap((one) =>
        one.value.field === 'deleted' ? [one.value.edit?.texts[field]?.value] : [one.value.mine],
      )
    expect([texts[field], ...kept]).toContain(value)
  }
}

function count(tally: Map<string, number>, { name, args }: Mutation): void {
  if (name === 'mission_seats') {
    const key = `${args.session}/${args.role}`
    tally.set(key, (tally.get(key) ?? 0) + args.by)
  }
}

test('no text is ever replaced unseen or lost, whatever two people do on three devices', () => {
  const seen = { conflicts: 0, deleted: 0, refused: 0, judged: 0 }
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
      const store = new Store(start())
      const phones = [
        new Phone(ANNE, store.docs),
        new Phone(PAUL, store.docs),
        new Phone(ANNE, store.docs),
      ] as const
      const tally = new Map([['all/', 2]])
      let removed = false
      const push = (phone: Phone, most: number) => {
        for (const sent of phone.outbox.splice(0, most)) {
          const { code } = judge(store, phone.account, sent, tally)
          const { sessions = {} } = sent.args as { sessions?: object }
          removed ||= Object.values(sessions).includes(null)
          seen.judged += 1
          if (code === 'conflict') seen.conflicts += 1
          if (code === 'refused') seen.refused += 1
        }
      }
      for (const act of acts) {
        const phone = phones[act.who] ?? phones[0]
        if (act.what === 'push') push(phone, act.pick)
        else if (act.what !== 'pull') phone.write(act)
        // What was sent has to be read again before anything is written on top of it, as a pull does.
        if (act.what === 'pull' || act.what === 'push') phone.docs = store.docs
      }
      for (const phone of phones) push(phone, Number.POSITIVE_INFINITY)
      seen.deleted += store.world.conflictsOf(MISSION).filter(({ value }) => value.field === 'deleted').length
      for (const phone of phones) {
        phone.docs = store.docs
        expect(settled(phone.view().docs)).toEqual(settled(store.docs))
      }
      if (!removed) {
        const { seats } = store.get('mission', MISSION).value
        const counted = Object.entries(seats).flatMap(([session, roles]) =>
          Object.entries(roles).map(([role, n]) => [`${session}/${role}`, n] as const),
        )
        expect(new Map(counted)).toEqual(new Map([...tally].filter(([, n]) => n !== 0)))
      }
    }),
    { numRuns: 2000 },
  )
  expect(seen.conflicts).toBeGreaterThan(500)
  expect(seen.deleted).toBeGreaterThan(50)
  expect(seen.refused).toBeGreaterThan(50)
})

test('what a device alone shows is what the edge holds once all of it was sent', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
      const store = new Store(start())
      const phone = new Phone(ANNE, store.docs)
      for (const act of acts) phone.write(act)
      const foreseen = phone.view()
      const refused = new Map<string, string>()
      for (const sent of phone.outbox) {
        const decision = store.write(decide(sent as Mutation, store.world, contextOf(ANNE)))
        if (decision.code === 'refused') refused.set(sent.id, decision.reason)
      }
      expect(settled(foreseen.docs)).toEqual(settled(store.docs))
      expect(foreseen.idle).toEqual(refused)
    }),
    { numRuns: 1500 },
  )
})
