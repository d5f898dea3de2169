import { MOST_AWAITED, type PullAnswer, readDoc, WORK_VERSION } from '#domain/wire/work.ts'
import type { Page } from '../../local/work/exchange.ts'
import type { Held } from '../../local/work/store.ts'
import { DOC_KINDS } from '../../local/work/tidy.ts'
import type { PushDeps } from './push.ts'
import type { SendFault } from './send.ts'

/** How often another tab may read on meanwhile before this one leaves the rest to it. */
const MOST_MOVES = 20

export type Pulled = { fault?: SendFault; epochChanged: boolean }

/**
 * Pulls until nothing more is there. Documents of another account than the device thought of are never taken in before the old ones
 * are forgotten; a page with a document that this build should read and cannot is not taken in at all.
 */
export async function pullAll(deps: PushDeps): Promise<Pulled> {
  const { store, send, now } = deps
  let epochChanged = false
  for (let moves = 0; moves < MOST_MOVES; ) {
    const held = await store.read()
    const { device, account, cursor } = held.state
    const { awaiting, isAll } = awaitedBy(held)
    const pulled = await send.pull({ version: WORK_VERSION, device, cursor, awaiting })
    if (!pulled.ok) return { fault: pulled.fault, epochChanged }
    const answer = pulled.value
    if (answer.account !== account) {
      await store.changeAccount(account, answer.account)
      moves++
      continue
    }
    // More of nothing would never end.
    if (answer.more && answer.docs.length === 0) return { fault: 'failing', epochChanged }
    const page = pageOf(answer, { account, cursor })
    if (page === null) return { fault: 'update_app', epochChanged }
    if ((await store.takePage(page, now())) === 'moved') {
      moves++
      continue
    }
    if (cursor !== null && cursor.epoch !== answer.cursor.epoch) epochChanged = true
    if (!answer.more && (isAll || answer.outcomes.length === 0)) break
  }
  return { epochChanged }
}

/** The mutations whose end is waited for: all that went out, also those that were put aside without the server's word. */
function awaitedBy({ outbox, parked, state }: Held): { awaiting: string[]; isAll: boolean } {
  const unsure = parked.filter(({ reason }) => reason === 'failing' || reason === 'too_old')
  const ids = [...outbox, ...unsure]
    .filter(({ owner, leftAt }) => owner === state.account && leftAt !== null)
    .map(({ id }) => id)
  return { awaiting: ids.slice(0, MOST_AWAITED), isAll: ids.length <= MOST_AWAITED }
}

function pageOf(answer: PullAnswer, askedBy: Page['askedBy']): Page | null {
  const docs: Page['docs'] = []
  for (const wire of answer.docs) {
    const doc = readDoc(wire)
    if (doc !== null) docs.push(doc as Page['docs'][number])
    else if (DOC_KINDS.includes(wire.kind)) return null
  }
  const { account, reset, cursor, outcomes, more, areas } = answer
  return { askedBy, account, reset, cursor, docs, outcomes, more, areas, kinds: DOC_KINDS }
}
