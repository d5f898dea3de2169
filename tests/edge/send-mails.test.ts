import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { forgetOldMails } from '../../db/queries/mails.ts'
import { sendMails } from '../../edge/jobs/send-mails.ts'
import { MINUTE, makeMailEdge } from '../support/mail-edge.ts'
import { invite, nextId, wholeMission, write } from '../support/work-edge.ts'

const REFUSE = { verdict: 'refuse', rule: 'uninsured', sentence: 'Dites qui assure.' } as const
const HIDE = { verdict: 'hide', rule: 'paid_job', sentence: 'Ceci est un emploi.' } as const

/** « Le Seuil » and a reader of every territory. */
async function makeTold() {
  const edge = await makeMailEdge()
  const { organisation, owner } = edge
  type Person = Awaited<ReturnType<typeof edge.somebody>>
  const reader = edge.person(true)
  const judge = (mission: string, given: Partial<typeof REFUSE | typeof HIDE> = {}) => {
    const accept = { verdict: 'accept', rule: null, sentence: null } as const
    return write('mission_review', { organisation, mission, area: '35', ...accept, ...given })
  }
  /** Lets somebody in as an editor. */
  const join = async (who: Person) => {
    const { invitation, token } = await invite(owner, organisation)
    await who.push(write('invitation_accept', { organisation, invitation, token, memberName: 'Ana' }))
  }
  return { ...edge, reader, judge, join }
}
const waiting = (made: Awaited<ReturnType<typeof makeTold>>) => made.waiting()

test('who published a need is told once that it is online, also when the verdict is pushed again', async () => {
  const made = await makeTold()
  const { mission } = await made.publish(made.owner, made.organisation)
  const accept = made.judge(mission)
  await made.reader.push(accept)
  expect(made.sent).toEqual([])
  expect(await sendMails(made.deps)).toBe(1)
  expect(await made.reader.push(accept)).toMatchObject([{ code: 'applied' }])
  expect(await sendMails(made.deps)).toBe(0)
  expect(made.sent).toMatchObject([{ to: 'paul@seuil.example', subject: 'Votre besoin est en ligne' }])
  const text = made.sent[0]?.text ?? ''
  expect(text).toContain('« Trier les dons », pour Le Seuil')
  expect(text).toContain(`https://elan.example/#/work/${mission}`)
  expect(text).not.toContain('06 00 00 00 00')
  expect(await waiting(made)).toEqual([])
})

test('a refusal tells the rule, the sentence, how to appeal, and none of the need’s own words', async () => {
  const made = await makeTold()
  const { mission } = await made.publish(made.owner, made.organisation)
  await made.reader.push(made.judge(mission, REFUSE))
  await sendMails(made.deps)
  const [{ subject, text } = { subject: '', text: '' }] = made.sent
  expect(subject).toBe('Un besoin est à revoir')
  for (const said of [
    'Les bénévoles doivent être assurés.',
    'Dites qui assure.',
    'Demander une autre lecture',
  ]) {
    expect(text).toContain(said)
  }
  for (const own of ['Trier', 'matinée', 'Paule', 'Rennes', 'Lilas'])
    expect(subject + text).not.toContain(own)
  await made.owner.push(
    write('mission_appeal', { organisation: made.organisation, mission, text: 'La mairie.' }),
  )
  await made.person(true).push(made.judge(mission, REFUSE))
  await sendMails(made.deps)
  expect(made.sent).toHaveLength(2)
  expect(made.sent[1]?.text).toContain('Une autre lecture a déjà été demandée')
})

test('what is taken down is told, and what is left online is not', async () => {
  const made = await makeTold()
  const { mission } = await made.publish(made.owner, made.organisation)
  await made.reader.push(made.judge(mission))
  await sendMails(made.deps)
  const facts = { photo: null, place: null, remote: true }
  await made.owner.push(
    write('mission_edit', { organisation: made.organisation, mission, texts: {}, facts, sessions: {} }),
  )
  const accept = { ...made.judge(mission), id: nextId() }
  expect(
    await made.reader.push({ ...accept, args: { ...(accept.args as object), area: 'remote' } }),
  ).toMatchObject([{ code: 'applied' }])
  expect(await sendMails(made.deps)).toBe(0)
  const hide = made.judge(mission, HIDE)
  await made.reader.push({ ...hide, args: { ...(hide.args as object), area: 'remote' } })
  expect(await sendMails(made.deps)).toBe(1)
  expect(made.sent.map(({ subject }) => subject)).toEqual([
    'Votre besoin est en ligne',
    'Un besoin a été retiré',
  ])
})

test('the last who wrote is told in their language; once they have left, the owners are', async () => {
  const made = await makeTold()
  const ana = await made.somebody('ana@seuil.example', 'en')
  await made.join(ana)
  const [one, other] = [nextId(), nextId()]
  const { organisation } = made
  for (const mission of [one, other]) {
    await ana.push(
      write('mission_create', wholeMission({ organisation, mission })),
      write('mission_status', { organisation, mission, from: 'draft', to: 'published' }),
    )
  }
  await made.reader.push(made.judge(one))
  await sendMails(made.deps)
  await made.owner.push(write('member_remove', { organisation, account: ana.account }))
  await made.reader.push(made.judge(other))
  await sendMails(made.deps)
  expect(made.sent.map(({ to, subject }) => [to, subject])).toEqual([
    ['ana@seuil.example', 'Your need is online'],
    ['paul@seuil.example', 'Votre besoin est en ligne'],
  ])
})

test('a mail that fails stops no verdict, names nobody in the log, and leaves a quarter of an hour later, for a day', async () => {
  const made = await makeTold()
  const { mission } = await made.publish(made.owner, made.organisation)
  made.line.isDown = true
  expect(await made.reader.push(made.judge(mission))).toMatchObject([{ code: 'applied' }])
  expect(await sendMails(made.deps)).toBe(0)
  expect(made.lines.join()).toContain('(address)')
  expect(made.lines.join()).not.toContain('paul@')
  made.line.isDown = false
  expect(await sendMails(made.deps)).toBe(0)
  made.line.now += 15 * MINUTE
  expect(await sendMails(made.deps)).toBe(1)
  const { mission: late } = await made.publish(made.owner, made.organisation)
  await made.reader.push(made.judge(late))
  made.line.isDown = true
  made.line.now += 24 * 60 * MINUTE
  await sendMails(made.deps)
  expect(await waiting(made)).toEqual([])
})

test('two jobs at once send a mail once', async () => {
  const made = await makeTold()
  const { mission } = await made.publish(made.owner, made.organisation)
  await made.reader.push(made.judge(mission))
  const told = await Promise.all([sendMails(made.deps), sendMails(made.deps)])
  expect(told.sort()).toEqual([0, 1])
  expect(made.sent).toHaveLength(1)
})

test('what moved on before the mail left is not told as it was', async () => {
  const made = await makeTold()
  const { mission } = await made.publish(made.owner, made.organisation)
  const { mission: gone } = await made.publish(made.owner, made.organisation)
  await made.reader.push(made.judge(mission), made.judge(gone, REFUSE))
  const { organisation } = made
  await made.owner.push(
    write('mission_status', { organisation, mission, from: 'published', to: 'closed' }),
    write('mission_status', { organisation, mission: gone, from: 'published', to: 'closed' }),
    write('mission_delete', { organisation, mission: gone }),
  )
  expect(await sendMails(made.deps)).toBe(0)
  expect([made.sent, await waiting(made)]).toEqual([[], []])
})

test('a mail that a job was sending when it died is not sent twice, and is forgotten', async () => {
  const made = await makeTold()
  const { mission } = await made.publish(made.owner, made.organisation)
  await made.reader.push(made.judge(mission))
  const dead = { ...made.deps, sendMail: () => new Promise<never>(() => {}) }
  void sendMails(dead)
  await expect.poll(async () => (await waiting(made))[0]?.dueAt).toBeNull()
  expect(await sendMails(made.deps)).toBe(0)
  made.line.now += 8 * 24 * 60 * MINUTE
  await commit(made.deps.db, [forgetOldMails(made.deps.db, made.line.now - 7 * 24 * 60 * MINUTE)])
  expect(await waiting(made)).toEqual([])
})
