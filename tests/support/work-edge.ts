import { createClient, type InStatement } from '@libsql/client'
import { sql } from 'drizzle-orm'
import { type Db, fromClient } from '../../db/client.ts'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import type { Mutation } from '../../domain/work/mutations.ts'
import { pullChanges } from '../../edge/work/pull.ts'
import { pushMutations } from '../../edge/work/push.ts'
import { makeEdge } from './make-edge.ts'

let ids = 0
/** A UUIDv7 that no other call gives. */
export const nextId = () => `0192a000-0000-7000-8000-${String(++ids).padStart(12, '0')}`

type Sent = { id: string; name: string; args: unknown }
type Args = { [N in Mutation['name']]: Extract<Mutation, { name: N }>['args'] }

/** A mutation of a device, under an id of its own. */
export function write<N extends Mutation['name']>(name: N, args: Args[N]): Sent {
  return { id: nextId(), name, args }
}

export const RENNES = {
  area: '35',
  insee: '35238',
  commune: 'Rennes',
  postcode: '35000',
  street: '3 rue des Lilas',
  lat: 48.11,
  lon: -1.68,
  precision: 'address' as const,
  atHome: false,
}

/** The arguments of a mission that lacks nothing to be published; say what matters to the test. */
export function wholeMission(
  given: { organisation: string; mission: string } & Partial<Args['mission_create']>,
) {
  return {
    texts: {
      title: 'Trier les dons',
      description: 'Une matinée au local.',
      contact: 'Paule, 06 00 00 00 00',
    },
    facts: { ...NO_FACTS, place: RENNES, anytime: true },
    sessions: {},
    seats: { all: { '': 4 } },
    ...given,
  }
}

/** The edge with people who write: each `person` pushes and pulls as themselves, without a cookie. */
export async function makeWorkEdge(changes: Parameters<typeof makeEdge>[0] = {}) {
  const edge = await makeEdge(changes)
  const { deps } = edge
  const person = (isAdministrator = false, account = nextId(), db: Db = deps.db) => {
    const actor = { account, isAdministrator }
    const device = nextId()
    const push = async (...mutations: Sent[]) =>
      (await pushMutations({ ...deps, db }, actor, { device, mutations })).answers
    const pull = (
      cursor: Parameters<typeof pullChanges>[2]['cursor'] = null,
      awaiting: string[] = [],
      most?: number,
    ) => pullChanges({ ...deps, db }, actor, { cursor, awaiting }, most)
    return { ...actor, push, pull, through: (other: Db) => person(isAdministrator, account, other) }
  }
  const codes = (answers: readonly { code: string }[]) => answers.map(({ code }) => code)

  /** An organisation with its owner; `verified` by an administrator, so that its missions are online at once. */
  async function association(verified = false, name = 'Le Seuil') {
    const owner = person()
    const organisation = nextId()
    await owner.push(
      write('organisation_create', {
        organisation,
        kind: 'association',
        name,
        rna: null,
        siren: null,
        memberName: 'Paul',
      }),
    )
    if (verified) await person(true).push(write('organisation_verify', { organisation, verified }))
    return { owner, organisation }
  }

  /** A published mission of an organisation. */
  async function publish(
    who: ReturnType<typeof person>,
    organisation: string,
    given: Partial<Args['mission_create']> = {},
  ) {
    const mission = nextId()
    const answers = await who.push(
      write('mission_create', wholeMission({ organisation, mission, ...given })),
      write('mission_status', { organisation, mission, from: 'draft', to: 'published' }),
    )
    return { mission, codes: codes(answers) }
  }
  return { ...edge, person, association, publish }
}

/** An association's invitation as an editor, with the token of its link. */
export async function invite(owner: { push(...mutations: Sent[]): Promise<unknown> }, organisation: string) {
  const [invitation, token] = [nextId(), 't'.repeat(43)]
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  const tokenHash = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  await owner.push(write('invitation_create', { organisation, invitation, role: 'editor', tokenHash }))
  return { invitation, token }
}

/** Runs around each write batch of a client: what it does before `run` comes between a decision and its writing. */
export type Around = (run: () => Promise<unknown>, statements: readonly InStatement[]) => Promise<unknown>

/**
 * The same database through another connection whose write batches pass through `around`: to change something between what was read
 * and what is written, or to let the server die before or after it has written.
 */
export async function aroundWrites(db: Db, around: Around): Promise<Db> {
  const [row] = await db.all<{ file: string }>(sql`select file from pragma_database_list where name = 'main'`)
  const client = createClient({ url: `file:${row?.file}` })
  return fromClient(
    new Proxy(client, {
      get(target, name) {
        const value = Reflect.get(target, name, target)
        if (name === 'batch') {
          return (statements: InStatement[], mode: 'write') =>
            around(() => target.batch(statements, mode), statements)
        }
        return typeof value === 'function' ? value.bind(target) : value
      },
    }),
  )
}
