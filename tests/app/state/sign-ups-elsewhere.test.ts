import { beforeEach, expect, test, vi } from 'vitest'

const HOUR_MS = 3_600_000
const NOON = Date.UTC(2026, 10, 24, 12)
const page = {
  number: 7,
  address: '7-35',
  title: 'Trier',
  organisation: 'Le Seuil',
  source: 'JeVeuxAider',
  at: NOON,
}

const disk = new Map<string, string>()
const storage = {
  getItem: (key: string) => disk.get(key) ?? null,
  setItem: (key: string, value: string) => void disk.set(key, value),
}

/** The module as a page that was just opened has it. */
async function openPage() {
  vi.resetModules()
  return import('../../../app/state/sign-ups-elsewhere.ts')
}

beforeEach(() => {
  disk.clear()
  vi.stubGlobal('localStorage', storage)
  return () => vi.unstubAllGlobals()
})

test('remembers a sign-up page that was opened, and asks only once half a day has passed', async () => {
  const { noteSignUp } = await openPage()
  noteSignUp(page)
  const { signUps, isTimeToAsk } = await openPage()
  expect(signUps()).toEqual([{ ...page, answer: null }])
  expect(isTimeToAsk({ ...page, answer: null }, NOON + 11 * HOUR_MS)).toBe(false)
  expect(isTimeToAsk({ ...page, answer: null }, NOON + 12 * HOUR_MS)).toBe(true)
})

test('opening it again asks anew, but for what was done', async () => {
  const { noteSignUp, answerSignUp, signUps } = await openPage()
  noteSignUp(page)
  answerSignUp(7, 'not_yet')
  noteSignUp({ ...page, at: NOON + HOUR_MS })
  expect(signUps()).toEqual([{ ...page, at: NOON + HOUR_MS, answer: null }])
  answerSignUp(7, 'done')
  noteSignUp(page)
  expect(signUps().map(({ answer }) => answer)).toEqual(['done'])
})

test('one that was forgotten comes back to its place', async () => {
  const { noteSignUp, forgetSignUp, signUps } = await openPage()
  for (const number of [1, 2, 3]) noteSignUp({ ...page, number, at: NOON + number })
  const back = forgetSignUp(2)
  expect(signUps().map(({ number }) => number)).toEqual([3, 1])
  back()
  expect(signUps().map(({ number }) => number)).toEqual([3, 2, 1])
})

test.each(['{', '{"number":7}', '[{"number":"7"}]', 'null'])('a damaged memory is none: %s', async (text) => {
  disk.set('elan-elsewhere', text)
  const { signUps } = await openPage()
  expect(signUps()).toEqual([])
})

test('without storage it is remembered until the page closes', async () => {
  vi.stubGlobal('localStorage', undefined)
  const { noteSignUp, signUps } = await openPage()
  noteSignUp(page)
  expect(signUps()).toHaveLength(1)
})
