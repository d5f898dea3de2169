import type { ErasurePlan } from '#domain/wire/personal.ts'
import { commit } from '../../db/commit.ts'
import { findAccount } from '../../db/queries/accounts.ts'
import { isStale } from '../../db/queries/decisions.ts'
import { endSessions, writeErasure } from '../../db/queries/erasure.ts'
import {
  type Belonging,
  listBelongings,
  listMissionStatuses,
  listOpenApplications,
  type OpenApplication,
} from '../../db/queries/personal.ts'
import type { Deps } from '../deps.ts'
import { type PushDeps, pushMutations } from '../work/push.ts'
import { hashOfAddress } from './ask-code.ts'
import { markErased } from './erased-marks.ts'

export type EraseDeps = PushDeps & Pick<Deps, 'blobs' | 'newId'>

const TRIES = 3

/** What erasing an account would do, as it is told before. */
export async function planErasure({ db }: Pick<Deps, 'db'>, account: string): Promise<ErasurePlan> {
  const [belongings, open] = await Promise.all([
    listBelongings(db, account),
    listOpenApplications(db, { account }),
  ])
  const closing = belongings.filter(({ others }) => others === 0)
  return {
    open: open.length,
    leaving: belongings.filter((one) => one.others > 0 && !mustHandOver(one)).map(({ name }) => name),
    handOver: belongings.filter(mustHandOver).map(({ name }) => name),
    closing: await Promise.all(
      closing.map(async ({ organisation, name }) => ({
        name,
        missions: (await listMissionStatuses(db, organisation)).length,
      })),
    ),
  }
}

const mustHandOver = ({ isOwner, others, otherOwners }: Belonging): boolean =>
  isOwner && others > 0 && otherOwners === 0

/**
 * Erases an account: first its mark, so that what is cut short is finished by `replayErasures`; then its applications are withdrawn and
 * its organisations left through the same rules as ever, so that seats are free and people are told; then every row goes at once.
 * Whoever is the last owner of an organisation that has others hands it over before: the caller asks `planErasure`.
 */
export async function eraseAccount(deps: EraseDeps, account: string): Promise<void> {
  const { db } = deps
  await markErased(deps, account)
  const email = (await findAccount(db, account))?.email
  const addressHash = email === undefined ? null : await hashOfAddress(deps, email)
  await commit(db, endSessions(db, account))
  for (let attempt = 1; ; attempt++) {
    const closing: string[] = []
    await withdrawAll(deps, account)
    for (const belonging of await listBelongings(db, account)) {
      if (belonging.others > 0) await leave(deps, account, belonging)
      else {
        await close(deps, account, belonging)
        closing.push(belonging.organisation)
      }
    }
    try {
      await commit(db, writeErasure(db, { account, addressHash, closing }))
      return
    } catch (error) {
      if (!isStale(error) || attempt === TRIES) throw error
    }
  }
}

async function withdrawAll(deps: EraseDeps, account: string): Promise<void> {
  for (const { organisation, mission } of await listOpenApplications(deps.db, { account })) {
    await say(deps, account, 'application_withdraw', { organisation, mission })
  }
}

async function leave(deps: EraseDeps, account: string, { organisation, name }: Belonging): Promise<void> {
  const code = await say(deps, account, 'member_remove', { organisation, account })
  if (code === 'refused') deps.log(`an erasure leaves ${name} without an owner`)
}

/** Nobody is left to answer: who proposed their help is told, and the missions close. */
async function close(deps: EraseDeps, account: string, { organisation }: Belonging): Promise<void> {
  for (const one of await listOpenApplications(deps.db, { organisation })) {
    if (one.account !== account) await say(deps, account, 'application_answer', refusalOf(one))
  }
  for (const { mission, status } of await listMissionStatuses(deps.db, organisation)) {
    if (status !== 'draft' && status !== 'closed') {
      await say(deps, account, 'mission_status', { organisation, mission, from: status, to: 'closed' })
    }
    await say(deps, account, 'mission_delete', { organisation, mission })
  }
}

function refusalOf({ organisation, mission, account, status }: OpenApplication) {
  const isPromised = status === 'offered' || status === 'coming'
  return {
    organisation,
    mission,
    account,
    from: status,
    answer: isPromised ? 'cancel' : 'decline',
    slots: [],
    reason: isPromised ? null : 'other',
    message: '',
  }
}

/** Something that the person's own device could have said. */
async function say(deps: EraseDeps, account: string, name: string, args: unknown): Promise<string> {
  const actor = { account, isAdministrator: false }
  const { answers } = await pushMutations(deps, actor, {
    device: deps.newId(),
    mutations: [{ id: deps.newId(), name, args }],
  })
  const code = answers[0]?.code ?? 'error'
  if (code === 'error') throw new Error(`an erasure could not ${name}`)
  return code
}
