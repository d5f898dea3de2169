import { checkRna, checkSiren } from '../identifiers.ts'
import {
  ALREADY,
  applied,
  type Change,
  type Context,
  type Decision,
  refused,
  standing,
  type World,
} from './decision.ts'
import { catalystId, type Doc, memberId, ROLES, type Role } from './documents.ts'
import { said } from './fields.ts'
import type { ArgsOf } from './mutations.ts'

/** How long an invitation's link works, in ms. */
export const INVITATION_MS = 7 * 86_400_000

/** An organisation, and who makes it as its first owner. */
export function createOrganisation(
  args: ArgsOf<'organisation_create'>,
  world: World,
  context: Context,
): Decision {
  if (world.get('organisation', args.organisation) !== undefined) return refused('already_exists')
  const numbers = identifiersOf(args)
  if (!numbers.ok) return refused(numbers.reason)
  const { organisation: id, kind, name, memberName } = args
  return applied(
    {
      kind: 'organisation',
      id,
      gone: false,
      writers: {},
      value: {
        kind,
        name,
        description: '',
        rna: null,
        siren: null,
        ...numbers.said,
        url: null,
        owners: [context.account],
        verified: false,
      },
    },
    memberOf(id, context.account, 'owner', memberName),
  )
}

/** What an organisation says of itself. Another name or number is another one than an administrator verified. */
const PROSE = ['name', 'description'] as const

/** Says something else of an organisation. A text that its author had not read is not replaced: the edit waits for its author. */
export function editOrganisation(id: string, args: ArgsOf<'organisation_edit'>, world: World): Decision {
  const organisation = standing(world, 'organisation', args.organisation)
  if (organisation === undefined) return refused('not_found')
  const { value, writers } = organisation
  const written = PROSE.filter((field) => args[field] !== undefined && args[field] !== value[field])
  const unseen = written.filter((field) => args.seen !== undefined && args.seen[field] !== writers[field])
  if (unseen.length > 0) return refused('changed_unseen', unseen)
  const numbers = identifiersOf(args)
  if (!numbers.ok) return refused(numbers.reason)
  const { organisation: _, seen: __, rna: ___, siren: ____, ...rest } = args
  const after = { ...value, ...said(rest), ...numbers.said }
  const isSame = (['name', 'rna', 'siren'] as const).every((field) => after[field] === value[field])
  return applied({
    ...organisation,
    writers: { ...writers, ...Object.fromEntries(written.map((field) => [field, id])) },
    value: { ...after, verified: value.verified && isSame },
  })
}

/** An administrator says that it is who it says, or takes that back. */
export function verifyOrganisation(args: ArgsOf<'organisation_verify'>, world: World): Decision {
  const organisation = standing(world, 'organisation', args.organisation)
  if (organisation === undefined) return refused('not_found')
  if (organisation.value.verified === args.verified) return ALREADY
  return applied({ ...organisation, value: { ...organisation.value, verified: args.verified } })
}

/** A link that makes one member. It falls with its maker: who is no owner any more lets nobody in, themselves least of all. */
export function createInvitation(
  args: ArgsOf<'invitation_create'>,
  world: World,
  { now, account }: Context,
): Decision {
  if (standing(world, 'organisation', args.organisation) === undefined) return refused('not_found')
  if (world.get('invitation', args.invitation) !== undefined) return refused('already_exists')
  const { organisation, invitation: id, role, tokenHash } = args
  const value = { organisation, role, tokenHash, expiresAt: now + INVITATION_MS, by: account }
  return applied({ kind: 'invitation', id, gone: false, writers: {}, value })
}

/** Ends a link before its time. */
export function revokeInvitation(args: ArgsOf<'invitation_revoke'>, world: World): Decision {
  const invitation = world.get('invitation', args.invitation)
  if (invitation === undefined || invitation.value.organisation !== args.organisation)
    return refused('not_found')
  return invitation.gone ? ALREADY : applied({ ...invitation, gone: true })
}

/**
 * A link makes one member, once, until it expires. One who is in gets the greater role; when that is theirs already, the link
 * stays for the person whom it was meant for.
 */
export function acceptInvitation(
  args: ArgsOf<'invitation_accept'>,
  world: World,
  context: Context,
): Decision {
  const invitation = standing(world, 'invitation', args.invitation)
  const organisation = standing(world, 'organisation', args.organisation)
  if (invitation === undefined || organisation === undefined || !isOpen(invitation, organisation, context)) {
    return refused('invitation_over')
  }
  const { role } = invitation.value
  const member = standing(world, 'member', memberId(organisation.id, context.account))
  if (member !== undefined && ROLES.indexOf(member.value.role) >= ROLES.indexOf(role)) return ALREADY
  return applied(
    { ...invitation, gone: true },
    memberOf(organisation.id, context.account, role, args.memberName),
    ...withOwners(organisation, context.account, role),
  )
}

/** Whether an invitation lets its bearer into this organisation now. */
export function isOpen(
  { value }: Pick<Extract<Doc, { kind: 'invitation' }>, 'value'>,
  organisation: Pick<OrganisationDocument, 'id' | 'value'>,
  { tokenHash, now }: Pick<Context, 'tokenHash' | 'now'>,
): boolean {
  return (
    value.organisation === organisation.id &&
    value.tokenHash === tokenHash &&
    value.expiresAt > now &&
    organisation.value.owners.includes(value.by)
  )
}

/** An owner gives a member another role; an organisation keeps one owner. */
export function changeRole(args: ArgsOf<'member_role'>, world: World): Decision {
  const organisation = standing(world, 'organisation', args.organisation)
  const member = standing(world, 'member', memberId(args.organisation, args.account))
  if (organisation === undefined || member === undefined) return refused('not_found')
  if (member.value.role === args.role) return ALREADY
  if (args.role !== 'owner' && isLastOwner(organisation, args.account)) return refused('last_owner')
  return applied(
    { ...member, value: { ...member.value, role: args.role } },
    ...withOwners(organisation, args.account, args.role),
  )
}

/** Removed by an owner, or leaving oneself; an organisation keeps one owner. */
export function removeMember(args: ArgsOf<'member_remove'>, world: World): Decision {
  const organisation = standing(world, 'organisation', args.organisation)
  const member = world.get('member', memberId(args.organisation, args.account))
  if (organisation === undefined || member === undefined) return refused('not_found')
  if (member.gone) return ALREADY
  if (isLastOwner(organisation, args.account)) return refused('last_owner')
  return applied({ ...member, gone: true }, ...withOwners(organisation, args.account, null))
}

/** Gives a territory one more reader. */
export function appointCatalyst({ area, account }: ArgsOf<'catalyst_appoint'>, world: World): Decision {
  const id = catalystId(area, account)
  if (standing(world, 'catalyst', id) !== undefined) return ALREADY
  return applied({ kind: 'catalyst', id, gone: false, writers: {}, value: { area, account } })
}

/** A reader leaves a territory. */
export function dismissCatalyst({ area, account }: ArgsOf<'catalyst_dismiss'>, world: World): Decision {
  const catalyst = world.get('catalyst', catalystId(area, account))
  if (catalyst === undefined) return refused('not_found')
  return catalyst.gone ? ALREADY : applied({ ...catalyst, gone: true })
}

type OrganisationDocument = Extract<Doc, { kind: 'organisation' }>

/** The organisation is written with every change of its owners, so that two of them leaving at once cannot both succeed. */
function withOwners(organisation: OrganisationDocument, account: string, role: Role | null): Change[] {
  const others = organisation.value.owners.filter((owner) => owner !== account)
  const owners = role === 'owner' ? [...others, account] : others
  if (owners.join() === organisation.value.owners.join()) return []
  return [{ ...organisation, value: { ...organisation.value, owners } }]
}

function isLastOwner({ value }: OrganisationDocument, account: string): boolean {
  return value.owners.length === 1 && value.owners[0] === account
}

function memberOf(organisation: string, account: string, role: Role, name: string): Change<'member'> {
  const id = memberId(organisation, account)
  return { kind: 'member', id, gone: false, writers: {}, value: { organisation, account, role, name } }
}

type Identifiers = { rna?: string | null | undefined; siren?: string | null | undefined }

/** What is said of the two numbers, both optional, in their plain form. */
function identifiersOf({
  rna,
  siren,
}: Identifiers):
  | { ok: true; said: { rna?: string | null; siren?: string | null } }
  | { ok: false; reason: 'bad_rna' | 'bad_siren' } {
  const said: { rna?: string | null; siren?: string | null } = {}
  if (rna !== undefined) {
    const checked = rna === null || rna.trim() === '' ? null : checkRna(rna)
    if (checked !== null && !checked.ok) return { ok: false, reason: 'bad_rna' }
    said.rna = checked?.value ?? null
  }
  if (siren !== undefined) {
    const checked = siren === null || siren.trim() === '' ? null : checkSiren(siren)
    if (checked !== null && !checked.ok) return { ok: false, reason: 'bad_siren' }
    said.siren = checked?.value ?? null
  }
  return { ok: true, said }
}
