import { createSignal } from 'solid-js'
import type { Language } from '#domain/pages.ts'
import type { Me } from '#domain/wire/account.ts'
import { type AccountFault, accountCalls, type Told } from '../sync/account.ts'
import { pageFetch } from '../sync/page-fetch.ts'

export type { AccountFault } from '../sync/account.ts'

export const calls = accountCalls(pageFetch)

const [account, setAccount] = createSignal<Me | null>()

/** Who is signed in on this device: null is nobody, undefined not known yet, or not without a network. */
export { account }

let beforeSignOut: () => Promise<'go' | 'stay'> = async () => 'go'

/** Asks something of the person before they sign out: what waits to be sent would stay behind. */
export function onSignOut(ask: () => Promise<'go' | 'stay'>): void {
  beforeSignOut = ask
}

/** Each of these answers the fault that stopped it, or undefined when it is done. */
export async function readAccount(): Promise<AccountFault | undefined> {
  return take(await calls.whoAmI())
}

export async function askCode(email: string, language: Language): Promise<AccountFault | undefined> {
  return faultOf(await calls.askCode({ email, language }))
}

type Given = { email: string; code: string; language: Language; device: string }

export async function verifyCode(given: Given): Promise<AccountFault | undefined> {
  return take(await calls.verifyCode(given))
}

/** Signs this device out, unless the person stays. Without a network nobody is signed out: the session would live on. */
export async function signOut(): Promise<AccountFault | 'stayed' | undefined> {
  await wakeWhatWaits()
  if ((await beforeSignOut()) === 'stay') return 'stayed'
  return take(await calls.signOut())
}

/** Ends the session of a device that is being erased: nobody is asked anything, and nothing waits for the answer. */
export function endSession(): void {
  void calls.signOut()
}

/** What was written on this device has to be awake to be asked about, and to be put out of sight. */
async function wakeWhatWaits(): Promise<void> {
  try {
    const { wakeWork } = await import('./work/wake-work.ts')
    await wakeWork()
  } catch {
    // Storage is refused: nothing was written here.
  }
}

export async function rename(name: string): Promise<AccountFault | undefined> {
  return take(await calls.rename(name))
}

/** What an answer says of who is here is true from now on; one that says nobody is signed in, too. */
export function take(told: Told<{ me: Me | null }>): AccountFault | undefined {
  if (told.ok) setAccount(told.value.me)
  return faultOf(told)
}

/** The fault of an answer. A session that ended elsewhere ends here. */
export function faultOf(told: Told<unknown>): AccountFault | undefined {
  if (told.ok) return undefined
  if (told.fault === 'signed_out') setAccount(null)
  return told.fault
}
