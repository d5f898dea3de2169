import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { type AccountFault, calls, faultOf, take } from './account.ts'

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON']
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']
/** `cancelled`: the person, or the phone, closed its question. */
export type PasskeyFault = AccountFault | 'cancelled'

/** Whether this browser has passkeys here: they belong to a name, never to a bare network address. */
export function canUsePasskeys(): boolean {
  const isBareAddress = /^[\d.]+$|^\[/.test(location.hostname)
  return isSecureContext && !isBareAddress && typeof PublicKeyCredential === 'function'
}

/** Makes a passkey on this device; answers the fault that stopped it. */
export async function addPasskey(device: string): Promise<PasskeyFault | undefined> {
  const options = await calls.passkeyOptions()
  if (!options.ok) return faultOf(options)
  const answer = await asked(() =>
    startRegistration({ optionsJSON: options.value as unknown as CreationOptions }),
  )
  return answer === undefined ? 'cancelled' : faultOf(await calls.addPasskey(answer, device))
}

/** Signs in with a passkey that this device, or one near it, holds. */
export async function signInWithPasskey(device: string): Promise<PasskeyFault | undefined> {
  const options = await calls.passkeySignInOptions()
  if (!options.ok) return faultOf(options)
  const answer = await asked(() =>
    startAuthentication({ optionsJSON: options.value as unknown as RequestOptions }),
  )
  return answer === undefined ? 'cancelled' : take(await calls.signInWithPasskey(answer, device))
}

async function asked<T>(question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question()
  } catch {
    return undefined
  }
}
