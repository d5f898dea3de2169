import { createSignal } from 'solid-js'

const [waiting, setWaiting] = createSignal<ServiceWorker | null>(null)

/** The new version that waits for the person's word; null when there is none. */
export { waiting }

/** Registers the service worker and notices when a newer one waits. Without one the app works, online. */
export async function registerWorker(): Promise<void> {
  if (!import.meta.env.PROD || navigator.serviceWorker === undefined) return
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js')
    if (navigator.serviceWorker.controller !== null) setWaiting(registration.waiting)
    follow(registration.installing)
    registration.addEventListener('updatefound', () => follow(registration.installing))
  } catch {
    // Private windows refuse: what they cannot do is said by `storageState`.
  }
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    // The first worker ever has nobody to replace.
    if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) setWaiting(worker)
  })
}

/** Lets the new version take over, and opens the page in it. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting()?.postMessage('take-over')
}
