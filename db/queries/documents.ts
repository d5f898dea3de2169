import { type SQL, sql } from 'drizzle-orm'
import type { Reads } from '#domain/work/decide.ts'
import type { Change, Refusal } from '#domain/work/decision.ts'
import type { Doc, DocKey } from '#domain/work/documents.ts'
import type { Db } from '../client.ts'

/** A document as the database holds it; `version` grows by one a change. */
export type StoredDoc = Doc & { version: number }

/** What became of a mutation, as it was recorded. `account` is null once its person was erased. */
export type RecordedMutation = {
  id: string
  account: string | null
  argsHash: string
  code: 'applied' | 'already' | 'conflict' | 'refused'
  reason: Refusal | null
  details: string[]
  seq: number
}

/**
 * What deciding a mutation needs. `photo` is the hash that it cites, `conflict` the one that it settles, `applies` who proposes
 * themselves for which mission.
 */
export type Question = {
  mutation: string
  reads: Reads
  photo: string | null
  conflict: string | null
  applies: { account: string; mission: string } | null
}

/**
 * All that a decision rests on, as of one instant. `photo` is the hash of the cited photo whose bytes arrived; `isTaken`: something
 * that citizens saw has an id that the mutation would make, such as an imported mission's. `openElsewhere`: how many of the person's
 * applications for other missions wait for either side; `heldSince` (ms): its place is held from then, if it is.
 */
export type DecisionReading = {
  recorded: RecordedMutation | undefined
  docs: StoredDoc[]
  photo: string | null
  isTaken: boolean
  openElsewhere: number
  heldSince: number | null
}

/** Reads what a decision rests on, in one statement. */
export async function readForDecision(db: Db, question: Question): Promise<DecisionReading> {
  const { mutation, reads, photo, conflict, applies } = question
  const keys = JSON.stringify(reads.keys.filter(isPlain))
  const cited = sql`coalesce(${photo}, (select json_extract(value, '$.edit.facts.photo.hash') from documents
    where kind = 'conflict' and id = ${conflict}))`
  const [row] = await db.all<{
    recorded: string | null
    docs: string
    photo: string | null
    taken: number
    open: number
    held: number | null
  }>(sql`
    select
      (select ${RECORDED} from mutations where id = ${mutation}) as recorded,
      (select json_group_array(json(doc)) from (
        select ${DOCUMENT} as doc from json_each(${keys}) as k
          join documents as d on d.kind = k.value ->> 'kind' and d.id = k.value ->> 'id'
        union
        select ${DOCUMENT} from documents as d
          where d.parent = ${reads.conflictsOf} and d.kind = 'conflict' and d.gone = 0)) as docs,
      (select hash from photos where hash = ${cited}) as photo,
      exists (select 1 from json_each(${keys}) as k join missions as m on m.id = k.value ->> 'id'
        where k.value ->> 'kind' = 'mission')
      or exists (select 1 from json_each(${keys}) as k join organisations as o on o.id = k.value ->> 'id'
        where k.value ->> 'kind' = 'organisation' and ${reads.conflictsOf} is null) as taken,
      (select count(*) from documents where kind = 'application' and gone = 0 and account = ${applies?.account ?? null}
        and parent <> ${applies?.mission ?? null} and value ->> '$.status' in ('proposed', 'waitlisted', 'offered')) as open,
      (select at from holds where mutation = ${mutation} and mission = ${applies?.mission ?? null}) as held`)
  if (row === undefined) throw new Error('the database answered nothing')
  const recorded: RecordedMutation | null = JSON.parse(row.recorded ?? 'null')
  const docs = (JSON.parse(row.docs) as StoredDoc[]).map(readFlags)
  return {
    recorded: recorded ?? undefined,
    docs,
    photo: row.photo,
    isTaken: row.taken === 1,
    openElsewhere: row.open,
    heldSince: row.held,
  }
}

/** The channel, the mission and the account that a document belongs to, as its row says them. */
export function placeOf(change: Pick<Change, 'kind' | 'id' | 'value'>): {
  channel: string
  parent: string | null
  account: string | null
} {
  const { kind, id, value } = change as Doc
  switch (kind) {
    case 'organisation':
      return { channel: id, parent: null, account: null }
    case 'member':
      return { channel: value.organisation, parent: null, account: value.account }
    case 'conflict':
      return { channel: value.organisation, parent: value.mission, account: null }
    case 'application':
    case 'attendance':
      return { channel: value.organisation, parent: value.mission, account: value.account }
    case 'catalyst':
      return { channel: `area:${value.area}`, parent: null, account: value.account }
    case 'review':
      return { channel: `area:${value.area}`, parent: null, account: null }
    default:
      return { channel: value.organisation, parent: null, account: null }
  }
}

/** An id with a NUL names nothing, and JSON in SQL would read only what stands before it. */
export function isPlain({ id }: DocKey): boolean {
  return !id.includes('\0')
}

/** A row of `documents as d` as JSON. */
export const DOCUMENT: SQL = sql`json_object('kind', d.kind, 'id', d.id, 'seq', d.seq, 'version', d.version,
  'gone', d.gone, 'value', json(d.value), 'writers', json(d.writers))`

const RECORDED: SQL = sql`json_object('id', id, 'account', account, 'argsHash', args_hash, 'code', code,
  'reason', reason, 'details', json(details), 'seq', seq)`

/** JSON made by SQL has 0 and 1 where a document has a flag. */
export function readFlags<T extends { gone: boolean }>(doc: T): T {
  return { ...doc, gone: Boolean(doc.gone) }
}
