import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REVIEW_MS } from '#domain/work/review-rules.ts'
import { MISSION, NOW, type Store } from '../../support/work-docs.ts'
import {
  appeal,
  edit,
  FAR_READER,
  HOUR,
  IN_NANTES,
  IN_RENNES,
  judge,
  judged,
  OTHER_READER,
  placeIn,
  published,
  queued,
  READER,
  ready,
  remove,
  restore,
  review,
  step,
  verify,
} from './review-world.ts'

let titles = 0

test('a new association’s mission waits 72 hours at most, and says since and until when', () => {
  const store = published()
  expect(REVIEW_MS).toBe(72 * HOUR)
  expect(review(store)).toMatchObject({ state: 'waiting', since: NOW, until: NOW + 72 * HOUR })
  expect(queued(store)).toMatchObject({ area: '35', reason: 'new', until: NOW + 72 * HOUR, escalated: false })
})

test('a verified association’s mission is online at once and waits in no queue', () => {
  const store = ready({}, [], true)
  step(store, 'published')
  expect(review(store).state).toBe('accepted')
  expect(queued(store)).toBeUndefined()
})

test('a remote mission waits for their readers, and a commune names its territory whatever its author says', () => {
  for (const [facts, area] of [
    [{ place: null, remote: true }, 'remote'],
    [{ place: placeIn('44', '35238') }, '35'],
  ] as const) {
    const store = ready(facts)
    step(store, 'published')
    expect(queued(store)?.area).toBe(area)
  }
})

test('a mission paused or closed while it waits leaves its queue, and waits anew when it is published', () => {
  for (const away of ['paused', 'closed'] as const) {
    const store = published()
    step(store, away, NOW + HOUR)
    expect(review(store)).toMatchObject({ state: 'none', since: null, until: null })
    expect(queued(store)).toBeUndefined()
    expect(judge(store, READER)).toBe('already_settled')
    step(store, 'published', NOW + 2 * HOUR)
    expect(review(store)).toMatchObject({ state: 'waiting', since: NOW + 2 * HOUR })
  }
})

test('a mission that is deleted while it waits leaves its queue, and cannot be judged', () => {
  const store = published()
  step(store, 'closed')
  remove(store)
  expect(queued(store)).toBeUndefined()
  expect(judge(store, READER)).toBe('not_found')
})

test('a mission that moves while it waits changes readers and keeps its delay', () => {
  const store = published()
  edit(store, null, { place: IN_NANTES }, NOW + 70 * HOUR)
  expect(queued(store)).toMatchObject({ area: '44', until: NOW + 72 * HOUR })
  expect(judge(store, READER)).toBe('not_allowed')
  expect(judge(store, FAR_READER, { area: '44' })).toBe('applied')
})

test('edits while it waits do not put its delay off', () => {
  const store = published()
  edit(store, 'Trier', {}, NOW + 50 * HOUR)
  expect(queued(store)).toMatchObject({ since: NOW, until: NOW + 72 * HOUR })
  expect(review(store).until).toBe(NOW + 72 * HOUR)
})

test('verifying lets a waiting mission online at its next change, but judges no appeal', () => {
  const store = published()
  verify(store)
  edit(store, 'Trier')
  expect(review(store).state).toBe('accepted')
  expect(queued(store)).toBeUndefined()
  const appealed = judged('refuse')
  appeal(appealed)
  verify(appealed)
  edit(appealed, 'Trier')
  expect(review(appealed).state).toBe('waiting')
})

test('whatever is done, what waits is in its queue, and what is in a queue waits or is looked at again', () => {
  const acts: ((store: Store) => string)[] = [
    (store) => step(store, 'published'),
    (store) => step(store, 'paused'),
    (store) => step(store, 'closed'),
    (store) => edit(store, `Titre ${++titles}`),
    (store) => edit(store, null, { place: IN_NANTES }),
    (store) => edit(store, null, { place: IN_RENNES }),
    (store) => judge(store, READER),
    (store) => judge(store, READER, { verdict: 'refuse' }),
    (store) => judge(store, OTHER_READER, { verdict: 'hide' }),
    (store) => judge(store, OTHER_READER),
    (store) => judge(store, FAR_READER, { area: '44' }),
    (store) => appeal(store),
    remove,
    restore,
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 25 }), (chosen) => {
      const store = ready()
      for (const act of chosen) {
        act(store)
        const { gone, value } = store.get('mission', MISSION)
        const entry = queued(store)
        if (gone) expect(entry).toBeUndefined()
        else if (value.review.state === 'waiting') expect(entry).toBeDefined()
        else if (entry !== undefined)
          expect([value.review.state, entry.reason]).toEqual(['accepted', 'changed'])
        if (entry !== undefined) expect(entry.area).toBe(value.facts.place?.area)
      }
    }),
    { numRuns: 400 },
  )
})
