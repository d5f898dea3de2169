import { createSignal } from 'solid-js'
import { eraseDevice } from '../local/erase-device.ts'
import type { StorageState } from '../local/local.ts'
import { type Phone, whenPhone } from './phone.ts'

const [storageState, setStorageState] = createSignal<StorageState>('kept')

/** How well this phone keeps, as it stands: `kept`, `memory` (until the page closes) or `full`. */
export { storageState }

export function followStorage({ local }: Phone): void {
  setStorageState(local.state())
  local.onState(setStorageState)
  local.onErased(startAgain)
}

/** Erases all that this device knows, then starts again as on the first day. */
export async function eraseEverything(): Promise<void> {
  const { local } = await whenPhone()
  await eraseDevice(local, navigator.onLine)
  startAgain()
}

/** Starts the page as on the first day. */
export function startAgain(): void {
  location.replace(location.pathname.startsWith('/en') ? '/en' : '/')
}
