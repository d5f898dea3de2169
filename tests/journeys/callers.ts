import { createHash } from 'node:crypto'
import { expect } from '@playwright/test'
import { dayOf, isoOf } from '../../domain/days.ts'
import { uuidV7 } from '../../domain/uuid.ts'
import type { ApplicationDoc } from '../../domain/work/application-doc.ts'
import { applicationId } from '../../domain/work/application-doc.ts'
import { memberId, type Role } from '../../domain/work/documents.ts'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import type { ArgsOf, MutationName } from '../../domain/work/mutations.ts'
import { RENNES } from '../support/work-edge.ts'

export const freshId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

export type Caller = Awaited<ReturnType<typeof signedIn>>

/** Somebody at the edge's API, who signed in with the code of their mail. */
export async function signedIn(origin: string, email: string) {
  let cookie = ''
  const ask = async (path: string, body: unknown) => {
    const answer = await fetch(origin + path, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return text === '' ? {} : JSON.parse(text)
  }
  await ask('/api/session/code', { email, language: 'fr' })
  const mails = await (await fetch(`${origin}/mailbox`)).text()
  const mail = mails.split('<article>').find((one) => one.includes(email)) ?? ''
  const code = /^\d{6}$/m.exec(mail.slice(mail.indexOf('<pre>') + 5))?.[0]
  const { me } = await ask('/api/session', { email, code, language: 'fr', device: 'Essai' })
  const device = freshId()
  return {
    email,
    account: me.account as string,
    /** Answers how each mutation ended. */
    async push(...mutations: { name: MutationName; args: unknown }[]): Promise<string[]> {
      const sent = mutations.map((one) => ({ id: freshId(), ...one }))
      const { answers } = await ask('/api/push', { version: 1, device, mutations: sent })
      return answers.map(({ code }: { code: string }) => code)
    },
    async docs(): Promise<{ kind: string; id: string; gone: boolean; value: unknown }[]> {
      const { docs } = await ask('/api/pull', { version: 1, device, cursor: null, awaiting: [] })
      return docs
    },
  }
}

const says = <N extends MutationName>(name: N, args: ArgsOf<N>) => ({ name, args })

/** A verified association with its owner, whose needs are online at once. */
export async function associationOf(origin: string, email: string, name = 'Le Seuil') {
  const owner = await signedIn(origin, email)
  const admin = await signedIn(origin, 'admin@elan.example')
  const organisation = freshId()
  const create = says('organisation_create', {
    organisation,
    kind: 'association',
    name,
    rna: null,
    siren: null,
    memberName: 'Paule',
  })
  expect(await owner.push(create)).toEqual(['applied'])
  expect(await admin.push(says('organisation_verify', { organisation, verified: true }))).toEqual(['applied'])
  return {
    organisation,
    owner,
    async invites(email: string, role: Role, memberName: string): Promise<void> {
      const guest = await signedIn(origin, email)
      const token = `${freshId()}${freshId()}`
      const tokenHash = createHash('sha256').update(token).digest('hex')
      const invitation = freshId()
      expect(
        await owner.push(says('invitation_create', { organisation, invitation, role, tokenHash })),
      ).toEqual(['applied'])
      expect(
        await guest.push(says('invitation_accept', { organisation, invitation, token, memberName })),
      ).toEqual(['applied'])
      expect((await guest.docs()).map(({ id }) => id)).toContain(memberId(organisation, guest.account))
    },
    /** A need of one Saturday morning in three weeks, or of several Saturdays, online. */
    async publishes(title: string, seats: Record<string, number>, saturdays = 1) {
      const mission = freshId()
      const first = saturdayIn(3)
      const sessions = Object.fromEntries(
        Array.from({ length: saturdays }, (_, i) => [
          freshId(),
          {
            kind: 'once' as const,
            date: isoOf(first + 7 * i),
            start: '09:00',
            part: null,
            minutes: 180,
            zone: 'Europe/Paris',
          },
        ]),
      )
      const create = says('mission_create', {
        organisation,
        mission,
        texts: { title, description: 'Une matinée au local.', contact: 'Paule, 06 00 00 00 00' },
        facts: { ...NO_FACTS, place: RENNES, replyDays: 3 },
        sessions,
        seats: Object.fromEntries(Object.keys(sessions).map((id) => [id, seats])),
      })
      const publish = says('mission_status', { organisation, mission, from: 'draft', to: 'published' })
      expect(await owner.push(create, publish)).toEqual(['applied', 'applied'])
      const wishes = Object.entries(sessions).map(([session, { date }]) => ({ session, date }))
      return { mission, organisation, wishes }
    },
  }
}

export type Need = { mission: string; organisation: string; wishes: ApplicationDoc['wishes'] }

/** A citizen proposes themselves for a need; answers who they are. */
export async function proposes(
  origin: string,
  need: Need,
  given: Partial<ArgsOf<'application_send'>> & { name: string },
): Promise<Caller> {
  const email = `${given.name.toLowerCase().replaceAll(/[^a-z]/g, '')}.${freshId().slice(-6)}@citoyens.example`
  const citizen = await signedIn(origin, email)
  const { mission, organisation, wishes } = need
  const args = { organisation, mission, word: '', age: 'adult' as const, phone: null, wishes, ...given }
  expect(await citizen.push(says('application_send', args))).toEqual(['applied'])
  return citizen
}

/** Where a citizen's own proposal stands, as the edge tells them. */
export async function standingOf(citizen: Caller, { mission }: Need): Promise<ApplicationDoc> {
  const id = applicationId(mission, citizen.account)
  const found = (await citizen.docs()).find((doc) => doc.kind === 'application' && doc.id === id)
  return found?.value as ApplicationDoc
}

/** The Saturday that many weeks from now, as a day's number. */
function saturdayIn(weeks: number): number {
  const today = dayOf(new Date().toISOString().slice(0, 10))
  return today + 7 * weeks + ((5 - ((today + 1) % 7) + 7) % 7)
}
