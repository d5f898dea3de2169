import type { DECLINE_REASONS } from '#domain/work/application-doc.ts'
import type { ArgsOf } from '#domain/work/mutations.ts'
import type { Kept, Work } from '../../state/work/work.ts'
import { findMission, listDocs } from '../work/work-docs.ts'
import { listDates } from './dates.ts'
import { type OfferChoice, seatsFor } from './offer.ts'
import { type Application, heldBy, listPeople, stepOf } from './people-of.ts'

/** One word to several people. */
export type Word =
  | { answer: 'offer'; choice: OfferChoice; message: string }
  | { answer: 'wait'; message: string }
  | { answer: 'decline'; reason: (typeof DECLINE_REASONS)[number]; message: string }
  | { answer: 'cancel'; message: string }

export type Stopped = Extract<Kept, { ok: false }>['reason']
/** What was kept, as ids of entries, and who could not be answered, and why, by account. */
export type Answered = { kept: string[]; stopped: ReadonlyMap<string, Stopped> }

/**
 * Answers people one by one, in order of arrival, so that who came first has the seats; what one answer leaves free is counted anew
 * for the next. `people` are as they were read: who moved since is left alone, and said.
 */
export async function answerPeople(
  work: Work,
  people: readonly Application[],
  word: Word,
  now: () => number,
): Promise<Answered> {
  const kept: string[] = []
  const stopped = new Map<string, Stopped>()
  for (const person of people) {
    const args = argsFor(work, person, word, now())
    const answered: Kept =
      args === undefined
        ? { ok: false, reason: 'no_seat', details: [] }
        : await work.mutate('application_answer', args)
    if (!answered.ok) {
      stopped.set(person.value.account, answered.reason)
      continue
    }
    kept.push(answered.id)
    for (const { id } of stepOf(person, heldBy(work)).refused) await work.drop(id)
  }
  return { kept, stopped }
}

/** Undefined: no seat is left of what this person asks for. */
function argsFor(
  work: Work,
  person: Application,
  word: Word,
  now: number,
): ArgsOf<'application_answer'> | undefined {
  const { organisation, mission, account, status } = person.value
  const slots = word.answer === 'offer' ? freeSlots(work, person, word.choice, now) : []
  if (word.answer === 'offer' && slots.length === 0) return undefined
  return {
    organisation,
    mission,
    account,
    from: status,
    answer: word.answer,
    slots,
    reason: word.answer === 'decline' ? word.reason : null,
    message: word.message,
  }
}

function freeSlots(work: Work, person: Application, choice: OfferChoice, now: number) {
  const view = work.view()
  const { mission: id } = person.value
  const mission = findMission(view, id)
  if (mission === undefined) return []
  const roster = listDocs(view, 'roster').find((doc) => doc.id === id)
  return seatsFor(person, choice, listDates(mission.value, roster, listPeople(view, id), now))
}

/** Takes answers back, the last first; answers how many had already left. */
export async function undoAnswers(work: Work, ids: readonly string[]): Promise<number> {
  let left = 0
  for (const id of ids.toReversed()) {
    if ((await work.drop(id)) === undefined) left++
  }
  return left
}
