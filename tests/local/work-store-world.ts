import type { WorkUpgrade } from '../../app/local/work/schema.ts'
import { openWorkStore } from '../../app/local/work/store.ts'
import { freshId } from '../support/make-work-device.ts'

export const NAME = 'elan-work'
export const NOW = Date.UTC(2026, 8, 12)
export const DAY = 86_400_000

export const open = (upgrades?: readonly WorkUpgrade[]) =>
  openWorkStore({ name: NAME, newId: freshId, ...(upgrades === undefined ? {} : { upgrades }) })
type Store = ReturnType<typeof open>

export const seats = (id = freshId()) => ({
  id,
  name: 'mission_seats',
  args: { organisation: 'o', mission: 'm' },
})
export const waiting = async (store: Store) => (await store.read()).outbox.map(({ id }) => id)
export const takeAll = (store: Store) => store.leave((outbox) => outbox, NOW)

export const CURSOR = { epoch: 'a', pos: 1, snap: 1, scope: 'o' }

/** A page of a pull by who is signed in. */
export async function page(store: Store, given: Partial<Parameters<Store['takePage']>[0]> = {}, now = NOW) {
  const { account, cursor } = (await store.read()).state
  return store.takePage(
    {
      askedBy: { account, cursor },
      account: account ?? '',
      reset: false,
      cursor: CURSOR,
      docs: [],
      outcomes: [],
      more: false,
      areas: [],
      kinds: [],
      ...given,
    },
    now,
  )
}

export const CATALYST = {
  kind: 'catalyst' as const,
  id: '35:paul',
  seq: 1,
  gone: false,
  value: { area: '35', account: 'paul' },
  writers: {},
}

export const applied = (id: string) => ({ id, code: 'applied' as const, reason: null, details: [], seq: 1 })
