import type { Local } from './local.ts'

/** Erases all that this device knows: database, caches, the browser's small store, the service worker. The page must start again. */
export async function eraseDevice(local: Local): Promise<void> {
  await local.erase()
  await quietly(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await quietly(async () => localStorage.clear())
  await quietly(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
  })
}

/** Private windows and old browsers lack some of these; what is not there holds nothing. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // Nothing to erase there.
  }
}
