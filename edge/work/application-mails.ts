import type { ApplicationDoc, ApplicationStatus } from '#domain/work/application-doc.ts'
import type { Change } from '#domain/work/decision.ts'
import type { Doc } from '#domain/work/documents.ts'
import { heldBy } from '#domain/work/roster.ts'
import type { Db } from '../../db/client.ts'
import type { Write } from '../../db/commit.ts'
import type { Decided } from '../../db/queries/decisions.ts'
import { type ApplicantKind, insertApplicantMail, insertPeopleMail } from '../../db/queries/mails.ts'

const DAY_MS = 86_400_000
/** An association hears of people once in so long (ms), however many they are. */
const TOGETHER_MS = 15 * 60_000
/** The standings that the person has not chosen themselves. */
const TOLD: Partial<Record<ApplicationStatus, ApplicantKind>> = {
  offered: 'offered',
  waitlisted: 'waitlisted',
  declined: 'declined',
  cancelled: 'cancelled',
  released: 'released',
  lapsed: 'lapsed',
}

/** Who is to be told by mail of what a decision makes of an application, in its batch: the person, or the association. */
export function applicationMails(db: Db, decided: Decided, before: readonly Doc[]): Write[] {
  if (decided.decision.code !== 'applied') return []
  return decided.decision.changes.flatMap((change) =>
    change.kind === 'application' ? mailsOf(db, decided, change as Change<'application'>, before) : [],
  )
}

function mailsOf(
  db: Db,
  { mutation, at }: Decided,
  { id, value }: Change<'application'>,
  before: readonly Doc[],
): Write[] {
  const doc = before.find((one) => one.kind === 'application' && one.id === id) as
    | Doc<'application'>
    | undefined
  const was = doc?.value
  if (!hasMoved(was, value)) return []
  const { mission, account, status } = value
  const kind = TOLD[status]
  if (kind !== undefined) return insertApplicantMail(db, { mutation, kind, mission, account, at })
  if (status === 'proposed') {
    return [...tellSoon(db, { mutation, kind: 'proposed', mission, at }), ...remind(db, mutation, value)]
  }
  const isFreed = status === 'withdrawn' && was !== undefined && heldBy(was).length > 0
  return isFreed ? tellSoon(db, { mutation, kind: 'withdrawn', mission, at }) : []
}

/** Whether somebody stands elsewhere than before, or is offered something else. */
function hasMoved(was: ApplicationDoc | undefined, { status, slots, offerUntil }: ApplicationDoc): boolean {
  const isSameOffer = JSON.stringify([was?.slots, was?.offerUntil]) === JSON.stringify([slots, offerUntil])
  return was?.status !== status || (status === 'offered' && !isSameOffer)
}

function tellSoon(
  db: Db,
  mail: { mutation: string; kind: 'proposed' | 'withdrawn'; mission: string; at: number },
): Write[] {
  return insertPeopleMail(
    db,
    { ...mail, at: mail.at + TOGETHER_MS },
    { from: 0, to: Number.MAX_SAFE_INTEGER },
  )
}

/** A day before the promised answer, or halfway when it is promised within a day; one that leaves up to a day earlier is enough. */
function remind(db: Db, mutation: string, { mission, since, answerBy }: ApplicationDoc): Write[] {
  if (answerBy === null) return []
  const delay = answerBy - since
  const at = delay > DAY_MS ? answerBy - DAY_MS : since + Math.round(delay / 2)
  return insertPeopleMail(db, { mutation, kind: 'reminder', mission, at }, { from: at - DAY_MS, to: at })
}
