import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '#domain/work/decide.ts'
import { type Context, standing } from '#domain/work/decision.ts'
import { catalystId, type Doc } from '#domain/work/documents.ts'
import { type Facts, NO_FACTS, NO_TEXTS } from '#domain/work/mission-doc.ts'
import type { ArgsOf, Mutation, MutationName } from '#domain/work/mutations.ts'
import { REVIEW_MS } from '#domain/work/review-rules.ts'
import {
  ANNE,
  contextOf,
  MISSION,
  memberDoc,
  missionDoc,
  NOW,
  OURS,
  organisationDoc,
  STRANGER,
  Store,
  uuid,
} from '../../support/work-docs.ts'

const [READER, OTHER_READER, FAR_READER, ADMIN] = [uuid(61), uuid(62), uuid(63), uuid(64)] as const
const HOUR = 3_600_000
const OWN = { organisation: OURS, mission: MISSION }
let last = 200

const catalyst = (area: string, account: string): Doc => ({
  kind: 'catalyst',
  id: catalystId(area, account),
  seq: 1,
  gone: false,
  writers: {},
  value: { area, account },
})
const placeIn = (area: string, insee: string, street: string | null = null): Facts['place'] => ({
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
const [IN_RENNES, IN_NANTES] = [placeIn('35', '35238'), placeIn('44', '44109')]

/** An association whose mission lacks nothing, and the readers of Ille-et-Vilaine and Loire-Atlantique. */
function ready(facts: Partial<Facts> = {}, docs: Doc[] = [], verified = false): Store {
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

function done<N extends MutationName>(
  store: Store,
  account: string,
  name: N,
  args: ArgsOf<N>,
  given: Partial<Context> = {},
): string {
  const mutation = { id: uuid(++last), name, args } as Mutation
  const decision = store.write(decide(mutation, store.world, contextOf(account, given)))
  return decision.code === 'refused' ? decision.reason : decision.code
}
const step = (store: Store, to: ArgsOf<'mission_status'>['to'], now = NOW) =>
  done(
    store,
    ANNE,
    'mission_status',
    { ...OWN, from: store.get('mission', MISSION).value.status, to },
    { now },
  )
const edit = (store: Store, title: string | null, facts: Partial<Facts> = {}, now = NOW) => {
  const over = store.get('mission', MISSION).writers.title ?? null
  const texts = title === null ? {} : { title: { value: title, over } }
  return done(store, ANNE, 'mission_edit', { ...OWN, texts, facts, sessions: {} }, { now })
}
const BECAUSE = { rule: 'paid_job', sentence: 'Dites qui le fait.' } as const
const judge = (
  store: Store,
  by: string,
  given: Partial<ArgsOf<'mission_review'>> = {},
  context: Partial<Context> = {},
) => {
  const { verdict = 'accept' } = given
  const because = verdict === 'accept' ? { rule: null, sentence: null } : BECAUSE
  return done(store, by, 'mission_review', { ...OWN, area: '35', verdict, ...because, ...given }, context)
}
const appeal = (store: Store, now = NOW) =>
  done(store, ANNE, 'mission_appeal', { ...OWN, text: 'Personne n’est payé.' }, { now })
const remove = (store: Store) => done(store, ANNE, 'mission_delete', OWN)
const restore = (store: Store) => done(store, ANNE, 'mission_restore', OWN)
const verify = (store: Store) =>
  done(store, ADMIN, 'organisation_verify', { organisation: OURS, verified: true }, { isAdministrator: true })
const review = (store: Store) => store.get('mission', MISSION).value.review
const queued = (store: Store) => standing(store.world, 'review', MISSION)?.value

function published(): Store {
  const store = ready()
  expect(step(store, 'published')).toBe('applied')
  return store
}
function judged(verdict: 'accept' | 'refuse' | 'hide'): Store {
  const store = published()
  expect(judge(store, READER, { verdict })).toBe('applied')
  return store
}

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
    (store) => edit(store, `Titre ${++last}`),
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
