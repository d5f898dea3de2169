import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { SMALL_PHOTOS } from '../support/small-photos.ts'
import {
  editFor,
  OFFLINE,
  oneMission,
  oneMore,
  recorded,
  seatsOf,
  tamper,
  textOf,
  villageHall,
} from '../support/village-hall.ts'

test('after a restored backup, what it lacks is pushed again in its order before anything new is judged', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  await phone.tab.write('mission_edit', editFor(phone.tab, phone.mission, { title: 'Avant la panne' }))
  await phone.tab.cycle()
  const { db } = hall.edge.deps
  await db.run(sql`delete from documents where kind = 'mission'`)
  await db.run(sql`delete from mutations where name in ('mission_create', 'mission_edit')`)
  await db.run(sql`update counters set value = 1 where name = 'seq'`)
  await db.run(sql`insert into settings (name, value) values ('epoch', 'restored')
    on conflict (name) do update set value = 'restored'`)
  await phone.tab.write('mission_seats', oneMore(phone))
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.outbox()).toEqual([])
  expect(phone.tab.work.parked()).toEqual([])
  expect(seatsOf(phone, phone.mission)).toBe(5)
  expect(textOf(phone.tab, phone.mission, 'title')).toBe('Avant la panne')
})

test('what was sent and not yet reported when a backup is restored is pushed again', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  await phone.tab.write('mission_seats', oneMore(phone))
  const mend = tamper(phone, () => ({ pull: OFFLINE }))
  await phone.tab.cycle()
  mend()
  const { db } = hall.edge.deps
  await db.run(sql`delete from mutations where name = 'mission_seats'`)
  await db.run(sql`update documents set value = json_set(value, '$.seats.all.""', 4) where kind = 'mission'`)
  await db.run(sql`insert into settings (name, value) values ('epoch', 'restored')
    on conflict (name) do update set value = 'restored'`)
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.outbox()).toEqual([])
  expect((await recorded(hall)).filter(({ name }) => name === 'mission_seats')).toHaveLength(1)
})

test('a backup that is restored between push and pull is made up for in the same cycle', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  await phone.tab.write('mission_seats', oneMore(phone))
  const { db } = hall.edge.deps
  const mend = tamper(phone, (real) => ({
    pull: async (pull) => {
      mend()
      await db.run(sql`delete from mutations where name = 'mission_seats'`)
      await db.run(
        sql`update documents set value = json_set(value, '$.seats.all.""', 4) where kind = 'mission'`,
      )
      await db.run(sql`insert into settings (name, value) values ('epoch', 'restored')
        on conflict (name) do update set value = 'restored'`)
      return real.pull(pull)
    },
  }))
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.outbox()).toEqual([])
  expect(seatsOf(phone, phone.mission)).toBe(5)
})

test('a photo goes before the mission that cites it, again when the server lost it, and never alone', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const bytes = SMALL_PHOTOS.baseline.slice().buffer
  const hash = await phone.tab.work.keepPhoto(bytes, 'image/jpeg')
  const order: string[] = []
  tamper(phone, (real) => ({
    photo: (...photo) => {
      order.push('photo')
      return real.photo(...photo)
    },
    push: (push) => {
      order.push('push')
      return real.push(push)
    },
  }))
  const cites = () => ({
    ...editFor(phone.tab, phone.mission, {}),
    facts: { photo: { hash, description: 'La salle' } },
  })
  await phone.tab.write('mission_edit', cites())
  expect(await phone.tab.cycle()).toBe('done')
  expect(order).toEqual(['photo', 'push'])
  await hall.edge.deps.db.run(sql`delete from photos`)
  await phone.tab.write('mission_edit', cites())
  expect(await phone.tab.cycle()).toBe('done')
  expect(order).toEqual(['photo', 'push', 'push', 'photo', 'push'])
  expect(phone.tab.work.outbox()).toEqual([])
  expect(phone.tab.work.parked()).toEqual([])
})

test('a photo that neither side has puts its mutation aside', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const facts = { photo: { hash: 'a'.repeat(64), description: 'La salle' } }
  await phone.tab.write('mission_edit', { ...editFor(phone.tab, phone.mission, {}), facts })
  await phone.tab.cycle()
  expect(phone.tab.work.parked().map(({ reason }) => reason)).toEqual(['photo_missing'])
})

test('a document that this build should read and cannot stops its page; one of a later kind is passed over', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const before = (await phone.tab.store.read()).state.cursor
  const { db } = hall.edge.deps
  const copy = sql`insert into documents (kind, id, channel, version, seq, gone, value, writers)
    select 'rota', id, channel, 1, 100, 0, '{}', '{}' from documents where kind = 'mission'`
  await db.run(copy)
  await db.run(sql`update counters set value = 100 where name = 'seq'`)
  expect(await phone.tab.cycle()).toBe('done')
  const { state, docs } = await phone.tab.store.read()
  expect(state.cursor?.pos).toBe(100)
  expect(docs).toHaveLength(3)
  await db.run(
    sql`update documents set seq = 101, value = json_set(value, '$.status', 'flying') where kind = 'mission'`,
  )
  await db.run(sql`update counters set value = 101 where name = 'seq'`)
  expect(await phone.tab.cycle()).toBe('update_app')
  expect((await phone.tab.store.read()).state.cursor?.pos).toBe(100)
  expect(before?.pos).toBeLessThan(100)
  expect(textOf(phone.tab, phone.mission, 'title')).toBe('Trier les dons')
})
