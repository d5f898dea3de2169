import { expect, test } from 'vitest'
import { NOW } from '../../support/work-docs.ts'
import {
  appeal,
  edit,
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

test('one appeal, within 72 hours, read by somebody else than who refused or took down', () => {
  for (const verdict of ['refuse', 'hide'] as const) {
    const store = judged(verdict)
    expect(appeal(store, NOW + HOUR)).toBe('applied')
    const entry = { reason: 'appeal', appeal: 'Personne n’est payé.', until: NOW + 73 * HOUR }
    expect(queued(store)).toMatchObject(entry)
    expect(judge(store, READER)).toBe('same_reader')
    expect(judge(store, READER, {}, { isAdministrator: true })).toBe('same_reader')
    expect(judge(store, OTHER_READER, { verdict })).toBe('applied')
    expect(appeal(store)).toBe('already_appealed')
  }
})

test('an appeal that is heard puts the mission online', () => {
  const store = judged('refuse')
  appeal(store)
  expect(judge(store, OTHER_READER)).toBe('applied')
  expect(review(store)).toMatchObject({ state: 'accepted', appealed: true })
})

test('only what was refused or taken down is appealed', () => {
  for (const store of [ready(), published(), judged('accept')]) expect(appeal(store)).toBe('illegal_step')
})

test('a pause neither loses an appeal nor hands it to who refused', () => {
  const store = judged('refuse')
  appeal(store)
  step(store, 'paused')
  step(store, 'published')
  edit(store, 'Trier les dons ensemble')
  expect(queued(store)).toMatchObject({ reason: 'appeal', appeal: 'Personne n’est payé.' })
  expect(judge(store, READER)).toBe('same_reader')
})
