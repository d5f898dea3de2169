import { expect, test } from 'vitest'
import { answerPeople, undoAnswers } from '../../../../app/features/people/answer-people.ts'
import { listDates } from '../../../../app/features/people/dates.ts'
import { firstChoice } from '../../../../app/features/people/offer.ts'
import { listPeople } from '../../../../app/features/people/people-of.ts'
import { findMission } from '../../../../app/features/work/work-docs.ts'
import { applicationId } from '../../../../domain/work/application-doc.ts'
import { TEST_NOW } from '../../../support/make-edge.ts'
import { makeWorkDevice } from '../../../support/make-work-device.ts'
import { makeWorkEdge, write } from '../../../support/work-edge.ts'

type Person = ReturnType<Awaited<ReturnType<typeof makeWorkEdge>>['person']>

/** A phone of the association that holds what the edge tells its owner, and sends nothing. */
async function phoneOf(owner: Person) {
  const { docs, cursor } = await owner.pull()
  const away = async () => ({ ok: false, fault: 'offline' }) as const
  const device = await makeWorkDevice({ send: { push: away, pull: away, photo: away } })
  const tab = await device.openTab()
  await tab.store.changeAccount(null, owner.account)
  await tab.store.takePage(
    {
      askedBy: { account: owner.account, cursor: null },
      account: owner.account,
      reset: false,
      cursor,
      docs: docs as never,
      outcomes: [],
      more: false,
      areas: [],
      kinds: [],
    },
    TEST_NOW,
  )
  await tab.refresh()
  return tab.work
}

async function three(seats: number) {
  const edge = await makeWorkEdge()
  const { owner, organisation } = await edge.association(true)
  const { mission } = await edge.publish(owner, organisation, { seats: { all: { '': seats } } })
  const wishes = [{ session: 'all' as const, date: null }]
  const citizens: Person[] = []
  for (const name of ['Awa', 'Bruno', 'Chloé']) {
    const citizen = edge.person()
    const args = { organisation, mission, name, word: '', age: 'adult' as const, phone: null, wishes }
    const [{ code } = { code: '' }] = await citizen.push(write('application_send', args))
    expect(code).toBe('applied')
    citizens.push(citizen)
  }
  const work = await phoneOf(owner)
  const people = () => listPeople(work.view(), mission)
  const offer = async () => {
    const need = findMission(work.view(), mission)
    if (need === undefined) throw new Error('no need')
    const choice = firstChoice(listDates(need.value, undefined, people(), TEST_NOW))
    return answerPeople(work, people(), { answer: 'offer', choice, message: '' }, () => TEST_NOW)
  }
  const statuses = () => people().map(({ value }) => `${value.name} ${value.status}`)
  return { work, people, offer, statuses, citizens, mission, owner }
}

test('of three people for two seats the first two have one, and the third is told why', async () => {
  const { offer, statuses, citizens } = await three(2)
  const answered = await offer()
  expect(answered.kept).toHaveLength(2)
  expect([...answered.stopped]).toEqual([[citizens[2]?.account, 'no_seat']])
  expect(statuses()).toEqual(['Awa offered', 'Bruno offered', 'Chloé proposed'])
})

test('answers that did not leave are taken back, and the seats are free again', async () => {
  const { offer, statuses, work } = await three(2)
  const { kept } = await offer()
  expect(await undoAnswers(work, kept)).toBe(0)
  expect(work.outbox()).toEqual([])
  expect(statuses()).toEqual(['Awa proposed', 'Bruno proposed', 'Chloé proposed'])
  expect((await offer()).kept).toHaveLength(2)
})

test('who moved since they were read is left alone, and the rest goes on', async () => {
  const { people, work, statuses, citizens } = await three(3)
  const read = people()
  const word = { answer: 'wait' as const, message: '' }
  const [awa] = read
  if (awa === undefined) throw new Error('nobody')
  await answerPeople(work, [awa], { answer: 'decline', reason: 'full', message: 'Merci.' }, () => TEST_NOW)
  const answered = await answerPeople(work, read, word, () => TEST_NOW)
  expect([...answered.stopped]).toEqual([[citizens[0]?.account, 'step_changed']])
  expect(statuses()).toEqual(['Awa declined', 'Bruno waitlisted', 'Chloé waitlisted'])
})

test('a no carries its reason and its words', async () => {
  const { people, work, mission, citizens } = await three(1)
  await answerPeople(
    work,
    people(),
    { answer: 'decline', reason: 'dates', message: 'À bientôt.' },
    () => TEST_NOW,
  )
  const id = applicationId(mission, citizens[1]?.account ?? '')
  expect(people().find((one) => one.id === id)?.value).toMatchObject({
    status: 'declined',
    reason: 'dates',
    message: 'À bientôt.',
  })
})
