import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Elan } from '../../app/state/elan.tsx'
import { type Home, NO_WISHES } from '../../domain/wishes.ts'
import type { Network } from './make-network.ts'
import 'fake-indexeddb/auto'

export const RENNES: Home = { lat: 48.1173, lon: -1.6778, area: '35', name: 'Rennes', insee: '35238' }

/** 2023-11-14. */
export const NOW = 1_700_000_000_000

export type Device = Awaited<ReturnType<typeof openPage>>

/** A phone with nothing on it; `openPage` opens the app on it, again and again. */
export function newDisk(): void {
  globalThis.indexedDB = new IDBFactory()
}

/** The app's memory and network as a page has them after loading, over the disk as it stands. Solid's signals do not react here. */
export async function openPage(network: Network, given: { home?: Home | null; at?: number } = {}) {
  vi.resetModules()
  vi.stubGlobal('fetch', network.fetch)
  let now = given.at ?? NOW
  const load = {
    areas: await import('../../app/state/areas.ts'),
    kept: await import('../../app/state/kept.ts'),
    places: await import('../../app/state/places.ts'),
    prefs: await import('../../app/state/prefs.ts'),
    refresh: await import('../../app/state/refresh.ts'),
    texts: await import('../../app/state/texts.ts'),
    alert: await import('../../app/state/alert.ts'),
    after: await import('../../app/state/after-list.ts'),
  }
  const { openPhone } = await import('../../app/state/phone.ts')
  const { createElan } = await import('../../app/state/elan.tsx')
  const phone = openPhone(() => now)
  const elan: Elan = createElan('fr', {} as never, [], { day: 1414, part: null })
  elan.replaceWishes({ ...NO_WISHES, home: given.home === undefined ? RENNES : given.home })
  return {
    ...load,
    phone,
    elan,
    /** Checks the network for the area where one is, as wake does. */
    check: () => load.refresh.refresh(elan, phone, load.areas.areaOf(elan)),
    /** What the phone holds, before any network. */
    async restore() {
      load.areas.showAreas(elan, await load.areas.readAreas(phone.local, load.areas.areaOf(elan)))
      await load.kept.readKept(elan, phone)
    },
    setNow: (at: number) => {
      now = at
    },
  }
}

/** Cuts the network: every request fails as without one. */
export function cutNetwork(network: Network): void {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    network.asked.push({ path, init })
    throw new TypeError('no network')
  })
}

/** And puts it back. */
export function mendNetwork(network: Network): void {
  vi.stubGlobal('fetch', network.fetch)
}
