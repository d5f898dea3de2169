import { expect, test } from 'vitest'
import { remindAdministrators } from '../../edge/jobs/remind-administrators.ts'
import { ADMIN, HOUR, makeModerated, verdict } from '../support/make-moderated.ts'

test('administrators are told once of what is past 72 hours, by one mail, also with two jobs at once', async () => {
  const { association, publish, reader, deps, wait, mailed } = await makeModerated()
  const { owner, organisation } = await association()
  await reader('a@relais.example')
  await publish(owner, organisation)
  await publish(owner, organisation)
  expect(await remindAdministrators(deps)).toBe(0)
  wait(72 * HOUR)
  const told = await Promise.all([remindAdministrators(deps), remindAdministrators(deps)])
  expect(told.sort()).toEqual([0, 2])
  expect(mailed()).toMatchObject([{ to: ADMIN, subject: '2 missions attendent une relecture' }])
  expect(mailed()[0]?.text).toContain('Ille-et-Vilaine (2)')
  expect(mailed()[0]?.text).toContain('https://elan.example/#/reviews')
  wait(72 * HOUR)
  expect(await remindAdministrators(deps)).toBe(0)
})

test('a territory without a reader is told of at once, and so are remote missions', async () => {
  const { association, publish, deps, mailed } = await makeModerated()
  const { owner, organisation } = await association()
  await publish(owner, organisation)
  await publish(owner, organisation, { facts: { remote: true, anytime: true } })
  expect(await remindAdministrators(deps)).toBe(2)
  expect(mailed()[0]?.text).toContain('Ille-et-Vilaine (1), à distance (1)')
  expect(mailed()).toHaveLength(1)
})

test('a mail that fails is told again by the next job', async () => {
  const { association, publish, deps, mailed, lines } = await makeModerated()
  const { owner, organisation } = await association()
  await publish(owner, organisation)
  const broken = { ...deps, sendMail: async () => Promise.reject(new Error('no network')) }
  expect(await remindAdministrators(broken)).toBe(0)
  expect(lines.join()).toContain('no network')
  expect(await remindAdministrators(deps)).toBe(1)
  expect(mailed()).toHaveLength(1)
})

test('a verdict after administrators were told is decided on what stands', async () => {
  const { association, publish, reader, deps, wait } = await makeModerated()
  const { owner, organisation } = await association()
  const one = await reader('a@relais.example')
  const { mission } = await publish(owner, organisation)
  wait(72 * HOUR)
  await remindAdministrators(deps)
  expect(await one.push(verdict(organisation, mission))).toMatchObject([{ code: 'applied' }])
})
