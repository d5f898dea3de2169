import { createEffect, createRoot, on } from 'solid-js'
import type { WorkStore } from '../../local/work/store.ts'
import { account, onSignOut } from '../account.ts'
import type { Work } from './work.ts'

/**
 * Signing out with work pending: it is sent if it can be, else the person is told and may export it. Who left sees nothing of theirs
 * here any more, and nobody else does; it stays, and comes back with them.
 */
export function followSignOut(work: Work, store: WorkStore): void {
  let isLeaving = false
  const own = () => [...work.outbox(), ...work.parked()].filter(({ owner }) => owner !== null)
  onSignOut(async () => {
    if (own().length > 0) await work.exchangeNow()
    const answer = own().length === 0 ? 'go' : await askToLeave(work, own().length)
    isLeaving = answer === 'go'
    return answer
  })
  createRoot(() => {
    createEffect(
      on(account, (me) => {
        if (me !== null || !isLeaving) return
        isLeaving = false
        store.changeAccount(work.state().account, null).catch(() => {})
      }),
    )
  })
}

async function askToLeave(work: Work, count: number): Promise<'go' | 'stay'> {
  const { showLeave } = await import('../../features/leave/show-leave.tsx')
  return showLeave(work, count)
}
