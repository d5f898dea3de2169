import type { Local } from './local.ts'

/**
 * Erases all that this device knows: database, the browser's small store and, with a network, the app itself with its service
 * worker. Without one the app's own files stay, the same for everybody: nobody is locked out. The page must start again.
 */
export async function eraseDevice(local: Local, isOnline: boolean): Promise<void> {
  await local.erase()
  await quietly(eraseWork)
  await quietly(async () => localStorage.clear())
  if (!isOnline) return
  await quietly(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await quietly(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
  })
}

/** What was written and waits, too: the person was told. Where the code for it cannot be had, the browser does it alone. */
async function eraseWork(): Promise<void> {
  try {
    const { makeWorkConnection } = await import('./work/connection.ts')
    await makeWorkConnection('elan-work').erase()
  } catch {
    indexedDB.deleteDatabase('elan-work')
  }
}

/** Private windows and old browsers lack some of these; what is not there holds nothing. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // Nothing to erase there.
  }
}
