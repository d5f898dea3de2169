import { type Answer, type Push, type PushAnswer, WORK_VERSION } from '#domain/wire/work.ts'
import { MOST_OPEN } from '#domain/work/application-doc.ts'
import { decide, readsOf } from '#domain/work/decide.ts'
import { byKeyOf, type Decision, refused, worldOf } from '#domain/work/decision.ts'
import { keyOf } from '#domain/work/documents.ts'
import { isMutationName, type Mutation, parseMutation } from '#domain/work/mutations.ts'
import { gives, needs } from '#domain/work/order.ts'
import { photoOf } from '#domain/work/photo-of.ts'
import { HOLD_MS } from '#domain/work/reply-times.ts'
import { commit } from '../../db/commit.ts'
import { type Decided, type Expected, isRecorded, isStale } from '../../db/queries/decisions.ts'
import { type DecisionReading, type RecordedMutation, readForDecision } from '../../db/queries/documents.ts'
import { removeHold } from '../../db/queries/holds.ts'
import type { Deps } from '../deps.ts'
import type { Actor } from '../identity.ts'
import { plainHash } from '../keyed-hash.ts'
import { settledBy } from '../moderation/settled-by.ts'
import { applicationMails } from './application-mails.ts'
import { argsHash } from './args-hash.ts'
import { inTurn } from './in-turn.ts'
import { planWrites } from './plan-writes.ts'

/** How often a decision is taken again when what it rests on changed before it was written. */
const TRIES = 8
const MOST_DETAILS = 20
const LONGEST_DETAIL = 100
const UNJUDGED: readonly Answer['code'][] = ['unsupported', 'photo', 'error']

export type PushDeps = Pick<Deps, 'db' | 'now' | 'log' | 'secret' | 'publicChanged'>
/** Who says a mutation; `isClock` is the edge itself, which has no account. */
type Sender = Pick<Actor, 'isAdministrator'> & { account: string | null; isClock?: boolean }
const CLOCK: Sender = { account: null, isAdministrator: false, isClock: true }
type Sent = Push['mutations'][number]

/**
 * Judges the mutations of a device one by one, in its order, each in a write batch of its own. What could not be judged here (a photo
 * that has to come first, a name of the future, a fault) holds back those of its push that need it: they get no answer, and are to be
 * sent again.
 */
export async function pushMutations(
  deps: PushDeps,
  actor: Sender,
  { device, mutations }: Pick<Push, 'device' | 'mutations'>,
): Promise<PushAnswer> {
  const answers: Answer[] = []
  const undone = new Set<string>()
  for (const sent of mutations) {
    const named = { name: sent.name, args: idsIn(sent) }
    const isHeld = needs(named).some((need) => undone.has(need))
    const answer = isHeld ? undefined : await answerFor(deps, actor, device, sent)
    if (answer !== undefined) answers.push(answer)
    if (answer === undefined || UNJUDGED.includes(answer.code)) {
      for (const given of gives(named)) undone.add(given)
    }
  }
  return { version: WORK_VERSION, answers }
}

/** What time does, judged and recorded like what people do. */
export function pushByClock(deps: PushDeps, sent: Sent): Promise<Answer> {
  return answerFor(deps, CLOCK, null, sent)
}

/** Nothing that one mutation does wrong stops the others. */
async function answerFor(deps: PushDeps, actor: Sender, device: string | null, sent: Sent): Promise<Answer> {
  if (!isMutationName(sent.name)) return unrecorded(sent, 'unsupported')
  try {
    return await inTurn(deps.db, idsIn(sent).organisation ?? '', () => settle(deps, actor, device, sent))
  } catch (error) {
    deps.log(`push ${sent.name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
    return unrecorded(sent, 'error')
  }
}

/** What arguments that nobody has parsed yet name, where it is text. */
function idsIn({ args }: Sent): Record<string, string> {
  const { mission, organisation, area } = (args ?? {}) as Record<string, unknown>
  const named = Object.entries({ mission, organisation, area })
  return Object.fromEntries(named.filter((one): one is [string, string] => typeof one[1] === 'string'))
}

/** Reads, decides, writes; and again when somebody else wrote in between. */
async function settle(deps: PushDeps, actor: Sender, device: string | null, sent: Sent): Promise<Answer> {
  const parsed = parseMutation(sent.id, sent.name as Mutation['name'], sent.args)
  const mutation = parsed.ok ? parsed.mutation : undefined
  const hash = await argsHash(deps, sent.name, sent.args)
  const account = actor.account ?? ''
  const question = questionOf(sent, mutation, account)
  const tokenHash = await tokenHashOf(mutation)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const reading = await readForDecision(deps.db, question)
    if (reading.recorded !== undefined) return recordedAnswer(reading.recorded, actor.account, hash)
    const now = deps.now()
    const context = {
      ...actor,
      account,
      now,
      tokenHash,
      photoKnown: reading.photo !== null,
      ...held(reading, now),
    }
    const decision = parsed.ok
      ? judge(parsed.mutation, reading, context)
      : refused('bad_arguments', shortened(parsed.paths))
    if (decision.code === 'refused' && decision.reason === 'photo_missing') return unrecorded(sent, 'photo')
    const expected = expectedOf(question.reads, reading, decision)
    const { id, name } = sent
    const decided: Decided = {
      mutation: id,
      name,
      account: actor.account,
      device,
      argsHash: hash,
      at: now,
      decision,
      expected,
    }
    const { writes, isPublic } = await planWrites(deps.db, decided, reading)
    try {
      const beside = [
        ...settledBy(deps.db, decided, reading.docs),
        ...applicationMails(deps.db, decided, reading.docs),
        ...(reading.heldSince === null ? [] : [removeHold(deps.db, id)]),
      ]
      await commit(deps.db, [...writes, ...beside])
    } catch (error) {
      if (isStale(error) || isRecorded(error)) continue
      throw error
    }
    if (isPublic) deps.publicChanged?.()
    return answerOf(id, decision)
  }
  throw new Error(`taken again ${TRIES} times, and each time something had changed`)
}

/** A place in the order of arrival that was held for 72 hours at most, while the mail was not confirmed. */
function held({ heldSince }: DecisionReading, now: number): { heldSince?: number } {
  return heldSince !== null && heldSince > now - HOLD_MS && heldSince <= now ? { heldSince } : {}
}

function judge(
  mutation: Mutation,
  reading: DecisionReading,
  context: Parameters<typeof decide>[2],
): Decision {
  const makes = mutation.name === 'mission_create' || mutation.name === 'organisation_create'
  if (makes && reading.isTaken) return refused('already_exists')
  if (mutation.name === 'application_send' && reading.openElsewhere >= MOST_OPEN)
    return refused('too_many_open')
  return decide(mutation, worldOf(byKeyOf(reading.docs)), context)
}

function questionOf({ id }: Sent, mutation: Mutation | undefined, account: string) {
  if (mutation === undefined)
    return { mutation: id, reads: NO_READS, photo: null, conflict: null, applies: null }
  const conflict = mutation.name === 'conflict_settle' ? mutation.args.conflict : null
  const applies = mutation.name === 'application_send' ? { account, mission: mutation.args.mission } : null
  return { mutation: id, reads: readsOf(mutation, account), photo: photoOf(mutation), conflict, applies }
}

const NO_READS: ReturnType<typeof readsOf> = { keys: [], conflictsOf: null }

async function tokenHashOf(mutation: Mutation | undefined): Promise<string | null> {
  return mutation?.name === 'invitation_accept' ? plainHash(mutation.args.token) : null
}

/** Everything that was read, and everything that is written, at the version that it had. */
function expectedOf(
  { keys, conflictsOf }: ReturnType<typeof readsOf>,
  { docs, photo }: DecisionReading,
  decision: Decision,
): Expected {
  const changes = 'changes' in decision ? decision.changes : []
  const wanted = new Map(
    [...keys, ...docs, ...changes].map(({ kind, id }) => [keyOf({ kind, id }), { kind, id }]),
  )
  const versions = new Map(docs.map((doc) => [keyOf(doc), doc.version]))
  const open = docs.filter((doc) => doc.kind === 'conflict' && !doc.gone && doc.value.mission === conflictsOf)
  return {
    versions: [...wanted].map(([key, one]) => ({ ...one, version: versions.get(key) ?? 0 })),
    conflicts: conflictsOf === null ? null : { mission: conflictsOf, open: open.length },
    photo,
  }
}

function recordedAnswer(recorded: RecordedMutation, account: string | null, hash: string): Answer {
  const { id, code, reason, details } = recorded
  const isSame = recorded.account === account && recorded.argsHash === hash
  return isSame ? { id, code, reason, details } : unrecorded({ id }, 'reused')
}

function answerOf(id: string, decision: Decision): Answer {
  if (decision.code !== 'refused') return { id, code: decision.code, reason: null, details: [] }
  return { id, code: 'refused', reason: decision.reason, details: decision.details }
}

function unrecorded({ id }: Pick<Sent, 'id'>, code: 'unsupported' | 'photo' | 'error' | 'reused'): Answer {
  return { id, code, reason: null, details: [] }
}

/** Paths of wrong arguments hold keys that their sender chose, of any length. */
function shortened(paths: readonly string[]): string[] {
  return paths.slice(0, MOST_DETAILS).map((path) => path.slice(0, LONGEST_DETAIL).toWellFormed())
}
