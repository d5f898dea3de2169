import { expect, test } from 'vitest'
import { makeSchedule } from '../../app/sync/schedule.ts'

function makeWorld() {
  let at = 0
  let busy = 0
  const checked: string[] = []
  const check = makeSchedule(
    async (area) => {
      busy += 1
      expect(busy).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 2))
      checked.push(area)
      busy -= 1
      return area !== '99'
    },
    () => at,
  )
  return { check, checked, pass: (seconds: number) => (at += seconds * 1000) }
}

test('an area is checked at most once a minute, however often the page comes back', async () => {
  const { check, checked, pass } = makeWorld()
  await check('35')
  pass(59)
  await check('35')
  expect(checked).toEqual(['35'])
  pass(1)
  await check('35')
  expect(checked).toEqual(['35', '35'])
})

test('another département is checked at once, after the check that runs', async () => {
  const { check, checked } = makeWorld()
  await Promise.all([check('35'), check('60'), check('35')])
  expect(checked).toEqual(['35', '60'])
})

test('a check that failed may be tried again at once', async () => {
  const { check, checked } = makeWorld()
  await check('99')
  await check('99')
  expect(checked).toEqual(['99', '99'])
})

test('a clock that was set back does not stop the checks', async () => {
  const { check, checked, pass } = makeWorld()
  await check('35')
  pass(-86_400)
  await check('35')
  expect(checked).toEqual(['35', '35'])
})

test('a check that throws does not stop the next', async () => {
  let calls = 0
  const check = makeSchedule(
    async () => {
      calls += 1
      if (calls === 1) throw new Error('a bug')
      return true
    },
    () => 0,
  )
  await check('35').catch(() => {})
  await check('60')
  expect(calls).toBe(2)
})
