import { expect, test } from 'vitest'
import type { Answer, Push } from '../../domain/wire/work.ts'
import { freshId } from '../support/make-work-device.ts'
import {
  editFor,
  laptop,
  needFor,
  oneMission,
  oneMore,
  type Phone,
  seatsOf,
  tamper,
  villageHall,
} from '../support/village-hall.ts'

test('what the server fails on is put aside after five times, and the rest goes on', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const poison = await phone.tab.write('mission_seats', oneMore(phone))
  const behind = await phone.tab.write('mission_edit', editFor(phone.tab, phone.mission, { title: 'Après' }))
  const elsewhere = needFor(phone.tab)
  await phone.tab.write('mission_create', elsewhere)
  const mend = failOn(phone, poison)
  for (let i = 0; i < 4; i++) {
    expect(await phone.tab.cycle()).toBe('failing')
    expect(phone.tab.work.outbox().map(({ id }) => id)).toEqual([poison, behind])
  }
  await phone.tab.cycle()
  expect(phone.tab.work.parked().map(({ id, reason }) => [id, reason])).toEqual([[poison, 'failing']])
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.outbox()).toEqual([])
  mend()
  await phone.tab.work.retry(poison)
  expect(phone.tab.work.outbox().map(({ id }) => id)).toEqual([poison])
  expect(await phone.tab.cycle()).toBe('done')
  expect(seatsOf(phone, phone.mission)).toBe(5)
})

/** The server fails on one mutation, and as it says, leaves those behind it unjudged. */
function failOn(phone: Phone, poison: string): () => void {
  return tamper(phone, (real) => ({
    push: async (push) => {
      const at = push.mutations.findIndex(({ id }) => id === poison)
      if (at < 0) return real.push(push)
      const rest = push.mutations.filter(
        ({ id, args }, i) =>
          id !== poison && (i < at || (args as { mission?: string }).mission !== missionOf(push, at)),
      )
      const sent = await real.push({ ...push, mutations: rest })
      if (!sent.ok) return sent
      const answers: Answer[] = [
        ...sent.value.answers,
        { id: poison, code: 'error', reason: null, details: [] },
      ]
      return { ok: true, value: { ...sent.value, answers } }
    },
  }))
}

const missionOf = (push: Push, at: number): unknown =>
  (push.mutations[at]?.args as { mission?: string } | undefined)?.mission

test('a mutation whose creation failed waits for it, even in another batch', async () => {
  const hall = await villageHall()
  const phone = await hall.secretary()
  const need = needFor(phone.tab)
  const create = await phone.tab.write('mission_create', need)
  for (let i = 0; i < 25; i++) await phone.tab.write('mission_seats', oneMore(need))
  const mend = failOn(phone, create)
  await phone.tab.cycle()
  expect(phone.tab.work.outbox()).toHaveLength(26)
  mend()
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.parked()).toEqual([])
  expect(seatsOf(phone, need.mission)).toBe(29)
})

test.each([
  ['offline', 'offline'],
  ['identity', 'identity'],
  ['failing', 'failing'],
  ['update_app', 'update_app'],
  ['server_older', 'server_older'],
] as const)('a fault of the whole (%s) keeps everything and counts against nothing', async (fault, said) => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  await phone.tab.write('mission_seats', oneMore(phone))
  const mend = tamper(phone, () => ({ push: async () => ({ ok: false, fault }) }))
  for (let i = 0; i < 7; i++) expect(await phone.tab.cycle()).toBe(said)
  expect(phone.tab.work.outbox().map(({ errors, sentAt }) => [errors, sentAt])).toEqual([[0, null]])
  mend()
  expect(await phone.tab.cycle()).toBe('done')
  expect(seatsOf(phone, phone.mission)).toBe(5)
})

test('a refusal reaches its author with its words, and goes again under a new id', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const other = await laptop(hall)
  await other.tab.write('mission_seats', { ...oneMore(phone), by: -3 })
  await other.tab.cycle()
  const id = await phone.tab.write('mission_seats', { ...oneMore(phone), by: -2 })
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.outbox()).toEqual([])
  expect(phone.tab.work.parked().map(({ reason, args }) => [reason, args])).toEqual([
    ['seats_below_zero', { ...oneMore(phone), by: -2 }],
  ])
  await other.tab.write('mission_seats', { ...oneMore(phone), by: 5 })
  await other.tab.cycle()
  await phone.tab.work.retry(id)
  expect(await phone.tab.cycle()).toBe('done')
  expect(seatsOf(phone, phone.mission)).toBe(4)
  expect(phone.tab.work.parked()).toEqual([])
})

test('an id that the server knows with other arguments is put aside', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const id = await phone.tab.write('mission_seats', oneMore(phone))
  const { device, account } = phone.tab.work.state()
  if (account === null) throw new Error('nobody')
  const push = {
    version: 1,
    device,
    account,
    mutations: [{ id, name: 'mission_seats', args: { ...oneMore(phone), by: 2 } }],
  } as const
  await phone.line.send.push({ ...push, mutations: [...push.mutations] })
  await phone.tab.cycle()
  const reasons = phone.tab.work.parked().map(({ reason }) => reason)
  const ended = phone.tab.work.outbox().length
  expect([reasons, ended]).toEqual([['reused'], 0])
})

test('a mutation that the server does not know yet is kept until it does', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const { mission, organisation } = phone
  await phone.tab.store.append(
    { id: freshId(), name: 'mission_fly', args: { mission, organisation } },
    phone.clock.now,
  )
  await phone.tab.write('mission_create', needFor(phone.tab))
  expect(await phone.tab.cycle()).toBe('server_older')
  expect(phone.tab.work.outbox().map(({ name, errors }) => [name, errors])).toEqual([['mission_fly', 0]])
})

test('what has waited for more than a year is put aside, and can still be sent', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const id = await phone.tab.write('mission_seats', oneMore(phone))
  phone.clock.now += 366 * 86_400_000
  phone.visitor.setCookie(undefined)
  await phone.tab.cycle()
  expect(phone.tab.work.parked().map((parked) => [parked.id, parked.reason])).toEqual([[id, 'too_old']])
  await phone.tab.work.retry(id)
  expect(phone.tab.work.outbox().map((waiting) => waiting.id)).toEqual([id])
})

test('a push that is too large as a whole leaves one by one', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  for (let i = 0; i < 3; i++) await phone.tab.write('mission_seats', oneMore(phone))
  tamper(phone, (real) => ({
    push: async (push) =>
      push.mutations.length > 1 ? ({ ok: false, fault: 'too_large' } as const) : real.push(push),
  }))
  expect(await phone.tab.cycle()).toBe('done')
  expect(seatsOf(phone, phone.mission)).toBe(7)
})

test('what was put aside and arrives late after all is settled by the next pull, either way', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  for (const by of [1, -99]) {
    const id = freshId()
    const args = { ...oneMore(phone), by }
    await phone.tab.store.append({ id, name: 'mission_seats', args }, phone.clock.now)
    const mend = failOn(phone, id)
    for (let i = 0; i < 5; i++) await phone.tab.cycle()
    mend()
    const { device, account } = phone.tab.work.state()
    if (account === null) throw new Error('nobody')
    await phone.line.send.push({
      version: 1,
      device,
      account,
      mutations: [{ id, name: 'mission_seats', args }],
    })
  }
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.parked().map(({ reason }) => reason)).toEqual(['seats_below_zero'])
  expect(seatsOf(phone, phone.mission)).toBe(5)
})
