import { createEffect, createRoot } from 'solid-js'
import { fresh } from './alert.ts'
import type { Elan } from './elan.tsx'
import { elsewhere } from './elsewhere.ts'
import { registerWorker, waiting } from './new-version.ts'
import { lastCheck } from './refresh.ts'
import { storageState } from './storage.ts'
import { wakeWork } from './work/wake-work.ts'

/** What may be said quietly above the bar. */
export const NOTICES = ['elsewhere', 'version', 'outdated', 'memory', 'full', 'fresh'] as const
export type Notice = (typeof NOTICES)[number]

/** What there is to say now, the most important first. */
export function notices(): Notice[] {
  const holds: Record<Notice, boolean> = {
    elsewhere: elsewhere(),
    version: waiting() !== null,
    outdated: lastCheck()?.outcome === 'outdated' && waiting() === null,
    memory: storageState() === 'memory',
    full: storageState() === 'full',
    fresh: fresh().length > 0,
  }
  return NOTICES.filter((notice) => holds[notice])
}

/** After the first list: the service worker, and the notices once there is one. */
export async function offerAfterList(elan: Elan): Promise<void> {
  createRoot((dispose) => {
    createEffect(() => {
      if (notices().length === 0) return
      dispose()
      import('../features/notices/show-notices.tsx').then(({ showNotices }) => showNotices(elan))
    })
  })
  await registerWorker()
  await wakeWork().catch(() => {})
}
