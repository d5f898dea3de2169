import { openLocal } from '../local/local.ts'
import { pageFetch } from '../sync/page-fetch.ts'
import type { SyncDeps } from '../sync/sync-area.ts'

/** The phone's memory, its way to the network, and its clock in ms since 1970. */
export type Phone = SyncDeps

let hand: (phone: Phone) => void
const handed = new Promise<Phone>((resolve) => {
  hand = resolve
})

/** Opens this page's one phone. Called once, by wake. */
export function openPhone(now: () => number): Phone {
  const phone = { local: openLocal(), fetch: pageFetch, now }
  hand(phone)
  return phone
}

/** The page's phone, once it is awake. */
export const whenPhone = (): Promise<Phone> => handed
