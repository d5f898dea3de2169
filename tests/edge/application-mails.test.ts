import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commit } from '../../db/commit.ts'
import { accounts } from '../../db/schema/index.ts'
import type { Slot } from '../../domain/work/application-doc.ts'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import type { ArgsOf } from '../../domain/work/mutations.ts'
import { expireApplications } from '../../edge/jobs/expire-applications.ts'
import { sendMails } from '../../edge/jobs/send-mails.ts'
import { DAY, HOUR, MINUTE, makeMailEdge } from '../support/mail-edge.ts'
import { aroundWrites, nextId, RENNES, write } from '../support/work-edge.ts'

const SLOTS: Slot[] = [{ session: 'all', date: null, role: '' }]
const LOU = { name: 'Loubna', word: 'Je boite un peu.', age: 'adult', phone: '06 11 22 33 44' } as const
const ASSOCIATION = 'paul@seuil.example'

/** A mission of « Le Seuil » that is online, Lou who has an address, and what people do about it. */
async function hall(given: { seats?: number; replyDays?: number } = {}) {
  const edge = await makeMailEdge()
  const { organisation, owner, somebody } = edge
  await edge.person(true).push(write('organisation_verify', { organisation, verified: true }))
  const { mission } = await edge.publish(owner, organisation, {
    seats: { all: { '': given.seats ?? 4 } },
    facts: { ...NO_FACTS, place: RENNES, anytime: true, replyDays: given.replyDays ?? null },
  })
  const names = { organisation, mission }
  const lou = await somebody('lou@elan.example')
  type Who = typeof lou
  const wishes = [{ session: 'all' as const, date: null }]
  const propose = (who: Who) => who.push(write('application_send', { ...names, ...LOU, wishes }))
  const answer = (who: Who, said: Partial<ArgsOf<'application_answer'>>) => {
    const usual = { from: 'proposed', answer: 'offer', reason: null, message: '' } as const
    return write('application_answer', { ...names, account: who.account, ...usual, slots: [], ...said })
  }
  const offer = (who: Who) => owner.push(answer(who, { slots: SLOTS }))
  const confirm = (who: Who) => who.push(write('application_confirm', { ...names, slots: SLOTS }))
  const withdraw = (who: Who) => who.push(write('application_withdraw', names))
  /** Moves on by so long, lets time do what it does, and sends. */
  const later = async (ms: number) => {
    edge.line.now += ms
    await expireApplications(edge.deps)
    return edge.deliver()
  }
  return { ...edge, mission, names, lou, propose, answer, offer, confirm, withdraw, later }
}

test('who is offered a place is told once which and until when, however often the answer is pushed', async () => {
  const { lou, owner, propose, answer, deliver, sent, waiting } = await hall()
  await propose(lou)
  const offered = answer(lou, { slots: SLOTS, message: 'Appelez le 07 99 99 99 99.' })
  await owner.push(offered)
  expect(sent).toEqual([])
  await owner.push(offered)
  expect(await deliver()).toEqual(['lou@elan.example: Une place vous est proposée'])
  await owner.push(offered)
  expect(await deliver()).toEqual([])
  const text = sent[0]?.text ?? ''
  expect(text).toContain('Le Seuil vous propose une place pour « Trier les dons » :\n\n– date à convenir\n')
  expect(text).toContain('gardée jusqu’au mardi 15 septembre à 11\u00a0h.')
  expect(text).toContain('https://elan.example/#/engagements')
  expect((await waiting()).map(({ kind }) => kind).sort()).toEqual(['proposed', 'reminder'])
})

test('a date is the session’s own, in words, in the language of the account', async () => {
  const { somebody, owner, organisation, publish, deliver, sent } = await hall()
  const session = nextId()
  const { mission } = await publish(owner, organisation, {
    facts: { ...NO_FACTS, place: RENNES },
    sessions: {
      [session]: {
        kind: 'once',
        date: '2026-10-01',
        start: '01:30',
        part: null,
        minutes: 60,
        zone: 'Indian/Reunion',
      },
    },
    seats: { [session]: { Accueil: 4 } },
  })
  const names = { organisation, mission }
  const slots = [{ session, date: '2026-10-01', role: 'Accueil' }]
  for (const language of ['fr', 'en'] as const) {
    const who = await somebody(`${language}@elan.example`, language)
    const wishes = [{ session, date: '2026-10-01' }]
    await who.push(write('application_send', { ...names, ...LOU, wishes }))
    const usual = { from: 'proposed', answer: 'offer', reason: null, message: '' } as const
    await owner.push(write('application_answer', { ...names, account: who.account, slots, ...usual }))
  }
  await deliver()
  expect(sent.map(({ text }) => /– (.*)/.exec(text)?.[1])).toEqual([
    'jeudi 1er octobre à 1\u00a0h\u00a030 (heure de là-bas), Accueil',
    'Thursday 1 October at 1:30 (local time there), Accueil',
  ])
  expect(sent[1]?.text).toContain('offers you a place for “Trier les dons”')
})

test('another offer is told anew, and a consent that was seen is not', async () => {
  const { lou, owner, names, answer, offer, deliver, line } = await hall()
  const wishes = [{ session: 'all' as const, date: null }]
  await lou.push(write('application_send', { ...names, ...LOU, phone: null, age: '16_17', wishes }))
  await offer(lou)
  expect(await deliver()).toHaveLength(1)
  expect(await owner.push(write('application_consent', { ...names, account: lou.account }))).toMatchObject([
    { code: 'applied' },
  ])
  expect(await deliver()).toEqual([])
  line.now += HOUR
  await owner.push(answer(lou, { from: 'offered', slots: SLOTS }))
  expect((await deliver()).filter((one) => one.startsWith('lou@'))).toEqual([
    'lou@elan.example: Une place vous est proposée',
  ])
})

test('a no tells its reason in our words and the association’s own; so does what is cancelled', async () => {
  const { lou, somebody, owner, propose, answer, offer, confirm, deliver, sent } = await hall()
  const ana = await somebody('ana@elan.example')
  await propose(lou)
  await propose(ana)
  await owner.push(answer(lou, { answer: 'decline', reason: 'skills', message: 'Revenez au printemps.' }))
  await offer(ana)
  await confirm(ana)
  await owner.push(answer(ana, { answer: 'cancel', from: 'coming', message: 'La salle est fermée.' }))
  expect(await deliver()).toEqual([
    'lou@elan.example: L’association vous a répondu',
    'ana@elan.example: L’association a annulé',
  ])
  const [declined, cancelled] = sent.map(({ text }) => text)
  expect(declined).toContain('Cette mission demande un savoir-faire précis.')
  expect(declined).toContain('L’association vous écrit :\n\nRevenez au printemps.\n')
  expect(cancelled).toContain('La salle est fermée.')
})

test('who comes late to a crowd, and who is told to wait, reads that they are on the waiting list', async () => {
  const { lou, somebody, owner, propose, answer, deliver } = await hall({ seats: 1 })
  await propose(lou)
  await propose(await somebody('ana@elan.example'))
  await propose(await somebody('zoe@elan.example'))
  await owner.push(answer(lou, { answer: 'wait' }))
  expect((await deliver()).sort()).toEqual([
    'lou@elan.example: Vous êtes sur la liste d’attente',
    'zoe@elan.example: Vous êtes sur la liste d’attente',
  ])
})

test('time releases who was not answered and gives back what nobody took, and tells both once', async () => {
  const { lou, somebody, propose, offer, deps, line, deliver, sent, waiting } = await hall({ replyDays: 2 })
  const ana = await somebody('ana@elan.example')
  await propose(lou)
  await propose(ana)
  await offer(ana)
  line.now += 4 * DAY
  const other = { ...deps, db: await aroundWrites(deps.db, (run) => run()) }
  await Promise.all([expireApplications(deps), expireApplications(other)])
  expect((await deliver()).sort()).toEqual([
    'ana@elan.example: La place proposée a été rendue',
    'lou@elan.example: Vous êtes libre',
  ])
  const released = sent.find(({ to }) => to === 'lou@elan.example')?.text ?? ''
  expect(released).toContain('L’association n’a pas répondu dans le délai promis. Vous êtes libre.')
  expect(released).toContain('https://elan.example/#/\n')
  expect(await waiting()).toEqual([])
})

test('an association hears of many people at once, once in a quarter of an hour', async () => {
  const { lou, somebody, propose, later, sent, mission } = await hall()
  await propose(lou)
  expect(await later(10 * MINUTE)).toEqual([])
  await propose(await somebody('ana@elan.example'))
  expect(await later(4 * MINUTE)).toEqual([])
  await propose(await somebody('zoe@elan.example'))
  expect(await later(MINUTE)).toEqual([`${ASSOCIATION}: 3 personnes se proposent`])
  expect(sent[0]?.text).toContain('3 personnes se proposent pour « Trier les dons ».')
  expect(sent[0]?.text).toContain(`https://elan.example/#/people/${mission}`)
  expect(await later(14 * MINUTE)).toEqual([])
  await propose(await somebody('eve@elan.example'))
  expect(await later(14 * MINUTE)).toEqual([])
  expect(await later(MINUTE)).toEqual([`${ASSOCIATION}: 4 personnes se proposent`])
})

test('each need has its own mail, and who writes again while they wait adds none', async () => {
  const { lou, owner, organisation, publish, propose, later, waiting } = await hall()
  const { mission } = await publish(owner, organisation)
  const wishes = [{ session: 'all' as const, date: null }]
  await propose(lou)
  await lou.push(write('application_send', { organisation, mission, ...LOU, wishes }))
  expect(await later(15 * MINUTE)).toHaveLength(2)
  const before = await waiting()
  await propose(lou)
  expect(await waiting()).toEqual(before)
})

test('nobody is announced who was answered or left before the mail did', async () => {
  const { lou, propose, offer, withdraw, later } = await hall()
  await propose(lou)
  await offer(lou)
  expect(await later(15 * MINUTE)).toEqual(['lou@elan.example: Une place vous est proposée'])
  await withdraw(lou)
  await propose(lou)
  await withdraw(lou)
  expect(await later(15 * MINUTE)).toEqual([`${ASSOCIATION}: Une place se libère`])
})

test('an association hears of seats that are free again, not of who only waited', async () => {
  const { lou, somebody, propose, offer, confirm, withdraw, deliver, later } = await hall()
  const people = [lou, await somebody('ana@elan.example')]
  const waits = await somebody('zoe@elan.example')
  for (const one of [...people, waits]) await propose(one)
  for (const one of people) await offer(one)
  await confirm(lou)
  await deliver()
  await withdraw(waits)
  expect(await later(20 * MINUTE)).toEqual([])
  for (const one of people) await withdraw(one)
  expect(await later(14 * MINUTE)).toEqual([])
  expect(await later(MINUTE)).toEqual([`${ASSOCIATION}: Une place se libère`])
})

test('an association is reminded a day before its answer is due, while somebody waits', async () => {
  const { lou, somebody, propose, offer, later, sent } = await hall({ replyDays: 3 })
  const ana = await somebody('ana@elan.example')
  await propose(lou)
  await propose(ana)
  await later(DAY)
  await offer(ana)
  await later(0)
  expect(await later(23 * HOUR)).toEqual([])
  expect(await later(HOUR)).toEqual([`${ASSOCIATION}: Une réponse est attendue`])
  const text = sent.at(-1)?.text ?? ''
  expect(text).toContain('Une personne qui se propose attend votre réponse pour « Trier les dons ».')
  expect(text).toContain('promise avant le mardi 15 septembre à 11\u00a0h')
})

test('no reminder leaves when nobody waits, nor for who still has days', async () => {
  const { lou, somebody, propose, offer, later, waiting } = await hall({ replyDays: 7 })
  await propose(lou)
  await later(5 * DAY)
  await offer(lou)
  await propose(await somebody('ana@elan.example'))
  await later(15 * MINUTE)
  expect((await waiting()).map(({ kind }) => kind)).toEqual(['reminder', 'reminder'])
  expect(await later(DAY)).toEqual([])
  expect((await later(5 * DAY)).sort()).toEqual([
    'lou@elan.example: La place proposée a été rendue',
    `${ASSOCIATION}: Une réponse est attendue`,
  ])
})

test('a promise of one day is reminded halfway, and people of the same day at once', async () => {
  const { lou, somebody, propose, later, waiting } = await hall({ replyDays: 1 })
  await propose(lou)
  await later(15 * MINUTE)
  await propose(await somebody('ana@elan.example'))
  expect((await waiting()).filter(({ kind }) => kind === 'reminder')).toHaveLength(1)
  await later(15 * MINUTE)
  expect(await later(11 * HOUR)).toEqual([])
  expect(await later(HOUR)).toEqual([`${ASSOCIATION}: Une réponse est attendue`])
})

test('no mail holds a name, a word, a number or a contact, whoever it goes to', async () => {
  const { lou, somebody, owner, propose, answer, offer, confirm, withdraw, later, sent } = await hall({
    replyDays: 2,
  })
  const ana = await somebody('ana@elan.example', 'en')
  for (const one of [lou, ana]) await propose(one)
  await later(DAY)
  await offer(lou)
  await confirm(lou)
  await later(0)
  await withdraw(lou)
  await later(DAY)
  await propose(ana)
  await owner.push(answer(ana, { answer: 'wait' }))
  await later(15 * MINUTE)
  await offer(ana)
  await owner.push(answer(ana, { from: 'waitlisted', slots: SLOTS }))
  await later(MINUTE)
  await later(9 * DAY)
  await owner.push(answer(ana, { from: 'lapsed', slots: SLOTS }))
  await owner.push(answer(ana, { from: 'offered', answer: 'cancel' }))
  await later(MINUTE)
  await propose(ana)
  await owner.push(answer(ana, { answer: 'decline', reason: 'dates' }))
  await later(MINUTE)
  expect(new Set(sent.map(({ subject }) => subject)).size).toBeGreaterThanOrEqual(9)
  const all = sent.map(({ subject, text }) => `${subject}\n${text}`).join('\n')
  expect(all).not.toMatch(/Loubna|boite|06 11|06 00|Paule|Lilas|!|candidat|null|undefined|NaN/i)
  expect(all).not.toContain(lou.account)
  expect(all).not.toContain(ana.account)
  expect(sent.filter(({ to, text }) => to !== ASSOCIATION && text.includes('@'))).toEqual([])
})

test('what became of it meanwhile is what is told', async () => {
  const { lou, owner, propose, answer, offer, confirm, deliver, line, waiting } = await hall()
  await propose(lou)
  line.isDown = true
  await offer(lou)
  await deliver()
  line.isDown = false
  await confirm(lou)
  line.now += 15 * MINUTE
  expect(await deliver()).toEqual([])
  await owner.push(answer(lou, { answer: 'cancel', from: 'coming' }))
  await owner.push(answer(lou, { from: 'cancelled', slots: SLOTS }))
  expect((await waiting()).filter(({ account }) => account !== null)).toHaveLength(1)
  expect(await deliver()).toEqual(['lou@elan.example: Une place vous est proposée'])
})

test('a title that its reader refused is told to nobody', async () => {
  const { lou, person, names, propose, later, sent } = await hall()
  await propose(lou)
  const hide = { verdict: 'hide', rule: 'paid_job', sentence: 'Ceci est un emploi.' } as const
  await person(true).push(write('mission_review', { ...names, area: '35', ...hide }))
  await later(8 * DAY)
  expect(sent.map(({ to, subject }) => [to, subject])).toContainEqual(['lou@elan.example', 'Vous êtes libre'])
  expect(sent.map(({ text }) => text).join()).not.toContain('Trier')
})

test('nobody is told in the place of an account that was erased', async () => {
  const { lou, propose, offer, deps, deliver, waiting } = await hall()
  await propose(lou)
  await offer(lou)
  await commit(deps.db, [deps.db.delete(accounts).where(eq(accounts.id, lou.account))])
  expect(await deliver()).toEqual([])
  expect((await waiting()).filter(({ account }) => account !== null)).toEqual([])
})

test('a mail server that is down stops no step and loses no mail for a day', async () => {
  const { lou, somebody, propose, offer, line, deliver, later, waiting } = await hall()
  const ana = await somebody('ana@elan.example')
  line.isDown = true
  await propose(ana)
  await propose(lou)
  expect(await offer(lou)).toMatchObject([{ code: 'applied' }])
  for (let hours = 0; hours < 23; hours++) await later(HOUR)
  await propose(await somebody('zoe@elan.example'))
  await later(50 * MINUTE)
  line.isDown = false
  expect((await later(15 * MINUTE)).sort()).toEqual([
    'lou@elan.example: Une place vous est proposée',
    `${ASSOCIATION}: 2 personnes se proposent`,
  ])
  expect(await deliver()).toEqual([])
  expect((await waiting()).every(({ kind }) => kind === 'reminder')).toBe(true)
})

test('a mail that waits for a server is kept a day for who came last', async () => {
  const { lou, somebody, propose, line, later } = await hall()
  line.isDown = true
  await propose(lou)
  await later(20 * HOUR)
  await propose(await somebody('zoe@elan.example'))
  await later(5 * HOUR)
  line.isDown = false
  expect(await later(15 * MINUTE)).toEqual([`${ASSOCIATION}: 2 personnes se proposent`])
})

test('a step that is taken while its mail is being sent is told once', async () => {
  const { lou, owner, propose, answer, deps, deliver, sent } = await hall()
  await propose(lou)
  await owner.push(answer(lou, { answer: 'wait' }))
  const offered = answer(lou, { from: 'waitlisted', slots: SLOTS })
  const db = await aroundWrites(deps.db, async (run) => {
    const done = await run()
    await owner.push(offered)
    return done
  })
  await sendMails({ ...deps, db })
  await deliver()
  expect(sent.map(({ subject }) => subject)).toEqual(['Une place vous est proposée'])
})

test('an offer that is over, or whose mission was deleted, is told no more', async () => {
  const { lou, somebody, owner, names, propose, offer, line, deliver } = await hall()
  await propose(lou)
  await offer(lou)
  line.now += 4 * DAY
  expect(await deliver()).toEqual([])
  const ana = await somebody('ana@elan.example')
  await propose(ana)
  await offer(ana)
  const ended = await owner.push(
    write('mission_status', { ...names, from: 'published', to: 'closed' }),
    write('mission_delete', names),
  )
  expect(ended.map(({ code }) => code)).toEqual(['applied', 'applied'])
  expect(await deliver()).toEqual([])
})

test('who gave a seat back and proposes themselves again is announced once', async () => {
  const { lou, propose, offer, withdraw, later } = await hall()
  await propose(lou)
  await offer(lou)
  await withdraw(lou)
  await propose(lou)
  expect(await later(15 * MINUTE)).toEqual([`${ASSOCIATION}: Une personne se propose`])
})

test('an address that is refused holds up nobody', async () => {
  const { lou, somebody, propose, offer, deps, sent, line } = await hall()
  const ana = await somebody('ana@elan.example')
  for (const one of [lou, ana]) await propose(one)
  await offer(lou)
  line.now += 1
  await offer(ana)
  const sendMail = async (mail: (typeof sent)[number]) => {
    if (mail.to.startsWith('lou@')) throw new Error('no such mailbox')
    sent.push(mail)
  }
  expect(await sendMails({ ...deps, sendMail })).toBe(1)
  expect(sent.map(({ to }) => to)).toEqual(['ana@elan.example'])
})

test('who proposes themselves while a mail is being sent is told next, also when it fails', async () => {
  const { lou, somebody, propose, deps, line, later, waiting } = await hall()
  const [ana, zoe] = [await somebody('ana@elan.example'), await somebody('zoe@elan.example')]
  await propose(lou)
  line.now += 15 * MINUTE
  const during = async (who: typeof ana, isTaken: boolean) => {
    const sendMail = async () => {
      await propose(who)
      if (!isTaken) throw new Error('busy')
    }
    await sendMails({ ...deps, sendMail })
  }
  await during(ana, true)
  expect((await waiting()).filter(({ kind }) => kind === 'proposed')).toHaveLength(1)
  line.now += 15 * MINUTE
  await during(zoe, false)
  expect((await waiting()).filter(({ kind }) => kind === 'proposed')).toHaveLength(1)
  expect(await later(15 * MINUTE)).toEqual([`${ASSOCIATION}: 3 personnes se proposent`])
})

test('two jobs at once send each mail once', async () => {
  const { lou, somebody, propose, offer, deps, sent } = await hall()
  const ana = await somebody('ana@elan.example')
  for (const one of [lou, ana]) await propose(one)
  for (const one of [lou, ana]) await offer(one)
  const other = { ...deps, db: await aroundWrites(deps.db, (run) => run()) }
  const told = await Promise.all([sendMails(deps), sendMails(other)])
  expect(told[0] + told[1]).toBe(2)
  expect(sent.map(({ to }) => to).sort()).toEqual(['ana@elan.example', 'lou@elan.example'])
})
