import { expect, test } from 'vitest'
import { NOW } from '../../support/work-docs.ts'
import {
  edit,
  HOUR,
  judge,
  judged,
  placeIn,
  queued,
  READER,
  remove,
  restore,
  review,
  step,
} from './review-world.ts'

test('a refused mission does not come online by a pause, and one changed meanwhile waits when published', () => {
  const store = judged('refuse')
  step(store, 'paused')
  step(store, 'published')
  expect(review(store).state).toBe('refused')
  step(store, 'paused')
  edit(store, 'Trier les dons ensemble')
  expect(queued(store)).toBeUndefined()
  step(store, 'published')
  expect(review(store).state).toBe('waiting')
})

test('an accepted mission stays online when its words change, and is looked at again within the first delay', () => {
  const store = judged('accept')
  edit(store, 'Vendre des montres', {}, NOW + HOUR)
  edit(store, 'Vendre des montres en or', {}, NOW + 60 * HOUR)
  expect(review(store).state).toBe('accepted')
  expect(queued(store)).toMatchObject({ reason: 'changed', until: NOW + 73 * HOUR })
  expect(judge(store, READER, { verdict: 'refuse' })).toBe('applied')
  expect(review(store).state).toBe('refused')
})

test('a change slips past its reader neither by a pause nor by a deletion', () => {
  const paused = judged('accept')
  edit(paused, 'Vendre des montres')
  step(paused, 'paused')
  step(paused, 'published')
  expect(queued(paused)).toMatchObject({ reason: 'changed' })
  const deleted = judged('accept')
  edit(deleted, 'Vendre des montres')
  step(deleted, 'closed')
  remove(deleted)
  restore(deleted)
  step(deleted, 'published')
  expect(review(deleted).state).toBe('waiting')
})

test('an age or a delay asks nobody to read again; a photo’s words and a street do', () => {
  const quiet = judged('accept')
  edit(quiet, null, { minAge: 'adult', replyDays: 3 })
  expect(queued(quiet)).toBeUndefined()
  const photo = { hash: 'c'.repeat(64), description: 'Une montre' }
  for (const facts of [{ photo }, { place: placeIn('35', '35238', '1 rue des Montres') }]) {
    const store = judged('accept')
    edit(store, null, facts)
    expect(queued(store)).toMatchObject({ reason: 'changed' })
  }
})
