import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { decideNow } from '../../app/state/work/decide-now.ts'
import type { QueuedReview } from '../../domain/wire/moderation.ts'
import type { Mutation } from '../../domain/work/mutations.ts'
import { makeVisitor } from '../support/make-visitor.ts'
import { makeWorkDevice, sendAs } from '../support/make-work-device.ts'
import { makeWorkEdge, RENNES, write } from '../support/work-edge.ts'

const ADMIN = 'admin@elan.example'
type Needs = QueuedReview['organisation']['waiting']

/** An association whose needs wait, and an administrator with a phone whose exchanges are those that `work` asks for. */
async function waitingNeeds(count: number) {
  const edge = await makeWorkEdge()
  const { owner, organisation } = await edge.association()
  for (let i = 0; i < count; i++) await edge.publish(owner, organisation)
  const visitor = makeVisitor(edge)
  await visitor.signIn(ADMIN)
  const device = await makeWorkDevice({ send: sendAs(edge, visitor) })
  const tab = await device.openTab()
  await tab.cycle()
  const work = {
    ...tab.work,
    exchangeNow: async () => {
      await tab.cycle()
    },
  }
  const queue = async (who = visitor) =>
    ((await who.ask('GET', '/api/reviews')).body as { reviews: QueuedReview[] }).reviews
  const waiting = async (): Promise<Needs> => (await queue())[0]?.organisation.waiting ?? []
  const numbers = async () =>
    (
      await edge.deps.db.all<{ number: number }>(
        sql`select number from missions where status = 'published' and visibility = 'public' order by number`,
      )
    ).map(({ number }) => number)
  return { ...edge, owner, organisation, tab, work, queue, waiting, numbers }
}
type Waiting = Awaited<ReturnType<typeof waitingNeeds>>

const verify = ({ work, organisation }: Waiting, needs: Needs) =>
  decideNow(
    work,
    'organisation_verify',
    { organisation, verified: true },
    needs.map((need) => ({
      name: 'mission_review' as const,
      args: { organisation, ...need, verdict: 'accept' as const, rule: null, sentence: null },
    })),
  )
const refusal = (
  organisation: string,
  mission: string,
): Extract<Mutation, { name: 'mission_review' }>['args'] => ({
  organisation,
  mission,
  area: '35',
  verdict: 'refuse',
  rule: 'unclear',
  sentence: 'Où ?',
})

test('verifying an association puts all of its needs that wait online, under dense numbers', async () => {
  const made = await waitingNeeds(3)
  const needs = await made.waiting()
  expect(needs).toHaveLength(3)
  expect(await made.numbers()).toEqual([])
  expect(await verify(made, needs)).toBe('done')
  expect(await made.numbers()).toEqual([1, 2, 3])
  expect(await made.waiting()).toEqual([])
  expect([made.tab.work.outbox(), made.tab.work.parked()]).toEqual([[], []])
  const { codes } = await made.publish(made.owner, made.organisation)
  expect([codes, await made.numbers()]).toEqual([
    ['applied', 'applied'],
    [1, 2, 3, 4],
  ])
})

test('a need that was refused meanwhile stays refused, and its association is verified all the same', async () => {
  const made = await waitingNeeds(2)
  const needs = await made.waiting()
  const [first] = needs
  const reader = made.person(true)
  await reader.push(write('mission_review', refusal(made.organisation, first?.mission ?? '')))
  expect(await verify(made, needs)).toBe('done')
  expect(await made.numbers()).toEqual([1])
  expect(made.tab.work.parked()).toEqual([])
  const { codes } = await made.publish(made.owner, made.organisation)
  expect([codes, await made.numbers()]).toEqual([
    ['applied', 'applied'],
    [1, 2],
  ])
})

test('an appeal, a pause, what is online and what readers of a territory see are no part of what a verification puts online', async () => {
  const made = await waitingNeeds(3)
  const { organisation, owner } = made
  const [appealed, paused, left] = (await made.waiting()).map(({ mission }) => mission)
  await made.person(true).push(write('mission_review', refusal(organisation, appealed ?? '')))
  await owner.push(
    write('mission_appeal', { organisation, mission: appealed ?? '', text: 'Au local.' }),
    write('mission_status', { organisation, mission: paused ?? '', from: 'published', to: 'paused' }),
  )
  expect(await made.waiting()).toEqual([{ mission: left, area: '35' }])
  const online = { organisation, mission: left ?? '', area: '35' }
  await made
    .person(true)
    .push(write('mission_review', { ...online, verdict: 'accept', rule: null, sentence: null }))
  const place = { ...RENNES, street: '5 rue des Lilas' }
  await owner.push(write('mission_edit', { ...online, texts: {}, facts: { place }, sessions: {} }))
  expect(await made.numbers()).toEqual([1])
  expect((await made.queue()).map(({ reason }) => reason).sort()).toEqual(['appeal', 'changed'])
  expect(await made.waiting()).toEqual([])
  const reader = makeVisitor(made, '192.0.2.9')
  const { body } = await reader.signIn('relais@elan.example')
  const { account } = body.me as { account: string }
  await made.person(true).push(write('catalyst_appoint', { area: '35', account }))
  const reviews = await made.queue(reader)
  expect(reviews.map(({ organisation: { waiting } }) => waiting)).toEqual([[], []])
})

test('without a network all of it stays on the phone, the verification last', async () => {
  const made = await waitingNeeds(2)
  const needs = await made.waiting()
  const offline = { ...made.work, exchangeNow: async () => {}, exchange: () => 'offline' as const }
  expect(await verify({ ...made, work: offline }, needs)).toBe('waiting')
  expect(made.tab.work.outbox().map(({ name }) => name)).toEqual([
    'mission_review',
    'mission_review',
    'organisation_verify',
  ])
  await made.tab.cycle()
  expect(await made.numbers()).toEqual([1, 2])
})
