import { sql } from 'drizzle-orm'
import type { Change, Decision } from '#domain/work/decision.ts'
import { type DocKey, keyOf } from '#domain/work/documents.ts'
import type { Db } from '../client.ts'
import type { Write } from '../commit.ts'
import { given, insertRows } from '../import/insert-rows.ts'
import { audit, counters, documents, guards, mutations } from '../schema/index.ts'
import { isPlain, placeOf } from './documents.ts'

/** What must still hold when a decision is written: versions (0: absent), open conflicts of a mission, a photo's bytes. */
export type Expected = {
  versions: readonly (DocKey & { version: number })[]
  conflicts: { mission: string; open: number } | null
  photo: string | null
}

/** A decision as it is recorded. */
export type Decided = {
  mutation: string
  name: string
  /** Both null for what time did. */
  account: string | null
  device: string | null
  argsHash: string
  at: number
  decision: Decision
  expected: Expected
}

/** The sequence that the batch took, for what is written after `writeDecision`. */
export const SEQ = sql<number>`(select value from counters where name = 'seq')`
/** The mission number that the batch took. */
export const MISSION_NUMBER = sql<number>`(select value from counters where name = 'mission_number')`

/**
 * The statements of one decision: guards, sequence, record, documents, audit. `numbered` is the mission that takes the next number,
 * and `further` how many sequences below the documents' own are wanted for what follows in the batch. The batch aborts when a guard
 * does not hold (`isStale`) and when the mutation is recorded already (`isRecorded`).
 */
export function writeDecision(
  db: Db,
  decided: Decided,
  { numbered = null, further = sql`0` }: { numbered?: string | null; further?: ReturnType<typeof sql> } = {},
): Write[] {
  const { decision } = decided
  const changes = 'changes' in decision ? decision.changes : []
  return [
    ...guardExpected(db, decided.expected),
    raiseCounter(db, 'seq', sql`1 + ${further}`),
    ...(numbered === null ? [] : [raiseCounter(db, 'mission_number', sql`1`)]),
    insertRows(db, mutations, [recordOf(decided, changes)], { seq: SEQ }),
    ...writeDocuments(db, decided.expected, changes, numbered),
    ...writeAudit(db, decided, changes),
  ]
}

/** Whether a batch was refused because what its decision had read has changed since: it is to be taken again. */
export function isStale(error: unknown): boolean {
  return error instanceof Error && /CHECK constraint failed: guard\b/.test(error.message)
}

/** Whether a batch was refused because its mutation is recorded: the recorded answer holds. */
export function isRecorded(error: unknown): boolean {
  return error instanceof Error && /UNIQUE constraint failed: mutations\.id/.test(error.message)
}

/** Raises a counter, which is made when it is missing. */
export function raiseCounter(db: Db, name: string, by: ReturnType<typeof sql>): Write {
  return db
    .insert(counters)
    .select(sql`select ${name}, ${by} where true`)
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + excluded.value` } })
}

/** Lets a batch through only while everything that is expected holds. */
export function guardExpected(db: Db, { versions, conflicts, photo }: Expected): Write[] {
  const rows = JSON.stringify(versions.filter(isPlain))
  const open = sql`(select count(*) from documents where parent = ${conflicts?.mission ?? null}
    and kind = 'conflict' and gone = 0)`
  return [
    db.insert(guards).select(sql`select
      not exists (select 1 from json_each(${rows}) as g
        left join documents as d on d.kind = g.value ->> 'kind' and d.id = g.value ->> 'id'
        where coalesce(d.version, 0) <> (g.value ->> 'version'))
      and ${open} = ${conflicts?.open ?? 0}
      and (${photo} is null or exists (select 1 from photos where hash = ${photo}))`),
    db.delete(guards),
  ]
}

function recordOf(decided: Decided, changes: readonly Change[]) {
  const { mutation: id, name, account, device, argsHash, at, decision } = decided
  const { code } = decision
  const [reason, details] = code === 'refused' ? [decision.reason, decision.details] : [null, []]
  return {
    id,
    name,
    account,
    device,
    argsHash,
    at,
    code,
    reason,
    details,
    changed: changes.map(keyOf),
    seq: 0,
  }
}

function writeDocuments(
  db: Db,
  { versions }: Expected,
  changes: readonly Change[],
  numbered: string | null,
): Write[] {
  if (changes.length === 0) return []
  const known = new Map(versions.map((one) => [keyOf(one), one.version]))
  const rows = changes.map((change) => ({
    ...change,
    ...placeOf(change),
    version: (known.get(keyOf(change)) ?? 0) + 1,
    seq: 0,
  }))
  const value = sql`case when ${given('kind')} = 'mission' and ${given('id')} = ${numbered}
    then json_set(${given('value')}, '$.number', ${MISSION_NUMBER}) else ${given('value')} end`
  const names = ['channel', 'parent', 'account', 'version', 'seq', 'gone', 'value', 'writers']
  const set = Object.fromEntries(names.map((name) => [name, sql.raw(`excluded.${name}`)]))
  return [
    insertRows(db, documents, rows, { seq: SEQ, value }).onConflictDoUpdate({
      target: [documents.kind, documents.id],
      set,
    }),
  ]
}

function writeAudit(db: Db, { account, name, at }: Decided, changes: readonly Change[]): Write[] {
  if (changes.length === 0) return []
  const rows = changes.map((change) => {
    const { kind, id } = change
    return { seq: 0, at, account, action: name, kind, id, channel: placeOf(change).channel }
  })
  return [insertRows(db, audit, rows, { seq: SEQ })]
}
