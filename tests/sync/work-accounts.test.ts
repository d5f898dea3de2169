import { expect, test } from 'vitest'
import { freshId } from '../support/make-work-device.ts'
import { oneMission, oneMore, recorded, seatsOf, villageHall } from '../support/village-hall.ts'

test('a session that is over keeps what waits and what is shown, until the person is back', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const cookie = phone.visitor.cookie()
  phone.visitor.setCookie(undefined)
  await phone.tab.write('mission_seats', oneMore(phone))
  expect(await phone.tab.cycle()).toBe('identity')
  expect(seatsOf(phone, phone.mission)).toBe(5)
  phone.visitor.setCookie(cookie)
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.outbox()).toEqual([])
})

test('somebody else who signs in on the phone sees and sends nothing of who was there', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const cookie = phone.visitor.cookie()
  await phone.tab.write('mission_seats', oneMore(phone))
  const before = (await recorded(hall)).length
  phone.visitor.setCookie(undefined)
  await phone.visitor.signIn('emma@seuil.example')
  expect(await phone.tab.cycle()).toBe('done')
  expect(phone.tab.work.view().docs).toEqual([])
  expect(phone.tab.work.outbox()).toEqual([])
  expect(await phone.tab.store.countAll()).toBe(1)
  expect(await recorded(hall)).toHaveLength(before)

  phone.visitor.setCookie(cookie)
  expect(await phone.tab.cycle()).toBe('done')
  expect(seatsOf(phone, phone.mission)).toBe(5)
  expect(await phone.tab.store.countAll()).toBe(0)
})

test('a late answer for who was there before is thrown away', async () => {
  const hall = await villageHall()
  const phone = await oneMission(hall)
  const { account, cursor } = phone.tab.work.state()
  await phone.tab.store.changeAccount(account, freshId())
  await phone.tab.store.changeAccount(account, null)
  const outcome = await phone.tab.store.takePage(
    {
      askedBy: { account, cursor: null },
      account: account ?? '',
      reset: true,
      cursor: cursor ?? { epoch: '', pos: 0, snap: 0, scope: '' },
      docs: [],
      outcomes: [],
      more: false,
      areas: [],
      kinds: [],
    },
    phone.clock.now,
  )
  expect(outcome).toBe('moved')
  expect((await phone.tab.store.read()).state.account).not.toBe(account)
})
