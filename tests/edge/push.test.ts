import { expect, test } from 'vitest'
import { findSetting } from '../../db/queries/catalogues.ts'
import { makeWorkEdge, nextId, wholeMission, write } from '../support/work-edge.ts'

test('writes what was pushed, and pulls it back with its outcome', async () => {
  const { association, deps } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const mission = nextId()
  const create = write('mission_create', wholeMission({ organisation, mission }))
  expect(await owner.push(create)).toEqual([{ id: create.id, code: 'applied', reason: null, details: [] }])
  const page = await owner.pull(null, [create.id])
  expect(page.reset).toBe(true)
  expect(page.docs.map(({ kind }) => kind).sort()).toEqual(['member', 'mission', 'organisation'])
  expect(page.docs.find(({ kind }) => kind === 'mission')).toMatchObject({
    id: mission,
    gone: false,
    value: { texts: { title: 'Trier les dons' }, number: null },
    writers: { title: create.id },
  })
  expect(page.outcomes).toMatchObject([{ id: create.id, code: 'applied' }])
  expect(page.cursor).toMatchObject({ epoch: await findSetting(deps.db, 'epoch'), scope: organisation })
  expect((await owner.pull(page.cursor)).docs).toEqual([])
})

test('gives a repeat the same answer, and tells another mutation under its id apart', async () => {
  const { association, person } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const mission = nextId()
  const create = write('mission_create', wholeMission({ organisation, mission }))
  const refusal = write('mission_delete', { organisation, mission: nextId() })
  const first = await owner.push(create, refusal)
  expect(first.map(({ code, reason }) => [code, reason])).toEqual([
    ['applied', null],
    ['refused', 'not_found'],
  ])
  expect(await owner.push(create, refusal)).toEqual(first)
  const other = { ...create, args: wholeMission({ organisation, mission, seats: { all: { '': 5 } } }) }
  expect((await owner.push(other))[0]?.code).toBe('reused')
  expect((await person().push(create))[0]?.code).toBe('reused')
})

test('adds up seats that are pushed twenty at once, each sent twice', async () => {
  const { association, publish } = await makeWorkEdge()
  const { owner, organisation } = await association()
  const { mission } = await publish(owner, organisation)
  const seats = Array.from({ length: 20 }, () =>
    write('mission_seats', { organisation, mission, session: 'all', role: '', by: 1 }),
  )
  const answers = await Promise.all([...seats, ...seats].map((one) => owner.push(one)))
  expect(new Set(answers.flat().map(({ code }) => code))).toEqual(new Set(['applied']))
  const { docs } = await owner.pull()
  expect(docs.find(({ id, kind }) => id === mission && kind === 'mission')?.value).toMatchObject({
    seats: { all: { '': 24 } },
  })
})
