import { expect, test } from 'vitest'
import { listMissions, missionState } from '../../../../app/features/work/mission-state.ts'
import { keptWords, statusWords } from '../../../../app/features/work/state-words.ts'
import type { Waiting } from '../../../../app/state/work/work.ts'
import { work as words } from '../../../../domain/words/fr/work.ts'
import { NO_REVIEW } from '../../../../domain/work/mission-doc.ts'
import { MISSION, missionDoc, NOW, OURS, uuid } from '../../../support/work-docs.ts'

const entry = (name: string, sentAt: number | null = null): Waiting => ({
  id: uuid(90),
  owner: null,
  name,
  args: { organisation: OURS, mission: MISSION },
  schema: 1,
  madeAt: NOW,
  leftAt: null,
  sentAt,
  errors: 0,
  position: 1,
})
const sources = (...outbox: Waiting[]) => ({
  view: { docs: [], idle: new Map(), waiting: new Map() },
  outbox,
  parked: [],
})
const said = (doc: ReturnType<typeof missionDoc>, from: ReturnType<typeof sources>) => {
  const state = missionState(doc, from)
  return [statusWords(state, words, 'fr', NOW), keptWords(state, words)].filter(Boolean).join(', ')
}
const DAY_MS = 86_400_000
const waiting = (days: number) => ({
  ...NO_REVIEW,
  state: 'waiting' as const,
  since: NOW,
  until: NOW + days * DAY_MS,
})

test('a draft goes from this phone to sent to confirmed', () => {
  const doc = missionDoc()
  expect(said(doc, sources(entry('mission_create')))).toBe('brouillon, enregistré sur ce téléphone')
  expect(said(doc, sources(entry('mission_create', NOW)))).toBe('brouillon, envoyé')
  expect(said(doc, sources())).toBe('brouillon, confirmé')
})

test('a publication that has not arrived is never said as done', () => {
  const doc = missionDoc({ status: 'published', review: waiting(3) })
  expect(said(doc, sources(entry('mission_status')))).toBe('sera publié, enregistré sur ce téléphone')
  expect(said(doc, sources(entry('mission_status', NOW)))).toBe('sera publié, envoyé')
  expect(said(doc, sources())).toBe('en relecture, réponse avant mardi')
})

test('a reading says its day, and that it is late', () => {
  const far = missionDoc({ status: 'published', review: waiting(9) })
  expect(said(far, sources())).toBe('en relecture, réponse avant lundi 21 septembre')
  const late = missionDoc({ status: 'published', review: waiting(-1) })
  expect(said(late, sources())).toContain('la réponse tarde')
})

test('what citizens see already is told from what was changed since', () => {
  const doc = missionDoc({ status: 'published', review: { ...NO_REVIEW, state: 'accepted' } })
  expect(said(doc, sources())).toBe('en ligne')
  expect(said(doc, sources(entry('mission_edit')))).toBe(
    'en ligne, vos changements sont enregistrés sur ce téléphone',
  )
})

test('drafts come first, then what asks for something, then the rest', () => {
  const accepted = { ...NO_REVIEW, state: 'accepted' as const }
  const missions = [
    missionDoc({ status: 'closed' }, uuid(1)),
    missionDoc({ status: 'published', review: accepted }, uuid(2)),
    missionDoc({ status: 'published', review: { ...NO_REVIEW, state: 'refused' } }, uuid(3)),
    missionDoc({}, uuid(4)),
    missionDoc({}, uuid(5)),
  ]
  expect(listMissions(missions, sources()).map(({ id }) => id)).toEqual([5, 4, 3, 2, 1].map(uuid))
})
