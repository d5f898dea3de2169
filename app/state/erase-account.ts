import type { ErasurePlan } from '#domain/wire/personal.ts'
import { type AccountFault, account, askCode, calls, faultOf, readAccount, take } from './account.ts'

export { askCode }

/** What erasing my account would do; null when nobody is signed in. */
export type Erasure = { email: string; plan: ErasurePlan } | { fault: AccountFault } | null

/** Asks the server what erasing my account would do. */
export async function readErasure(): Promise<Erasure> {
  const fault = await readAccount()
  const me = account()
  if (fault !== undefined) return { fault }
  if (!me) return null
  const told = await calls.planErasure()
  return told.ok ? { email: me.email, plan: told.value } : { fault: told.fault }
}

/** Erases the account by the code that its address was just sent: the fault that stopped it, or undefined when nobody is left. */
export async function eraseAccount(code: string): Promise<AccountFault | undefined> {
  const told = await calls.eraseAccount(code)
  return told.ok ? take({ ok: true, value: { me: null } }) : faultOf(told)
}
