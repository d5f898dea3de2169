import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Send } from '../../app/sync/work/send.ts'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import type { ArgsOf } from '../../domain/work/mutations.ts'
import { makeEdge } from './make-edge.ts'
import { makeVisitor } from './make-visitor.ts'
import { freshId, makeWorkDevice, sendAs, type WorkTab } from './make-work-device.ts'
import { RENNES } from './work-edge.ts'

/** The arguments of a mission that lacks nothing, for the organisation that the tab writes for. */
export function needFor(
  tab: Pick<WorkTab, 'work'>,
  given: Partial<ArgsOf<'mission_create'>> = {},
): ArgsOf<'mission_create'> {
  return {
    organisation: tab.work.state().organisation,
    mission: freshId(),
    texts: { title: 'Trier les dons', description: 'Une matinée au local.', contact: 'Paule' },
    facts: { ...NO_FACTS, place: RENNES, anytime: true },
    sessions: {},
    seats: { all: { '': 4 } },
    ...given,
  }
}

/** An edit of texts, each over what the tab sees there. */
export function editFor(
  tab: Pick<WorkTab, 'work'>,
  mission: string,
  texts: Record<string, string>,
): ArgsOf<'mission_edit'> {
  const doc = tab.work.view().docs.find(({ kind, id }) => kind === 'mission' && id === mission)
  if (doc?.kind !== 'mission') throw new Error(`no mission ${mission} here`)
  const over = (field: string) => doc.writers[field] ?? null
  return {
    organisation: doc.value.organisation,
    mission,
    texts: Object.fromEntries(
      Object.entries(texts).map(([field, value]) => [field, { value, over: over(field) }]),
    ),
    facts: {},
    sessions: {},
  }
}

/** The text of a mission as a tab shows it. */
export function textOf(tab: Pick<WorkTab, 'work'>, mission: string, field: 'title' | 'description'): string {
  const doc = tab.work.view().docs.find(({ kind, id }) => kind === 'mission' && id === mission)
  return doc?.kind === 'mission' ? doc.value.texts[field] : ''
}

export const SEUIL = {
  kind: 'association' as const,
  name: 'Le Seuil',
  rna: null,
  siren: null,
  memberName: 'Paul',
}

/** The real edge, and phones of people who sign in there; nobody is signed in yet. */
export async function villageHall() {
  const edge = await makeEdge()
  let visitors = 0
  async function phone() {
    const visitor = makeVisitor(edge, `192.0.2.${++visitors}`)
    const device = await makeWorkDevice({ send: sendAs(edge, visitor) })
    return { ...device, visitor, tab: await device.openTab() }
  }
  /** A phone whose person signed in and made an association; everything has been exchanged. */
  async function secretary(email = 'paul@seuil.example') {
    const made = await phone()
    await made.visitor.signIn(email)
    await made.tab.cycle()
    await made.tab.work.bind({ create: SEUIL })
    await made.tab.cycle()
    return made
  }
  return { edge, phone, secretary }
}

export type Hall = Awaited<ReturnType<typeof villageHall>>
export type Phone = Awaited<ReturnType<Hall['secretary']>>

/** Answers as without a network. */
export const OFFLINE = async () => ({ ok: false, fault: 'offline' }) as const

/** Changes a phone's way to the server; answers how to put it back. */
export function tamper({ line }: Pick<Phone, 'line'>, make: (real: Send) => Partial<Send>): () => void {
  const real = line.send
  line.send = { ...real, ...make(real) }
  return () => {
    line.send = real
  }
}

/** A secretary's phone with one mission that the server has. */
export async function oneMission(hall: Hall, email?: string) {
  const phone = await hall.secretary(email)
  const need = needFor(phone.tab)
  await phone.tab.write('mission_create', need)
  expect(await phone.tab.cycle()).toBe('done')
  return { ...phone, need, mission: need.mission, organisation: need.organisation }
}

/** Another phone of the same person, up to date. */
export async function laptop(hall: Hall, email = 'paul@seuil.example') {
  const phone = await hall.phone()
  await phone.visitor.signIn(email)
  await phone.tab.cycle()
  return phone
}

/** The seats of a mission without sessions, as a tab shows them. */
export const seatsOf = (phone: Pick<Phone, 'tab'>, mission: string): number | undefined => {
  const doc = phone.tab.work.view().docs.find(({ id, kind }) => kind === 'mission' && id === mission)
  return doc?.kind === 'mission' ? doc.value.seats.all?.[''] : undefined
}

/** One seat more. */
export const oneMore = ({ organisation, mission }: { organisation: string; mission: string }) =>
  ({ organisation, mission, session: 'all', role: '', by: 1 }) as const

/** What the server has recorded, in order. */
export async function recorded({ edge }: Hall): Promise<{ id: string; name: string; code: string }[]> {
  return edge.deps.db.all(sql`select id, name, code from mutations order by seq`)
}
