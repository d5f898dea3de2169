import type { Entry, Parked, Waiting, WorkState } from './schema.ts'
import type { Change } from './transaction.ts'

/** Whether an entry is this device's person's: their own, or written before anybody said who they are. */
export const isOwn = ({ owner }: Pick<Entry, 'owner'>, { account }: Pick<WorkState, 'account'>): boolean =>
  owner === null || owner === account

/** The organisation that an entry names, if it names one. */
export function organisationOf({ args }: Pick<Entry, 'args'>): string | undefined {
  const { organisation } = (typeof args === 'object' && args !== null ? args : {}) as {
    organisation?: string
  }
  return organisation
}

/** Whether an entry is written for an organisation that nobody has named yet. */
export const isForUnnamed = (entry: Entry, { made }: Pick<WorkState, 'made'>): boolean =>
  organisationOf(entry) === made

/** Whether an entry still lacks somebody to leave for, or the organisation that it is written for. */
export const isUnbound = (entry: Entry, { made }: Pick<WorkState, 'made'>): boolean =>
  entry.owner === null || isForUnnamed(entry, { made })

/** Puts a mutation at the end of the outbox. The same id twice is one entry. */
export async function append(
  change: Change,
  { id, name, args }: { id: string; name: string; args: unknown },
  now: number,
): Promise<void> {
  if (change.again && (await change.outbox()).some((entry) => entry.id === id)) return
  const entry: Entry = {
    id,
    owner: change.state.account,
    name,
    args,
    schema: 1,
    madeAt: now,
    leftAt: null,
    sentAt: null,
    errors: 0,
  }
  change.put('outbox', change.state.last++, entry)
}

/** Takes an entry out of the outbox and keeps it aside, where the person sees why. */
export function park(
  change: Change,
  entry: Waiting,
  reason: Parked['reason'],
  details: string[],
  now: number,
): void {
  change.remove('outbox', entry.position)
  change.put('parked', entry.id, { ...entry, reason, details, parkedAt: now })
}

/**
 * Puts a parked entry at the end of the outbox. What the server has recorded takes a new id; what it may not have seen keeps
 * its own, so that a late copy of it is still told apart.
 */
export async function unpark(change: Change, id: string, newId: string, now: number): Promise<void> {
  const parked = await change.get('parked', id)
  if (parked === undefined || !isOwn(parked, change.state)) return
  const { position: _, reason, details: __, parkedAt: ___, ...entry } = parked
  const isUnseen = reason === 'failing' || reason === 'too_old' || reason === 'unreadable'
  change.remove('parked', id)
  change.put('outbox', change.state.last++, {
    ...entry,
    id: isUnseen ? id : newId,
    madeAt: now,
    leftAt: isUnseen ? entry.leftAt : null,
    sentAt: null,
    errors: 0,
  })
}

/** Forgets a parked entry, or a waiting one that never went out; undefined when there is none, or it may have arrived. */
export async function drop(change: Change, id: string): Promise<Waiting | Parked | undefined> {
  const parked = await change.get('parked', id)
  if (parked !== undefined && isOwn(parked, change.state)) {
    change.remove('parked', id)
    return parked
  }
  const waiting = (await change.outbox()).find((entry) => entry.id === id)
  if (waiting === undefined || waiting.leftAt !== null || !isOwn(waiting, change.state)) return undefined
  change.remove('outbox', waiting.position)
  return waiting
}

/** Puts back what was dropped, at the place where it stood. */
export function putBack(change: Change, forgotten: Waiting | Parked): void {
  if ('reason' in forgotten) change.put('parked', forgotten.id, forgotten)
  else {
    const { position, ...entry } = forgotten
    change.put('outbox', position, entry)
  }
}

/**
 * Says that an entry that nobody owned is of who is signed in: it leaves as theirs. What another person wrote stays theirs, and what is
 * written for an organisation waits to be told for which (`bind`). Answers whether it was taken.
 */
export async function claim(change: Change, id: string): Promise<boolean> {
  const { account } = change.state
  const waiting = (await change.outbox()).find((entry) => entry.id === id)
  if (account === null || waiting === undefined) return false
  if (waiting.owner !== null || isForUnnamed(waiting, change.state)) return false
  const { position, ...entry } = waiting
  change.put('outbox', position, { ...entry, owner: account })
  return true
}

export type Binding = { account: string; organisation: string; create: { id: string; args: object } | null }

/**
 * Says for whom what was written before leaves: this account, and an organisation that it is in or, with `create`, a new one whose
 * creation stands before everything else. Then that organisation is written for.
 */
export async function bind(
  change: Change,
  { account, organisation, create }: Binding,
  now: number,
): Promise<void> {
  const { state } = change
  const outbox = await change.outbox()
  if (state.account !== account) return
  if (change.again && create !== null && outbox.some(({ id }) => id === create.id)) return
  const rewritten = (entry: Entry) => ({
    ...entry,
    owner: account,
    args:
      organisationOf(entry) === state.made
        ? { ...(entry.args as object), organisation }
        : (entry.args as object),
  })
  for (const { position, ...entry } of outbox) {
    if (isOwn(entry, state) && isUnbound(entry, state)) change.put('outbox', position, rewritten(entry))
  }
  for (const parked of await change.list('parked')) {
    if (isOwn(parked, state) && isUnbound(parked, state)) {
      change.put('parked', parked.id, { ...parked, ...rewritten(parked) })
    }
  }
  if (create !== null) {
    change.put('outbox', state.first--, {
      id: create.id,
      owner: account,
      name: 'organisation_create',
      args: { ...create.args, organisation },
      schema: 1,
      madeAt: now,
      leftAt: null,
      sentAt: null,
      errors: 0,
    })
  }
  state.organisation = organisation
}
