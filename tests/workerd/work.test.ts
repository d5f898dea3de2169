import { expect, test } from 'vitest'
import type { PullAnswer, PushAnswer } from '../../domain/wire/work.ts'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import { ADMINISTRATOR, nextId, signedIn } from './visitor.ts'

test('takes what was written and gives it back inside workerd, over a server of libSQL', async () => {
  const { post } = await signedIn('rose@seuil.example')
  const [organisation, mission, device] = [nextId(), nextId(), nextId()]
  const mutations = [
    {
      id: nextId(),
      name: 'organisation_create',
      args: {
        organisation,
        kind: 'association',
        name: 'Le Seuil',
        rna: null,
        siren: null,
        memberName: 'Rose',
      },
    },
    {
      id: nextId(),
      name: 'mission_create',
      args: {
        organisation,
        mission,
        texts: { title: 'Trier' },
        facts: { ...NO_FACTS, remote: true },
        sessions: {},
        seats: { all: { '': 1 } },
      },
    },
    { id: nextId(), name: 'mission_delete', args: { organisation, mission: nextId() } },
  ]
  const seats = Array.from({ length: 5 }, () => ({
    id: nextId(),
    name: 'mission_seats',
    args: { organisation, mission, session: 'all', role: '', by: 1 },
  }))
  const push = (some: unknown[]) => post<PushAnswer>('/api/push', { version: 1, device, mutations: some })
  for (let time = 0; time < 2; time++) {
    const { answers } = await push(mutations)
    expect(answers.map(({ code }) => code)).toEqual(['applied', 'applied', 'refused'])
  }
  await Promise.all([...seats, ...seats].map((one) => push([one])))
  await push(seats)
  const awaiting = mutations.map(({ id }) => id)
  const page = await post<PullAnswer>('/api/pull', { version: 1, device, cursor: null, awaiting })
  expect(page.docs.find(({ kind }) => kind === 'mission')).toMatchObject({
    id: mission,
    value: { texts: { title: 'Trier' }, seats: { all: { '': 6 } } },
  })
  expect(page.outcomes.map(({ code }) => code)).toEqual(['applied', 'applied', 'refused'])
  expect(page.cursor.epoch).not.toBe('')
})

test('promises the last seat once inside workerd, however many are offered it at once', async () => {
  const [admin, owner] = [await signedIn(ADMINISTRATOR), await signedIn('paul@seuil.example')]
  const people = await Promise.all(['lou', 'ana', 'tom'].map((name) => signedIn(`${name}@elan.example`)))
  const [organisation, mission] = [nextId(), nextId()]
  const names = { organisation, mission }
  const push = async (by: typeof owner, name: string, args: object) => {
    const mutations = [{ id: nextId(), name, args }]
    const { answers } = await by.post<PushAnswer>('/api/push', { version: 1, device: nextId(), mutations })
    return answers[0]
  }
  const made = { kind: 'association', name: 'Le Seuil', rna: null, siren: null, memberName: 'Paul' }
  await push(owner, 'organisation_create', { organisation, ...made })
  await push(admin, 'organisation_verify', { organisation, verified: true })
  const texts = { title: 'Trier', description: 'Au local.', contact: 'Paul' }
  const facts = { ...NO_FACTS, remote: true, anytime: true }
  await push(owner, 'mission_create', { ...names, texts, facts, sessions: {}, seats: { all: { '': 1 } } })
  await push(owner, 'mission_status', { ...names, from: 'draft', to: 'published' })
  const wishes = [{ session: 'all', date: null }]
  const said = { name: 'Lou', word: '', age: 'adult', phone: null, wishes }
  await push(people[0] as typeof owner, 'application_send', { ...names, ...said })
  await push(people[1] as typeof owner, 'application_send', { ...names, ...said })
  expect((await push(people[2] as typeof owner, 'application_send', { ...names, ...said }))?.code).toBe(
    'applied',
  )
  const offer = { answer: 'offer', slots: [{ ...wishes[0], role: '' }], reason: null, message: '' }
  const answers = await Promise.all(
    people.flatMap(({ account }, index) =>
      [1, 2].map(() =>
        push(owner, 'application_answer', {
          ...names,
          account,
          from: index === 2 ? 'waitlisted' : 'proposed',
          ...offer,
        }),
      ),
    ),
  )
  const codes = answers.map((answer) => answer?.reason ?? answer?.code)
  expect(codes.filter((code) => code === 'applied')).toHaveLength(1)
  const page = await owner.post<PullAnswer>('/api/pull', {
    version: 1,
    device: nextId(),
    cursor: null,
    awaiting: [],
  })
  expect(page.docs.find(({ kind }) => kind === 'roster')?.value).toMatchObject({ held: { 'all//': 1 } })
})
