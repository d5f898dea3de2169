import { expect, test } from 'vitest'
import { findMission } from '../../db/queries/missions.ts'
import { TEST_NOW } from '../support/make-edge.ts'
import { HOUR, makeModerated, queueOf, verdict } from '../support/make-moderated.ts'
import { invite, write } from '../support/work-edge.ts'

test('the queue holds the missions of the territories that one animates, as a citizen would read them', async () => {
  const { association, publish, reader } = await makeModerated()
  const { owner, organisation } = await association()
  const { mission } = await publish(owner, organisation)
  const [here, elsewhere] = [await reader('a@relais.example'), await reader('b@relais.example', '44')]
  const { areas, reviews } = await queueOf(here)
  expect(areas).toEqual(['35'])
  expect(reviews).toMatchObject([
    {
      id: mission,
      area: '35',
      reason: 'new',
      since: TEST_NOW,
      until: TEST_NOW + 72 * HOUR,
      mission: { texts: { title: 'Trier les dons', contact: '' }, status: 'published' },
      organisation: { id: organisation, name: 'Le Seuil', verified: false },
    },
  ])
  expect(await queueOf(elsewhere)).toEqual({ areas: ['44'], reviews: [], reported: [] })
})

test('nobody’s queue is that of a stranger, and without a session there is none', async () => {
  const { association, publish, somebody, app } = await makeModerated()
  const { owner, organisation } = await association()
  await publish(owner, organisation)
  expect(await queueOf(await somebody('lea@seuil.example'))).toEqual({ areas: [], reviews: [], reported: [] })
  expect((await app.request('https://elan.example/api/reviews')).status).toBe(401)
})

test('an accepted mission leaves the queue and is online, with the sequence that was read', async () => {
  const { association, publish, reader, deps } = await makeModerated()
  const { owner, organisation } = await association()
  const { mission } = await publish(owner, organisation)
  const one = await reader('a@relais.example')
  const { reviews } = await queueOf(one)
  expect(await findMission(deps.db, 1)).toBeUndefined()
  const [answer] = await one.push(verdict(organisation, mission, { seen: reviews[0]?.seen }))
  expect(answer).toMatchObject({ code: 'applied' })
  expect((await queueOf(one)).reviews).toEqual([])
  expect(await findMission(deps.db, 1)).toMatchObject({ id: mission })
})

test('a reader never sees the missions of an association that they are in or were; administrators do at once', async () => {
  const { association, publish, reader, admin } = await makeModerated()
  const { owner, organisation } = await association()
  const one = await reader('a@relais.example')
  const { invitation, token } = await invite(owner, organisation)
  await one.push(write('invitation_accept', { organisation, invitation, token, memberName: 'Ali' }))
  await one.push(write('member_remove', { organisation, account: one.account }))
  const { mission } = await publish(owner, organisation)
  expect((await queueOf(one)).reviews).toEqual([])
  expect(await one.push(verdict(organisation, mission))).toMatchObject([{ reason: 'own_mission' }])
  expect((await queueOf(admin)).reviews).toMatchObject([{ id: mission }])
})

test('administrators see what is past its delay, and nothing that a reader may still read', async () => {
  const { association, publish, reader, admin, wait } = await makeModerated()
  const { owner, organisation } = await association()
  await reader('a@relais.example')
  await publish(owner, organisation)
  expect((await queueOf(admin)).reviews).toEqual([])
  wait(72 * HOUR)
  expect((await queueOf(admin)).reviews).toHaveLength(1)
})

test('an appeal that only its refuser could read goes to the administrators', async () => {
  const { association, publish, reader, admin } = await makeModerated()
  const { owner, organisation } = await association()
  const one = await reader('a@relais.example')
  const { mission } = await publish(owner, organisation)
  await one.push(verdict(organisation, mission, { verdict: 'refuse', rule: 'unclear', sentence: 'Où ?' }))
  await owner.push(write('mission_appeal', { organisation, mission, text: 'Au local.' }))
  expect((await queueOf(one)).reviews).toMatchObject([
    { reason: 'appeal', refusedByMe: true, appeal: 'Au local.' },
  ])
  expect((await queueOf(admin)).reviews).toMatchObject([{ refusedByMe: false }])
})
