import type { Content, Overs } from './edits.ts'

/** What a person is typing and what it stands on, as `createEditor` holds it. */
export type Scratch = {
  mission: string
  account: string | null
  saved: Content | null
  overs: Overs
  draft: Content
}

const PREFIX = 'elan-write:'
const keyOf = (tab: string, mission: string): string => `${PREFIX}${mission}:${tab}`

/** Notes the words that no outbox has yet. The browser's small store takes them at once: a tab that is killed loses none. */
export function keepScratch(tab: string, scratch: Scratch): void {
  quietly(() => localStorage.setItem(keyOf(tab, scratch.mission), JSON.stringify(scratch)))
}

export function forgetScratch(tab: string, mission: string): void {
  quietly(() => localStorage.removeItem(keyOf(tab, mission)))
}

/** Says that this tab's notes on a mission are in use, until the returned function is called. */
export function holdScratch(tab: string, mission: string): () => void {
  let release = () => {}
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  navigator.locks?.request(keyOf(tab, mission), () => until).catch(() => {})
  return release
}

/** Notes of an account that no living tab holds: a tab was closed or killed over them. Who takes them sees to their words. */
export async function takeScratches(account: string | null, mission?: string): Promise<Scratch[]> {
  const keys = quietly(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? []
  if (keys.length === 0) return []
  const held = new Set((await heldLocks()).map(({ name }) => name))
  return keys.flatMap((key) => {
    const scratch = quietly(() => JSON.parse(localStorage.getItem(key) ?? '') as Scratch)
    if (scratch === undefined || held.has(key) || scratch.account !== account) return []
    if (mission !== undefined && scratch.mission !== mission) return []
    quietly(() => localStorage.removeItem(key))
    return [scratch]
  })
}

async function heldLocks(): Promise<LockInfo[]> {
  return (await navigator.locks?.query().catch(() => undefined))?.held ?? []
}

/** A private window may refuse, or the store be full: then the outbox alone keeps, when a field is left. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
