import * as v from 'valibot'
import { type Answer, PushSchema, WORK_VERSION } from '#domain/wire/work.ts'
import { gives } from '#domain/work/order.ts'
import type { Verdict } from '../../local/work/exchange.ts'
import type { Waiting } from '../../local/work/schema.ts'
import type { WorkStore } from '../../local/work/store.ts'
import { photoIn } from '../../local/work/tidy.ts'
import { lengthOf, type Pass, pick } from './pick.ts'
import type { Send, SendFault } from './send.ts'

export type PushDeps = { store: WorkStore; send: Send; now: () => number }

/** What pushing found on its way: photos that the server lacked once already, and whether it did not know a mutation. */
export type Pushing = Pass & { photos: Set<string>; older: boolean; failed: boolean }

const PushedSchema = PushSchema.entries.mutations.pipe[0].item

/**
 * Pushes all that may go out, batch by batch, one request at a time; the answers are only noted. Stops at the first fault of the
 * whole: nothing is counted against an entry for it.
 */
export async function pushAll(deps: PushDeps, pushing: Pushing): Promise<SendFault | undefined> {
  const { store, send, now } = deps
  for (;;) {
    const { outbox, state } = await store.read()
    if (state.account === null) return undefined
    const wanted = pick(outbox, state, pushing)
    if (wanted.length === 0) return undefined
    const fault = await sendPhotos(deps, wanted, pushing)
    if (fault !== undefined) return fault
    const ids = new Set(wanted.filter(({ id }) => !pushing.done.has(id)).map(({ id }) => id))
    const batch = await store.leave((all) => all.filter(({ id }) => ids.has(id)), now())
    if (batch.length === 0) continue
    const answered = await send.push({
      version: WORK_VERSION,
      device: state.device,
      account: state.account,
      epoch: state.cursor?.epoch ?? null,
      mutations: batch.map(({ id, name, args }) => ({ id, name, args })),
    })
    if (answered.ok) await note(deps, batch, answered.value.answers, pushing)
    else if (answered.fault !== 'too_large' && answered.fault !== 'malformed') return answered.fault
    else if (batch.length > 1) pushing.most = 1
    else await note(deps, batch, [], pushing, 'error')
  }
}

/** Each entry of a batch takes its answer; what was not recorded holds back what needs it, until the next cycle. */
async function note(
  { store, now }: PushDeps,
  batch: readonly Waiting[],
  answers: readonly Answer[],
  pushing: Pushing,
  unanswered?: 'error',
): Promise<void> {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const verdicts: Verdict[] = []
  for (const entry of batch) {
    const code = byId.get(entry.id)?.code ?? unanswered
    if (code === 'photo' && (await photoComesAgain(store, entry, pushing))) continue
    pushing.done.add(entry.id)
    if (code === 'unsupported') pushing.older = true
    if (code === 'error') pushing.failed = true
    const verdict = await verdictOf(store, entry, code)
    if (verdict !== undefined) verdicts.push(verdict)
    if (verdict?.to !== 'sent') for (const one of gives(entry)) pushing.held.add(one)
  }
  await store.settle(verdicts, now())
}

async function verdictOf(
  store: WorkStore,
  entry: Waiting,
  code: Answer['code'] | undefined,
): Promise<Verdict | undefined> {
  const { id } = entry
  switch (code) {
    case 'applied':
    case 'already':
    case 'conflict':
    case 'refused':
      return { id, to: 'sent' }
    case 'error':
      return { id, to: 'error' }
    case 'reused':
      return { id, to: 'park', reason: 'reused', details: [] }
    case 'photo': {
      const held = await store.findPhoto(photoIn(entry) ?? '')
      return held === undefined
        ? { id, to: 'park', reason: 'photo_missing', details: [] }
        : { id, to: 'error' }
    }
    case 'unsupported':
    case undefined:
      return undefined
  }
}

/** The server lacks a photo that it seemed to have: it is sent once more in this cycle, and its mutation with it. */
async function photoComesAgain(store: WorkStore, entry: Waiting, pushing: Pushing): Promise<boolean> {
  const hash = photoIn(entry)
  if (hash === null || pushing.photos.has(hash)) return false
  pushing.photos.add(hash)
  if ((await store.findPhoto(hash)) === undefined) return false
  await store.markPhoto(hash, false)
  return true
}

/** The photos that a batch cites go first. One that the server will not have puts its mutation aside. */
async function sendPhotos(
  { store, send, now }: PushDeps,
  batch: readonly Waiting[],
  pushing: Pushing,
): Promise<SendFault | undefined> {
  for (const entry of batch) {
    if (!v.is(PushedSchema, entry) || lengthOf(entry) === 0) {
      await putAside(store, entry, 'unreadable', pushing, now())
      continue
    }
    const hash = photoIn(entry)
    const photo = hash === null ? undefined : await store.findPhoto(hash)
    if (hash === null || photo === undefined || photo.sent) continue
    const sent = await send.photo(hash, photo.type, photo.bytes)
    if (sent.ok) await store.markPhoto(hash, true)
    else if (sent.fault === 'too_large' || sent.fault === 'malformed') {
      await putAside(store, entry, 'photo_missing', pushing, now())
    } else return sent.fault
  }
  return undefined
}

async function putAside(
  store: WorkStore,
  entry: Waiting,
  reason: 'unreadable' | 'photo_missing',
  pushing: Pushing,
  now: number,
): Promise<void> {
  pushing.done.add(entry.id)
  await store.settle([{ id: entry.id, to: 'park', reason, details: [] }], now)
}
