import type { Deps } from '../deps.ts'
import { keyedHash } from '../keyed-hash.ts'

type MarkDeps = Pick<Deps, 'blobs' | 'secret'>

/**
 * A mark that an account was erased: a blob under a keyed hash of its id, which nobody without the instance's key can make or read.
 * It lies beside the database and never in it, so that a restored backup cannot bring the person back.
 */
export async function markErased(deps: MarkDeps, account: string): Promise<void> {
  await deps.blobs.put(await markOf(deps, account), new TextEncoder().encode('erased'))
}

/** Whether an account was erased, whatever the database says. */
export async function isMarkedErased(deps: MarkDeps, account: string): Promise<boolean> {
  return (await deps.blobs.get(await markOf(deps, account))) !== null
}

const markOf = (deps: MarkDeps, account: string): Promise<string> => keyedHash(deps, 'erased', account)
