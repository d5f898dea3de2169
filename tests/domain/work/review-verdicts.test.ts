import { expect, test } from 'vitest'
import type { Doc } from '#domain/work/documents.ts'
import { ANNE, MISSION, memberDoc, NOW, STRANGER, uuid } from '../../support/work-docs.ts'
import {
  ADMIN,
  BECAUSE,
  edit,
  FAR_READER,
  HOUR,
  judge,
  judged,
  OTHER_READER,
  published,
  queued,
  READER,
  ready,
  review,
  step,
} from './review-world.ts'

test('the territory’s reader accepts; others, the author and a second verdict are refused', () => {
  const store = published()
  for (const by of [ANNE, STRANGER, FAR_READER]) expect(judge(store, by)).toBe('not_allowed')
  expect(judge(store, FAR_READER, { area: '44' })).toBe('not_allowed')
  expect(judge(store, READER)).toBe('applied')
  expect(review(store).state).toBe('accepted')
  expect(queued(store)).toBeUndefined()
  expect(judge(store, OTHER_READER, { verdict: 'refuse' })).toBe('already_settled')
})

test('an administrator reads everywhere', () => {
  expect(judge(published(), ADMIN, {}, { isAdministrator: true })).toBe('applied')
})

test('nobody reads the mission of an association that they are in or were, administrators neither', () => {
  const left = { ...memberDoc(READER), gone: true } as Doc
  for (const place of [memberDoc(READER, 'reader'), left]) {
    const store = ready({}, [place])
    step(store, 'published')
    expect(judge(store, READER)).toBe('own_mission')
    expect(judge(store, READER, {}, { isAdministrator: true })).toBe('own_mission')
    expect(judge(store, OTHER_READER)).toBe('applied')
  }
})

test('a mission is not judged under another association’s name, to which its reader is a stranger', () => {
  const store = ready({}, [memberDoc(READER)])
  step(store, 'published')
  expect(judge(store, READER, { organisation: uuid(2) })).toBe('not_found')
})

test('what was changed after it was read is not accepted unread', () => {
  const store = published()
  const { seq } = store.get('mission', MISSION)
  edit(store, 'Vendre des montres')
  expect(judge(store, READER, { seen: seq })).toBe('changed_unseen')
  expect(judge(store, READER, { seen: store.get('mission', MISSION).seq })).toBe('applied')
})

test('a refusal gives the rule and the sentence, and its author answers by an edit', () => {
  const store = judged('refuse')
  expect(review(store)).toMatchObject({ state: 'refused', ...BECAUSE })
  expect(queued(store)).toBeUndefined()
  edit(store, null, { closeToTransport: true })
  expect(review(store).state).toBe('refused')
  edit(store, 'Trier les dons ensemble', {}, NOW + HOUR)
  expect(review(store)).toMatchObject({ state: 'waiting', since: NOW + HOUR, rule: null, sentence: null })
  expect(queued(store)).toMatchObject({ reason: 'changed', until: NOW + 73 * HOUR })
})

test('a mission taken down says why, and neither an edit nor a pause brings it back', () => {
  const store = judged('accept')
  expect(judge(store, READER, { verdict: 'hide' })).toBe('applied')
  expect(review(store)).toMatchObject({ state: 'hidden', rule: 'paid_job' })
  edit(store, 'Trier les dons ensemble')
  step(store, 'paused')
  step(store, 'published')
  expect(review(store).state).toBe('hidden')
  expect(judge(store, READER, { verdict: 'hide' })).toBe('already')
})

test('a draft is nobody’s business: it cannot be taken down', () => {
  expect(judge(ready(), READER, { verdict: 'hide' })).toBe('illegal_step')
})
