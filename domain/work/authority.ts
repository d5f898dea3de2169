import { type Context, type Refusal, standing, type World } from './decision.ts'
import { catalystId, memberId, ROLES, type Role } from './documents.ts'
import type { Mutation, MutationName } from './mutations.ts'

/**
 * Who may do it: anyone with an account, who applies to a mission, a member of at least that role, a territory's catalyst, an
 * administrator, or nobody but time.
 */
export type Authority =
  | 'account'
  | 'applicant'
  | Role
  | 'owner_or_self'
  | 'catalyst'
  | 'administrator'
  | 'clock'

/** One line a mutation. Nothing is allowed that is not said here. */
export const AUTHORITY: Record<MutationName, Authority> = {
  organisation_create: 'account',
  organisation_edit: 'owner',
  organisation_verify: 'administrator',
  invitation_create: 'owner',
  invitation_revoke: 'owner',
  invitation_accept: 'account',
  member_role: 'owner',
  member_remove: 'owner_or_self',
  mission_create: 'editor',
  mission_edit: 'editor',
  mission_seats: 'editor',
  mission_status: 'editor',
  mission_delete: 'editor',
  mission_restore: 'editor',
  mission_appeal: 'editor',
  conflict_settle: 'editor',
  mission_review: 'catalyst',
  catalyst_appoint: 'administrator',
  catalyst_dismiss: 'administrator',
  application_send: 'applicant',
  application_confirm: 'applicant',
  application_withdraw: 'applicant',
  application_answer: 'editor',
  application_consent: 'editor',
  application_expire: 'clock',
  presence_code: 'editor',
  check_in: 'applicant',
  presence_mark: 'editor',
  presence_answer: 'applicant',
  absence_forget: 'clock',
  hours_propose: 'applicant',
  hours_sign: 'editor',
  hours_correct: 'editor',
}

/**
 * Why this account may not do this mutation in this world; undefined when it may. Nobody reads the missions of an organisation
 * that they are in, or were: leaving for a minute would be too easy.
 */
export function authorityRefusal(
  { name, args }: Pick<Mutation, 'name' | 'args'>,
  world: World,
  { account, isAdministrator, isClock = false }: Context,
): Refusal | undefined {
  const needed = AUTHORITY[name]
  if (needed === 'account') return undefined
  if (needed === 'clock') return isClock ? undefined : 'not_allowed'
  if (needed === 'applicant') {
    const { organisation, mission } = args as { organisation: string; mission: string }
    return world.get('mission', mission)?.value.organisation === organisation ? undefined : 'not_found'
  }
  if (needed === 'administrator') return isAdministrator ? undefined : 'not_allowed'
  if (needed === 'catalyst') {
    const { organisation, area } = args as { organisation: string; area: string }
    const isReader = isAdministrator || standing(world, 'catalyst', catalystId(area, account)) !== undefined
    if (!isReader) return 'not_allowed'
    return world.get('member', memberId(organisation, account)) === undefined ? undefined : 'own_mission'
  }
  const { organisation } = args as { organisation: string }
  const role = standing(world, 'member', memberId(organisation, account))?.value.role
  if (role === undefined) return 'not_allowed'
  if (needed === 'owner_or_self') {
    return role === 'owner' || (args as { account: string }).account === account ? undefined : 'not_allowed'
  }
  return ROLES.indexOf(role) >= ROLES.indexOf(needed) ? undefined : 'not_allowed'
}
