import { expect, test } from 'vitest'
import { openWorkStore } from '../../../app/local/work/store.ts'
import { makeWork } from '../../../app/state/work/make-work.ts'
import { TEST_NOW } from '../../support/make-edge.ts'
import { freshId } from '../../support/make-work-device.ts'
import {
  editFor,
  laptop,
  needFor,
  oneMission,
  oneMore,
  seatsOf,
  textOf,
  villageHall,
} from '../../support/village-hall.ts'

async function alone(name = `elan-work-${freshId()}`, put?: { fails: () => boolean; made: () => void }) {
  const store = openWorkStore({ name, newId: freshId })
  const refusing = {
    ...store,
    append: (...given: Parameters<typeof store.append>) => (put?.fails() ? full() : store.append(...given)),
  }
  const { work } = await makeWork({
    store: refusing,
    now: () => TEST_NOW,
    newId: freshId,
    isAdministrator: () => false,
    cycle: async () => 'never',
    ...(put === undefined ? {} : { makeRoom: async () => put.made() }),
  })
  return { work, name }
}

async function full(): Promise<never> {
  const { NotKept } = await import('../../../app/local/work/connection.ts')
  throw new NotKept('full', undefined)
}

test('a need that is written without a network or an account is shown at once and in the next visit', async () => {
  const { work, name } = await alone()
  const need = needFor({ work })
  expect(await work.mutate('mission_create', need)).toMatchObject({ ok: true })
  expect(textOf({ work }, need.mission, 'title')).toBe('Trier les dons')
  const again = await alone(name)
  expect(textOf(again, need.mission, 'title')).toBe('Trier les dons')
  expect(again.work.unbound()).toBe(1)
  expect(again.work.exchange()).toBe('identity')
})

test('what the rules refuse is said at once and not kept', async () => {
  const { work } = await alone()
  const need = needFor({ work }, { texts: { title: 'Trier' } })
  await work.mutate('mission_create', need)
  const { organisation, mission } = need
  const publish = { organisation, mission, from: 'draft', to: 'published' } as const
  expect(await work.mutate('mission_status', publish)).toEqual({
    ok: false,
    reason: 'incomplete',
    details: ['description', 'contact'],
  })
  expect(
    await work.mutate('mission_seats', { organisation, mission, session: 'all', role: '', by: -9 }),
  ).toMatchObject({ reason: 'seats_below_zero' })
  const wrong = { ...need, mission: 'x' }
  expect(await work.mutate('mission_create', wrong)).toMatchObject({
    reason: 'bad_arguments',
    details: ['mission'],
  })
  expect(work.outbox()).toHaveLength(1)
})

test('two things done in the same moment are judged one after the other', async () => {
  const { work } = await alone()
  const need = needFor({ work })
  const [first, second] = await Promise.all([
    work.mutate('mission_create', need),
    work.mutate('mission_seats', oneMore(need)),
  ])
  expect([first.ok, second.ok]).toEqual([true, true])
  expect(seatsOf({ tab: { work } } as never, need.mission)).toBe(5)
})

test('on a full disk room is made once; when that is not enough, it is said and nothing is shown as kept', async () => {
  let room = false
  const { work } = await alone(undefined, {
    fails: () => !room,
    made: () => {
      room = true
    },
  })
  expect((await work.mutate('mission_create', needFor({ work }))).ok).toBe(true)
  const stuck = await alone(undefined, { fails: () => true, made: () => {} })
  expect(await stuck.work.mutate('mission_create', needFor(stuck))).toEqual({
    ok: false,
    reason: 'full',
    details: [],
  })
  expect(stuck.work.view().docs).toEqual([])
})

test('what another tab wrote is seen after a refresh', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const second = await phone.openTab()
  await phone.tab.write('mission_seats', oneMore(phone))
  await second.refresh()
  expect(seatsOf({ tab: second } as never, phone.mission)).toBe(5)
})

test('a reader is told at once what they may not do', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const state = phone.tab.work.state()
  const member = phone.tab.work.view().docs.find(({ kind }) => kind === 'member')
  if (member?.kind !== 'member' || state.account === null || state.cursor === null)
    throw new Error('no member')
  await phone.tab.store.takePage(
    {
      askedBy: state,
      account: state.account,
      reset: false,
      cursor: { ...state.cursor, pos: state.cursor.pos + 1 },
      docs: [{ ...member, value: { ...member.value, role: 'reader' } }],
      outcomes: [],
      more: false,
      areas: [],
      kinds: state.kinds,
    },
    TEST_NOW,
  )
  await phone.tab.refresh()
  const edit = editFor(phone.tab, phone.mission, { title: 'Autre' })
  expect(await phone.tab.work.mutate('mission_edit', edit)).toMatchObject({ reason: 'not_allowed' })
})

test('whoever is in one organisation and has nothing else waiting writes for it', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const other = await hall.phone()
  await other.visitor.signIn('paul@seuil.example')
  await other.tab.cycle()
  await other.tab.work.exchangeNow()
  expect(other.tab.work.state().organisation).toBe(phone.organisation)
})

test('what an older build wrote and this one cannot read spoils nothing', async () => {
  const { work, name } = await alone()
  const store = openWorkStore({ name, newId: freshId })
  await store.append({ id: freshId(), name: 'mission_create', args: { organisation: 'o' } }, TEST_NOW)
  await store.append({ id: freshId(), name: 'mission_fly', args: null }, TEST_NOW)
  expect((await work.mutate('mission_create', needFor({ work }))).ok).toBe(true)
  expect(work.outbox()).toHaveLength(3)
  expect(work.view().docs).toHaveLength(1)
})

test('everything that waits can be taken away as a file', async () => {
  const { work } = await alone()
  await work.mutate('mission_create', needFor({ work }))
  const file = JSON.parse(await (await work.exportAll()).text())
  expect(file.waiting[0].args.texts.title).toBe('Trier les dons')
})

test('what was deleted is brought back by its conflict, though a device forgets what was deleted', async () => {
  const hall = await villageHall()
  const paul = await oneMission(hall)
  const other = await laptop(hall)
  const rewrite = editFor(other.tab, paul.mission, { description: 'À deux.' })
  const { organisation, mission } = paul
  await paul.tab.write('mission_delete', { organisation, mission })
  await paul.tab.cycle()
  await other.tab.write('mission_edit', rewrite)
  await other.tab.cycle()
  expect(textOf(other.tab, paul.mission, 'description')).toBe('')
  const conflict = other.tab.work.view().docs.find(({ kind }) => kind === 'conflict')
  const settle = { organisation, mission, conflict: conflict?.id ?? '', text: null, over: null } as const
  expect(await other.tab.work.mutate('conflict_settle', { ...settle, choice: 'take' })).toMatchObject({
    ok: true,
  })
  expect(other.tab.work.view().docs.filter(({ kind }) => kind === 'conflict')).toEqual([])
  await other.tab.cycle()
  expect(textOf(other.tab, mission, 'description')).toBe('À deux.')
})

test('a deletion that has left is undone all the same', async () => {
  const hall = await villageHall()
  const { tab, organisation, mission } = await oneMission(hall)
  await tab.write('mission_delete', { organisation, mission })
  await tab.cycle()
  expect(await tab.work.mutate('mission_restore', { organisation, mission })).toMatchObject({ ok: true })
  await tab.cycle()
  expect(textOf(tab, mission, 'title')).toBe('Trier les dons')
})
