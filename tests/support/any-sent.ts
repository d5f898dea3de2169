import fc from 'fast-check'
import { PlannedSessionSchema } from '../../domain/sessions/planned-session.ts'
import { EmailSchema } from '../../domain/wire/account.ts'
import { AUTHORITY } from '../../domain/work/authority.ts'
import { Area, Uuid } from '../../domain/work/fields.ts'
import { MUTATIONS, type MutationName } from '../../domain/work/mutations.ts'
import { anyOnce, anyWeekly } from '../domain/sessions/any-session.ts'
import type { Instead } from './any-of-schema.ts'
import { type AuthorisationWorld, TOKEN, type Who } from './authorisation-world.ts'
import { nextId } from './work-edge.ts'

/** Who writes most of what there is. */
export const WRITERS = ['owner', 'editor', 'near', 'admin'] as const

/** Ids of what is there, so that most of what is drawn meets it. */
export function meeting(world: AuthorisationWorld): Instead {
  const { ours, theirs, missions, invitation, conflict, photo, accountOf } = world
  const ids = [
    ours,
    theirs,
    invitation,
    ...Object.values(missions),
    ...(['reader', 'owner', 'near'] as const).map(accountOf),
  ]
  return new Map<unknown, fc.Arbitrary<unknown>>([
    [uuidSource, fc.constantFrom(...ids)],
    ['^[0-9a-f]{64}$', fc.constantFrom(photo, 'b'.repeat(64))],
    [Area, fc.constantFrom('35', '44', 'remote')],
    [MUTATIONS.conflict_settle.entries.conflict, fc.constantFrom(conflict, 'x')],
    [EmailSchema, fc.constantFrom('reader@elan.example', 'nouveau@elan.example')],
    [PlannedSessionSchema, fc.oneof(anyOnce, anyWeekly)],
  ])
}

type Ids = Record<string, string>

/** Who may send it, most often. */
export function anySender(name: MutationName): fc.Arbitrary<Who> {
  const needed = AUTHORITY[name]
  const may = { administrator: 'admin', catalyst: 'near', account: 'citizen' } as const
  const one = needed in may ? may[needed as keyof typeof may] : 'owner'
  return fc.oneof({ weight: 4, arbitrary: fc.constant(one) }, fc.constantFrom(...WRITERS))
}

/** What belongs together (a mission of ours or a new one, its organisation, a link's token): rules look further only then. */
export function anyOfOurs(world: AuthorisationWorld, name: MutationName): fc.Arbitrary<Ids | null> {
  const there = fc.constantFrom(...Object.values(world.missions))
  const mission = name === 'mission_create' ? fc.constant(0).map(nextId) : there
  const link = name === 'invitation_accept' ? { invitation: world.invitation, token: TOKEN } : {}
  const ours = mission.map((one): Ids => ({ organisation: world.ours, mission: one, ...link }))
  const isNew = name === 'organisation_create'
  return fc.option(isNew ? ours.map((ids) => ({ ...ids, organisation: nextId() })) : ours, { freq: 6 })
}

/** A drawn value about what belongs together. */
export function atHome(value: object, ids: Ids | null): object {
  const named = Object.entries(ids ?? {}).filter(([key]) => key in value)
  return { ...value, ...Object.fromEntries(named) }
}

const uuidSource = Uuid.pipe[1].requirement.source
