import { expect } from 'vitest'
import { type Context, standing } from '#domain/work/decision.ts'
import { catalystId, type Doc } from '#domain/work/documents.ts'
import { type Facts, NO_FACTS, NO_TEXTS } from '#domain/work/mission-doc.ts'
import type { ArgsOf } from '#domain/work/mutations.ts'
import {
  ANNE,
  MISSION,
  memberDoc,
  missionDoc,
  NOW,
  OURS,
  organisationDoc,
  Store,
  uuid,
} from '../../support/work-docs.ts'
import { done } from './done.ts'

export const [READER, OTHER_READER, FAR_READER, ADMIN] = [uuid(61), uuid(62), uuid(63), uuid(64)] as const
export const HOUR = 3_600_000
const OWN = { organisation: OURS, mission: MISSION }

const catalyst = (area: string, account: string): Doc => ({
  kind: 'catalyst',
  id: catalystId(area, account),
  seq: 1,
  gone: false,
  writers: {},
  value: { area, account },
})
export const placeIn = (area: string, insee: string, street: string | null = null): Facts['place'] => ({
  area,
  insee,
  commune: 'Rennes',
  postcode: null,
  street,
  lat: 48.1,
  lon: -1.7,
  precision: 'commune',
  atHome: false,
})
export const [IN_RENNES, IN_NANTES] = [placeIn('35', '35238'), placeIn('44', '44109')]

/** An association whose mission lacks nothing, and the readers of Ille-et-Vilaine and Loire-Atlantique. */
export function ready(facts: Partial<Facts> = {}, docs: Doc[] = [], verified = false): Store {
  const texts = { ...NO_TEXTS, title: 'Trier les dons', description: 'Deux heures.', contact: 'Anne' }
  const all = { ...NO_FACTS, place: IN_RENNES, anytime: true, ...facts }
  const readers = [catalyst('35', READER), catalyst('35', OTHER_READER), catalyst('44', FAR_READER)]
  const mission = missionDoc({ texts, facts: all, seats: { all: { '': 3 } } })
  return new Store([
    organisationDoc(OURS, [ANNE], verified),
    memberDoc(ANNE, 'owner'),
    mission,
    ...readers,
    ...docs,
  ])
}

export const step = (store: Store, to: ArgsOf<'mission_status'>['to'], now = NOW) =>
  done(
    store,
    ANNE,
    'mission_status',
    { ...OWN, from: store.get('mission', MISSION).value.status, to },
    { now },
  )
export const edit = (store: Store, title: string | null, facts: Partial<Facts> = {}, now = NOW) => {
  const over = store.get('mission', MISSION).writers.title ?? null
  const texts = title === null ? {} : { title: { value: title, over } }
  return done(store, ANNE, 'mission_edit', { ...OWN, texts, facts, sessions: {} }, { now })
}
export const BECAUSE = { rule: 'paid_job', sentence: 'Dites qui le fait.' } as const
export const judge = (
  store: Store,
  by: string,
  given: Partial<ArgsOf<'mission_review'>> = {},
  context: Partial<Context> = {},
) => {
  const { verdict = 'accept' } = given
  const because = verdict === 'accept' ? { rule: null, sentence: null } : BECAUSE
  return done(store, by, 'mission_review', { ...OWN, area: '35', verdict, ...because, ...given }, context)
}
export const appeal = (store: Store, now = NOW) =>
  done(store, ANNE, 'mission_appeal', { ...OWN, text: 'Personne n’est payé.' }, { now })
export const remove = (store: Store) => done(store, ANNE, 'mission_delete', OWN)
export const restore = (store: Store) => done(store, ANNE, 'mission_restore', OWN)
export const verify = (store: Store) =>
  done(store, ADMIN, 'organisation_verify', { organisation: OURS, verified: true }, { isAdministrator: true })
export const review = (store: Store) => store.get('mission', MISSION).value.review
export const queued = (store: Store) => standing(store.world, 'review', MISSION)?.value

export function published(): Store {
  const store = ready()
  expect(step(store, 'published')).toBe('applied')
  return store
}
export function judged(verdict: 'accept' | 'refuse' | 'hide'): Store {
  const store = published()
  expect(judge(store, READER, { verdict })).toBe('applied')
  return store
}
