import { applicationId } from './application-doc.ts'
import {
  answerApplication,
  confirmApplication,
  expireApplication,
  seeConsent,
  sendApplication,
  withdrawApplication,
} from './application-rules.ts'
import { attendanceId, gatheringId, type Held } from './attendance-doc.ts'
import { authorityRefusal } from './authority.ts'
import { settleConflict } from './conflict-rules.ts'
import { type Context, type Decision, refused, type World } from './decision.ts'
import { catalystId, type DocKey, memberId } from './documents.ts'
import { correctHours, proposeHours, signHours } from './hours-rules.ts'
import {
  changeSeats,
  createMission,
  deleteMission,
  editMission,
  restoreMission,
  stepMission,
} from './mission-rules.ts'
import type { ArgsOf, Mutation, MutationName } from './mutations.ts'
import {
  acceptInvitation,
  appointCatalyst,
  changeRole,
  createInvitation,
  createOrganisation,
  dismissCatalyst,
  editOrganisation,
  removeMember,
  revokeInvitation,
  verifyOrganisation,
} from './organisation-rules.ts'
import { answerAbsence, checkIn, drawCode, forgetAbsence, markPresence } from './presence-rules.ts'
import { appealMission, reviewMission } from './review-rules.ts'

type Rules = {
  [N in MutationName]: (args: ArgsOf<N>, world: World, context: Context, mutation: string) => Decision
}

const RULES: Rules = {
  organisation_create: createOrganisation,
  organisation_edit: (args, world, _, id) => editOrganisation(id, args, world),
  organisation_verify: verifyOrganisation,
  invitation_create: createInvitation,
  invitation_revoke: revokeInvitation,
  invitation_accept: acceptInvitation,
  member_role: changeRole,
  member_remove: removeMember,
  mission_create: (args, world, context, id) => createMission(id, args, world, context),
  mission_edit: (args, world, context, id) => editMission(id, args, world, context),
  mission_seats: changeSeats,
  mission_status: (args, world, context, id) => stepMission(id, args, world, context),
  mission_delete: (args, world, context, id) => deleteMission(id, args, world, context),
  mission_restore: restoreMission,
  mission_appeal: appealMission,
  conflict_settle: (args, world, context, id) => settleConflict(id, args, world, context),
  mission_review: reviewMission,
  catalyst_appoint: appointCatalyst,
  catalyst_dismiss: dismissCatalyst,
  application_send: sendApplication,
  application_confirm: confirmApplication,
  application_withdraw: withdrawApplication,
  application_answer: answerApplication,
  application_consent: seeConsent,
  application_expire: expireApplication,
  presence_code: drawCode,
  check_in: checkIn,
  presence_mark: markPresence,
  presence_answer: answerAbsence,
  absence_forget: forgetAbsence,
  hours_propose: proposeHours,
  hours_sign: signHours,
  hours_correct: correctHours,
}

/**
 * What a mutation does to a world, by whom it may be done put aside. Pure: the device foresees with it what the edge will decide.
 * Changes of several documents stand or fall together.
 */
export function apply({ id, name, args }: Mutation, world: World, context: Context): Decision {
  return (RULES[name] as Rules[MutationName])(args as never, world, context, id)
}

/** The edge's decision: who may do it first, then what it does. */
export function decide(mutation: Mutation, world: World, context: Context): Decision {
  const refusal = authorityRefusal(mutation, world, context)
  return refusal === undefined ? apply(mutation, world, context) : refused(refusal)
}

/** Everything that a decision reads: documents by key, and the open conflicts of a mission. What it writes is among them, or new. */
export type Reads = { keys: DocKey[]; conflictsOf: string | null }

/** What deciding a mutation of an account will read; a change of any of it before the decision is written makes it stale. */
export function readsOf({ name, args }: Pick<Mutation, 'name' | 'args'>, account: string): Reads {
  const named = args as Partial<
    Record<'organisation' | 'mission' | 'invitation' | 'account' | 'area' | 'conflict', string>
  >
  const { organisation, mission, invitation, area, conflict } = named
  const keys: DocKey[] = []
  const isHeld = 'date' in args && 'session' in args
  const isApplication = name.startsWith('application_') || isHeld
  if (organisation !== undefined) {
    keys.push({ kind: 'organisation', id: organisation })
    keys.push({ kind: 'member', id: memberId(organisation, account) })
    if (named.account !== undefined && named.account !== account && !isApplication) {
      keys.push({ kind: 'member', id: memberId(organisation, named.account) })
    }
  }
  if (mission !== undefined) {
    // What citizens see of a mission rests on its roster, too: how many seats are left.
    keys.push({ kind: 'mission', id: mission })
    if (!isHeld) keys.push({ kind: 'roster', id: mission })
    else keys.push(...heldKeys(args, named.account ?? account))
    if (isApplication)
      keys.push({ kind: 'application', id: applicationId(mission, named.account ?? account) })
    else keys.push({ kind: 'review', id: mission })
  }
  if (invitation !== undefined) keys.push({ kind: 'invitation', id: invitation })
  if (conflict !== undefined) keys.push({ kind: 'conflict', id: conflict })
  if (area !== undefined) {
    const who = name === 'mission_review' ? account : (named.account ?? account)
    keys.push({ kind: 'catalyst', id: catalystId(area, who) })
  }
  return { keys, conflictsOf: isApplication ? null : (mission ?? null) }
}

/** What is said of a date of somebody's engagement, and the digits that are shown there. */
const heldKeys = (held: Held, account: string): DocKey[] => [
  { kind: 'attendance', id: attendanceId(held, account) },
  { kind: 'gathering', id: gatheringId(held) },
]
