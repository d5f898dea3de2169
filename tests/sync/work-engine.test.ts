import { expect, test } from 'vitest'
import { freshId } from '../support/make-work-device.ts'
import {
  editFor,
  laptop,
  needFor,
  OFFLINE,
  oneMission,
  oneMore,
  type Phone,
  recorded,
  SEUIL,
  seatsOf,
  tamper,
  textOf,
  villageHall,
} from '../support/village-hall.ts'

test('what was written before anybody said who they are arrives once, in order, when they do', async () => {
  const { edge, phone } = await villageHall()
  const { tab, visitor } = await phone()
  const need = needFor(tab)
  const { organisation: made, mission } = need
  await tab.write('mission_create', need)
  await tab.write('mission_edit', editFor(tab, mission, { title: 'Trier et ranger' }))
  await tab.write('mission_status', { organisation: made, mission, from: 'draft', to: 'published' })
  expect(textOf(tab, mission, 'title')).toBe('Trier et ranger')
  expect(await tab.cycle()).toBe('identity')
  expect(tab.work.outbox()).toHaveLength(3)

  await visitor.signIn('paul@seuil.example')
  expect(await tab.cycle()).toBe('identity')
  expect(tab.work.unbound()).toBe(3)
  await tab.work.bind({ create: SEUIL })
  expect(tab.work.outbox().map(({ name }) => name)).toEqual([
    'organisation_create',
    'mission_create',
    'mission_edit',
    'mission_status',
  ])
  expect(await tab.cycle()).toBe('done')
  expect(tab.work.outbox()).toEqual([])
  expect(tab.work.parked()).toEqual([])
  expect(textOf(tab, mission, 'title')).toBe('Trier et ranger')
  const kinds = tab.work.view().docs.map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['member', 'mission', 'organisation'])
  expect(edge.lines).toEqual([])
})

test('an entry stays in the outbox, said to be sent, until a pull reports it', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const mend = tamper(phone, () => ({ pull: OFFLINE }))
  await phone.tab.write('mission_seats', oneMore(phone))
  expect(await phone.tab.cycle()).toBe('offline')
  expect(phone.tab.work.outbox().map(({ sentAt }) => sentAt)).toEqual([phone.clock.now])
  expect(seatsOf(phone, phone.mission)).toBe(5)
  mend()
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.outbox()).toEqual([])
  expect(seatsOf(phone, phone.mission)).toBe(5)
})

test('an answer that is lost after the server wrote changes nothing twice', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  await phone.tab.write('mission_seats', oneMore(phone))
  const mend = tamper(phone, (real) => ({
    push: async (push) => {
      await real.push(push)
      return OFFLINE()
    },
  }))
  expect(await phone.tab.cycle()).toBe('offline')
  expect(await phone.tab.cycle()).toBe('offline')
  expect(phone.tab.work.outbox().map(({ sentAt, errors }) => [sentAt, errors])).toEqual([[null, 0]])
  mend()
  expect(await phone.tab.cycle()).toBe('done')
  expect(seatsOf(phone, phone.mission)).toBe(5)
  expect((await recorded(hall)).filter(({ name }) => name === 'mission_seats')).toHaveLength(1)
})

test('two people who change the same sentence both keep theirs, and one settles it', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const other = await laptop(hall)
  await phone.tab.write('mission_edit', editFor(phone.tab, phone.mission, { title: 'Trier et ranger' }))
  await other.tab.write('mission_edit', editFor(other.tab, phone.mission, { title: 'Trier et plier' }))
  expect(await other.tab.cycle()).toBe('done')
  expect(await phone.tab.cycle()).toBe('done')
  await other.tab.cycle()
  for (const { tab } of [phone, other]) {
    expect(textOf(tab, phone.mission, 'title')).toBe('Trier et plier')
    const conflicts = tab.work.view().docs.filter(({ kind }) => kind === 'conflict')
    expect(conflicts.map(({ value }) => 'mine' in value && value.mine)).toEqual(['Trier et ranger'])
  }
  expect(phone.tab.work.outbox()).toEqual([])
})

test('two tabs that exchange at the same time lose and double nothing', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const second = await phone.openTab()
  for (let i = 0; i < 30; i++) {
    await phone.tab.write('mission_seats', oneMore(phone))
    if (i % 5 === 0) await second.write('mission_create', needFor(second))
  }
  await Promise.all([phone.tab.cycle(), second.cycle()])
  expect([await phone.tab.cycle(), await second.cycle()]).toEqual(['done', 'done'])
  expect(phone.tab.work.outbox()).toEqual([])
  expect(phone.tab.work.parked()).toEqual([])
  expect(seatsOf(phone, phone.mission)).toBe(34)
  const other = await laptop(hall)
  const docsOf = ({ tab }: Pick<Phone, 'tab'>) =>
    tab.work
      .view()
      .docs.map(({ kind, id, seq }) => `${kind}/${id} ${seq}`)
      .sort()
  expect(docsOf(other)).toEqual(docsOf(phone))
  expect(docsOf(other)).toHaveLength(9)
})

test('a page that comes late, after another tab has read on, is thrown away', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const slow = await phone.openTab()
  let release = () => {}
  let asked = () => {}
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  const mend = tamper(phone, (real) => ({
    pull: async (pull) => {
      const answer = await real.pull(pull)
      asked()
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return answer
    },
  }))
  const cycle = slow.cycle()
  await isAsked
  mend()
  let askedAgain = 0
  tamper(phone, (real) => ({
    pull: (pull) => {
      if (pull.cursor !== null) askedAgain++
      return real.pull(pull)
    },
  }))
  const other = await laptop(hall)
  await other.tab.write('mission_edit', editFor(other.tab, phone.mission, { title: 'Plus tard' }))
  await other.tab.cycle()
  await phone.tab.cycle()
  release()
  const before = askedAgain
  await cycle
  // It has read on from where the other tab stands.
  expect(askedAgain - before).toBe(1)
  await phone.tab.refresh()
  expect(textOf(phone.tab, phone.mission, 'title')).toBe('Plus tard')
  expect((await phone.tab.store.read()).state.cursor?.pos).toBe((await recorded(hall)).length)
})

test('five hundred changes leave in batches, one request at a time, in their order', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  for (let i = 0; i < 500; i++) {
    await phone.tab.store.append(
      { id: freshId(), name: 'mission_seats', args: oneMore(phone) },
      phone.clock.now,
    )
  }
  await phone.tab.refresh()
  const written = phone.tab.work.outbox().map(({ id }) => id)
  const sent: string[] = []
  let flying = 0
  let most = 0
  const counted =
    <A extends unknown[], T>(send: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      most = Math.max(most, ++flying)
      const answer = await send(...given)
      flying--
      return answer
    }
  tamper(phone, (real) => ({
    push: counted(async (push) => {
      expect(push.mutations.length).toBeLessThanOrEqual(20)
      sent.push(...push.mutations.map(({ id }) => id))
      return real.push(push)
    }),
    pull: counted(real.pull),
  }))
  expect(await phone.tab.cycle()).toBe('done')
  expect(sent).toEqual(written)
  expect(most).toBe(1)
  expect(phone.tab.work.outbox()).toEqual([])
  expect(seatsOf(phone, phone.mission)).toBe(504)
})

test('a cycle that is asked for while one runs is followed by one more', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  let second: Promise<string> | undefined
  const mend = tamper(phone, (real) => ({
    pull: async (pull) => {
      mend()
      await real.pull(pull)
      // Too late for the cycle that runs: it has pushed what there was.
      await phone.tab.write('mission_seats', oneMore(phone))
      second = phone.tab.engine.cycle()
      expect(phone.tab.engine.cycle()).toBe(second)
      return { ok: false, fault: 'failing' }
    },
  }))
  expect(await phone.tab.engine.cycle()).toBe('failing')
  expect(await second).toBe('done')
  await phone.tab.refresh()
  expect(phone.tab.work.outbox()).toEqual([])
})

test('a lock that is never given back is passed over after three cycles', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const locked = await phone.openTab({ withLock: async () => undefined })
  await locked.write('mission_seats', oneMore(phone))
  const ends = []
  for (let i = 0; i < 5; i++) ends.push(await locked.cycle())
  expect(ends).toEqual(['running', 'running', 'running', 'done', 'running'])
  expect(locked.work.outbox()).toEqual([])
})

test('a server that always finds the device behind, or has more of nothing, is left alone', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  await phone.tab.write('mission_seats', oneMore(phone))
  let asked = 0
  const mend = tamper(phone, () => ({
    push: async () => {
      asked++
      return { ok: false, fault: 'behind' }
    },
  }))
  expect(await phone.tab.cycle()).toBe('failing')
  expect(asked).toBe(3)
  mend()
  tamper(phone, (real) => ({
    pull: async (pull) => {
      const answer = await real.pull(pull)
      return answer.ok ? { ok: true, value: { ...answer.value, docs: [], more: true } } : answer
    },
  }))
  expect(await phone.tab.cycle()).toBe('failing')
  expect(phone.tab.work.outbox()).toHaveLength(1)
})
