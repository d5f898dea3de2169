/** What a person is writing before it is sent. `dates` are `wishKey`s; `account` is who was signed in, if anybody was. */
export type Draft = {
  account: string | null
  dates: string[]
  name: string
  word: string
  age: 'adult' | '16_17' | 'under_16' | null
  calls: boolean
  phone: string
}

const PREFIX = 'elan-apply:'
const NAME = 'elan-first-name'

/** Notes a draft at once: a reload, or a tab that is killed, loses no word. */
export function keepDraft(mission: number, draft: Draft): void {
  quietly(() => localStorage.setItem(PREFIX + mission, JSON.stringify(draft)))
}

/** The draft of a mission; one of another account is not shown. */
export function findDraft(mission: number, account: string | null): Draft | undefined {
  const draft = read<Draft>(PREFIX + mission)
  if (draft === undefined || !isDraft(draft)) return undefined
  return draft.account === null || draft.account === account ? draft : undefined
}

export function forgetDraft(mission: number): void {
  quietly(() => localStorage.removeItem(PREFIX + mission))
}

/** The first name that was given last on this phone, by nobody else than who is signed in. */
export function lastName(account: string | null): string {
  const last = read<{ name: string; account: string | null }>(NAME)
  if (typeof last?.name !== 'string') return ''
  return last.account === null || last.account === account ? last.name : ''
}

export function keepName(name: string, account: string | null): void {
  quietly(() => localStorage.setItem(NAME, JSON.stringify({ name, account })))
}

function isDraft(draft: Draft): boolean {
  const { dates, name, word, phone } = draft
  return Array.isArray(dates) && [name, word, phone].every((text) => typeof text === 'string')
}

function read<T>(key: string): T | undefined {
  return quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined)
}

/** A private window may refuse: then the screen alone holds it. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
